import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published listings. */
export class Catalog1763900000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE TABLE listing (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        product_id uuid NOT NULL UNIQUE REFERENCES product,
        revision_id uuid NOT NULL UNIQUE REFERENCES product_revision,
        kind text NOT NULL,
        ends_on date,
        status text NOT NULL,
        document jsonb NOT NULL,
        search_text text NOT NULL,
        published_at timestamptz(3) NOT NULL DEFAULT now(),
        changed_at timestamptz(3) NOT NULL,
        CONSTRAINT listing_status CHECK (status IN ('live', 'suspended')),
        CONSTRAINT listing_kind CHECK (kind IN ('full', 'provisional')),
        CONSTRAINT listing_term CHECK ((kind = 'provisional') = (ends_on IS NOT NULL))
      );
      CREATE INDEX ON listing (changed_at);
      CREATE INDEX listing_search_text_idx ON listing USING gin (search_text gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE listing;
    `);
  }
}
