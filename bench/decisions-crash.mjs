// What a crash does to decisions: eight approvers' requests at a time over 200 cases, and at a random moment the registry,
// PostgreSQL below it, both, or the whole stack with Meilisearch is killed with SIGKILL: in this order, one run each, unless
// VICTIM names one. After the restart every acknowledged decision must be there, once, with one step in the history and one
// line in the audit log; none may be there by half; the rest is decided; every approved listing becomes searchable; letters
// are numbered without a gap; the audit chain holds and proves listings and records. The seed that is printed repeats the
// same moment: VICTIM=… SEED=… npm run …
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, run, sleep } from '../scripts/lib/processes.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { benchmark } from './lib/bench.mjs';
import { reviewing } from './lib/reviewing.mjs';

const CASES = 200;
const AT_ONCE = 8;
const SEARCHABLE_WITHIN_MS = 120_000;

/** What is killed: by itself PostgreSQL comes back under a registry that goes on. */
const VICTIMS = {
  registry: { registry: true, database: false, search: false },
  postgresql: { registry: false, database: true, search: false },
  both: { registry: true, database: true, search: false },
  stack: { registry: true, database: true, search: true },
};

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
let state = seed;
/** A number from 0 to below 1 (mulberry32). */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

const only = process.env.VICTIM;
if (only !== undefined && !(only in VICTIMS)) throw new Error(`VICTIM is one of ${Object.keys(VICTIMS).join(', ')}`);

await benchmark(async (dir) => {
  let sound = true;
  for (const [victim, killed] of Object.entries(VICTIMS)) {
    if (only === undefined || only === victim) sound = (await crash(join(dir, victim), victim, killed)) && sound;
  }
  return sound;
});

/**
 * One crash and what is left of 200 decisions after it.
 *
 * @param {string} dir
 * @param {string} victim
 * @param {{ registry: boolean, database: boolean, search: boolean }} killed what of the stack
 */
async function crash(dir, victim, { registry: registryToo, database, search }) {
  state = seed + Object.keys(VICTIMS).indexOf(victim);
  const killAfter = 10 + Math.floor(random() * (CASES - 40));
  const killDelay = random() * 40;
  console.log(`seed ${seed}, ${victim}: killed ${killDelay.toFixed(0)} ms after ${killAfter} decisions`);
  const registry = await reviewing(dir);
  try {
    await step('Starting the registry with demo data', registry.start);
    const cases = (await step(`Opening ${CASES} cases`, () => registry.openCases(CASES))).map(({ id }) => id);
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
          const answer = await approver(`/cases/${id}/${verb}?stage=approval&round=1`, { method: 'POST', body }).catch(
            () => undefined,
          );
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
    if (database) process.kill(pidIn(join(dir, 'postgres', 'postmaster.pid')), 'SIGKILL');
    if (search) process.kill(pidIn(join(dir, 'meilisearch.pid')), 'SIGKILL');
    if (registryToo) await registry.kill();
    await deciding;
    const before = new Set(acknowledged);
    console.log(`${before.size} decisions were acknowledged before the crash`);

    await step('Waiting for PostgreSQL', () =>
      untilAnswers(() => registry.withDatabase((client) => client.query('SELECT 1'))),
    );
    if (registryToo) await step('Starting the registry again', registry.start);
    else await step('Waiting for the registry', () => registry.ready());
    const kept = await registry.withDatabase((client) => standing(client, cases));
    const faults = faultsIn(kept, wanted, before);
    console.log(
      `${kept.filter(({ stage }) => stage !== 'approval').length} are in the database, each once, with its line in the log; ${faults.length} faults`,
    );
    for (const fault of faults) console.error(fault);

    await decide(
      kept.filter(({ stage }) => stage === 'approval').map(({ id }) => id),
      () => false,
    );
    const decided = await registry.withDatabase((client) => standing(client, cases));
    faults.push(...faultsIn(decided, wanted, new Set(cases)));
    console.log(`all ${decided.length} are decided then; ${faults.length} faults`);
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
}

/** @typedef {{ id: string, stage: string, outcome: string | null, decisions: number, events: number, lines: number, listings: number }} Standing */

/**
 * The cases that are decided by half, twice, otherwise than was asked for, or not at all though that was acknowledged.
 *
 * @param {Standing[]} cases
 * @param {Map<string, 'approved' | 'rejected'>} wanted
 * @param {Set<string>} acknowledged
 */
function faultsIn(cases, wanted, acknowledged) {
  return cases.filter(({ id, stage, outcome, decisions, events, lines, listings }) => {
    if (stage === 'approval') return decisions + events + lines + listings > 0 || acknowledged.has(id);
    const once = decisions === 1 && events === 1 && lines === 1 && stage === wanted.get(id) && outcome === stage;
    return !once || listings !== (stage === 'approved' ? 1 : 0);
  });
}

/**
 * How each case stands, with everything that must be there once.
 *
 * @param {import('pg').Client} client
 * @param {string[]} cases
 * @returns {Promise<Standing[]>}
 */
async function standing(client, cases) {
  const { rows } = await client.query(
    `SELECT review_case.id, stage,
       (SELECT count(*)::int FROM decision WHERE case_id = review_case.id) AS decisions,
       (SELECT min(outcome) FROM decision WHERE case_id = review_case.id) AS outcome,
       (SELECT count(*)::int FROM case_event
        WHERE case_id = review_case.id AND verb IN ('approve', 'reject')) AS events,
       (SELECT count(*)::int FROM audit_entry
        WHERE subject_id = review_case.id AND action IN ('case.approve', 'case.reject')) AS lines,
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

/** @param {string} file whose first line is the pid */
function pidIn(file) {
  return Number(readFileSync(file, 'utf8').split('\n')[0]);
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
