import { open, type FileHandle } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import type { DocumentFault } from '../document.points.js';
import { endsAs, type DocumentType } from '../document.rules.js';
import type { Inspection } from './inspection.js';
import { bytesAt, chunksOf, endsAsZip } from './bytes.js';
import { inspectCsv } from './inspect-csv.js';
import { inspectImage } from './inspect-image.js';
import { inspectPdf } from './inspect-pdf.js';
import { inspectZip } from './inspect-zip.js';

const HEAD = 4100;
const PROGRAMS = /^application\/(x-(msdownload|elf|mach-binary|sh)|wasm|java-vm|x\.ms\.shortcut|vnd\.android\.dex)$/;
const ARCHIVES =
  /^application\/(zip|gzip|zstd|java-archive|vnd\.(ms-cab-compressed|debian\.binary-package)|x-(tar|7z-compressed|rar-compressed|bzip2|xz|lzh-compressed|compress|lzip|arj|unix-archive|rpm|apple-diskimage|iso9660-image|asar|cpio|ace-compressed|lz4))$/;

/**
 * Looks at a file that somebody sent, without decoding it and never with all of it in memory: what it is, and why it
 * is refused, for all reasons at once.
 */
export async function inspect(
  path: string,
  fileName: string,
): Promise<{ type?: DocumentType; faults: DocumentFault[] }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { type, faults } = await byContent(file, path, size, fileName);
    const all = new Set(faults);
    if (type && !endsAs(type, fileName)) all.add('document_ending_differs');
    return { ...(type && { type }), faults: [...all] };
  } finally {
    await file.close();
  }
}

async function byContent(file: FileHandle, path: string, size: number, fileName: string): Promise<Inspection> {
  const head = await bytesAt(file, 0, HEAD);
  const begins = (...starts: string[]): boolean =>
    starts.some((start) => head.subarray(0, start.length).equals(Buffer.from(start, 'latin1')));

  if (begins('%PDF-')) return { type: 'application/pdf', faults: await inspectPdf(file, size) };
  if (begins('\x89PNG\r\n\x1a\n')) return image(file, size, 'image/png');
  if (begins('\xff\xd8\xff')) return image(file, size, 'image/jpeg');
  if (begins('RIFF') && head.toString('latin1', 8, 12) === 'WEBP') return image(file, size, 'image/webp');
  if (begins('PK\x03\x04')) return inspectZip(file, path);
  if (begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { faults: [await faultOfCompound(file)] };

  // A list may well begin with "MZ" or "BM": what is named and reads as CSV is one.
  const csv = endsAs('text/csv', fileName) ? await inspectCsv(file) : undefined;
  if (csv?.length === 0 && !(await endsAsZip(file, size))) return { type: 'text/csv', faults: [] };
  const known = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime ?? '';
  if (PROGRAMS.test(known) || begins('#!', 'MZ')) return { faults: ['document_executable'] };
  if (ARCHIVES.test(known)) return { faults: ['document_archive'] };
  // Readers look for the header in the first kilobyte, so this opens as a PDF and as whatever it begins with.
  if (head.subarray(0, 1024).includes('%PDF-') || (await endsAsZip(file, size)))
    return { faults: ['document_two_in_one'] };
  return { faults: csv ?? ['document_type_refused'] };
}

const image = async (file: FileHandle, size: number, type: 'image/png' | 'image/jpeg' | 'image/webp') => ({
  type,
  faults: await inspectImage(file, size, type),
});

/** The old container of office files now holds those with a password, which are encrypted inside of it. */
async function faultOfCompound(file: FileHandle): Promise<DocumentFault> {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  for await (const { chunk } of chunksOf(file, { overlap: name.length })) {
    if (chunk.includes(name)) return 'document_encrypted';
  }
  return 'document_type_refused';
}
