import { describe, expect, it } from '@jest/globals';
import { dayOf, daysAfter, lastDayOf, monthsAfter } from './days.js';

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

describe('a number of days after a day', () => {
  it.each([
    ['2026-04-15', 1, '2026-04-16'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-04-15', 0, '2026-04-15'],
  ])('%s and %d days is %s', (day, days, expected) => expect(daysAfter(day, days)).toBe(expected));
});

describe('a term', () => {
  it.each([
    ['2026-04-01', 12, '2027-03-31'],
    ['2026-04-15', 24, '2028-04-14'],
    ['2024-02-29', 12, '2025-02-27'],
  ])('that begins on %s and lasts %d months has %s as its last day', (day, months, expected) =>
    expect(lastDayOf(day, months)).toBe(expected),
  );
});

it('a moment late in the evening of Greenwich is the next day in Japan', () => {
  expect(dayOf(new Date('2026-03-18T14:59:59Z'))).toBe('2026-03-18');
  expect(dayOf(new Date('2026-03-18T15:00:00Z'))).toBe('2026-03-19');
});
