import type { Text } from '#platform';
import { answerOf } from './answer.js';
import { lacking, type Judgement } from './judgement.js';
import { figure, text } from './words.js';

/** An exact fraction, numerator and denominator: shares are never floating-point numbers. */
export type Fraction = readonly [part: number, whole: number];

export const ratio = ([part, whole]: Fraction): string => `${part}/${whole}`;

/** A part of a total, some of which may not be stated yet, to be held against a fraction. */
export interface Share {
  /** What surely counts, and what counts if everything unstated does. */
  least: bigint;
  most: bigint;
  /** All that is stated of the total: more than the total cannot be. */
  stated: bigint;
  total: number | undefined;
  share: Fraction;
  missing: string[];
  totalPointer: string;
  verb: Text;
  unit: Text;
}

/** More than any total. */
export const UNBOUNDED = 2n ** 64n;

/** Whether the part reaches the fraction of the total, exactly; unknown while what is not stated could change it. */
export function shareReaches({
  least,
  most,
  stated,
  total,
  share,
  missing,
  totalPointer,
  verb,
  unit,
}: Share): Judgement {
  if (most === 0n) return { answer: 'no', explanation: text(`${verb.ja} 0 ${unit.ja}`, `${verb.en} 0 ${unit.en}`) };
  if (!total) return lacking(totalPointer, ...missing);
  if (stated > BigInt(total)) {
    return {
      answer: 'unknown',
      missing: [totalPointer],
      explanation: text(
        `内訳 ${figure(stated)} ${unit.ja}が総数 ${figure(total)} ${unit.ja}を超えています`,
        `${figure(stated)} are stated of a total of ${figure(total)} ${unit.en}`,
      ),
    };
  }
  const [part, whole] = share;
  const reaches = (count: bigint): boolean => count * BigInt(whole) >= BigInt(part) * BigInt(total);
  if (reaches(least) !== reaches(most)) return lacking(...missing);
  // What proves it: of a yes the least, of a no the most.
  const count = reaches(least) ? least : most;
  const comparison = `${percent(count, total)} ${reaches(least) ? '≥' : '<'} ${ratio(share)}`;
  return {
    answer: answerOf(reaches(least)),
    explanation: text(
      `${verb.ja} ${figure(total)} ${unit.ja}中 ${figure(count)} ${unit.ja} = ${comparison}`,
      `${verb.en} ${figure(count)} of ${figure(total)} ${unit.en} = ${comparison}`,
    ),
  };
}

/** The number if it can count something, none if it is missing or odd. */
export const counted = (value: number | null | undefined): number | undefined =>
  Number.isSafeInteger(value) && value! >= 0 ? value! : undefined;

/** Rounded down, so that what is below a share never reads as having reached it. */
function percent(count: bigint, total: number): string {
  const hundredths = (count * 10_000n) / BigInt(total);
  const decimals = String(hundredths % 100n).padStart(2, '0');
  return `${hundredths / 100n}${decimals === '00' ? '' : `.${decimals}`} %`;
}
