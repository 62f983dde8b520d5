import { randomUUID } from 'node:crypto';
import pg from 'pg';

const TEMPLATE = 'registry_template';

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
    drop: () => execute(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
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
