import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { StorageEngine } from 'multer';
import { removeOldFiles } from '../storage/old-files.js';
import { StorageUnavailable } from '../storage/storage.js';

/** A file that a client has sent, in the spool directory until the handler of the request has finished. */
export interface SpooledFile {
  path: string;
  /** SHA-256 of the content, 64 hexadecimal digits. */
  sha256: string;
  /** In bytes, at least 1. */
  size: number;
  /** What the sender calls it: for people to read, never for a path. See {@link cleanFileName}. */
  originalName: string;
}

/** Takes the one file of one request from multer, chunk by chunk, never whole in memory, and hashes it on the way. */
export class Spool implements StorageEngine {
  private readonly path: string;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly directory: string,
    private readonly maxBytes: number,
  ) {
    this.path = join(directory, `${randomUUID()}.upload`);
  }

  _handleFile: StorageEngine['_handleFile'] = (_request, file, done) => {
    this.writing = this.write(file.stream).then((written) => done(null, written), done);
  };

  _removeFile: StorageEngine['_removeFile'] = (_request, _file, done) => {
    this.clear().then(() => done(null), done);
  };

  /** Waits until nothing is written any more and removes the file. */
  async clear(): Promise<void> {
    await this.writing;
    await removeSpooled(this.path);
  }

  private async write(content: Readable) {
    const hash = createHash('sha256');
    let size = 0;
    // Made each time: temporary directories may be cleared while a process runs.
    const file = await onDisk(mkdir(this.directory, { recursive: true }).then(() => open(this.path, 'wx', 0o600)));
    try {
      for await (const chunk of content as AsyncIterable<Buffer>) {
        size += chunk.length;
        // Multer knows it too, but would wait for the end of the file.
        if (size > this.maxBytes) throw new Error('The file is too large');
        hash.update(chunk);
        await onDisk(file.writeFile(chunk));
      }
    } finally {
      await file.close();
    }
    return { path: this.path, size, sha256: hash.digest('hex') };
  }
}

/** A full or broken disk is our trouble, not the sender's. */
const onDisk = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((error: unknown) => {
    throw new StorageUnavailable('spool an upload', error);
  });

/** Removes a spool file. One that cannot be removed now is left to {@link sweepSpool}. */
export const removeSpooled = (path: string): Promise<void> => rm(path, { force: true }).catch(() => undefined);

/**
 * Removes the uploads that a crash left in the spool directory; answers how many. `olderThanMs` must be more than
 * the longest time a request may take.
 */
export const sweepSpool = (directory: string, olderThanMs: number): Promise<number> =>
  removeOldFiles(directory, olderThanMs);

const NAME_MAX_BYTES = 255;

/**
 * A sender's file name as it may be stored and shown: without folders, control characters and characters that turn
 * the reading direction (`gpj.exe`), in NFC, which macOS does not send, and at most 255 bytes of UTF-8.
 */
export function cleanFileName(name: string): string {
  const clean = (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '')
    .normalize('NFC')
    .trim();
  if (/^\.*$/.test(clean)) return 'file';
  const [, stem = clean, extension = ''] = /^(.+)(\.[^.]{1,16})$/u.exec(clean) ?? [];
  return beginning(stem, NAME_MAX_BYTES - Buffer.byteLength(extension)) + extension;
}

/** As much of a text as fits into so many bytes, with no half character at its end. */
function beginning(text: string, bytes: number): string {
  return text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(bytes)).read);
}
