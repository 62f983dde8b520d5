// What a crash does to decisions: eight approvers' requests at a time over 200 cases, and at a random moment the registry
// (and, every second time, PostgreSQL with it) is killed with SIGKILL. After the restart every acknowledged decision must
// be there, once; none may be there by half; the rest is decided; every approved listing becomes searchable; letters are
// numbered without a gap; the audit chain holds. The seed that is printed repeats the same moment: SEED=… npm run …
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, run, sleep } from '../scripts/lib/processes.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { benchmark } from './lib/bench.mjs';
import { reviewing } from './lib/reviewing.mjs';

const CASES = 200;
const AT_ONCE = 8;
const SEARCHABLE_WITHIN_MS = 120_000;

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
let state = seed;
/** A number from 0 to below 1 (mulberry32). */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

await benchmark(async (dir) => {
  const killAfter = 10 + Math.floor(random() * (CASES - 40));
  const killDelay = random() * 40;
  const databaseToo = random() < 0.5;
  console.log(
    `seed ${seed}: killed ${killDelay.toFixed(0)} ms after ${killAfter} decisions, PostgreSQL too: ${databaseToo}`,
  );
  const registry = await reviewing(dir);
  try {
    await step('Starting the registry with demo data', registry.start);
    const cases = await step(`Opening ${CASES} cases`, () => registry.withDatabase(openCases));
    /** @type {Map<string, 'approved' | 'rejected'>} what was asked for */
    const wanted = new Map(cases.map((id) => [id, random() < 0.9 ? 'approved' : 'rejected']));
    /** @type {Set<string>} */
    const acknowledged = new Set();

    /** @param {string[]} open @param {() => boolean} stopped */
    const decide = async (open, stopped) => {
      const approver = await registry.signIn('approver@example.jp');
      const left = [...open];
      const work = async () => {
        for (let id = left.shift(); id && !stopped(); id = left.shift()) {
          const approve = wanted.get(id) === 'approved';
          const verb = approve ? 'approve' : 'reject';
          const body = approve ? {} : { reason: '確認できません。' };
          const answer = await approver(`/cases/${id}/${verb}`, { method: 'POST', body }).catch(() => undefined);
          if (answer?.status === 200) acknowledged.add(id);
          else if (answer && !stopped())
            throw new Failure(`${verb} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    };

    let killed = false;
    const deciding = decide(cases, () => killed);
    while (acknowledged.size < killAfter) await Promise.race([sleep(1), deciding]);
    await sleep(killDelay);
    killed = true;
    if (databaseToo) process.kill(postmasterOf(dir), 'SIGKILL');
    await registry.kill();
    await deciding;
    const before = new Set(acknowledged);
    console.log(`${before.size} decisions were acknowledged before the crash`);

    await step('Waiting for PostgreSQL', () =>
      untilAnswers(() => registry.withDatabase((client) => client.query('SELECT 1'))),
    );
    await step('Starting the registry again', registry.start);
    const kept = await registry.withDatabase((client) => standing(client, cases));
    const faults = kept.filter(({ stage, decisions, events, listings, outcome, id }) => {
      const decided = stage !== 'approval';
      const once = decisions === 1 && events === 1 && stage === wanted.get(id) && outcome === stage;
      const published = listings === (stage === 'approved' ? 1 : 0);
      return decided ? !once || !published : decisions + events + listings > 0 || before.has(id);
    });
    console.log(
      `${kept.filter(({ stage }) => stage !== 'approval').length} are in the database, each once; ${faults.length} faults`,
    );
    for (const fault of faults) console.error(fault);

    await decide(
      kept.filter(({ stage }) => stage === 'approval').map(({ id }) => id),
      () => false,
    );
    const approved = cases.filter((id) => wanted.get(id) === 'approved');
    const lost = await step('Waiting until every approved listing is searchable', () =>
      unsearchable(registry, approved),
    );
    console.log(`${approved.length - lost.length} of ${approved.length} approved listings are searchable`);
    const gaps = await registry.withDatabase(numberingGaps);
    console.log(`letters: ${gaps} gaps in their numbers`);
    const { env } = registry;
    const audit = await run(process.execPath, ['dist/apps/cli/src/main.js', 'verify-audit'], { env });
    console.log(`audit: ${audit.trim()}`);
    return faults.length + lost.length + gaps === 0;
  } finally {
    await registry.kill();
    await registry.stop();
  }
});

/**
 * Copies a case of the demonstration that was approved, with all that hangs on it, as many times as wanted and as it was
 * before the decision. Rows are copied whole, whatever columns they have.
 *
 * @param {import('pg').Client} client
 * @returns {Promise<string[]>} their ids
 */
async function openCases(client) {
  const sql = readFileSync(new URL('lib/open-cases.sql', import.meta.url), 'utf8');
  await client.query(sql.replaceAll('{count}', `${CASES}`));
  const { rows } = await client.query("SELECT id FROM review_case WHERE title LIKE '検証機 %' ORDER BY id");
  if (rows.length !== CASES) throw new Failure(`${rows.length} cases were opened`);
  return rows.map(({ id }) => id);
}

/**
 * How each case stands, with everything that must be there once.
 *
 * @param {import('pg').Client} client
 * @param {string[]} cases
 * @returns {Promise<{ id: string, stage: string, decisions: number, events: number, listings: number, outcome: string | null }[]>}
 */
async function standing(client, cases) {
  const { rows } = await client.query(
    `SELECT review_case.id, stage,
       (SELECT count(*)::int FROM decision WHERE case_id = review_case.id) AS decisions,
       (SELECT min(outcome) FROM decision WHERE case_id = review_case.id) AS outcome,
       (SELECT count(*)::int FROM case_event
        WHERE case_id = review_case.id AND verb IN ('approve', 'reject')) AS events,
       (SELECT count(*)::int FROM listing WHERE product_id = review_case.subject_id) AS listings
     FROM review_case WHERE id = ANY ($1) ORDER BY id`,
    [cases],
  );
  return rows;
}

/**
 * The listings of approved cases that no search finds in time.
 *
 * @param {Awaited<ReturnType<typeof reviewing>>} registry
 * @param {string[]} approved ids of the cases
 */
async function unsearchable({ withDatabase, url }, approved) {
  /** @type {{ id: string, name: string }[]} */
  let lost = await withDatabase(async (client) => {
    const sql = `SELECT listing.id, review_case.title AS name FROM review_case
      JOIN listing ON listing.product_id = review_case.subject_id WHERE review_case.id = ANY ($1)`;
    return (await client.query(sql, [approved])).rows;
  });
  if (lost.length !== approved.length) throw new Failure(`${lost.length} listings for ${approved.length} approvals`);
  for (const since = Date.now(); lost.length > 0 && Date.now() - since < SEARCHABLE_WITHIN_MS; await sleep(250)) {
    const still = [];
    for (const listing of lost) {
      const response = await fetch(
        `${url}/api/v1/catalog/search?limit=20&q=${encodeURIComponent(`"${listing.name}"`)}`,
      );
      const found = /** @type {{ degraded: boolean, hits: { id: string }[] }} */ (await response.json());
      if (found.degraded || !found.hits.some(({ id }) => id === listing.id)) still.push(listing);
    }
    lost = still;
  }
  return lost;
}

/** @param {import('pg').Client} client */
async function numberingGaps(client) {
  const { rows } = await client.query(
    `SELECT (max(split_part(number, '-', 2)::int) - count(*))::int AS gaps FROM decision`,
  );
  return rows[0].gaps;
}

/** @param {string} dir */
function postmasterOf(dir) {
  return Number(readFileSync(join(dir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** @param {() => Promise<unknown>} work */
async function untilAnswers(work) {
  for (const since = Date.now(); ; await sleep(100)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() - since > 60_000) throw error;
    }
  }
}
