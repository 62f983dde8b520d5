import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { businessDaysAfter, businessDaysBetween, isBusinessDay } from './business-days.js';
import { daysAfter } from './days.js';

describe('the offices of the government', () => {
  it.each([
    ['2026-11-24', 'a Tuesday', true],
    ['2026-11-21', 'a Saturday', false],
    ['2026-11-22', 'a Sunday', false],
    ['2026-11-23', 'Labour Thanksgiving Day', false],
    ['2026-05-06', 'a day in lieu of a holiday on a Sunday', false],
    ['2026-09-22', 'a day between two holidays', false],
    ['2026-03-20', 'the vernal equinox', false],
    ['2026-12-28', 'the last working day of the year', true],
    ['2026-12-29', 'the first day of the year-end closure', false],
    ['2026-12-31', 'the last day of the year', false],
    ['2027-01-01', 'New Year’s Day', false],
    ['2025-01-03', 'a Friday in the New Year’s closure', false],
    ['2027-01-04', 'the first working day of the year', true],
  ])('%s is %s: open %s', (day, _what, open) => expect(isBusinessDay(day)).toBe(open));
});

describe('a number of business days after a day', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-24'],
    ['2026-04-28', 1, '2026-04-30'],
    ['2026-04-30', 2, '2026-05-07'],
    ['2026-12-25', 2, '2027-01-04'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-06-01', 10, '2026-06-15'],
  ])('%s and %d is %s', (day, count, expected) => expect(businessDaysAfter(day, count)).toBe(expected));

  const day = fc.integer({ min: 0, max: 9000 }).map((days) => daysAfter('2024-04-01', days));

  it('is a business day, and so many business days away', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = businessDaysAfter(from, count);
        expect(isBusinessDay(to)).toBe(true);
        expect(businessDaysBetween(from, to)).toBe(count);
        expect(businessDaysBetween(to, from)).toBe(-count);
      }),
      { numRuns: 200 },
    );
  });

  it('can be counted in parts', () => {
    fc.assert(
      fc.property(day, fc.nat(20), fc.nat(20), (from, one, other) =>
        expect(businessDaysAfter(businessDaysAfter(from, one), other)).toBe(businessDaysAfter(from, one + other)),
      ),
      { numRuns: 200 },
    );
  });
});
