import { definePoints } from '#platform';
import { modelKey } from '../product.rules.js';
import { LIST } from './sheet-cell.js';
import { roleIn, type CellPoint, type ReadColumn } from './sheet.rules.js';

const point = definePoints({
  sheet_product_unknown: {
    ja: 'この製品IDの製品はありません。新しい製品では空欄にしてください',
    en: 'There is no product of this id: leave it empty for a new one',
  },
  sheet_product_repeated: {
    ja: '{row} 行目と同じ製品です。1 製品を 1 行にしてください',
    en: 'The same product as in row {row}: one row for each product',
  },
  sheet_product_ambiguous: {
    ja: '同じ型番の製品が複数あります。製品IDを入れてください',
    en: 'Several products have this model number: give the product id',
  },
});

/** A row of a file that holds anything. */
export interface Line {
  /** From 1, as spreadsheets count. */
  row: number;
  cells: string[];
}

/** The product that a row is about; null for one that is new. */
export interface Target {
  productId: string | null;
  faults: CellPoint[];
}

/**
 * Finds the products that rows are about: by the id, or else by a model number that one of them has already, so that a
 * file can be imported again.
 */
export function targetsOf(
  columns: readonly ReadColumn[],
  lines: readonly Line[],
  modelNumbers: ReadonlyMap<string, string[]>,
): Map<number, Target> {
  const owners = new Map<string, Set<string>>();
  for (const [id, numbers] of modelNumbers) {
    for (const number of numbers) owners.set(modelKey(number), (owners.get(modelKey(number)) ?? new Set()).add(id));
  }
  const models = columns.find(({ head }) => head.is === 'column' && head.column.pointer === '/modelNumbers');
  const firstRows = new Map<string, number>();
  return new Map(
    lines.map(({ row, cells }) => {
      const { text: id, column } = roleIn(columns, cells, 'id');
      const keys = models ? numbersIn(cells[models.index] ?? '').map(modelKey) : [];
      const found = [...new Set(keys.flatMap((key) => [...(owners.get(key) ?? [])]))];
      const faults: CellPoint[] = [];
      const productId = id === undefined ? (found.length === 1 ? found[0]! : null) : id.toLowerCase();
      const isKnown = productId === null || modelNumbers.has(productId);
      if (!isKnown) faults.push({ point: point('', 'sheet_product_unknown'), column });
      if (id === undefined && found.length > 1) {
        faults.push({ point: point('/modelNumbers', 'sheet_product_ambiguous'), column: models?.index ?? null });
      }
      // Drafts may share a model number as long as they tell each other apart by their ids.
      const marks = productId === null ? keys.map((key) => `model ${key}`) : [productId];
      const first = marks.map((mark) => firstRows.get(mark)).find((other) => other !== undefined);
      if (first !== undefined) faults.push({ point: point('', 'sheet_product_repeated', { row: first }), column });
      for (const mark of marks) if (!firstRows.has(mark)) firstRows.set(mark, row);
      return [row, { productId: isKnown ? productId : null, faults }];
    }),
  );
}

function numbersIn(text: string): string[] {
  const read = LIST.read(text, { categories: [] });
  return 'value' in read ? (read.value as string[]) : [];
}
