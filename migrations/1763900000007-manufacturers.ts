import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Manufacturers, what they declare in versions, and enrolments in the Catalog Innovation Program. */
export class Manufacturers1763900000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE manufacturer (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL UNIQUE REFERENCES organisation,
        dossier_id uuid NOT NULL UNIQUE REFERENCES dossier,
        status text NOT NULL DEFAULT 'draft',
        name text NOT NULL,
        reading text NOT NULL,
        address text NOT NULL,
        website text,
        import_key text UNIQUE,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT manufacturer_status CHECK (status IN ('draft', 'active'))
      );

      CREATE TABLE manufacturer_facts (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        manufacturer_id uuid NOT NULL REFERENCES manufacturer,
        number integer NOT NULL,
        facts jsonb NOT NULL,
        classification jsonb NOT NULL,
        version integer NOT NULL,
        frozen_at timestamptz(3),
        approved_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (manufacturer_id, number)
      );
      CREATE UNIQUE INDEX manufacturer_facts_one_draft ON manufacturer_facts (manufacturer_id) WHERE frozen_at IS NULL;

      CREATE FUNCTION manufacturer_facts_stay_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'facts % were submitted and are frozen', OLD.id;
      END $$;
      CREATE TRIGGER manufacturer_facts_frozen
        BEFORE UPDATE OF manufacturer_id, number, facts, classification, frozen_at ON manufacturer_facts
        FOR EACH ROW WHEN (OLD.frozen_at IS NOT NULL) EXECUTE FUNCTION manufacturer_facts_stay_frozen();
      CREATE TRIGGER manufacturer_facts_kept BEFORE DELETE ON manufacturer_facts
        FOR EACH ROW WHEN (OLD.frozen_at IS NOT NULL) EXECUTE FUNCTION manufacturer_facts_stay_frozen();

      CREATE TABLE enrolment (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        manufacturer_id uuid NOT NULL REFERENCES manufacturer,
        status text NOT NULL DEFAULT 'applied',
        hindrances jsonb NOT NULL,
        security jsonb NOT NULL,
        adviser_id uuid REFERENCES person,
        plan jsonb NOT NULL DEFAULT '[]',
        agreed_on date,
        starts_on date,
        ends_on date,
        reason text,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT enrolment_status CHECK (status IN ('applied', 'active', 'declined', 'ended')),
        CONSTRAINT enrolment_term CHECK ((status = 'active') <= (starts_on IS NOT NULL AND ends_on > starts_on))
      );
      CREATE UNIQUE INDEX enrolment_one_open ON enrolment (manufacturer_id) WHERE status IN ('applied', 'active');

      CREATE TABLE affiliation_key (
        organisation_id uuid NOT NULL REFERENCES organisation,
        key text NOT NULL,
        PRIMARY KEY (organisation_id, key)
      );
      CREATE INDEX ON affiliation_key (key);

      CREATE TABLE affiliation (
        one_id uuid NOT NULL REFERENCES organisation,
        other_id uuid NOT NULL REFERENCES organisation,
        kind text NOT NULL,
        matched text NOT NULL,
        strength text NOT NULL,
        PRIMARY KEY (one_id, other_id, kind, matched)
      );
      CREATE INDEX ON affiliation (other_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE affiliation, affiliation_key, enrolment, manufacturer_facts, manufacturer;
      DROP FUNCTION manufacturer_facts_stay_frozen;
    `);
  }
}
