// Ten thousand companies through `import-companies`, killed with SIGKILL half-way and run again: every good row is there
// exactly once, every bad one is told with its line and reasons. The limit is the same rows written with bare INSERTs,
// one transaction a company on one connection.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { Failure, run, spawnBound } from '../scripts/lib/processes.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { startServers } from '../scripts/lib/servers.mjs';
import { benchmark, memoryOf } from './lib/bench.mjs';

const COMPANIES = 10_000;
/** One line in so many is bad, each in another way than the bad line before it. */
const BAD_EVERY = 50;
const LIMITS = { share: 0.2, memory: 400 };
const CLI = 'dist/apps/cli/src/main.js';
const COLUMNS =
  'corporateNumber,name,reading,address,phone,representative,officers,industry,capitalYen,staff,foundedOn';

/** What is wrong with a bad line, and what the report must name. */
const FAULTS = [
  { cell: 'corporateNumber', value: '1234567890123', named: '/corporateNumber' },
  { cell: 'name', value: '', named: '/name' },
  { cell: 'reading', value: '漢字', named: '/reading' },
  { cell: 'capitalYen', value: 'many', named: '/company/capitalYen' },
  { cell: 'foundedOn', value: '2020-02-30', named: '/company/foundedOn' },
  { cell: 'industry', value: 'ZZ', named: '/company/industry' },
];

await benchmark(async (dir) => {
  const servers = await startServers({ dir, log: console.error });
  const client = new pg.Client(servers.databaseUrl);
  await client.connect();
  try {
    const env = {
      ...process.env,
      DATABASE_URL: servers.databaseUrl,
      MEILI_URL: servers.meiliUrl,
      MEILI_KEY: servers.meiliKey,
      STORAGE_DIR: join(dir, 'files'),
    };
    await step('Migrating', () => run(process.execPath, [CLI, 'migrate'], { env }));
    const file = join(dir, 'companies.csv');
    const { good, bad } = writeCompanies(file);
    const first = await importFile(file, env, COMPANIES / 2);
    const kept = await count(client, 'SELECT count(*) FROM manufacturer');
    console.log(`killed with SIGKILL after ${first.read} rows were told: ${kept} companies are in the database`);
    const second = await importFile(file, env);
    console.log(`again: ${second.lines.at(-1)}`);
    await checkEach(client, good);
    checkReport(second.lines, bad);
    console.log(`${good.length} good rows are there once; ${bad.size} bad rows are told with line and reason`);
    console.log((await run(process.execPath, [CLI, 'verify-audit'], { env })).trim());

    const rate = (good.length - kept) / second.seconds;
    const bare = good.length / (await bareSeconds(client, good.length));
    const memory = Math.max(first.memory, second.memory);
    const share = rate / bare;
    console.log(`import: ${Math.round(rate)} companies/s; bare INSERTs: ${Math.round(bare)}/s`);
    console.log(`import: ${share.toFixed(2)} of bare INSERTs (limit ${LIMITS.share.toFixed(2)})`);
    console.log(`peak memory: ${memory.toFixed(0)} MB (limit ${LIMITS.memory} MB)`);
    return share >= LIMITS.share && memory < LIMITS.memory && kept > 0 && kept < good.length;
  } finally {
    await client.end();
    await servers.stop();
  }
});

/**
 * Writes the file; answers the corporate numbers of its good lines, and by line number what the report must name.
 *
 * @param {string} file
 */
function writeCompanies(file) {
  const good = [];
  const bad = new Map();
  const lines = [COLUMNS];
  for (let index = 0; index < COMPANIES; index++) {
    const row = companyRow(index);
    if (index % BAD_EVERY === BAD_EVERY - 1) {
      const { cell, value, named } = FAULTS[Math.floor(index / BAD_EVERY) % FAULTS.length];
      row[cell] = value;
      bad.set(index + 2, named);
    } else good.push(row.corporateNumber);
    lines.push(
      COLUMNS.split(',')
        .map((column) => row[column])
        .join(','),
    );
  }
  writeFileSync(file, lines.join('\n') + '\n');
  return { good, bad };
}

/** @param {number} index @returns {Record<string, string | number>} */
function companyRow(index) {
  const digits = String(600_000_000_000 + index);
  return {
    corporateNumber: `${checkDigitOf(digits)}${digits}`,
    name: `計測工業${index}株式会社`,
    reading: `けいそくこうぎょう${index}`,
    address: `東京都千代田区霞が関 1-3-${index + 1}`,
    phone: `03-${String(index).padStart(4, '0')}-0000`,
    representative: `代表 ${index}`,
    officers: `代表 ${index}:1970|役員 ${index}`,
    industry: '26',
    capitalYen: 10_000_000 + index,
    staff: 1 + (index % 250),
    foundedOn: '2015-04-01',
  };
}

