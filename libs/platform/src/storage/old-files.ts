import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether a file system call failed because there is no such file. */
export function isAbsent(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/**
 * Removes the files directly in a directory that were last written more than so many milliseconds ago; answers how
 * many. A directory or file that is not there (any more) is no error, so several processes may sweep at once.
 */
export async function removeOldFiles(directory: string, olderThanMs: number): Promise<number> {
  const unlessAbsent = (error: unknown): undefined => {
    if (!isAbsent(error)) throw error;
  };
  let removed = 0;
  for (const name of (await readdir(directory).catch(unlessAbsent)) ?? []) {
    const path = join(directory, name);
    const file = await stat(path).catch(unlessAbsent);
    if (!file?.isFile() || Date.now() - file.ctimeMs < olderThanMs) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}
