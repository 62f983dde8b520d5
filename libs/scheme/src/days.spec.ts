import { describe, expect, it } from '@jest/globals';
import { monthsAfter } from './days.js';

describe('a number of months after a day', () => {
  it.each([
    ['2026-04-15', 3, '2026-07-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 24, '2028-11-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -3, '2025-10-15'],
  ])('%s and %d months is %s', (day, months, expected) => expect(monthsAfter(day, months)).toBe(expected));
});
