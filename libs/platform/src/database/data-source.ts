import { fileURLToPath } from 'node:url';
import type { ClientBase } from 'pg';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import type { Config } from '../config/config.js';
import { PostgresNaming } from './naming.js';

/** Migrations stand four folders up, beside `libs`; compiled ones at the same place under `dist`. */
const MIGRATIONS = fileURLToPath(new URL('../../../../migrations/[0-9]*.{ts,js}', import.meta.url));

/**
 * Between the pool's handler of errors and TypeORM's there is a moment without one. A server that dies in it would take
 * this process along, whatever it is doing; whoever uses the connection next hears of the loss anyway.
 */
function outliveTheServer(client: ClientBase): void {
  client.on('error', () => {});
}

/** Connection options for any process; the schema comes from migrations alone, never from synchronisation. */
export const dataSourceOptions = (
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>,
  // TypeORM takes entity classes as bare functions.
  entities: MixedList<Function> = [], // eslint-disable-line @typescript-eslint/no-unsafe-function-type
): DataSourceOptions => ({
  type: 'postgres',
  url: config.DATABASE_URL,
  poolSize: config.DATABASE_POOL,
  entities,
  namingStrategy: new PostgresNaming(),
  synchronize: false,
  connectTimeoutMS: 5_000,
  applicationName: 'registry',
  extra: { idle_in_transaction_session_timeout: 60_000, keepAlive: true, onConnect: outliveTheServer },
});

/** A data source that knows the migrations and no entities. */
export const migratingDataSource = (config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>): DataSource =>
  new DataSource({ ...dataSourceOptions(config), migrations: [MIGRATIONS], migrationsTransactionMode: 'each' });
