import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, link, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { assertFileKey, FileNotFound, FileStorage, isFileKey, StorageUnavailable } from './storage.js';
import { isAbsent, removeOldFiles } from './old-files.js';

/** Keeps files in a folder: `ab/cd/abcd…`, so that no directory grows large. One machine, or a shared file system. */
export class FolderStorage extends FileStorage {
  /** Unfinished files. Inside the folder, because a rename is atomic only within one file system. */
  private readonly drafts: string;

  constructor(private readonly folder: string) {
    super();
    this.drafts = join(folder, 'drafts');
  }

  async put(key: string, path: string): Promise<void> {
    const target = this.pathOf(key);
    const draft = join(this.drafts, randomUUID());
    try {
      await mkdir(this.drafts, { recursive: true });
      await mkdir(dirname(target), { recursive: true });
      // A second name costs nothing where the file system allows it; elsewhere the content is copied.
      await link(path, draft).catch(() => copyFile(path, draft, constants.COPYFILE_FICLONE));
      await flush(draft);
      await rename(draft, target);
      // The new names, too, must outlive a power failure. Flushed even if another put has just made them.
      for (const directory of [dirname(target), dirname(dirname(target)), this.folder]) await flush(directory);
    } catch (error) {
      throw new StorageUnavailable(`store ${key}`, error);
    } finally {
      // Renaming over another name of the same file is no operation by POSIX, and leaves the draft.
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  async open(key: string): Promise<Readable> {
    const path = this.pathOf(key);
    try {
      return (await open(path)).createReadStream();
    } catch (error) {
      throw isAbsent(error) ? new FileNotFound(key) : new StorageUnavailable(`open ${key}`, error);
    }
  }

  async has(key: string): Promise<boolean> {
    const path = this.pathOf(key);
    try {
      await access(path);
      return true;
    } catch (error) {
      if (isAbsent(error)) return false;
      throw new StorageUnavailable(`look for ${key}`, error);
    }
  }

  async remove(key: string): Promise<void> {
    const path = this.pathOf(key);
    await rm(path, { force: true }).catch((error: unknown) => {
      throw new StorageUnavailable(`remove ${key}`, error);
    });
  }

  async *keys(olderThanMs?: number): AsyncIterable<string> {
    for await (const outer of entriesOf(this.folder)) {
      if (!/^[0-9a-f]{2}$/.test(outer)) continue;
      for await (const inner of entriesOf(join(this.folder, outer))) {
        for await (const name of entriesOf(join(this.folder, outer, inner))) {
          if (!isFileKey(name) || !name.startsWith(outer + inner)) continue;
          if (olderThanMs === undefined || (await isOlder(this.pathOf(name), olderThanMs))) yield name;
        }
      }
    }
  }

  /** Writes and removes a small file, which also finds a full disk and a folder mounted read-only. */
  async check(): Promise<void> {
    const probe = join(this.drafts, randomUUID());
    try {
      await mkdir(this.drafts, { recursive: true });
      const file = await open(probe, 'wx');
      await file.writeFile(Buffer.alloc(4096)).finally(() => file.close());
    } catch (error) {
      throw new StorageUnavailable(`write to ${this.folder}`, error);
    } finally {
      await rm(probe, { force: true }).catch(() => undefined);
    }
  }

  sweep(olderThanMs: number): Promise<number> {
    return removeOldFiles(this.drafts, olderThanMs);
  }

  private pathOf(key: string): string {
    assertFileKey(key);
    return join(this.folder, key.slice(0, 2), key.slice(2, 4), key);
  }
}

/** Waits until a file, or the names in a directory, are on the disk. */
async function flush(path: string): Promise<void> {
  const handle = await open(path);
  await handle.sync().finally(() => handle.close());
}

/** Whether a file got its name or content so long ago; not when it has just gone. */
async function isOlder(path: string, milliseconds: number): Promise<boolean> {
  const file = await stat(path).catch((error: unknown) => {
    if (!isAbsent(error)) throw new StorageUnavailable(`look at ${path}`, error);
  });
  return file !== undefined && Date.now() - file.ctimeMs > milliseconds;
}

/** The names in a directory; none when it is not (or no longer) a directory. */
async function* entriesOf(directory: string): AsyncIterable<string> {
  try {
    for await (const entry of await opendir(directory)) yield entry.name;
  } catch (error) {
    if (!isAbsent(error)) throw new StorageUnavailable(`list ${directory}`, error);
  }
}
