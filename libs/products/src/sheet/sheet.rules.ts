import type { AttributeDefinition, WrittenValue } from '#categories';
import { definePoints, type Language, type Point } from '#platform';
import type { ProductRevision } from '../product-revision.entity.js';
import type { RevisionContent } from '../revision-content.js';
import { before, compact, putAt, valueAt, withoutNulls, type Tree } from './body-tree.js';
import { CATEGORY, type ReadContext, type WriteContext } from './sheet-cell.js';
import {
  attributeNamed,
  columnOfAttribute,
  GROUP_NAMES,
  GROUPS,
  headOf,
  inGroup,
  ROLES,
  SINGLE,
  type Column,
  type ColumnRole,
  type Head,
} from './sheet-columns.js';

const point = definePoints({
  sheet_column_unknown: {
    ja: '「{name}」という列はありません。列の見出しを直すか、列を消してください',
    en: 'There is no column “{name}”: correct its title, or remove it',
  },
  sheet_column_repeated: { ja: '同じ見出しの列が前にもあります', en: 'A column of this title stands before it' },
  sheet_without_columns: {
    ja: '1 行目に列の見出しが必要です。ひな形をお使いください',
    en: 'The first line must hold the titles of the columns: please use the template',
  },
  sheet_cell_error: { ja: 'Excel の計算の誤り（{value}）が入っています', en: 'It holds an error of Excel: {value}' },
  sheet_attribute_foreign: {
    ja: 'この製品のカテゴリにはない仕様です。空欄にしてください',
    en: 'The categories of this product have no such attribute: leave it empty',
  },
});

/** A point of a file, and the column it is about, by its place from 0; null where it is about no column. */
export interface CellPoint {
  point: Point;
  column: number | null;
}

/** A column of a file that is read. */
export interface ReadColumn {
  index: number;
  title: string;
  head: Head;
}

/** The columns that a head line names, and what is wrong with it. */
export function readHead(titles: readonly string[]): { columns: ReadColumn[]; faults: CellPoint[] } {
  const columns: ReadColumn[] = [];
  const faults: CellPoint[] = [];
  const seen = new Set<string>();
  titles.forEach((written, index) => {
    const title = written.trim();
    if (title === '') return;
    const head = headOf(title);
    if (!head) {
      faults.push({ point: point('', 'sheet_column_unknown', { name: title.slice(0, 100) }), column: index });
      return;
    }
    const meaning = meaningOf(head);
    if (seen.has(meaning)) faults.push({ point: point('', 'sheet_column_repeated'), column: index });
    seen.add(meaning);
    columns.push({ index, title, head });
  });
  if (!columns.some(({ head }) => head.is === 'column')) {
    return { columns, faults: [{ point: point('', 'sheet_without_columns'), column: null }] };
  }
  return { columns, faults };
}

const meaningOf = (head: Head): string => {
  if (head.is === 'role') return head.role;
  return head.is === 'column' ? head.column.pointer : `${head.name} ${head.unit ?? ''}`;
};

/** What Excel shows where it could not compute. */
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!)$/;

/** The text of a cell, or none. */
const cellAt = (cells: readonly string[], index: number): string | undefined => cells[index]?.trim() || undefined;

/** What a row says in the columns that tell which product it is about. */
export function roleIn(columns: readonly ReadColumn[], cells: readonly string[], role: ColumnRole) {
  const found = columns.find(({ head }) => head.is === 'role' && head.role === role);
  return { text: found && cellAt(cells, found.index), column: found?.index ?? null };
}

/** A row as the body of a draft. */
export interface ReadRow {
  body: Tree;
  faults: CellPoint[];
  /** The column that a point about the body is about. */
  columnOf: (pointer: string) => number | null;
}

/**
 * Reads a row over what the draft holds already: a column that the file does not have leaves what is there, an empty
 * cell takes it away.
 * @param schemaOf the attributes of a draft in some categories
 */
export function readRow(
  columns: readonly ReadColumn[],
  cells: readonly string[],
  draft: Tree,
  context: ReadContext,
  schemaOf: (categoryIds: readonly string[]) => readonly AttributeDefinition[],
): ReadRow {
  const body = structuredClone(draft);
  const faults: CellPoint[] = [];
  const places: { pointer: string; index: number }[] = [];

  const put = (column: Column, index: number, turned: (value: unknown) => unknown = (value) => value): void => {
    const { pointer, cell } = column;
    places.push({ pointer, index });
    const text = cellAt(cells, index);
    if (text === undefined) return putAt(body, pointer, undefined);
    if (ERROR.test(text)) {
      faults.push({ point: point(pointer, 'sheet_cell_error', { value: text }), column: index });
      return;
    }
    const read = cell.read(text, context);
    if ('value' in read) putAt(body, pointer, turned(read.value));
    else faults.push({ point: read.misread(pointer), column: index });
  };

  for (const { head, index } of columns) if (head.is === 'column') put(head.column, index);
  const filled = compact(body);
  giveCategories(body);
  const schema = schemaOf(categoriesIn(body));
  // Which attributes it has is not known as long as its category is not.
  const withoutCategory = faults.some((fault) => fault.point.pointer === '/categoryId');
  for (const { head, index } of columns) {
    if (head.is !== 'attribute') continue;
    const { name, unit } = head;
    const named = attributeNamed(schema, name);
    // Of two columns that differ in their unit only, each is for products of other categories.
    const isForOthers = columns.some(
      ({ head: other }) =>
        other !== head && other.is === 'attribute' && other.name === name && other.unit === named?.unit,
    );
    const definition = isForOthers ? undefined : named;
    if (definition) {
      const isOther = unit !== undefined && unit !== definition.unit;
      put(columnOfAttribute(definition), index, (value) =>
        isOther && typeof value === 'number' ? { value, unit } : value,
      );
    } else if (cellAt(cells, index) !== undefined && !withoutCategory) {
      faults.push({ point: point('/attributes', 'sheet_attribute_foreign'), column: index });
    }
  }
  return { body, faults, columnOf: (pointer) => columnAt(places, before(filled, pointer)) };
}

