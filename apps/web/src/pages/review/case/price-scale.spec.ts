import { describe, expect, it } from '@jest/globals';
import { placeOf, rangeOf } from './price-scale.js';

describe('the line that prices are drawn on', () => {
  it('has room at both ends, and none below zero', () => {
    expect(rangeOf([100, 200])).toEqual([90, 210]);
    expect(rangeOf([1_000])).toEqual([980, 1_020]);
    expect(rangeOf([0, 1_000])[0]).toBe(0);
  });

  it('has the least at its beginning and the most at its end', () => {
    expect(placeOf(90, [90, 210], 600)).toBe(0);
    expect(placeOf(150, [90, 210], 600)).toBe(300);
    expect(placeOf(0, [0, 0], 600)).toBe(600);
  });
});
