import { readFile } from 'node:fs/promises';
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import { DOCUMENT_LIMITS } from '../document.rules.js';
import { PageTexts } from './page-texts.js';
import { Unreadable, type Found } from './found.js';
import { LONGEST_SIDE, picturesOf } from './read-image.js';

/** Pages, text and first page of a PDF. */
export async function readPdf(path: string): Promise<Found> {
  const library = await PDFiumLibrary.init();
  const pdf = await library.loadDocument(await readFile(path)).catch((error: unknown) => {
    throw new Unreadable(/password/i.test(String(error)) ? 'document_encrypted' : 'document_incomplete');
  });
  const pageCount = pdf.getPageCount();
  if (pageCount === 0) throw new Unreadable('document_incomplete');
  if (pageCount > DOCUMENT_LIMITS.pages) throw new Unreadable('document_too_many_pages');
  const texts = new PageTexts();
  for (const page of pdf.pages()) {
    if (!texts.add(page.getText())) break;
  }
  return { pageCount, ...texts.result(), ...(await firstPage(pdf, path)) };
}

async function firstPage(pdf: PDFiumDocument, path: string) {
  const page = pdf.getPage(0);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const scale = LONGEST_SIDE / Math.max(originalWidth, originalHeight, 1);
  const pixels = (points: number): number => Math.max(1, Math.round(points * scale));
  const size = { width: pixels(originalWidth), height: pixels(originalHeight) };
  const { data, width, height } = await page.render({ ...size, render: 'bitmap' });
  return picturesOf(data, { raw: { width, height, channels: 4 } }, path);
}
