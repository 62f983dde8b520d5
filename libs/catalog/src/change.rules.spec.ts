import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeBetween, LIGHT_FIELDS, type Prices } from './change.rules.js';

const FIGURES = { priceRiseMost: 0.25 };
const PRICES: Prices = { bodyPrice: 1_000_000, installationCost: 100_000 };
const LISTED = {
  ...PRICES,
  revisionId: 'one',
  version: 3,
  name: '配膳ロボット',
  reading: 'はいぜんろぼっと',
  description: '運ぶ。',
  modelNumbers: ['HB-100'],
  warrantyMonths: 12,
};
const change = (given: object, past: Prices[] = [PRICES]) =>
  changeBetween(LISTED, { ...LISTED, ...given }, past, FIGURES);

describe('a change of a listed product', () => {
  it('is light when only light fields and prices within bounds change', () => {
    expect(change({ description: '運んで戻す。', bodyPrice: 900_000, revisionId: 'two', version: 1 })).toEqual({
      review: 'light',
      fields: [
        { field: 'bodyPrice', review: 'light' },
        { field: 'description', review: 'light' },
      ],
    });
  });

  it('is full as soon as one other field changes, also one that this table has never heard of', () => {
    expect(change({ name: '別の名前' })).toEqual({ review: 'full', fields: [{ field: 'name', review: 'full' }] });
    expect(change({ modelNumbers: ['HB-100', 'HB-200'], description: 'x' }).review).toBe('full');
    expect(change({ somethingNew: 1 }).review).toBe('full');
  });

  it('takes a price up by exactly a quarter, and not by a yen more', () => {
    expect(change({ bodyPrice: 1_250_000 }).review).toBe('light');
    expect(change({ bodyPrice: 1_250_001 })).toEqual({
      review: 'full',
      fields: [{ field: 'bodyPrice', review: 'full', lowest: 1_000_000 }],
    });
    expect(change({ installationCost: 125_001 }).review).toBe('full');
  });

  it('measures by the lowest price of the months, so that two small steps are no way round', () => {
    const past = [PRICES, { bodyPrice: 1_200_000, installationCost: 100_000 }];
    expect(changeBetween({ ...LISTED, ...past[1] }, { ...LISTED, bodyPrice: 1_400_000 }, past, FIGURES).review).toBe(
      'full',
    );
  });

  it('without a change is light, and never becomes lighter by more changes', () => {
    expect(change({})).toEqual({ review: 'light', fields: [] });
    const values = fc.record(
      { name: fc.string(), description: fc.string(), bodyPrice: fc.nat(3_000_000), warrantyMonths: fc.nat(60) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(values, values, (some, more) => {
        const union = { ...more, ...some };
        if (change(some).review === 'full') expect(change(union).review).toBe('full');
      }),
    );
  });

  it('of a price that is missing is full', () => {
    expect(Object.keys(LIGHT_FIELDS)).toContain('bodyPrice');
    expect(change({ bodyPrice: null }).review).toBe('full');
  });
});
