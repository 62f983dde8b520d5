import type { DocumentType } from '../document.rules.js';
import { Unreadable, type Found, type ReadAnswer, type ReadTask, type TableAnswer } from './found.js';
import { inOffice } from './zip.js';

/** How each type is read. Libraries are loaded when one is needed. */
const READERS: Record<DocumentType, (path: string) => Promise<Found>> = {
  'application/pdf': async (path) => (await import('./read-pdf.js')).readPdf(path),
  'image/png': async (path) => (await import('./read-image.js')).readImage(path),
  'image/jpeg': async (path) => (await import('./read-image.js')).readImage(path),
  'image/webp': async (path) => (await import('./read-image.js')).readImage(path),
  'text/csv': async (path) => (await import('./read-csv.js')).readCsv(path),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': async (path) =>
    inOffice(path, (await import('./read-xlsx.js')).readXlsx),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async (path) =>
    inOffice(path, (await import('./read-docx.js')).readDocx),
};

/** Reads a content. Nothing that stands in a file makes it reject. */
export async function read({ path, type, page, cells }: ReadTask): Promise<ReadAnswer | TableAnswer> {
  try {
    if (cells) return { table: await (await import('./read-table.js')).readTable(path, type, cells) };
    if (page !== undefined) return { found: await (await import('./read-pdf.js')).drawPdfPage(path, page) };
    return { found: await READERS[type](path) };
  } catch (error) {
    return { fault: error instanceof Unreadable ? error.fault : 'document_unreadable' };
  }
}