/** The column that a pointer lies in, or the first of those that lie below it. */
function columnAt(places: readonly { pointer: string; index: number }[], pointer: string): number | null {
  const isIn = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);
  const found =
    places.find((place) => isIn(pointer, place.pointer)) ?? places.find((place) => isIn(place.pointer, pointer));
  return found?.index ?? null;
}

const categoriesIn = ({ categoryId, furtherCategoryIds }: Tree): string[] =>
  [categoryId, ...((furtherCategoryIds ?? []) as unknown[])].filter((id) => typeof id === 'string');

/** An effect that names no category is one in the primary one. */
function giveCategories(body: Tree): void {
  const { categoryId, effects } = body;
  if (categoryId === undefined) return;
  for (const effect of (effects ?? []) as Tree[]) effect.categoryId ??= categoryId;
}

const isTimed = ({ hoursBefore, hoursAfter }: { hoursBefore: number | null; hoursAfter: number | null }): boolean =>
  hoursBefore !== null && hoursAfter !== null;

/**
 * What a revision holds as the body of a draft: what is computed is left out, and numbers in another unit than today's
 * come with theirs.
 */
export function bodyFrom(revision: RevisionContent, schema: readonly AttributeDefinition[]): Tree {
  const { category, brochure, attributeUnits, attributes, effects, installationItems, ...content } = revision;
  const written = Object.entries(attributes).map(([key, value]): [string, WrittenValue] => {
    const unit = attributeUnits[key];
    const isOther = unit !== undefined && schema.find((each) => each.key === key)?.unit !== unit;
    return [key, isOther && typeof value === 'number' ? { value, unit } : value];
  });
  return withoutNulls({
    ...content,
    categoryId: category?.id ?? null,
    brochureId: brochure?.id ?? null,
    attributes: Object.fromEntries(written),
    effects: effects.map((effect) =>
      effect.steps.length > 0 && effect.steps.every(isTimed)
        ? { ...effect, hoursRemoved: null, hoursCreated: null }
        : effect,
    ),
    installationItems,
    installationCost: installationItems.length > 0 ? null : revision.installationCost,
  }) as Tree;
}

/** A column of a file that is written. */
export interface WrittenColumn {
  title: string;
  hint: string;
  choices: string[];
  width?: number;
  /** @param row the product of the row */
  write: (row: WrittenRow) => string | number | null;
}

/** A product as a file tells of it. */
export interface WrittenRow {
  revision: Pick<ProductRevision, 'frozenAt' | 'version'> & { product: { id: string } };
  body: Tree;
  /** The attributes of its categories. */
  schema: readonly AttributeDefinition[];
}

/** How many entries of each list there are columns for, at least. */
const ENTRIES = { effects: 1, components: 3, installationItems: 3 } as const;
const STATES = {
  draft: { ja: '下書き', en: 'draft' },
  submitted: { ja: '提出済み', en: 'submitted' },
} as const;

/** The columns for some products; without any, those of a template. @param definitions attributes that have a column */
export function columnsFor(
  rows: readonly WrittenRow[],
  definitions: readonly AttributeDefinition[],
  context: WriteContext,
): WrittenColumn[] {
  const { language, offered } = context;
  const written = (column: Column): WrittenColumn => ({
    title: column.label[language],
    hint: column.hint[language],
    choices: column.cell === CATEGORY ? [...offered] : (column.cell.choices ?? []).map((choice) => choice[language]),
    ...(column.width !== undefined && { width: column.width }),
    write: ({ body }) => column.cell.write(valueAt(body, column.pointer), context),
  });
  const groups = GROUP_NAMES.flatMap((name) => {
    const most = Math.max(ENTRIES[name], ...rows.map(({ body }) => ((body[name] ?? []) as unknown[]).length));
    return Array.from({ length: most }, (_none, index) =>
      GROUPS[name].columns.map((column: Column) => written(inGroup(column, index))),
    ).flat();
  });
  // Attributes of several categories that are called the same stand in one column, each row with its own category's.
  const titleOf = (definition: AttributeDefinition): string => columnOfAttribute(definition).label[language];
  const attributes = definitions
    .filter((each, index) => definitions.findIndex((other) => titleOf(other) === titleOf(each)) === index)
    .map((definition): WrittenColumn => ({
      ...written(columnOfAttribute(definition)),
      write: (row) => {
        const own = row.schema.find((each) => titleOf(each) === titleOf(definition));
        return own ? written(columnOfAttribute(own)).write(row) : null;
      },
    }));
  return [...roleColumns(language), ...SINGLE.map(written), ...attributes, ...groups];
}

function roleColumns(language: Language): WrittenColumn[] {
  const write: Record<ColumnRole, WrittenColumn['write']> = {
    id: ({ revision }) => revision.product.id,
    version: ({ revision }) => revision.version,
    state: ({ revision }) => STATES[revision.frozenAt ? 'submitted' : 'draft'][language],
  };
  return (Object.keys(ROLES) as ColumnRole[]).map((role) => ({
    title: ROLES[role].label[language],
    hint: ROLES[role].hint[language],
    choices: [],
    width: ROLES[role].width,
    write: write[role],
  }));
}
