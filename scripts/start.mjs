// `npm start`: the whole registry in one command. Until the dependencies are installed only Node's own modules are
// imported, directly or not; everything else waits for a dynamic import.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { stopDaemons } from './lib/daemon.mjs';
import { claim } from './lib/instance.mjs';
import { build, checkNode, install, isBuilt, isInstalled, root } from './lib/prepare.mjs';
import { Failure, run, sleep } from './lib/processes.mjs';
import { seconds, step, table } from './lib/progress.mjs';
import { certificateKeys, keepSecret, knownSecret } from './lib/secrets.mjs';

const { env } = process;
const since = Date.now();
// Longer than the jobs in progress are given to end.
const CLOSE_TIMEOUT = 30_000;

/** npm passes the terminal's Ctrl-C on although we got it too: a second one this soon is the same one. */
const ECHO = 1_000;

/** @type {Awaited<ReturnType<typeof claim>> | undefined} */
let instance;
/** @type {{ url: string, close(): Promise<void> } | undefined} */
let app;
/** @type {number | undefined} */
let stoppingSince;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, interrupted);
process.on('uncaughtException', fail);
stopWithNpm();
await start().catch(fail);

async function start() {
  checkNode();
  process.chdir(root);
  const dir = resolve(env.VAR_DIR ?? 'var');
  const host = (env.HOST ??= '127.0.0.1');
  const port = Number((env.PORT ??= '3000'));
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Failure(`PORT is not a port number: ${env.PORT}`);
  env.PUBLIC_URL ??= `http://localhost:${port}`;

  instance = await claim(dir, env.PUBLIC_URL);
  await checkPort(host, port);
  if (!isInstalled()) await step('Installing dependencies', install);
  if (!isBuilt()) await step('Building', build);
  await startEmbedded(dir);
  await step('Bringing the database up to date', migrate);
  if (wantsDemo(dir)) await step('Filling in demo data', () => seedDemo(dir));
  app = await step('Starting the registry', async () =>
    (await load('apps/api/src/server.js')).startApi({ worker: true }),
  );
  await welcome(dir);
}

/**
 * Rejects before anything slow is done when the address is not ours to listen on.
 *
 * @param {string} host
 * @param {number} port
 */
