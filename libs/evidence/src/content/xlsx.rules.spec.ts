import { describe, expect, it } from '@jest/globals';
import { dateOfSerial, isDateFormat } from './xlsx.rules.js';

describe('A number in a workbook', () => {
  it.each([
    [14, undefined],
    [57, undefined],
    [176, 'yyyy"年"m"月"d"日"'],
    [177, '[$-411]ggge"年"m"月"d"日"'],
    [178, 'm/d'],
  ])('is a day with format %i %s', (id, code) => {
    expect(isDateFormat(id, code)).toBe(true);
  });

  it.each([
    [0, undefined],
    [3, undefined],
    [176, '#,##0"円"'],
    [177, '[Red]0.0'],
    [178, 'General"days"'],
    [179, '0.00E+00'],
    [180, '0"個/day"'],
  ])('is no day with format %i %s', (id, code) => {
    expect(isDateFormat(id, code)).toBe(false);
  });

  it.each([
    [46_000, 1900, '2025-12-09'],
    [45_658.75, 1900, '2025-01-01'],
    [44_196, 1904, '2025-01-01'],
    [0, 1900, undefined],
    [1e12, 1900, undefined],
    [NaN, 1900, undefined],
  ] as const)('%d is in the calendar of %i the day %s', (serial, system, day) => {
    expect(dateOfSerial(serial, system)).toBe(day);
  });
});
