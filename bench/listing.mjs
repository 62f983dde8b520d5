// The page of a listing through the api against the least that could answer it: a bare Fastify that reads the published
// document from the same database by its id. In turns, over kept connections, every listing as likely as any other.
import autocannon from 'autocannon';
import { loadavg } from 'node:os';
import pg from 'pg';
import { Failure, freePort, spawnBound } from '../scripts/lib/processes.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { answers, benchmark, median } from './lib/bench.mjs';
import { startRegistry } from './lib/registry.mjs';

const SIZE = Number(process.env.SIZE ?? 20_000);
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const ROUND_SECONDS = 3;
const CONNECTIONS = 16;
const LIMIT = 0.8;

await benchmark(async (dir) => {
  const registry = await startRegistry(dir);
  try {
    await step(`Listing ${SIZE} products`, () => registry.fill(SIZE));
    const ids = await listingIds(registry.env.DATABASE_URL ?? '');
    const api = await registry.api();
    const port = await freePort();
    const bare = spawnBound(process.execPath, ['bench/lib/bare-listing.mjs'], {
      env: { ...registry.env, PORT: `${port}` },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const bareUrl = `http://127.0.0.1:${port}`;
    await answers(`${bareUrl}/api/v1/catalog/listings/${ids[0]}`, bare);
    await compare(api.url, bareUrl, ids[0] ?? '');
    const rates = { ours: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) };
    for (const url of [api.url, bareUrl]) await load(url, ids, 3);
    for (let round = 0; round < ROUNDS; round++) {
      rates.ours.push(await load(api.url, ids, ROUND_SECONDS));
      rates.bare.push(await load(bareUrl, ids, ROUND_SECONDS));
    }
    const ratio = median(rates.ours.map((rate, at) => rate / (rates.bare[at] ?? 0)));
    console.log(
      `listing page: ${ratio.toFixed(2)} of bare Fastify and pg (limit ${LIMIT}): ${median(rates.ours).toFixed(0)}/s ` +
        `against ${median(rates.bare).toFixed(0)}/s, load ${loadavg()[0]?.toFixed(1)}`,
    );
    return ratio >= LIMIT;
  } finally {
    await registry.stop();
  }
});

/** @param {string} databaseUrl */
async function listingIds(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query('SELECT id FROM listing ORDER BY md5(id::text)');
  await client.end();
  return rows.map(({ id }) => /** @type {string} */ (id));
}

/** Both must say the same of a product, or they would not be comparable. @param {string[]} urls */
async function compare(...urls) {
  const id = urls.pop();
  const names = await Promise.all(
    urls.map(async (url) => {
      const answer = await fetch(`${url}/api/v1/catalog/listings/${id}`);
      return /** @type {{ name: string }} */ (await answer.json()).name;
    }),
  );
  if (new Set(names).size !== 1) throw new Failure(`Different answers: ${names.join(', ')}`);
}

/** Answers per second. @param {string} url @param {string[]} ids @param {number} duration */
async function load(url, ids, duration) {
  let asked = 0;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    requests: [
      {
        setupRequest: (/** @type {object} */ request) => ({
          ...request,
          path: `/api/v1/catalog/listings/${ids[(asked += 1) % ids.length]}`,
        }),
      },
    ],
  });
  const failed = result.errors + result.non2xx;
  if (failed > 0) throw new Failure(`${failed} requests to ${url} failed`);
  return result.requests.total / result.duration;
}
