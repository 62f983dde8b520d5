import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The order in which changes of listings were committed. A deferred trigger numbers them at the very end of their
 * transaction, under a lock that is held until the commit is visible: whoever sees a number sees all lower ones.
 */
export class CatalogChanges1763900000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE catalog_change_seq;
      CREATE TABLE catalog_change (
        listing_id uuid PRIMARY KEY REFERENCES listing,
        seq bigint NOT NULL UNIQUE,
        changed_at timestamptz(3) NOT NULL
      );
      INSERT INTO catalog_change (listing_id, seq, changed_at)
        SELECT id, nextval('catalog_change_seq'), changed_at FROM (SELECT * FROM listing ORDER BY changed_at, id) listing;

      CREATE FUNCTION catalog_change_number() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(7210090);
        INSERT INTO catalog_change (listing_id, seq, changed_at)
          VALUES (NEW.id, nextval('catalog_change_seq'), NEW.changed_at)
          ON CONFLICT (listing_id) DO UPDATE SET seq = excluded.seq, changed_at = excluded.changed_at;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER listing_change_numbered AFTER INSERT OR UPDATE ON listing
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION catalog_change_number();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER listing_change_numbered ON listing;
      DROP FUNCTION catalog_change_number;
      DROP TABLE catalog_change;
      DROP SEQUENCE catalog_change_seq;
    `);
  }
}
