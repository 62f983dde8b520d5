// How long a page of the examiners' queue takes with 100,000 cases, seven in ten of them waiting, however it is narrowed:
// the first page, deep pages, and what is mine, late, of one association or of what one is good at; and how long it takes to
// tell how much waits in each stage and with each examiner. The first line is what
// any request costs on this machine now: signed in, one row looked up by its key and not found.
import { readFileSync } from 'node:fs';
import { benchmark, papersRead } from './lib/bench.mjs';
import { reviewing } from './lib/reviewing.mjs';
import { step } from '../scripts/lib/progress.mjs';

const CASES = 100_000;
const LIMIT_MS = 50;
const REQUESTS = 200;
const WARM_UP = 20;

await benchmark(async (dir) => {
  const registry = await reviewing(dir);
  try {
    await step('Starting the registry with demo data', registry.start);
    const associationId = await step(`Filling in ${CASES.toLocaleString('en')} cases`, () =>
      registry.withDatabase(async (client) => {
        const sql = readFileSync(new URL('lib/cases.sql', import.meta.url), 'utf8');
        await client.query(sql.replaceAll('{count}', `${CASES}`));
        const { rows } = await client.query("SELECT id FROM organisation WHERE name = '協会 7'");
        return rows[0].id;
      }),
    );
    await step('Waiting until the papers of the demonstration are read', () =>
      registry.withDatabase(async (client) => {
        await papersRead(client);
        await client.query('VACUUM ANALYZE');
      }),
    );
    const examiner = await registry.signIn('examiner@example.jp');
    const { body: categories } = await examiner('/categories');
    await examiner('/cases/skills', {
      method: 'PUT',
      body: { categoryIds: categories.items.slice(0, 3).map((/** @type {{ id: string }} */ { id }) => id), kinds: [] },
    });
    let deep = '';
    for (let page = 0; page < 100; page++) {
      const { body } = await examiner(`/cases/queue?limit=100${deep && `&cursor=${deep}`}`);
      deep = body.next;
    }
    const pages = {
      'for comparison, a case that is not there': '/cases/00000000-0000-7000-8000-000000000000',
      'first page': '/cases/queue',
      'page 100 of 100 cases': `/cases/queue?cursor=${deep}`,
      'one stage': '/cases/queue?stage=approval',
      'late, innovation track': '/cases/queue?late=true&track=innovation&kind=product',
      mine: '/cases/queue?mine=true',
      'one association': `/cases/queue?association=${associationId}`,
      'what I am good at first': '/cases/queue?skill=first',
      'only what I am good at': '/cases/queue?skill=only',
      'how much waits where, and with whom': '/cases/workload',
    };
    let kept = true;
    for (const [title, path] of Object.entries(pages)) {
      const times = [];
      for (let request = 0; request < WARM_UP + REQUESTS; request++) {
        const since = performance.now();
        const { status, body } = await examiner(path);
        if (path.startsWith('/cases/queue') && (status !== 200 || body.items.length === 0))
          throw new Error(`${path}: ${status}, ${JSON.stringify(body)}`);
        if (request >= WARM_UP) times.push(performance.now() - since);
      }
      times.sort((a, b) => a - b);
      const at = (/** @type {number} */ share) => times[Math.ceil(times.length * share) - 1] ?? 0;
      console.log(`${title}: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms (limit ${LIMIT_MS} ms)`);
      kept &&= at(0.95) < LIMIT_MS;
    }
    return kept;
  } finally {
    await registry.kill();
    await registry.stop();
  }
});
