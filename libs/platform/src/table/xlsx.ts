import { zipOf } from './zip.js';

/** One column of a sheet. */
export interface SheetColumn {
  title: string;
  /** In characters. */
  width?: number;
  /** What a cell may hold; offered as a list where it fits into one. */
  choices?: readonly string[];
}

export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  /** Numbers stand as numbers, everything else as text: nothing in it is ever computed. */
  rows: readonly (readonly (string | number | null)[])[];
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What would be a formula if it were typed into a cell. */
const TYPED_FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠]/;
/** Cell styles by their place in {@link STYLES}. */
const STYLE = { plain: 0, head: 1, text: 2, quoted: 3 };
const WIDTH = 16;
const ROWS_MOST = 1_048_576;
/** A list in a validation is one text of at most so many characters, in which commas part the choices. */
const LIST_MOST = 255;

/**
 * A workbook (ECMA-376) of plain tables: a head line that stays in view, texts as texts, so that Excel makes neither
 * dates of model numbers nor formulas of what begins like one.
 */
export function xlsxOf(sheets: readonly Sheet[]): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', content: contentTypes(sheets.length) },
    { name: '_rels/.rels', content: relationships([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: workbook(sheets) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ...sheets.map((_sheet, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/styles.xml', content: STYLES },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: worksheet(sheet) })),
  ]);
}

/** The letters of a column by its number, from 0: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    // What reads like a character written as a number would be taken for it.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\r/g, '_x000D_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const contentTypes = (sheets: number): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${Array.from(
    { length: sheets },
    (_none, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  ).join('')}</Types>`;

const relationships = (targets: readonly [type: string, target: string][]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbook = (sheets: readonly Sheet[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`;

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
/** Plain; the bold head; text (format 49); text that begins like a formula, as if typed with an apostrophe. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Yu Gothic"/></font><font><b/><sz val="11"/><name val="Yu Gothic"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F1FE"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf applyAlignment="1">${WRAPPED}</xf><xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${WRAPPED}</xf><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1">${WRAPPED}</xf><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1" applyAlignment="1">${WRAPPED}</xf></cellXfs></styleSheet>`;

function worksheet({ columns, rows }: Sheet): string {
  const head = line(
    columns.map(({ title }) => title),
    1,
    STYLE.head,
  );
  const body = rows.map((cells, index) => line(cells, index + 2, STYLE.text));
  const widths = columns.map(
    ({ width = WIDTH }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${STYLE.text}" customWidth="1"/>`,
  );
  const lists = columns.flatMap(({ choices = [] }, index) => {
    const list = choices.join(',');
    const fits = choices.length > 0 && list.length <= LIST_MOST && !choices.some((choice) => /[",]/.test(choice));
    const place = `${columnLetters(index)}2:${columnLetters(index)}${ROWS_MOST}`;
    const formula = `<formula1>"${escaped(list)}"</formula1>`;
    return fits ? [`<dataValidation type="list" allowBlank="1" sqref="${place}">${formula}</dataValidation>`] : [];
  });
  return [
    `${XML}<worksheet xmlns="${MAIN}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    `<sheetData>${head}${body.join('')}</sheetData>`,
    lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '',
    '</worksheet>',
  ].join('');
}

function line(cells: readonly (string | number | null)[], row: number, style: number): string {
  const written = cells.map((value, index) => {
    const place = `r="${columnLetters(index)}${row}"`;
    if (value === null || value === '') return '';
    if (typeof value === 'number') return `<c ${place} s="${STYLE.plain}"><v>${value}</v></c>`;
    const dress = style === STYLE.text && TYPED_FORMULA.test(value) ? STYLE.quoted : style;
    return `<c ${place} s="${dress}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}
