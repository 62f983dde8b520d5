import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gtinCheckDigit, gtinFrom, isGtin } from './gtin.rules.js';

/** All of a GTIN but its check digit. */
const body = fc
  .constantFrom(7, 11, 12, 13)
  .chain((length) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }))
  .map((digits) => digits.join(''));

describe('a GTIN', () => {
  it.each(['96385074', '036000291452', '4006381333931', '10012345678902'])('%s is one', (gtin) =>
    expect(isGtin(gtin)).toBe(true),
  );

  it.each(['', '4006381333932', '400638133393', 'x006381333931', '00000000000000000', '４００６３８１３３３９３１'])(
    '%s is none',
    (text) => expect(isGtin(text)).toBe(false),
  );

  it('is right with one check digit only', () => {
    fc.assert(
      fc.property(body, (digits) => {
        const right = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`).filter(isGtin);
        expect(right).toEqual([`${digits}${gtinCheckDigit(digits)}`]);
      }),
    );
  });

  it('is told from one with any single digit changed', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
        const gtin = [...`${digits}${gtinCheckDigit(digits)}`];
        const at = place % gtin.length;
        gtin[at] = String((Number(gtin[at]) + shift) % 10);
        expect(isGtin(gtin.join(''))).toBe(false);
      }),
    );
  });

  it('is the same with zeros before it', () => {
    fc.assert(fc.property(body, (digits) => expect(gtinCheckDigit(`00${digits}`)).toBe(gtinCheckDigit(digits))));
  });

  it('may be written with spaces, hyphens and in full width', () => {
    expect(gtinFrom('４006381-33393 1')).toBe('4006381333931');
  });
});
