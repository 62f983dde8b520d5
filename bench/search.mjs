// Searches through the api against the same searches put to Meilisearch directly: an index with default settings over the
// same products. Each in turns, from this process, over connections that are kept. SIZE=100000 for the large catalog.
import autocannon from 'autocannon';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { Meilisearch } from 'meilisearch';
import { Failure } from '../scripts/lib/processes.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { benchmark, median } from './lib/bench.mjs';
import { residentMegabytes, startRegistry } from './lib/registry.mjs';

const SIZE = Number(process.env.SIZE ?? 20_000);
const CONNECTIONS = 16;
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const ROUND_SECONDS = 4;
const LIMITS = { uncached: 0.85, faceted: 0.95, cached: 8 };
const SUGGEST_MS = 15;
const IDLE_MB = 200;
const FACETS = ['categoryId', 'kind', 'industries', 'prefectures'];

const WORDS = [
  '配膳ロボット', 'はいぜん', 'スチコン', '掃除', '皿を下げる', 'AGV', '無人搬送', '五軸', 'けんばいき', 'セルフレジ',
  '検品', '温度 記録', '見守り', '測量', '鉄筋', '段ボール', 'ラベル', 'アシストスーツ', '自動倉庫', '印刷検査',
]; // prettier-ignore

await benchmark(async (dir) => {
  const registry = await startRegistry(dir);
  try {
    const imported = await step(`Listing ${SIZE} products`, () => registry.fill(SIZE));
    console.log(`import-catalog: ${SIZE} in ${imported.toFixed(1)} s`);
    await step('Indexing', () => registry.cli('reindex'));
    const { lines, raw } = await step('Indexing the same in a raw index', () => rawIndex(dir, registry));
    const idle = await registry.api();
    console.log(`api, just started: ${(await residentMegabytes(idle.pid)).toFixed(0)} MB (limit ${IDLE_MB} MB)`);
    const api = idle.url;
    const names = lines.flatMap(({ name, modelNumbers }) => [name, name.split(' ').at(-1) ?? name, ...modelNumbers]);
    // Every query is asked once only: words people search with, names and numbers, each with something of its own.
    let asked = 0;
    const fresh = () => {
      asked += 1;
      const base = asked % 2 === 0 ? WORDS[(asked >> 1) % WORDS.length] : names[(asked * 7) % names.length];
      return { q: base ?? '', nonce: asked };
    };
    const searches = {
      uncached: {
        ours: () => ({ path: `/api/v1/catalog/search?${new URLSearchParams(unique(fresh()))}` }),
        theirs: () => raw({ q: fresh().q, limit: 20 }),
      },
      faceted: {
        ours: () => ({
          path: `/api/v1/catalog/search?${new URLSearchParams({ ...unique(fresh()), facets: FACETS.join(',') })}`,
        }),
        theirs: () => raw({ q: fresh().q, limit: 20, facets: FACETS }),
      },
      cached: {
        ours: () => ({
          path: `/api/v1/catalog/search?q=${encodeURIComponent(WORDS[(asked += 1) % WORDS.length] ?? '')}`,
        }),
        theirs: () => raw({ q: WORDS[(asked += 1) % WORDS.length], limit: 20 }),
      },
    };
    let kept = true;
    for (const [name, { ours, theirs }] of Object.entries(searches)) {
      const rates = { ours: /** @type {number[]} */ ([]), theirs: /** @type {number[]} */ ([]) };
      await load(api, ours, 2);
      await load(registry.meiliUrl ?? '', theirs, 2);
      for (let round = 0; round < ROUNDS; round++) {
        rates.ours.push(await load(api, ours, ROUND_SECONDS));
        rates.theirs.push(await load(registry.meiliUrl ?? '', theirs, ROUND_SECONDS));
      }
      const [one, other] = [median(rates.ours), median(rates.theirs)];
      const least = LIMITS[/** @type {keyof typeof LIMITS} */ (name)];
      console.log(
        `${name}: ${(one / other).toFixed(2)} of raw Meilisearch (limit ${least}): ${one.toFixed(0)}/s against ${other.toFixed(0)}/s, load ${loadavg()[0]?.toFixed(1)}`,
      );
      kept &&= one / other >= least;
    }
    const suggest = await autocannon({
      url: api,
      connections: 1,
      duration: 4,
      requests: WORDS.map((word, at) => ({
        path: `/api/v1/catalog/suggest?q=${encodeURIComponent(word.slice(0, 1 + (at % 3)))}`,
      })),
    });
    console.log(
      `suggest: p97.5 ${suggest.latency.p97_5} ms, p50 ${suggest.latency.p50} ms (limit p95 ${SUGGEST_MS} ms)`,
    );
    const deep = await autocannon({
      url: api,
      connections: 1,
      duration: 3,
      requests: [500, 499, 498].map((page) => ({
        path: `/api/v1/catalog/search?limit=20&page=${page}&sort=price_asc&priceTo=${90_000_000 + page}`,
      })),
    });
    console.log(`page 500, one connection: p50 ${deep.latency.p50} ms, p97.5 ${deep.latency.p97_5} ms`);
    console.log(`api after it: ${(await residentMegabytes(idle.pid)).toFixed(0)} MB`);
    return kept && suggest.latency.p97_5 < SUGGEST_MS;
  } finally {
    await registry.stop();
  }
});

