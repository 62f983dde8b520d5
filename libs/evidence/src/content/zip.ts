import yauzl from 'yauzl';
import { DOCUMENT_LIMITS } from '../document.rules.js';

/** A file inside a zip file. */
export type Part = yauzl.Entry;

/** A part is larger than it may be. */
export class PartTooLarge extends Error {}

/** Opens a zip file, which {@link partsOf} closes. Rejects when it is broken. */
export const openZip = (path: string): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, decodeStrings: true, validateEntrySizes: true };
    yauzl.open(path, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

/** The parts of a zip file by its directory, one more than are allowed at most. Rejects when a name is absolute. */
export function partsOf(zip: yauzl.ZipFile): Promise<Part[]> {
  const parts: Part[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(parts));
    zip.on('entry', (part: Part) => {
      parts.push(part);
      if (parts.length > DOCUMENT_LIMITS.parts) resolve(parts);
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

/** The content of one part; reading fails when it is not as large as the directory says. */
export const streamOf = (zip: yauzl.ZipFile, part: Part): Promise<AsyncIterable<Buffer>> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(part, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

/** The content of one small part as text. @throws PartTooLarge beyond so many bytes */
export async function textOf(zip: yauzl.ZipFile, part: Part, mostBytes: number): Promise<string> {
  if (part.uncompressedSize > mostBytes) throw new PartTooLarge(part.fileName);
  const chunks: Buffer[] = [];
  for await (const chunk of await streamOf(zip, part)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Opens an office file for as long as it is read. */
export async function inOffice<Read>(
  path: string,
  reader: (zip: yauzl.ZipFile, parts: readonly Part[]) => Promise<Read>,
): Promise<Read> {
  const zip = await openZip(path);
  try {
    return await reader(zip, await partsOf(zip));
  } finally {
    zip.close();
  }
}
