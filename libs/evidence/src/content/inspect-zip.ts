import type { FileHandle } from 'node:fs/promises';
import type { DocumentFault } from '../document.points.js';
import { DOCUMENT_LIMITS, type DocumentType } from '../document.rules.js';
import type { Inspection } from './inspection.js';
import { bytesAt } from './bytes.js';
import { openZip, partsOf, PartTooLarge, textOf, type Part } from './zip.js';

const MAIN_PARTS: [marker: string, type: DocumentType][] = [
  ['spreadsheetml.sheet.main+xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['wordprocessingml.document.main+xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
];
const MACRO_PARTS = /vbaProject\.bin$|vbaData\.xml$|(^|\/)(macrosheets|dialogsheets)\//i;
const PROGRAMS = /\.(exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|jar|sh|lnk)$/i;
const CONTENT_TYPES_BYTES = 1024 ** 2;
const ENCRYPTED = 1;

/** What a zip file is by its directory and list of content types: an office file we accept, or what is wrong with it. */
export async function inspectZip(file: FileHandle, path: string): Promise<Inspection> {
  const zip = await openZip(path).catch(() => undefined);
  if (!zip) return { faults: ['document_incomplete'] };
  try {
    const parts = await partsOf(zip);
    const faults = faultsOf(parts, zip.fileSize);
    const list = parts.find(({ fileName }) => fileName === '[Content_Types].xml');
    if (!list) return { faults: [...faults, 'document_archive'] };
    if (list.generalPurposeBitFlag & ENCRYPTED) return { faults };
    const contentTypes = await textOf(zip, list, CONTENT_TYPES_BYTES);
    if (/macroEnabled/i.test(contentTypes)) faults.add('document_macros');
    if (await hasForeignBytes(file, parts, zip.comment)) faults.add('document_two_in_one');
    const type = MAIN_PARTS.find(([marker]) => contentTypes.includes(marker))?.[1];
    if (!type && !faults.has('document_macros')) faults.add('document_type_refused');
    return { ...(type && { type }), faults };
  } catch (error) {
    return { faults: [error instanceof PartTooLarge ? 'document_expands' : 'document_incomplete'] };
  } finally {
    zip.close();
  }
}

function faultsOf(parts: readonly Part[], packedBytes: number): Set<DocumentFault> {
  const unpacked = parts.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const { unpackedBytes, expansion, harmlessBytes } = DOCUMENT_LIMITS;
  const absurd = unpacked > harmlessBytes && unpacked > expansion * packedBytes;
  const faults: [DocumentFault, boolean][] = [
    ['document_expands', parts.length > DOCUMENT_LIMITS.parts || unpacked > unpackedBytes || absurd],
    ['document_encrypted', parts.some(({ generalPurposeBitFlag }) => generalPurposeBitFlag & ENCRYPTED)],
    ['document_macros', parts.some(({ fileName }) => MACRO_PARTS.test(fileName))],
    ['document_executable', parts.some(({ fileName }) => PROGRAMS.test(fileName))],
  ];
  return new Set(faults.filter(([, holds]) => holds).map(([fault]) => fault));
}

/** Whether something stands before the first part or behind the directory. */
async function hasForeignBytes(file: FileHandle, parts: readonly Part[], comment: string | Buffer): Promise<boolean> {
  const first = Math.min(...parts.map(({ relativeOffsetOfLocalHeader }) => relativeOffsetOfLocalHeader));
  const begins = (await bytesAt(file, 0, 4)).toString('latin1') === 'PK\x03\x04';
  return first > 0 || !begins || comment.length > 0;
}
