import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startMeilisearch } from './meilisearch.mjs';
import { startPostgres } from './postgres.mjs';

/**
 * Starts the real PostgreSQL and the real Meilisearch on free loopback ports, with data, logs and generated secrets in
 * `dir`, and resolves when both answer. They end with this process, however it ends; what an earlier run left behind
 * is stopped first. `stop` ends both cleanly.
 *
 * @param {object} options
 * @param {string} options.dir
 * @param {boolean} [options.durable] false for tests: much faster, data is lost when the machine crashes
 * @param {boolean} [options.keepAlive] start a server again, on the same port, when it dies
 * @param {boolean} [options.postgres] false when there is a PostgreSQL already
 * @param {boolean} [options.meilisearch] false when there is a Meilisearch already
 * @param {(line: string) => void} options.log told what happens to a server after the start
 */
export async function startServers({
  dir,
  durable = true,
  keepAlive = false,
  postgres = true,
  meilisearch = true,
  log,
}) {
  const home = resolve(dir);
  mkdirSync(join(home, 'log'), { recursive: true, mode: 0o700 });
  const starting = /** @type {const} */ ([
    postgres ? startPostgres({ dir: home, durable, keepAlive, log }) : undefined,
    meilisearch ? startMeilisearch({ dir: home, keepAlive, log }) : undefined,
  ]);
  try {
    const [database, search] = await Promise.all(starting);
    const stop = async () => {
      await Promise.all([database?.stop(), search?.stop()]);
    };
    return { databaseUrl: database?.url, meiliUrl: search?.url, meiliKey: search?.key, stop };
  } catch (error) {
    const settled = await Promise.allSettled(starting);
    await Promise.all(settled.map((server) => server.status === 'fulfilled' && server.value?.stop()));
    throw error;
  }
}
