import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { convert, UNIT_SYMBOLS, UNITS, unitsLike } from './units.js';

describe('units', () => {
  it.each([
    [1_500, 'g', 'kg', 1.5],
    [0.3, 'm', 'mm', 300],
    [120, 'cm', 'm', 1.2],
    [3.6, 'km/h', 'm/s', 1],
    [60, 'm/min', 'm/s', 1],
    [90, 'min', 'h', 1.5],
    [2, '/min', '/h', 120],
  ] as const)('%d %s is so many %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  it('do not convert between what is different', () => {
    expect(convert(1, 'kg', 'm')).toBeUndefined();
  });

  it('convert there and back to the same value', () => {
    const pair = fc
      .constantFrom(...UNIT_SYMBOLS)
      .chain((from) => fc.tuple(fc.constant(from), fc.constantFrom(...unitsLike(from))));
    fc.assert(
      fc.property(pair, fc.double({ min: 1e-6, max: 1e9, noNaN: true }), ([from, to], value) => {
        const back = convert(convert(value, from, to)!, to, from)!;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(value * 1e-10);
      }),
    );
  });

  it('offers every unit at least itself', () => {
    for (const symbol of UNIT_SYMBOLS) expect(unitsLike(symbol)).toContain(symbol);
    expect(unitsLike('kg')).toEqual(['g', 'kg', 't']);
    expect(unitsLike('/min')).toEqual(['/h', '/min']);
    expect(new Set(UNIT_SYMBOLS.map((symbol) => `${UNITS[symbol].dimension} ${UNITS[symbol].factor}`)).size).toBe(
      UNIT_SYMBOLS.length,
    );
  });
});
