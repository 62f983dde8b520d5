import holidays from '@holiday-jp/holiday_jp';
import { daysAfter } from './days.js';

/** The public holidays of Japan by date; the law of the day and, for years to come, its calculation. */
const HOLIDAYS: Record<string, unknown> = holidays.holidays;

/**
 * Whether offices of the government work on a day (`YYYY-MM-DD`): not on Saturdays, Sundays, public holidays and from
 * 29 December to 3 January (行政機関の休日に関する法律).
 */
export function isBusinessDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const closed = day.slice(5) >= '12-29' || day.slice(5) <= '01-03';
  return weekday !== 0 && weekday !== 6 && !closed && !(day in HOLIDAYS);
}

/**
 * The day so many business days after another, which itself does not count, both `YYYY-MM-DD`.
 *
 * @example businessDaysAfter('2026-04-28', 1); // '2026-04-30': 29 April is a holiday
 */
export function businessDaysAfter(day: string, count: number): string {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = daysAfter(reached, 1);
    if (isBusinessDay(reached)) left -= 1;
  }
  return reached;
}

/** How many business days lie after one day up to and with another; negative when the other lies before it. */
export function businessDaysBetween(from: string, to: string): number {
  if (to < from) return -businessDaysBetween(to, from);
  let count = 0;
  for (let day = from; day < to;) {
    day = daysAfter(day, 1);
    if (isBusinessDay(day)) count += 1;
  }
  return count;
}
