/**
 * The day so many months after another (before it when negative), both `YYYY-MM-DD`; the last day of the month where
 * that day does not exist.
 *
 * @example monthsAfter('2026-01-31', 1); // '2026-02-28'
 */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
