/** A maker is warned when so many days are left, most first. */
export const WARNING_DAYS = [60, 30, 7] as const;

const DAY_MS = 86_400_000;

/**
 * The warning that is due today for a listing that ends on a day; none when the last one still says enough. A day on
 * which nobody looked is made up for, with the newest warning only.
 * @param warned the threshold of the last warning; null: none was sent
 *
 * @example dueWarning('2026-06-30', 60, '2026-06-01'); // { left: 29, threshold: 30 }
 */
export function dueWarning(endsOn: string, warned: number | null, today: string) {
  const left = Math.round((Date.parse(endsOn) - Date.parse(today)) / DAY_MS);
  const threshold = WARNING_DAYS.findLast((days) => left <= days);
  if (left < 0 || threshold === undefined || (warned !== null && warned <= threshold)) return undefined;
  return { left, threshold };
}
