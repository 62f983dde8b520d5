import type { Config } from '../config/config.js';
import { createBoss } from '../jobs/boss.js';
import { migratingDataSource } from './data-source.js';

/** Key of the advisory lock that lets one process migrate at a time. */
const MIGRATION_LOCK = 7_210_001;

/**
 * Brings the database to the newest schema: our tables through the migrations, the job tables through pg-boss's
 * own. Safe to run from several processes at once; answers the names of the migrations that ran.
 */
export async function migrate(config: Config): Promise<string[]> {
  const source = await migratingDataSource(config).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await source.runMigrations();
    const boss = createBoss(config, { migrate: true });
    await boss.start();
    await boss.stop({ graceful: false });
    return ran.map(({ name }) => name);
  } finally {
    await runner.release();
    await source.destroy();
  }
}
