import { describe, expect, it } from '@jest/globals';
import { placeOf, positionOf } from './price-place.js';

const RANGE = { least: 100, lowerQuartile: 150, median: 200, upperQuartile: 300, most: 500 };

describe('where a price stands in its category', () => {
  it('is told by the quartiles, which belong to the middle', () => {
    expect([100, 149, 150, 200, 300, 301].map((price) => placeOf(price, RANGE))).toEqual([
      ...['below', 'below', 'within', 'within', 'within', 'above'],
    ]);
  });

  it('is drawn between the least and the most, and in the middle where there is one price only', () => {
    expect([100, 300, 500, 900].map((price) => positionOf(price, RANGE))).toEqual([0, 50, 100, 100]);
    expect(positionOf(7, { least: 7, lowerQuartile: 7, median: 7, upperQuartile: 7, most: 7 })).toBe(50);
  });
});
