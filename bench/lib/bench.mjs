import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, isBuilt, isInstalled, root } from '../../scripts/lib/prepare.mjs';
import { Failure, sleep } from '../../scripts/lib/processes.mjs';
import { step } from '../../scripts/lib/progress.mjs';

/**
 * Runs one benchmark in a folder of its own, which is gone afterwards, on an up-to-date build. The exit code is 1 when
 * `measure` answers that a limit was missed, and when it could not measure.
 *
 * @param {(dir: string) => Promise<boolean>} measure answers whether all limits were kept
 */
export async function benchmark(measure) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => process.exit(1));
  const dir = mkdtempSync(join(tmpdir(), 'registry-bench-'));
  process.on('exit', () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));
  process.chdir(root);
  let kept = false;
  try {
    if (!isInstalled()) throw new Failure('The dependencies are not installed: npm ci');
    if (!isBuilt()) await step('Building', build);
    kept = await measure(dir);
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
  }
  process.exit(kept ? 0 : 1); // the servers under load still run; they end with this process
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Resident memory in MB; none when the process has ended. @param {number | undefined} pid */
export function memoryOf(pid) {
  const kilobytes = Number(spawnSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' }).stdout);
  return kilobytes ? (kilobytes * 1024) / 1e6 : undefined;
}

/**
 * Resolves when `url` answers 200 with the wanted body; rejects when the process behind it has ended or a minute has
 * passed.
 *
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 * @param {(body: Record<string, unknown>) => boolean} [wanted]
 */
export async function answers(url, child, wanted = () => true) {
  for (const since = Date.now(); ; await sleep(20)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Failure(`The server of ${url} has ended`);
    if (Date.now() - since > 60_000) throw new Failure(`${url} does not answer`);
    const response = await fetch(url).catch(() => undefined);
    const body = await response?.json().catch(() => undefined);
    if (response?.ok && body && wanted(body)) return;
  }
}

/**
 * Resolves when the worker has read every document there is: what it does for them costs the same machine.
 *
 * @param {import('pg').Client} client
 */
export async function papersRead(client) {
  const waiting = async () => (await client.query("SELECT FROM document_content WHERE reading = 'waiting'")).rowCount;
  while (await waiting()) await sleep(500);
}
