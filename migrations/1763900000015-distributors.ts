import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Distributors and what they declare, what makers authorise them to sell, where anybody serves, and sold prices. */
export class Distributors1763900000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE distributor (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL UNIQUE REFERENCES organisation,
        dossier_id uuid NOT NULL UNIQUE REFERENCES dossier,
        status text NOT NULL DEFAULT 'draft',
        name text NOT NULL,
        reading text NOT NULL,
        address text NOT NULL,
        website text,
        contact jsonb,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT distributor_status CHECK (status IN ('draft', 'active')),
        CONSTRAINT distributor_contact CHECK (status = 'draft' OR contact IS NOT NULL)
      );

      CREATE TABLE distributor_facts (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        distributor_id uuid NOT NULL REFERENCES distributor,
        number integer NOT NULL,
        facts jsonb NOT NULL,
        version integer NOT NULL,
        frozen_at timestamptz(3),
        approved_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (distributor_id, number)
      );
      CREATE UNIQUE INDEX distributor_facts_one_draft ON distributor_facts (distributor_id) WHERE frozen_at IS NULL;

      CREATE FUNCTION distributor_facts_stay_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'facts % were submitted and are frozen', OLD.id;
      END $$;
      CREATE TRIGGER distributor_facts_frozen
        BEFORE UPDATE OF distributor_id, number, facts, frozen_at ON distributor_facts
        FOR EACH ROW WHEN (OLD.frozen_at IS NOT NULL) EXECUTE FUNCTION distributor_facts_stay_frozen();
      CREATE TRIGGER distributor_facts_kept BEFORE DELETE ON distributor_facts
        FOR EACH ROW WHEN (OLD.frozen_at IS NOT NULL) EXECUTE FUNCTION distributor_facts_stay_frozen();

      CREATE TABLE authorisation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        manufacturer_id uuid NOT NULL REFERENCES manufacturer,
        distributor_id uuid NOT NULL REFERENCES distributor,
        status text NOT NULL DEFAULT 'invited',
        all_products boolean NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        reason text,
        in_force boolean NOT NULL DEFAULT false,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT authorisation_status CHECK (status IN ('invited', 'active', 'declined', 'withdrawn', 'expired')),
        CONSTRAINT authorisation_term CHECK (ends_on >= starts_on),
        CONSTRAINT authorisation_in_force CHECK (in_force <= (status = 'active')),
        CONSTRAINT authorisation_one_open EXCLUDE USING gist (
          manufacturer_id WITH =, distributor_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&
        ) WHERE (status IN ('invited', 'active'))
      );
      CREATE INDEX ON authorisation (manufacturer_id);
      CREATE INDEX ON authorisation (distributor_id);
      CREATE INDEX authorisation_open ON authorisation (ends_on) WHERE status IN ('invited', 'active');

      CREATE TABLE authorisation_product (
        authorisation_id uuid NOT NULL REFERENCES authorisation ON UPDATE CASCADE ON DELETE CASCADE,
        product_id uuid NOT NULL REFERENCES product ON UPDATE CASCADE ON DELETE CASCADE,
        PRIMARY KEY (authorisation_id, product_id)
      );
      CREATE INDEX ON authorisation_product (authorisation_id);
      CREATE INDEX ON authorisation_product (product_id);

      CREATE TABLE coverage (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        manufacturer_id uuid REFERENCES manufacturer,
        distributor_id uuid REFERENCES distributor,
        product_id uuid REFERENCES product,
        prefecture text NOT NULL,
        answer_hours integer NOT NULL,
        on_site_hours integer NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT coverage_by_one CHECK (num_nonnulls(manufacturer_id, distributor_id) = 1),
        CONSTRAINT coverage_prefecture CHECK (prefecture ~ '^(0[1-9]|[1-3][0-9]|4[0-7])$'),
        CONSTRAINT coverage_hours CHECK (answer_hours >= 0 AND on_site_hours >= answer_hours),
        CONSTRAINT coverage_once UNIQUE NULLS NOT DISTINCT (manufacturer_id, distributor_id, product_id, prefecture)
      );
      CREATE INDEX ON coverage (distributor_id, product_id);
      CREATE INDEX ON coverage (product_id);

      CREATE TABLE sold_price (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        distributor_id uuid NOT NULL REFERENCES distributor,
        product_id uuid NOT NULL REFERENCES product,
        price bigint NOT NULL,
        valid_from date NOT NULL,
        stated_by_id uuid NOT NULL REFERENCES person,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT sold_price_positive CHECK (price > 0)
      );
      CREATE INDEX ON sold_price (distributor_id, product_id, valid_from);
      CREATE INDEX ON sold_price (product_id);

      CREATE FUNCTION sold_price_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'sold price % is history', OLD.id;
      END $$;
      CREATE TRIGGER sold_price_kept BEFORE UPDATE OR DELETE ON sold_price
        FOR EACH ROW EXECUTE FUNCTION sold_price_stays();
    `);
  }

  /** Cases of distributors go with them: the kind would not be known any more. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sold_price, coverage, authorisation_product, authorisation, distributor_facts, distributor;
      DROP FUNCTION sold_price_stays;
      DROP FUNCTION distributor_facts_stay_frozen;
    `);
  }
}
