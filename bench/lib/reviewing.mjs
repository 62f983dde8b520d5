import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Failure, freePort, spawnBound } from '../../scripts/lib/processes.mjs';
import { keepSecret } from '../../scripts/lib/secrets.mjs';
import { startServers } from '../../scripts/lib/servers.mjs';
import { answers } from './bench.mjs';

/**
 * A request of somebody signed in. The body is `any`: it is whatever the route answers, and each caller reads its own.
 *
 * @typedef {(path: string, init?: { method?: string, body?: object }) => Promise<{ status: number, body: any }>} Signed
 */

/**
 * A registry with demo data in `dir`, api and worker in one process, on servers of its own that outlive it: what is
 * measured or killed is the registry.
 *
 * @param {string} dir
 */
export async function reviewing(dir) {
  const servers = await startServers({ dir, keepAlive: true, log: () => {} });
  const home = join(dir, 'registry');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: `${port}`,
    VAR_DIR: home,
    DATABASE_URL: servers.databaseUrl,
    MEILI_URL: servers.meiliUrl,
    MEILI_KEY: servers.meiliKey,
    STORAGE_DIR: join(home, 'files'),
    LOG_FILE: join(home, 'registry.log'),
    STAFF_SECOND_FACTOR: 'optional',
    PUBLIC_URL: url,
  };
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let seed = 'true';

  /** Starts the registry and resolves when it is ready. */
  async function start() {
    const options = { env: { ...env, SEED_DEMO: seed }, stdio: /** @type {const} */ (['ignore', 'ignore', 'inherit']) };
    child = spawnBound(process.execPath, ['scripts/start.mjs'], { ...options, deathSignal: 'SIGTERM' });
    seed = 'false';
    await answers(`${url}/health/ready`, child, ({ status }) => status === 'ready');
  }

  /** Resolves when a registry that runs is ready, such as after its database was away. */
  const ready = () =>
    answers(
      `${url}/health/ready`,
      /** @type {import('node:child_process').ChildProcess} */ (child),
      ({ status }) => status === 'ready',
    );

  /** Kills it with SIGKILL: it has no moment to finish anything. */
  async function kill() {
    const ended = child && once(child, 'exit');
    child?.kill('SIGKILL');
    await ended;
  }

  /**
   * Signs in as somebody of the demonstration.
   *
   * @param {string} email
   * @returns {Promise<Signed>}
   */
  async function signIn(email) {
    const password = keepSecret(home, 'demoPassword');
    const headers = { 'content-type': 'application/json', origin: url };
    const session = await fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ email, password }),
    });
    if (session.status !== 201) throw new Failure(`${email} cannot sign in: ${session.status}`);
    const cookie = session.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return async (path, { method = 'GET', body } = {}) => {
      const response = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: { ...headers, cookie },
        ...(body && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json().catch(() => undefined) };
    };
  }

  /**
   * Works with the database itself.
   *
   * @template Result
   * @param {(client: pg.Client) => Promise<Result>} work
   */
  async function withDatabase(work) {
    const client = new pg.Client(servers.databaseUrl);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /**
   * Copies a case of the demonstration that was approved, with all that hangs on it, as many times as wanted and as it was
   * before the decision. Rows are copied whole, whatever columns they have.
   *
   * @param {number} count
   * @returns {Promise<{ id: string, title: string }[]>}
   */
  function openCases(count) {
    return withDatabase(async (client) => {
      const sql = readFileSync(new URL('open-cases.sql', import.meta.url), 'utf8');
      await client.query(sql.replaceAll('{count}', `${count}`));
      const { rows } = await client.query("SELECT id, title FROM review_case WHERE title LIKE '検証機 %' ORDER BY id");
      if (rows.length !== count) throw new Failure(`${rows.length} cases were opened`);
      return rows;
    });
  }

  return { url, env, start, ready, kill, signIn, withDatabase, openCases, stop: servers.stop };
}
