import yauzl from 'yauzl';
import { DOCUMENT_LIMITS } from '../document.rules.js';

/** A file inside a zip file. */
export type Part = yauzl.Entry;

/** A part turned out larger than the limit, or than the zip file said. */
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

/** The content of one part as text. @throws PartTooLarge beyond so many bytes, whatever the directory says */
export async function textOf(zip: yauzl.ZipFile, part: Part, mostBytes: number): Promise<string> {
  if (part.uncompressedSize > mostBytes) throw new PartTooLarge(part.fileName);
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(part, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new PartTooLarge(part.fileName);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
