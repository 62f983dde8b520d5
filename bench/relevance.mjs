// How well searches are answered: the judged queries of test/relevance over a made-up catalog, against Meilisearch with
// default settings over the same products. Runs on the sources, through the HTTP interface of the api.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { startServers } from '../scripts/lib/servers.mjs';
import { freePort, run, spawnBound } from '../scripts/lib/processes.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { answers, benchmark } from './lib/bench.mjs';
import { CATALOG_SIZE, generatedQueries, hitOfLine, judgedCatalog } from '../test/relevance/judged.ts';
import { HELD_OUT } from '../test/relevance/held-out.ts';
import { relevanceLine, relevanceOf } from '../test/relevance/measure.ts';
import { TUNING } from '../test/relevance/tuning.ts';

const LEAST = { ndcg10: 0.95, hit3: 0.98 };

await benchmark(async (dir) => {
  const servers = await startServers({ dir, durable: false, log: console.error });
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: `${port}`,
    DATABASE_URL: servers.databaseUrl,
    MEILI_URL: servers.meiliUrl,
    MEILI_KEY: servers.meiliKey,
    STORAGE_DIR: join(dir, 'files'),
    LOG_FILE: join(dir, 'registry.log'),
  };
  const cli = (/** @type {string[]} */ ...args) =>
    run(process.execPath, ['dist/apps/cli/src/main.js', ...args], { env });
  try {
    const lines = judgedCatalog();
    const file = join(dir, 'catalog.jsonl');
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await step(`Listing ${CATALOG_SIZE} products`, async () => {
      await cli('migrate');
      await cli('import-categories', 'data/categories.json');
      await cli('import-catalog', file);
      await cli('reindex');
    });
    const raw = new Meilisearch({ host: servers.meiliUrl ?? '', apiKey: servers.meiliKey }).index('raw');
    const { categories } = JSON.parse(readFileSync('data/categories.json', 'utf8'));
    const documents = lines.map((line, id) => {
      const { aliases, criteria } = categories.find(
        (/** @type {{ name: string }} */ { name }) => name === line.category,
      );
      const processes = criteria[0].targets.map((/** @type {{ process: string }} */ { process }) => process);
      return { id, ...line, ...hitOfLine(line), aliases, processes };
    });
    await raw.addDocuments(documents, { primaryKey: 'id' }).waitTask({ timeout: 60_000 });

    const server = spawnBound(process.execPath, ['dist/apps/api/src/main.js'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const api = `http://127.0.0.1:${port}`;
    await answers(`${api}/health/ready`, server);
    const ours = async (/** @type {string} */ q) =>
      (await (await fetch(`${api}/api/v1/catalog/search?limit=10&q=${encodeURIComponent(q)}`)).json()).hits;
    const theirs = async (/** @type {string} */ q) => (await raw.search(q, { limit: 10 })).hits;
    let kept = true;
    const sets = {
      tuning: [...TUNING, ...generatedQueries(lines, 11)],
      'held out': [...HELD_OUT, ...generatedQueries(lines, 1_203)],
    };
    for (const [name, queries] of Object.entries(sets)) {
      const relevance = await relevanceOf(queries, lines, ours);
      // @ts-expect-error the hits of an index are what was put in
      const limit = await relevanceOf(queries, lines, theirs);
      console.log(`${name}, ours:            ${relevanceLine(relevance)}`);
      console.log(`${name}, raw Meilisearch: ${relevanceLine(limit)}`);
      for (const kind of new Set(queries.map(([kind]) => kind))) {
        const some = queries.filter((query) => query[0] === kind);
        const [one, other] = [await relevanceOf(some, lines, ours), await relevanceOf(some, lines, theirs)];
        console.log(
          `  ${kind.padEnd(9)} ours nDCG ${one.ndcg10.toFixed(3)} hit@3 ${one.hit3.toFixed(3)}, raw ${other.ndcg10.toFixed(3)} ${other.hit3.toFixed(3)}`,
        );
      }
      for (const { judged, ndcg10, first } of relevance.worst)
        console.log(`  ${judged.join(' ')} ${ndcg10.toFixed(2)}: ${first.join(', ')}`);
      kept &&= relevance.ndcg10 >= LEAST.ndcg10 && relevance.hit3 >= LEAST.hit3 && relevance.nonsenseEmpty === 1;
    }
    return kept;
  } finally {
    await servers.stop();
  }
});
