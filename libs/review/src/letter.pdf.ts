import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';
import type { Letter, LetterBlock } from './letter.js';

type Pdf = InstanceType<typeof PDFDocument>;

/** Millimetres would be nicer; PDF counts in points, 72 to the inch. A4 is 595 wide. */
const MARGIN = 60;
const LABEL_WIDTH = 120;
const SIZE = 10.5;
const LEADING = 5;

/**
 * The letter as PDF (A4) with the glyphs it uses embedded. The same letter gives the same bytes: the only date in it is
 * that of the decision (`decidedOn`, `YYYY-MM-DD`). The library and the font are loaded with the first letter, so that a
 * process that sets none does not carry them.
 */
export async function letterPdf(letter: Letter, decidedOn: string): Promise<Buffer> {
  const { default: Document } = await import('pdfkit');
  const pdf = new Document({
    size: 'A4',
    margin: MARGIN,
    lang: 'ja',
    info: {
      Title: `${letter.title} ${letter.number}`,
      Author: letter.from,
      CreationDate: new Date(`${decidedOn}T00:00:00+09:00`),
    },
  });
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  pdf.registerFont('text', await japaneseFont());
  pdf.font('text').fontSize(SIZE);
  pdf.text(letter.number, { align: 'right' }).text(letter.date, { align: 'right' }).moveDown();
  pdf.text(letter.to).moveDown().text(letter.from, { align: 'right' }).moveDown(2);
  pdf.fontSize(15).text(letter.title, { align: 'center' }).fontSize(SIZE).moveDown(1.5);
  for (const block of letter.blocks) set(pdf, block);
  pdf.end();
  return whole;
}

function set(pdf: Pdf, block: LetterBlock): void {
  if ('heading' in block) {
    pdf.moveDown(0.8).text(block.heading, { align: block.heading === '記' ? 'center' : 'left' });
    pdf.moveDown(0.3);
  } else if ('paragraph' in block) pdf.text(block.paragraph, { lineGap: LEADING });
  else if ('list' in block)
    block.list.forEach((item, index) => pdf.text(`${index + 1}. ${item}`, { lineGap: LEADING }));
  else for (const row of block.rows) setRow(pdf, row);
}

/** A label and, beside it, what may run over several lines; both stay on one page unless they are longer than one. */
function setRow(pdf: Pdf, [label, value]: [string, string]): void {
  const left = pdf.page.margins.left;
  const width = pdf.page.width - left - pdf.page.margins.right - LABEL_WIDTH;
  const height = pdf.heightOfString(value, { width, lineGap: LEADING });
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
  const top = pdf.y;
  pdf.text(label, left, top, { width: LABEL_WIDTH });
  pdf.text(value, left + LABEL_WIDTH, top, { width, lineGap: LEADING });
  pdf.x = left;
}

let font: Promise<Buffer> | undefined;

/** BIZ UDPGothic, made for official documents to be read by everybody; 4.5 MB, read once. */
function japaneseFont(): Promise<Buffer> {
  const { resolve } = createRequire(import.meta.url);
  font ??= readFile(resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'));
  return font;
}
