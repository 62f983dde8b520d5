import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const SCRIPT = join(import.meta.dirname, '../../scripts/start.mjs');
const PATIENCE = 200_000;

/** The registry as `npm start` runs it, with its demonstration, in a folder of its own. */
export interface RunningRegistry {
  url: string;
  /** Of the demonstration's accounts. */
  password: string;
  /** Rows of its database, for what no page shows. */
  rows(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** A minute of work for one processor, in each registry: it waits unless the journey looks at such papers. */
const PAPERS_WAIT = `UPDATE pgboss.job SET start_after = now() + interval '1 day'
  WHERE name = 'document.added' AND state = 'created'`;

/**
 * Starts the registry that was built and resolves when its search has taken in the demonstration.
 * @param papers whether the papers of the demonstration are read meanwhile
 */
export async function startRegistry({ papers = false } = {}): Promise<RunningRegistry> {
  const dir = mkdtempSync(join(tmpdir(), 'registry-browser-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [SCRIPT], {
    env: { PATH, HOME, TMPDIR, VAR_DIR: dir, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await ready(url, child);
  } catch (error) {
    await stop(child, dir);
    throw error;
  }
  const secrets = JSON.parse(readFileSync(join(dir, 'secrets.json'), 'utf8')) as Record<string, string>;
  // The fourth line of the file that PostgreSQL keeps while it runs is its port.
  const database = Number(readFileSync(join(dir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]);
  const rows: RunningRegistry['rows'] = async (sql, parameters) => {
    const login = { user: 'registry', database: 'registry', password: secrets.postgres! };
    const client = new pg.Client({ host: '127.0.0.1', port: database, ...login });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  };
  if (!papers) await rows(PAPERS_WAIT);
  return { url, password: secrets.demoPassword!, rows, stop: () => stop(child, dir) };
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (const since = Date.now(); Date.now() - since < PATIENCE; await sleep(200)) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    const answer = await fetch(`${url}/api/v1/catalog/search`).catch(() => undefined);
    const found = answer?.ok ? ((await answer.json()) as { total: number; degraded: boolean }) : undefined;
    if (found && found.total > 0 && !found.degraded) return;
  }
  throw new Error('The registry did not come up');
}

async function stop(child: ChildProcess, dir: string): Promise<void> {
  const ended = child.exitCode === null ? once(child, 'exit') : undefined;
  child.kill('SIGTERM');
  await ended;
  rmSync(dir, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
