/** Lengths of a Global Trade Item Number: GTIN-8, GTIN-12 (UPC), GTIN-13 (JAN, EAN), GTIN-14. */
const LENGTHS = [8, 12, 13, 14];

/**
 * The check digit of a GTIN from the digits before it, after the GS1 General Specifications, section 7.9: weights 3 and
 * 1 in turn, 3 on the rightmost.
 *
 * @example gtinCheckDigit('490123456789'); // '4'
 */
export function gtinCheckDigit(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Whether a text is a GTIN whose check digit is right. */
export const isGtin = (text: string): boolean =>
  LENGTHS.includes(text.length) && /^\d+$/.test(text) && gtinCheckDigit(text.slice(0, -1)) === text.at(-1);

/** A GTIN without the spaces and hyphens people read it by, and without full width. */
export const gtinFrom = (written: string): string => written.normalize('NFKC').replace(/[\s-]/gu, '');
