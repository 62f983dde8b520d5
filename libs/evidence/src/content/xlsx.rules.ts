/** Number formats every workbook has without saying so that show days (ECMA-376 part 1, 18.8.30; 27–36, 50–58 in Japan). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a number format shows a number as a day: `yyyy/m/d`, `ggge"年"m"月"d"日"`, not `#,##0"円"` or `[Red]0`. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[yge]/i.test(bare.replace(/general|0+e[+-]/gi, '')) || /d/i.test(bare);
}

const DAY_MS = 86_400_000;
/** Day 0 of the two calendars; that of 1900 counts a 29 February that never was, which only matters before March 1900. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** The calendar date of a serial number, `YYYY-MM-DD`; nothing when it lies outside the calendar. */
export function dateOfSerial(serial: number, system: 1900 | 1904): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  return new Date(EPOCH[system] + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
