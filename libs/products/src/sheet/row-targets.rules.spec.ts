import { describe, expect, it } from '@jest/globals';
import { targetsOf } from './row-targets.rules.js';
import { readHead } from './sheet.rules.js';

const ONE = '01900000-0000-7000-8000-000000000001';
const TWO = '01900000-0000-7000-8000-000000000002';

/** Which product each row is about, or why that cannot be told. */
function targets(known: Record<string, string[]>, ...rows: [id: string, models: string][]) {
  const { columns } = readHead(['製品ID', '型番']);
  const lines = rows.map((cells, index) => ({ row: index + 2, cells }));
  return [...targetsOf(columns, lines, new Map(Object.entries(known))).values()].map(
    ({ productId, faults }) => faults.map(({ point }) => point.code).join() || productId,
  );
}

describe('A row of a product sheet', () => {
  it('is about the product of its id, whatever its model number', () => {
    expect(targets({ [ONE]: ['A-1'], [TWO]: ['B-1'] }, [ONE.toUpperCase(), 'B-1'])).toEqual([ONE]);
  });

  it('without an id is about the product that has one of its model numbers, however it is written', () => {
    expect(targets({ [ONE]: ['A-1', 'A-2'] }, ['', 'ａ 2 | A-3'])).toEqual([ONE]);
  });

  it('is a new product otherwise', () => {
    expect(targets({ [ONE]: ['A-1'] }, ['', 'C-1'], ['', ''], ['', ''])).toEqual([null, null, null]);
  });

  it('is refused where its id is of no product of the company', () => {
    expect(targets({ [ONE]: ['A-1'] }, [TWO, ''], ['1', ''])).toEqual([
      'sheet_product_unknown',
      'sheet_product_unknown',
    ]);
  });

  it('is refused where several products have its model number and no id says which', () => {
    const known = { [ONE]: ['A-1'], [TWO]: ['A-1'] };
    expect(targets(known, ['', 'A-1'])).toEqual(['sheet_product_ambiguous']);
    expect(targets(known, [ONE, 'A-1'], [TWO, 'A-1'])).toEqual([ONE, TWO]);
  });

  it('is refused where a row before it is about the same product', () => {
    expect(targets({ [ONE]: ['A-1'] }, [ONE, 'A-1'], ['', 'A1'])).toEqual([ONE, 'sheet_product_repeated']);
    expect(targets({}, ['', 'C-1'], ['', 'C-2 | c1'])).toEqual([null, 'sheet_product_repeated']);
  });
});
