import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const TEMPLATE = 'registry_template';
const INSUFFICIENT_PRIVILEGE = '42501';
const DROPS = 120;

/**
 * A database of one's own, made of the migrated template in some twenty milliseconds. `drop` removes it even while
 * connections to it are open.
 */
export async function cloneDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error('DATABASE_URL is not set: only the projects integration and e2e have servers');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await execute(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  return {
    url: Object.assign(new URL(server), { pathname: name }).href,
    drop: () => dropDatabase(server, name),
  };
}

/** PostgreSQL's own vacuuming, which only a superuser may end, is waited for. */
async function dropDatabase(server: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await execute(server, `DROP DATABASE ${name} WITH (FORCE)`);
    } catch (error) {
      if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE || attempt === DROPS) throw error;
      await sleep(250);
    }
  }
}

async function execute(server: string, sql: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
