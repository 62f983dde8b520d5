import { readFile } from 'node:fs/promises';
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import { DOCUMENT_LIMITS } from '../document.rules.js';
import { PageTexts } from './page-texts.js';
import { Unreadable, type Found } from './found.js';
import { LONGEST_SIDE, picturesOf } from './read-image.js';

/** Pages, text and first page of a PDF. */
export async function readPdf(path: string): Promise<Found> {
  const pdf = await opened(path);
  const pageCount = pdf.getPageCount();
  if (pageCount === 0) throw new Unreadable('document_incomplete');
  if (pageCount > DOCUMENT_LIMITS.pages) throw new Unreadable('document_too_many_pages');
  const texts = new PageTexts();
  for (const page of pdf.pages()) {
    if (!texts.add(page.getText())) break;
  }
  return { pageCount, ...texts.result(), ...(await drawn(pdf, 1, path)) };
}

/** One page (from 1) of a PDF as pictures, and nothing else of it. */
export async function drawPdfPage(path: string, number: number): Promise<Found> {
  const pdf = await opened(path);
  return { pageCount: pdf.getPageCount(), pages: [], cut: false, ...(await drawn(pdf, number, path)) };
}

async function opened(path: string): Promise<PDFiumDocument> {
  const library = await PDFiumLibrary.init();
  return library.loadDocument(await readFile(path)).catch((error: unknown) => {
    throw new Unreadable(/password/i.test(String(error)) ? 'document_encrypted' : 'document_incomplete');
  });
}

async function drawn(pdf: PDFiumDocument, number: number, path: string) {
  const page = pdf.getPage(number - 1);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const scale = LONGEST_SIDE / Math.max(originalWidth, originalHeight, 1);
  const pixels = (points: number): number => Math.max(1, Math.round(points * scale));
  const size = { width: pixels(originalWidth), height: pixels(originalHeight) };
  const { data, width, height } = await page.render({ ...size, render: 'bitmap' });
  return picturesOf(data, { raw: { width, height, channels: 4 } }, path);
}
