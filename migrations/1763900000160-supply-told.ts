import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['authorisation', 'authorisation_product', 'coverage', 'distributor'];

/** Whoever keeps pages of listings ready hears of who sells and looks after products, too. */
export class SupplyTold1763900000160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`
        CREATE TRIGGER ${table}_told AFTER INSERT OR UPDATE OR DELETE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION tell_catalog_change('listings')`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TRIGGER ${table}_told ON ${table}`);
  }
}