function checkPort(host, port) {
  return new Promise((/** @type {(free: void) => void} */ resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ { code, message }) => {
      const other = `Choose another: PORT=${port === 65535 ? 3001 : port + 1} npm start`;
      if (code === 'EADDRINUSE') reject(new Failure(`Port ${port} is in use by another program. ${other}`));
      else if (code === 'EACCES') reject(new Failure(`Port ${port} needs more rights than you have. ${other}`));
      else reject(new Failure(`Cannot listen on HOST ${host}, PORT ${port}: ${message}`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/**
 * Starts the servers the environment does not name and adds what the application needs to know to the environment.
 *
 * @param {string} dir
 */
async function startEmbedded(dir) {
  const postgres = !env.DATABASE_URL;
  const meilisearch = !env.MEILI_URL;
  mkdirSync(join(dir, 'log'), { recursive: true, mode: 0o700 });
  // Demo data goes only into a database of our own making; the wish is written down before that, so that an interrupted
  // first start does not forget it.
  if (postgres && env.SEED_DEMO !== 'false' && !existsSync(join(dir, 'postgres'))) writeFileSync(demoWanted(dir), '');

  const { startServers } = await import('./lib/servers.mjs');
  const title = [postgres && 'PostgreSQL', meilisearch && 'Meilisearch'].filter(Boolean).join(' and ');
  const servers = await step(`Starting ${title}`, () =>
    startServers({ dir, keepAlive: true, postgres, meilisearch, log }),
  );
  if (servers.databaseUrl) env.DATABASE_URL = servers.databaseUrl;
  if (servers.meiliUrl) Object.assign(env, { MEILI_URL: servers.meiliUrl, MEILI_KEY: servers.meiliKey });
  // The demonstration's accounts have one password and no telephone.
  if (postgres && (wantsDemo(dir) || knownSecret(dir, 'demoPassword'))) env.STAFF_SECOND_FACTOR ??= 'optional';
  // Mail that is not sent is read in the pages, where nobody but this machine reaches them.
  if (postgres && (wantsDemo(dir) || knownSecret(dir, 'demoPassword')) && isOpenForMail()) env.MAILBOX ??= 'true';
  env.CERTIFICATE_KEYS ??= keepSecret(dir, 'certificateKeys', certificateKeys);
  env.STORAGE_DIR ??= join(dir, 'files');
  env.LOG_FILE ??= join(dir, 'log', 'registry.log');
}

function isOpenForMail() {
  const local = ['127.0.0.1', 'localhost', '::1'].includes(`${env.HOST}`);
  return local && `${env.PUBLIC_URL}`.startsWith('http:') && (env.MAIL_TRANSPORT ?? 'outbox') === 'outbox';
}

/** @param {string} dir */
function demoWanted(dir) {
  return join(dir, 'demo-wanted');
}

/** @param {string} dir */
function wantsDemo(dir) {
  return env.SEED_DEMO ? env.SEED_DEMO === 'true' : existsSync(demoWanted(dir));
}

async function migrate() {
  const { migrate, loadConfig } = await load('libs/platform/src/index.js');
  await migrate(loadConfig(env));
}

/** @param {string} dir */
async function seedDemo(dir) {
  env.DEMO_PASSWORD = keepSecret(dir, 'demoPassword');
  await run(process.execPath, ['dist/apps/cli/src/main.js', 'seed-demo']);
  rmSync(demoWanted(dir), { force: true });
}

/** @param {string} path inside dist, which does not exist before the build */
function load(path) {
  return import(new URL(`../dist/${path}`, import.meta.url).href);
}

/** @param {string} dir */
async function welcome(dir) {
  const facts = [
    ['Address', `${env.PUBLIC_URL}`],
    ['API', `${env.PUBLIC_URL}/api/docs`],
    ['Log', shortest(`${env.LOG_FILE}`)],
    ['Stop', env.npm_lifecycle_event ? 'Ctrl-C' : `Ctrl-C, or kill ${process.pid}`],
  ];
  const blocks = [`The registry is running (started in ${seconds(since)}).`, table(facts)];
  const password = knownSecret(dir, 'demoPassword');
  if (password) {
    const { DEMO_ACCOUNTS } = await load('apps/cli/src/demo/accounts.js');
    const rows = DEMO_ACCOUNTS.map((/** @type {Record<string, string>} */ a) => [
      a.email,
      a.name,
      a.organisation,
      a.role,
    ]);
    blocks.push(`Demo accounts, all with the password ${password}`, table(rows));
  }
  console.log(`\n${blocks.join('\n\n')}\n`);
}

/** @param {string} path */
function shortest(path) {
  const inside = relative(root, path);
  return inside.startsWith('..') ? path : inside;
}

/** @param {string} line */
function log(line) {
  console.log(`${new Date().toISOString()} ${line}`);
}

function interrupted() {
  if (!stoppingSince) void stop(0);
  else if (Date.now() - stoppingSince > ECHO) process.exit(1);
}

/** @param {unknown} error */
function fail(error) {
  if (stoppingSince) return; // what was cut short by stopping has nothing to say
  console.error(error instanceof Failure ? `\n${error.message}` : error);
  void stop(1);
}

/** Closes the application before the servers it uses, and ends. @param {number} code */
async function stop(code) {
  stoppingSince = Date.now();
  instance?.leaving();
  const closed = app?.close().then(
    () => code,
    (/** @type {unknown} */ error) => (console.error(error), 1),
  );
  const result = await Promise.race([closed ?? code, sleep(CLOSE_TIMEOUT)]);
  if (result === undefined) console.error('The registry did not close in time; it is ended now.');
  await stopDaemons();
  instance?.release();
  process.exit(result ?? 1);
}

/** A killed npm cannot pass anything on; without this its `npm start` would go on, unseen, and hold the port. */
function stopWithNpm() {
  const parent = process.ppid;
  if (!env.npm_lifecycle_event) return;
  setInterval(() => process.ppid !== parent && !stoppingSince && stop(0), 250).unref();
}
