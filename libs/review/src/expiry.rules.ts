import { WARNED_DAYS } from '#evidence';
import { daysAfter } from '#scheme';

/** Marks that evidence has run out. */
export const RUN_OUT = -1;

/**
 * Which warning is due on a day for evidence that counts until another: the days before its end of the nearest one,
 * {@link RUN_OUT} once it is over, nothing while there is time.
 *
 * @example dueOn('2026-04-01', '2026-04-20'); // 30: nineteen days are left
 */
export function dueOn(today: string, validTo: string): number | null {
  if (validTo < today) return RUN_OUT;
  return WARNED_DAYS.findLast((days) => validTo <= daysAfter(today, days)) ?? null;
}

/** The warnings that one makes superfluous: who is told late is told once. */
export const coveredBy = (due: number): number[] => [...WARNED_DAYS, RUN_OUT].filter((days) => days >= due);
