import { describe, expect, it } from '@jest/globals';
import { reckoned } from './process.rules.js';

describe('a process table while it is typed', () => {
  it.each([
    ['what becomes shorter is removed whole, what is left of it is created', [[10, 2]], 10, 2, 0.8],
    [
      'what becomes longer or is new adds the difference',
      [
        [3.3, 1.1],
        [0, 0.5],
      ],
      3.3,
      1.6,
      0.515,
    ],
    [
      'what stays as it is counts for nothing',
      [
        [5, 5],
        [10, 4],
      ],
      10,
      4,
      0.6,
    ],
    ['the index is rounded down, so that nothing reaches a threshold by rounding', [[3, 1]], 3, 1, 0.666],
    ['where nothing becomes shorter there is no index', [[1, 4]], 0, 3, null],
    ['an empty table comes to nothing', [], 0, 0, null],
  ])('%s', (_rule, steps, hoursRemoved, hoursCreated, index) => {
    const typed = steps.map(([hoursBefore, hoursAfter]) => ({ hoursBefore, hoursAfter }));
    expect(reckoned(typed)).toEqual({ hoursRemoved, hoursCreated, index });
  });

  it('leaves out steps that are not timed yet', () => {
    expect(reckoned([{ hoursBefore: 10, hoursAfter: 2 }, { hoursBefore: 4 }, {}])).toEqual({
      hoursRemoved: 10,
      hoursCreated: 2,
      index: 0.8,
    });
  });
});
