// The search index built anew from the database against Meilisearch indexing the very same documents with the same
// settings, handed to it at once. In turns. SIZE=100000 for the large catalog.
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { Meilisearch } from 'meilisearch';
import { Failure, sleep, spawnBound } from '../scripts/lib/processes.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { benchmark, median } from './lib/bench.mjs';
import { startRegistry } from './lib/registry.mjs';

const SIZE = Number(process.env.SIZE ?? 20_000);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const LIMIT = 1.3;
const MEMORY_MB = 550;
/** Documents of one request to Meilisearch: far from the most that it takes at once. */
const HANDED = 10_000;

await benchmark(async (dir) => {
  const registry = await startRegistry(dir);
  try {
    await step(`Listing ${SIZE} products`, () => registry.fill(SIZE));
    await step('Indexing', () => registry.cli('reindex'));
    const client = new Meilisearch({ host: registry.meiliUrl ?? '', apiKey: registry.meiliKey ?? '' });
    const { settings, batches } = await step('Reading the index', () => contentOf(client));
    const startup = await seconds(() => registry.cli('--version').catch(() => registry.cli('--help')));
    const ours = [];
    const theirs = [];
    let memory = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const rebuilt = await reindex(registry.env);
      memory = Math.max(memory, rebuilt.megabytes);
      ours.push(rebuilt.seconds - startup);
      theirs.push(await seconds(() => indexAlone(client, settings, batches)));
      console.log(`round ${round + 1}: ${ours.at(-1)?.toFixed(1)} s against ${theirs.at(-1)?.toFixed(1)} s`);
    }
    const ratio = median(ours.map((one, at) => one / (theirs[at] ?? 0)));
    console.log(
      `rebuild of ${SIZE}: ${ratio.toFixed(2)} of Meilisearch's own time (limit ${LIMIT}), ` +
        `${memory.toFixed(0)} MB at most (limit ${MEMORY_MB} MB), load ${loadavg()[0]?.toFixed(1)}`,
    );
    return ratio <= LIMIT && memory <= MEMORY_MB;
  } finally {
    await registry.stop();
  }
});

/** @param {() => Promise<unknown>} work */
async function seconds(work) {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}

/** The command an operator would give: how long it takes, and the most memory it has. @param {NodeJS.ProcessEnv} env */
async function reindex(env) {
  const since = performance.now();
  const child = spawnBound(process.execPath, ['dist/apps/cli/src/main.js', 'reindex'], { env, stdio: 'inherit' });
  let megabytes = 0;
  while (child.exitCode === null && child.signalCode === null) {
    try {
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      megabytes = Math.max(megabytes, Number(peak ?? 0) / 1024);
    } catch {
      // It has just ended.
    }
    await sleep(20);
  }
  if (child.exitCode !== 0) throw new Failure('reindex failed');
  return { seconds: (performance.now() - since) / 1000, megabytes };
}

/** The settings and all documents of the index. @param {Meilisearch} client */
async function contentOf(client) {
  const index = client.index('listing');
  const settings = await index.getSettings();
  /** @type {object[]} */
  const documents = [];
  for (;;) {
    const { results } = await index.getDocuments({ limit: 1_000, offset: documents.length });
    if (results.length === 0) break;
    documents.push(...results);
  }
  if (documents.length !== SIZE) throw new Failure(`The index holds ${documents.length} of ${SIZE} listings`);
  const batches = [];
  for (let at = 0; at < documents.length; at += HANDED) batches.push(documents.slice(at, at + HANDED));
  return { settings, batches };
}

/** @param {Meilisearch} client @param {object} settings @param {object[][]} batches */
async function indexAlone(client, settings, batches) {
  const wait = { interval: 50, timeout: 600_000 };
  await client.createIndex('alone', { primaryKey: 'id' }).waitTask(wait);
  const index = client.index('alone');
  await index.updateSettings(settings).waitTask(wait);
  const added = [];
  for (const batch of batches) {
    const task = index.addDocuments(batch);
    await task;
    added.push(task);
  }
  for (const task of added) {
    const { status } = await task.waitTask(wait);
    if (status !== 'succeeded') throw new Failure(`Meilisearch could not index: ${status}`);
  }
  await client.deleteIndex('alone').waitTask(wait);
}