/** The check digit of a corporate number for its last twelve digits. @param {string} digits */
function checkDigitOf(digits) {
  const weighted = [...digits].reverse().map((digit, place) => Number(digit) * (place % 2 ? 2 : 1));
  return 9 - (weighted.reduce((sum, value) => sum + value, 0) % 9);
}

/**
 * Imports the file in a process of its own. With `killAt` the process is killed once so many rows were told.
 *
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 * @param {number} [killAt]
 */
async function importFile(file, env, killAt = Infinity) {
  const since = performance.now();
  const child = spawnBound(process.execPath, [CLI, 'import-companies', file], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let memory = 0;
  let read = 0;
  const lines = [];
  if (!child.stdout) throw new Failure('The import cannot be listened to');
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    const [, told] = /^(\d+) read: /.exec(line) ?? [];
    if (told === undefined) continue;
    read = Number(told);
    if (child.exitCode === null && child.signalCode === null) memory = Math.max(memory, memoryOf(child.pid) ?? 0);
    if (read >= killAt) child.kill('SIGKILL');
  }
  await ended;
  if (killAt === Infinity && read !== COMPANIES) throw new Failure(`The import ended after ${read} rows`);
  return { lines, read, memory, seconds: (performance.now() - since) / 1000 };
}

/**
 * Every good row has one organisation with one registration, one draft of its facts and one line in the log.
 *
 * @param {pg.Client} client
 * @param {(string | number)[]} good
 */
async function checkEach(client, good) {
  const { rows } = await client.query(`
    SELECT organisation.corporate_number AS number,
      (SELECT count(*)::int FROM manufacturer_facts WHERE manufacturer_id = manufacturer.id) AS drafts,
      (SELECT count(*)::int FROM audit_entry
        WHERE subject_id = manufacturer.id AND action = 'manufacturer.register') AS told
    FROM manufacturer JOIN organisation ON organisation.id = manufacturer.organisation_id`);
  const whole = rows.filter(({ drafts, told }) => drafts === 1 && told === 1).map(({ number }) => number);
  const wanted = new Set(good);
  if (rows.length !== good.length || whole.filter((number) => wanted.delete(number)).length !== good.length) {
    throw new Failure(`${rows.length} companies for ${good.length} good rows; ${wanted.size} are missing or not whole`);
  }
}

/**
 * Every bad line is named once, in the order of the file, with what is wrong.
 *
 * @param {string[]} lines
 * @param {Map<number, string>} bad
 */
function checkReport(lines, bad) {
  const told = lines.flatMap((line) => /^line (\d+): (.*)$/.exec(line)?.slice(1) ?? []);
  const expected = [...bad].flatMap(([line, named]) => [String(line), named]);
  const right = told.every((text, at) => (at % 2 ? text.includes(expected[at]) : text === expected[at]));
  if (!right || told.length !== expected.length) throw new Failure('The report of the bad rows is not as expected');
}

/**
 * How long the same rows take when nothing is checked, logged or listened to.
 *
 * @param {pg.Client} client
 * @param {number} companies
 */
async function bareSeconds(client, companies) {
  const since = performance.now();
  for (let index = 0; index < companies; index++) {
    await client.query('BEGIN');
    const organisation = await insert(client, 'organisation (kind, name)', ['company', `計測 ${index}`]);
    const dossier = await insert(client, 'dossier (organisation_id)', [organisation]);
    const manufacturer = await insert(client, 'manufacturer (organisation_id, dossier_id, name, reading, address)', [
      ...[organisation, dossier],
      ...[`計測 ${index}`, 'けいそく', '東京都'],
    ]);
    await insert(client, 'manufacturer_facts (manufacturer_id, number, facts, classification, version)', [
      ...[manufacturer, 1, JSON.stringify(companyRow(index)), '{}', 1],
    ]);
    await client.query('COMMIT');
  }
  return (performance.now() - since) / 1000;
}

/**
 * @param {pg.Client} client
 * @param {string} into
 * @param {unknown[]} values
 */
async function insert(client, into, values) {
  const places = values.map((_, index) => `$${index + 1}`).join(', ');
  const { rows } = await client.query(`INSERT INTO ${into} VALUES (${places}) RETURNING id`, values);
  return rows[0].id;
}

/** @param {pg.Client} client @param {string} sql */
async function count(client, sql) {
  const { rows } = await client.query(sql);
  return Number(rows[0].count);
}
