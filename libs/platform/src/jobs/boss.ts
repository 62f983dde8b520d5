import { Logger } from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { Config } from '../config/config.js';

/** A pg-boss on the registry's database. Only migration makes its tables, and only a worker runs its upkeep. */
export function createBoss(
  config: Pick<Config, 'DATABASE_URL'>,
  { migrate = false, supervise = false }: { migrate?: boolean; supervise?: boolean } = {},
): PgBoss {
  const boss = new PgBoss({
    connectionString: config.DATABASE_URL,
    application_name: 'registry-jobs',
    max: 4,
    migrate,
    supervise,
    schedule: supervise,
  });
  boss.on('error', (error) => new Logger('Jobs').error({ err: error }, 'pg-boss'));
  return boss;
}
