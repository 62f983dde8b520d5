import { describe, expect, it } from '@jest/globals';
import { paybackPoints } from './payback-points.js';

describe('the way to the payback', () => {
  it('begins with the whole cost and ends with none of it left', () => {
    const points = paybackPoints(1_200_000, 100_000, 12);
    expect(points[0]).toEqual({ month: 0, saved: 0, left: 1_200_000 });
    expect(points.at(-1)).toMatchObject({ left: 0 });
    expect(points.map(({ month }) => month)).toEqual([0, 2, 4, 6, 8, 10, 12, 14]);
  });

  it('has few points also where it takes long, and two at least where it takes no time', () => {
    expect(paybackPoints(9_000_000, 20_000, 450).length).toBeLessThan(12);
    expect(paybackPoints(10, 1_000, 0.1)).toHaveLength(2);
  });
});
