import type { Readable } from 'node:stream';

/**
 * Where file contents live, named by their SHA-256; what a file means stands in the database. Every method rejects
 * with a TypeError for a key that is not one, and with {@link StorageUnavailable} when the store cannot do its work.
 */
export abstract class FileStorage {
  /**
   * Stores a copy of the file at the local `path`, which stays with the caller and must not change afterwards.
   * When it resolves, the content survives a crash; before, nobody sees a part of it. Safe to repeat and to race:
   * a key names one content.
   */
  abstract put(key: string, path: string): Promise<void>;

  /** The content as a stream, which the caller reads or destroys. @throws FileNotFound */
  abstract open(key: string): Promise<Readable>;

  abstract has(key: string): Promise<boolean>;

  /** Forgets the content; a key that is not there is no error. */
  abstract remove(key: string): Promise<void>;

  /**
   * Every key that was last put more than so many milliseconds ago, in no particular order, without holding them all in
   * memory. Foreign files are passed over.
   */
  abstract keys(olderThanMs?: number): AsyncIterable<string>;

  /** Resolves when the store can be used, otherwise rejects with the reason. Cheap enough for a health check. */
  abstract check(): Promise<void>;

  /** Removes what puts cut off by a crash left behind, older than so many milliseconds; answers how many. */
  abstract sweep(olderThanMs: number): Promise<number>;
}

/** Nothing is stored under the key. */
export class FileNotFound extends Error {
  override readonly name = 'FileNotFound';

  constructor(readonly key: string) {
    super(`No file is stored as ${key}`);
  }
}

/** The store failed: out of reach, out of space, or not permitted. The message says what was tried and why not. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
  /** Over HTTP this is "try again soon", not a fault of the request. */
  readonly statusCode = 503;

  constructor(attempt: string, cause: unknown) {
    super(`Cannot ${attempt}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** A SHA-256 in hexadecimal, then optionally a size and a format: `<hash>`, `<hash>.webp`, `<hash>-320.webp`. */
const KEY = /^[0-9a-f]{64}(-[1-9][0-9]{0,4})?(\.[a-z0-9]{1,8})?$/;

export const isFileKey = (text: string): boolean => KEY.test(text);

/** Stands between any input and a path or bucket: nothing but a key gets through. */
export function assertFileKey(key: string): void {
  if (!isFileKey(key)) throw new TypeError(`Not a file key: ${JSON.stringify(key)}`);
}
