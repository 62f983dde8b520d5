import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, sleep, startOf } from './processes.mjs';

const GRACE = 1_000;
const LEAVING = 30_000;

/**
 * @typedef {{ pid: number, start?: string, url: string, leaving?: boolean }} Owner
 */

/**
 * Claims `dir` for this process through the file registry.pid. A living owner is a Failure that tells where it runs and
 * how to stop it, unless it is just about to leave, which is awaited. A file whose process is gone, or whose pid now
 * belongs to another process, is replaced.
 *
 * @param {string} dir
 * @param {string} url where this process will answer
 */
export async function claim(dir, url) {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const file = join(dir, 'registry.pid');
  const self = { pid: process.pid, start: startOf(process.pid), url };
  for (let waited = 0; !take(file, self); waited += 50, await sleep(50)) {
    const owner = read(file);
    if (!owner || owner.start !== startOf(owner.pid)) rmSync(file, { force: true });
    else if (waited >= (owner.leaving ? LEAVING : GRACE)) {
      throw new Failure(`The registry is already running at ${owner.url}. To stop it: kill ${owner.pid}`);
    }
  }
  return {
    /** Tells the next start that it need not give up, only wait. */
    leaving: () => write(file, { ...self, leaving: true }),
    release: () => rmSync(file, { force: true }),
  };
}

/**
 * Whether the process that claimed `dir` still lives.
 *
 * @param {string} dir
 */
export function isClaimed(dir) {
  const owner = read(join(dir, 'registry.pid'));
  return owner !== undefined && owner.start === startOf(owner.pid);
}

/** @param {string} file @returns {Owner | undefined} */
function read(file) {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8'));
    return Number.isInteger(owner?.pid) && owner.start ? owner : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Creates the file whole or not at all: of two starts at the same moment, one wins.
 *
 * @param {string} file
 * @param {Owner} owner
 */
function take(file, owner) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(owner));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** @param {string} file @param {Owner} owner */
function write(file, owner) {
  writeFileSync(`${file}.new`, JSON.stringify(owner));
  renameSync(`${file}.new`, file);
}
