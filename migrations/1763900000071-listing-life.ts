import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens to a listing after it was approved: more states, conditions, and a history that only grows. */
export class ListingLife1763900000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing
        ADD COLUMN conditions jsonb,
        ADD COLUMN warned_days integer,
        DROP CONSTRAINT listing_status,
        ADD CONSTRAINT listing_status CHECK (status IN ('live', 'suspended', 'withdrawn', 'expired', 'revoked')),
        ADD CONSTRAINT listing_conditions CHECK (kind = 'provisional' OR conditions IS NULL);
      CREATE INDEX listing_ends_on_idx ON listing (ends_on) WHERE ends_on IS NOT NULL;

      CREATE TABLE listing_event (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        listing_id uuid NOT NULL REFERENCES listing,
        number integer NOT NULL,
        verb text NOT NULL,
        status text NOT NULL,
        state text NOT NULL,
        sha256 text NOT NULL,
        actor_id uuid REFERENCES person,
        reason text,
        category text,
        public_text text,
        at timestamptz(3) NOT NULL,
        UNIQUE (listing_id, number),
        CONSTRAINT listing_event_public CHECK (public_text IS NULL OR category IS NOT NULL)
      );
      CREATE INDEX listing_event_category_idx ON listing_event (id) WHERE category IS NOT NULL;

      CREATE FUNCTION listing_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'listing_event is append-only: % is refused', TG_OP;
      END $$;
      CREATE TRIGGER listing_event_append_only BEFORE UPDATE OR DELETE ON listing_event
        FOR EACH ROW EXECUTE FUNCTION listing_event_is_append_only();
      CREATE TRIGGER listing_event_no_truncate BEFORE TRUNCATE ON listing_event
        FOR EACH STATEMENT EXECUTE FUNCTION listing_event_is_append_only();

      ALTER TABLE model_number ADD COLUMN burnt_at timestamptz(3);

      ALTER TABLE manufacturer
        DROP CONSTRAINT manufacturer_status,
        ADD CONSTRAINT manufacturer_status CHECK (status IN ('draft', 'active', 'revoked'));

      INSERT INTO scheme_parameter (name, value, valid_from) VALUES
        ('price_months', 12, '2024-04-01');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM scheme_parameter WHERE name IN ('price_months');
      ALTER TABLE manufacturer
        DROP CONSTRAINT manufacturer_status,
        ADD CONSTRAINT manufacturer_status CHECK (status IN ('draft', 'active'));
      ALTER TABLE model_number DROP COLUMN burnt_at;
      DROP TABLE listing_event;
      DROP FUNCTION listing_event_is_append_only;
      ALTER TABLE listing
        DROP CONSTRAINT listing_conditions,
        DROP CONSTRAINT listing_status,
        ADD CONSTRAINT listing_status CHECK (status IN ('live', 'suspended')),
        DROP COLUMN warned_days,
        DROP COLUMN conditions;
      DROP INDEX listing_ends_on_idx;
    `);
  }
}
