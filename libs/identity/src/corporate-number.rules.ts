import { ValidateBy, type ValidationOptions } from 'class-validator';

/**
 * The check digit of a corporate number (法人番号) for its last twelve digits: 9 − (Σ Pn·Qn mod 9), Pn the n-th digit
 * from the right, Qn 1 for odd n and 2 for even n (National Tax Agency). It cannot tell 0 from 9 in one place.
 */
export function checkDigitOf(twelveDigits: string): number {
  const sum = [...twelveDigits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 2 : 1), 0);
  return 9 - (sum % 9);
}

/** Whether a text is a corporate number: thirteen digits whose first is the check digit. */
export const isCorporateNumber = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{13}$/.test(value) && Number(value[0]) === checkDigitOf(value.slice(1));

/** A valid corporate number, thirteen half-width digits. */
export const IsCorporateNumber = (options?: ValidationOptions) =>
  ValidateBy({ name: 'isCorporateNumber', validator: { validate: isCorporateNumber } }, options);