/** An address nobody has asked for: a price nobody has filters nothing out. @param {{ q: string, nonce: number }} query */
function unique({ q, nonce }) {
  return { q, priceTo: `${10_000_000_000 + nonce}` };
}

/** @param {string} dir @param {Awaited<ReturnType<typeof startRegistry>>} registry */
async function rawIndex(dir, { meiliUrl = '', meiliKey = '' }) {
  const { categories } = JSON.parse(readFileSync('data/categories.json', 'utf8'));
  const byName = new Map(categories.map((/** @type {{ name: string }} */ category) => [category.name, category]));
  const index = new Meilisearch({ host: meiliUrl, apiKey: meiliKey }).index('raw');
  await index.updateFilterableAttributes(FACETS).waitTask({ timeout: 60_000 });
  /** @type {{ name: string, modelNumbers: string[] }[]} */
  const lines = [];
  /** @type {object[]} */
  let batch = [];
  let last;
  const flush = async () => {
    last = index.addDocuments(batch, { primaryKey: 'id' });
    await last;
    batch = [];
  };
  for await (const line of createInterface({ input: createReadStream(join(dir, `sample-${SIZE}.jsonl`)) })) {
    const product = JSON.parse(line);
    const { aliases, criteria } = byName.get(product.category);
    const targets = /** @type {{ industry: string, process: string }[]} */ (criteria[0].targets);
    const { externalId, manufacturer, ...rest } = product;
    batch.push({
      ...rest,
      id: externalId,
      maker: manufacturer.name,
      prefectures: manufacturer.prefectures,
      categoryId: product.category,
      aliases,
      kind: product.endsOn ? 'provisional' : 'full',
      industries: [...new Set(targets.map(({ industry }) => industry))],
      processes: [...new Set(targets.map(({ process }) => process))],
    });
    if (lines.length < 5_000) lines.push(product);
    if (batch.length === 1_000) await flush();
  }
  if (batch.length > 0) await flush();
  // @ts-expect-error there is a last batch
  const { status } = await last.waitTask({ timeout: 600_000, interval: 50 });
  if (status !== 'succeeded') throw new Failure(`The raw index could not be made: ${status}`);
  const headers = { authorization: `Bearer ${meiliKey}`, 'content-type': 'application/json' };
  const raw = (/** @type {object} */ body) => ({
    method: /** @type {const} */ ('POST'),
    path: '/indexes/raw/search',
    headers,
    body: JSON.stringify(body),
  });
  return { lines, raw };
}

/**
 * Answers per second; each connection sends the next request of `next` when it has its answer.
 *
 * @param {string} url
 * @param {() => object} next
 * @param {number} duration
 */
async function load(url, next, duration) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    requests: [{ setupRequest: (/** @type {object} */ request) => ({ ...request, ...next() }) }],
  });
  const failed = result.errors + result.non2xx;
  if (failed > 0) throw new Failure(`${failed} requests to ${url} failed`);
  return result.requests.total / result.duration;
}
