import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

/** An empty folder of one's own; it goes with the servers when all tests have ended. */
export async function makeFolder(): Promise<string> {
  const parent = process.env.STORAGE_DIR;
  if (!parent) throw new Error('STORAGE_DIR is not set: only the projects integration and e2e have servers');
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, 'test-'));
}
