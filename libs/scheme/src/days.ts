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

/** The day so many days after another (before it when negative), both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/**
 * The last day of a term of so many months, both `YYYY-MM-DD`: a term never holds the day it began on twice.
 *
 * @example lastDayOf('2026-04-01', 12); // '2027-03-31'
 */
export const lastDayOf = (firstDay: string, months: number): string => daysAfter(monthsAfter(firstDay, months), -1);

/** The calendar date in Japan at a moment, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string =>
  new Date(moment.getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
