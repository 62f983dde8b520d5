import { zipOf, type ZipPart } from './zip.js';

/**
 * A PDF with one line of ASCII text on each page; `trailer` stands in its trailer. How many pages it claims to have can
 * stand in an object of its own, where only a parser finds it.
 */
export function pdfOf(
  pages: readonly string[],
  { trailer = '', claimedPages = pages.length, countApart = false } = {},
): Buffer {
  const kids = pages.map((_page, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${countApart ? `${4 + 2 * pages.length} 0 R` : claimedPages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((text, index) => {
      const content = `BT /F1 18 Tf 60 760 Td (${text}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R ` +
          '/Resources << /Font << /F1 3 0 R >> >> >>',
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...(countApart ? [`${claimedPages}`] : []),
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

const contentTypes = (main: string, type: string): ZipPart => ({
  name: '[Content_Types].xml',
  content: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`,
});

/** The parts of a DOCX file with these paragraphs. */
export const docxParts = (
  paragraphs: readonly string[],
  type = `${OFFICE}.wordprocessingml.document.main+xml`,
): ZipPart[] => [
  contentTypes('word/document.xml', type),
  {
    name: 'word/document.xml',
    content: `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
      .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
      .join('')}</w:body></w:document>`,
  },
];

/** A cell as it stands in a sheet: text is shared, a date is a number with a style. */
export type Cell = string | number | { date: number };

/** The parts of an XLSX file: rows of cells by the name of the sheet. Shared texts bring a reading along, as in Japan. */
export function xlsxParts(sheets: Record<string, Cell[][]>): ZipPart[] {
  const shared: string[] = [];
  const cell = (value: Cell): string => {
    if (typeof value === 'number') return `<c><v>${value}</v></c>`;
    if (typeof value === 'object') return `<c s="1"><v>${value.date}</v></c>`;
    return `<c t="s"><v>${shared.push(value) - 1}</v></c>`;
  };
  const names = Object.keys(sheets);
  const bodies = Object.values(sheets).map(
    (rows) =>
      `${XML}<worksheet><sheetData>${rows
        .map((cells) => `<row>${cells.map(cell).join('')}</row>`)
        .join('')}</sheetData></worksheet>`,
  );
  return [
    contentTypes('xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet.main+xml`),
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns:r="r"><sheets>${names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships>${names
        .map((_name, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
        .join('')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${XML}<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${XML}<sst>${shared
        .map((text) => `<si><t>${text}</t><rPh sb="0" eb="1"><t>ヨミガナ</t></rPh></si>`)
        .join('')}</sst>`,
    },
    ...bodies.map((content, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content })),
  ];
}

export const docxOf = (paragraphs: readonly string[]): Buffer => zipOf(docxParts(paragraphs));
export const xlsxOf = (sheets: Record<string, Cell[][]>): Buffer => zipOf(xlsxParts(sheets));

/** The old container of office files, with what it says of itself at its start. */
export const compoundOf = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(1024),
  ]);

/** The beginning of a Windows program. */
export const PROGRAM = Buffer.concat([
  Buffer.from('MZ'),
  Buffer.alloc(58),
  Buffer.from([0x40, 0, 0, 0]),
  Buffer.from('PE\0\0'),
  Buffer.alloc(200),
]);
