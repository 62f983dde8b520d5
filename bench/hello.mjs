// What our layers cost on a route that does nothing: GET /health/live of the whole api against a bare Nest on Fastify.
// Each server runs in a process of its own, the load comes from this one, and the rounds alternate.
import autocannon from 'autocannon';
import { join } from 'node:path';
import { freePort, Failure, run, spawnBound } from '../scripts/lib/processes.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { startServers } from '../scripts/lib/servers.mjs';
import { answers, benchmark, median } from './lib/bench.mjs';

const LIMIT = 0.8;
const ROUNDS = 7;
const ROUND_SECONDS = 4;
const WARM_UP_SECONDS = 3;
const CONNECTIONS = 16;

await benchmark(async (dir) => {
  const servers = await startServers({ dir, log: console.error });
  try {
    const env = {
      ...process.env,
      HOST: '127.0.0.1',
      DATABASE_URL: servers.databaseUrl,
      MEILI_URL: servers.meiliUrl,
      MEILI_KEY: servers.meiliKey,
      STORAGE_DIR: join(dir, 'files'),
      LOG_FILE: join(dir, 'registry.log'),
    };
    await step('Migrating', () => run(process.execPath, ['dist/apps/cli/src/main.js', 'migrate'], { env }));
    const ours = await serve('dist/apps/api/src/main.js', env);
    const bare = await serve('bench/lib/bare-nest.mjs', env);
    for (const server of [ours, bare]) await load(server, WARM_UP_SECONDS);
    for (let round = 1; round <= ROUNDS; round++) {
      for (const server of [ours, bare]) server.rates.push(await load(server, ROUND_SECONDS));
      console.log(`round ${round}: ours ${whole(ours.rates.at(-1))}/s, bare Nest ${whole(bare.rates.at(-1))}/s`);
    }
    const [rate, limitRate] = [median(ours.rates), median(bare.rates)];
    const ratio = rate / limitRate;
    console.log(`medians: ours ${whole(rate)}/s, bare Nest ${whole(limitRate)}/s, ${CONNECTIONS} connections`);
    console.log(`hello: ${ratio.toFixed(2)} of bare Nest (limit ${LIMIT.toFixed(2)})`);
    return ratio >= LIMIT;
  } finally {
    await servers.stop();
  }
});

/**
 * Starts a server that listens on PORT and resolves when it answers; it ends with this process.
 *
 * @param {string} script
 * @param {NodeJS.ProcessEnv} env
 */
async function serve(script, env) {
  const port = await freePort();
  const child = spawnBound(process.execPath, [script], {
    env: { ...env, PORT: `${port}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/health/live`;
  await answers(url, child);
  return { url, rates: /** @type {number[]} */ ([]) };
}

/**
 * Answers per second under load.
 *
 * @param {{ url: string }} server
 * @param {number} duration
 */
async function load({ url }, duration) {
  const result = await autocannon({ url, connections: CONNECTIONS, duration });
  const failed = result.errors + result.non2xx;
  if (failed > 0) throw new Failure(`${failed} requests to ${url} failed`);
  return result.requests.total / result.duration;
}

/** @param {number | undefined} rate */
function whole(rate = 0) {
  return Math.round(rate).toLocaleString('en');
}
