import { describe, expect, it } from '@jest/globals';
import type { AttributeDefinition } from '#categories';
import { comparisonOfListings, type Compared } from './comparison.rules.js';
import type { PublishedListing } from './published-listing.js';

const define = (key: string, rest: Partial<AttributeDefinition> = {}): AttributeDefinition => ({
  key,
  label: { ja: key, en: key },
  type: 'number',
  unit: 'kg',
  required: false,
  filterable: true,
  better: 'higher',
  ...rest,
});
const listing = (rest: Partial<PublishedListing> = {}): Compared => ({
  kind: 'full',
  document: {
    maker: { id: 'm', name: 'はこぶ工房', reading: '' },
    category: { id: 'c', name: '配膳ロボット', reading: '', aliases: [], industries: [], processes: [] },
    bodyPrice: 1_000_000,
    installationCost: 0,
    warrantyMonths: 12,
    laborSavingIndex: 0.5,
    attributes: {},
    definitions: [],
    ...rest,
  } as PublishedListing,
});
const row = (key: string, ...listings: Compared[]) =>
  comparisonOfListings(listings).filter((found) => found.key === key);

describe('listings side by side', () => {
  it('begin with what every product states', () => {
    const rows = comparisonOfListings([listing(), listing({ bodyPrice: 900_000, laborSavingIndex: null })]);
    expect(rows.map(({ group, key }) => `${group} ${key}`)).toEqual(
      ['maker', 'category', 'kind', 'bodyPrice', 'installationCost', 'warrantyMonths', 'laborSavingIndex'].map(
        (key) => `basics ${key}`,
      ),
    );
    expect(rows[3]).toMatchObject({ values: [1_000_000, 900_000], best: [1] });
    expect(rows[6]).toMatchObject({ values: [0.5, null], best: [] });
  });

  it('have attributes of the same key in one row, in the unit of the first', () => {
    const kg = listing({ attributes: { payload: 2 }, definitions: [define('payload')] });
    const g = listing({ attributes: { payload: 2_500 }, definitions: [define('payload', { unit: 'g' })] });
    expect(row('payload', kg, g)).toMatchObject([{ unit: 'kg', values: [2, 2.5], best: [1] }]);
    expect(row('payload', g, kg)).toMatchObject([{ unit: 'g', values: [2_500, 2_000], best: [0] }]);
  });

  it('have what measures something else under the same key in a row of its own', () => {
    const mass = listing({ attributes: { size: 2 }, definitions: [define('size')] });
    const length = listing({ attributes: { size: 3 }, definitions: [define('size', { unit: 'm' })] });
    const text = listing({
      attributes: { size: '大' },
      definitions: [{ ...define('size'), type: 'text', unit: undefined }],
    });
    expect(row('size', mass, length, text).map(({ values }) => values)).toEqual([
      [2, null, null],
      [null, 3, null],
      [null, null, '大'],
    ]);
  });

  it('tell the words of what is chosen from a list, and leave out what nobody states', () => {
    const options = [
      { value: 'dc', label: { ja: '直流', en: 'DC' } },
      { value: 'ac', label: { ja: '交流', en: 'AC' } },
    ];
    const choice: AttributeDefinition = {
      ...define('power'),
      type: 'enum',
      unit: undefined,
      better: undefined,
      options,
    };
    const stated = listing({ attributes: { power: 'ac' }, definitions: [choice, define('speed')] });
    expect(row('power', stated, listing())).toMatchObject([{ group: 'attributes', values: ['ac', null], options }]);
    expect(row('speed', stated, listing())).toEqual([]);
  });
});
