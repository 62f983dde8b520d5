import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { levelOf, levelsBetween } from './levels.js';

describe('the levels of a map', () => {
  it('are four ranges without a gap, from the least to the most', () => {
    expect(levelsBetween(10, 49)).toEqual([
      [10, 19],
      [20, 29],
      [30, 39],
      [40, 49],
    ]);
  });

  it('are fewer where there are fewer numbers', () => {
    expect(levelsBetween(5, 5)).toEqual([[5, 5]]);
    expect(levelsBetween(0, 1)).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('hold every number between the least and the most', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (least, more, part) => {
        const levels = levelsBetween(least, least + more);
        const value = least + Math.min(more, part);
        const [from, to] = levels[levelOf(value, levels)]!;
        expect(from <= value && value <= to).toBe(true);
      }),
    );
  });
});
