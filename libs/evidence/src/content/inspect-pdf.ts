import type { FileHandle } from 'node:fs/promises';
import type { DocumentFault } from '../document.points.js';
import { DOCUMENT_LIMITS } from '../document.rules.js';
import { bytesAt, chunksOf, endsAsZip } from './bytes.js';

/** Readers look for the end mark in the last kilobyte (ISO 32000-1, annex H, note 18). */
const TAIL = 1024;
const OVERLAP = 512;

/**
 * What can be told of a PDF without parsing it. Trailers and the dictionaries of cross-reference streams are never
 * compressed, so encryption shows; a page count may hide, and is found out by the reader.
 */
export async function inspectPdf(file: FileHandle, size: number): Promise<DocumentFault[]> {
  const faults = new Set<DocumentFault>();
  let ended = false;
  for await (const { chunk } of chunksOf(file, { overlap: OVERLAP })) {
    ended ||= chunk.includes('%%EOF');
    if (!chunk.includes('/Encrypt') && !chunk.includes('/Count')) continue;
    const text = chunk.toString('latin1');
    if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(text)) faults.add('document_encrypted');
    if (claimsTooManyPages(text)) faults.add('document_too_many_pages');
  }
  const endsWell = (await bytesAt(file, Math.max(0, size - TAIL), TAIL)).includes('%%EOF');
  if (!ended) faults.add('document_incomplete');
  else if (!endsWell || (await endsAsZip(file, size))) faults.add('document_two_in_one');
  return [...faults];
}

/** Outlines count their entries with the same word; they also name the first. */
function claimsTooManyPages(text: string): boolean {
  return [...text.matchAll(/\/Count\s+(\d+)(?!\d|\s+\d+\s+R\b)/g)].some(({ 1: count, index }) => {
    const around = text.slice(Math.max(0, index - 200), index + 200);
    return Number(count) > DOCUMENT_LIMITS.pages && !/\/(First|Last)\b/.test(around);
  });
}
