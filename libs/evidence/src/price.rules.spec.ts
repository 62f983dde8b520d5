import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Declared } from './evidence.facts.js';
import { sampleFacts } from './evidence.sample.js';
import { medianOf, pricePlausibility, robustScore } from './price.rules.js';

const FIGURES = {
  comparablesSpread: 0.3,
  robustSampleLeast: 5,
  robustScoreMost: 3.5,
  profitUsual: 0.08,
  profitMost: 0.15,
  priceRiseMost: 0.25,
};
const good = sampleFacts({ modelNumber: 'HB-100', bodyPrice: 1_000_000, day: '2026-04-01' });
const sold = (unitPriceYen: number): Declared => ({
  kind: 'sales_record',
  facts: { ...good.sales_record, unitPriceYen },
});
const comparedWith = (...perCapacity: number[]): Declared => ({
  kind: 'comparables',
  facts: {
    capacityUnit: 'kg',
    ownCapacity: 1,
    products: perCapacity.map((priceYen, index) => ({
      name: 'x',
      maker: 'y',
      source: String(index),
      priceYen,
      capacity: 1,
    })),
  },
});

describe('the plausibility of a price', () => {
  it('is measured against records: median, spread, and how far above the lowest', () => {
    const { records } = pricePlausibility(1_250_000, [sold(1_200_000), sold(1_000_000), sold(1_100_000)], FIGURES);
    expect(records).toMatchObject({ sample: [1_000_000, 1_100_000, 1_200_000], median: 1_100_000, tooHigh: false });
    expect(records!.aboveLeast).toBe(0.25);
    expect(pricePlausibility(1_250_001, [sold(1_000_000)], FIGURES).records).toMatchObject({ tooHigh: true });
  });

  it('counts no other product’s sales among the records', () => {
    const other: Declared = { kind: 'sales_record_other', facts: good.sales_record_other };
    expect(pricePlausibility(1_000_000, [other], FIGURES).records).toBeNull();
  });

  it('is measured against comparable products by the robust score, from five on', () => {
    const [five] = pricePlausibility(15, [comparedWith(8, 9, 10, 11, 12)], FIGURES).comparables;
    expect(five).toMatchObject({ own: 15, sample: [8, 9, 10, 11, 12], median: 10, distance: 0.5, outside: true });
    expect(five!.score).toBeCloseTo(3.372, 3);
    expect(five!.standsOut).toBe(false);
    expect(pricePlausibility(16, [comparedWith(8, 9, 10, 11, 12)], FIGURES).comparables[0]!.standsOut).toBe(true);
    expect(pricePlausibility(15, [comparedWith(8, 10, 11, 12)], FIGURES).comparables[0]!.score).toBeNull();
    expect(pricePlausibility(15, [comparedWith(10, 10, 10, 10, 99)], FIGURES).comparables[0]!.score).toBeNull();
  });

  it('shows the arithmetic of a cost build-up to the yen', () => {
    const [cost] = pricePlausibility(1_000_000, [{ kind: 'cost_build_up', facts: good.cost_build_up }], FIGURES).costs;
    expect(cost).toMatchObject({ sum: 1_000_000, stated: 1_000_000, usual: 0.08, most: 0.15, aboveBand: false });
    expect(cost!.profit).toBeCloseTo(70_000 / 930_000, 10);
  });

  it('says nothing where there is nothing to compare with', () => {
    expect(pricePlausibility(1, [], FIGURES)).toEqual({ declared: 1, records: null, comparables: [], costs: [] });
  });
});

describe('the median', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });

  it('has as many values above as below, whatever the order', () => {
    fc.assert(
      fc.property(values, (sample) => {
        const median = medianOf(sample);
        const half = sample.length / 2;
        expect(sample.filter((value) => value < median).length).toBeLessThanOrEqual(half);
        expect(sample.filter((value) => value > median).length).toBeLessThanOrEqual(half);
        expect(medianOf([...sample].reverse())).toBe(median);
      }),
      { seed: 1 },
    );
  });

  it('gives a robust score that changes with neither place nor scale', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (sample, value, scale) => {
        const moved = robustScore(
          value * scale + 7,
          sample.map((one) => one * scale + 7),
        );
        const score = robustScore(value, sample);
        if (score === null) expect(moved).toBeNull();
        else expect(moved).toBeCloseTo(score, 9);
      }),
      { seed: 1 },
    );
  });
});
