import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Listings that were moved in from an earlier catalog instead of having gone through a review here. */
export class MovedListings1763900000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing
        ADD origin text NOT NULL DEFAULT 'review',
        ADD external_id text UNIQUE,
        ADD CONSTRAINT listing_origin CHECK (origin IN ('review', 'migrated') AND (origin = 'migrated') = (external_id IS NOT NULL));
      CREATE INDEX ON manufacturer (name);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX manufacturer_name_idx;
      ALTER TABLE listing DROP origin, DROP external_id;
    `);
  }
}
