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

/** The number of a column, from 0, of the place of a cell such as `C5`; -1 for what is no place. */
export function columnOfPlace(place: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a cell of a kind holds, without what the format makes of it: truth as words, characters written as numbers. */
export function textOfCell(kind: string | undefined, shown: string): string {
  if (kind === 'b') return shown === '1' ? 'TRUE' : 'FALSE';
  if (kind !== 's' && kind !== 'inlineStr' && kind !== 'str') return shown;
  return shown.replace(/_x([0-9A-Fa-f]{4})_/g, (_written, code: string) => String.fromCharCode(parseInt(code, 16)));
}
