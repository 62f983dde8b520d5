import iconv from 'iconv-lite';

/** What a spreadsheet would take for a formula, half and full width (OWASP, CSV injection). */
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠\t\r]/;

/** Letters that Unicode has twice, and Windows-31J only under the other one. */
const TWINS: Record<string, string> = { '〜': '～', '−': '－', '‖': '∥', '—': '―', '¢': '￠', '£': '￡', '¬': '￢' };

export const CHARSETS = ['utf-8', 'shift_jis'] as const;
export type Charset = (typeof CHARSETS)[number];

/** The bytes that say what the others are in: Excel takes CSV for UTF-8 only with them. */
export const csvMark = (charset: Charset): Buffer => (charset === 'utf-8' ? Buffer.from('\uFEFF') : Buffer.alloc(0));

/** A cell by RFC 4180; text that a spreadsheet would run gets an apostrophe in front. Numbers are never text. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell of an export that comes back: without the apostrophe that {@link csvCell} put in front of it. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** A row with its line end. */
export const csvRow = (values: readonly (string | number | null)[]): string => `${values.map(csvCell).join(',')}\r\n`;

/** Text in a charset; Shift_JIS is the one of Windows (Windows-31J), and what it lacks becomes a geta mark. */
export function csvBytes(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text);
  const known = [...text].map((letter) => {
    const twin = TWINS[letter] ?? letter;
    const bytes = iconv.encode(twin, 'windows-31j');
    return bytes.length === 1 && bytes[0] === 0x3f && letter !== '?' ? '〓' : twin;
  });
  return iconv.encode(known.join(''), 'windows-31j');
}
