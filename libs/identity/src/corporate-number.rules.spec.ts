import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkDigitOf, isCorporateNumber } from './corporate-number.rules.js';

const twelve = fc.stringMatching(/^\d{12}$/);

describe('corporate number', () => {
  it.each([
    ['1180301018771', true],
    ['2180301018771', false],
    ['1180301018772', false],
    ['118030101877', false],
    ['１１８０３０１０１８７７１', false],
    [1180301018771, false],
  ])('%s is valid: %s', (value, valid) => expect(isCorporateNumber(value)).toBe(valid));

  it('accepts exactly one leading digit for any twelve digits', () => {
    fc.assert(
      fc.property(twelve, (digits) => {
        const valid = [...'0123456789'].filter((first) => isCorporateNumber(first + digits));
        expect(valid).toEqual([String(checkDigitOf(digits))]);
      }),
    );
  });

  it('notices any one digit that is wrong, except 0 for 9 and 9 for 0', () => {
    fc.assert(
      fc.property(twelve, fc.nat(11), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
        const changed = (Number(digits[place]) + shift) % 10;
        const wrong = digits.slice(0, place) + String(changed) + digits.slice(place + 1);
        fc.pre(Math.abs(Number(digits[place]) - changed) !== 9);
        expect(isCorporateNumber(String(checkDigitOf(digits)) + wrong)).toBe(false);
      }),
    );
  });
});
