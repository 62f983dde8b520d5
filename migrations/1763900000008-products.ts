import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Products with their revisions, and model numbers. */
export class Products1763900000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE product (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        manufacturer_id uuid NOT NULL REFERENCES manufacturer,
        dossier_id uuid NOT NULL UNIQUE REFERENCES dossier,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON product (manufacturer_id);

      CREATE TABLE product_revision (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        product_id uuid NOT NULL REFERENCES product,
        number integer NOT NULL,
        name text,
        reading text,
        model_numbers text[] NOT NULL DEFAULT '{}',
        category_id uuid REFERENCES category,
        description text,
        body_price bigint,
        installation_cost bigint,
        warranty_months integer,
        version integer NOT NULL,
        frozen_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (product_id, number),
        CONSTRAINT product_revision_money CHECK (body_price >= 0 AND installation_cost >= 0)
      );
      CREATE UNIQUE INDEX product_revision_one_draft ON product_revision (product_id) WHERE frozen_at IS NULL;
      CREATE INDEX ON product_revision (category_id);

      CREATE FUNCTION product_revision_stays_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'revision % was submitted and is frozen', OLD.id;
      END $$;
      CREATE TRIGGER product_revision_frozen BEFORE UPDATE OR DELETE ON product_revision
        FOR EACH ROW WHEN (OLD.frozen_at IS NOT NULL) EXECUTE FUNCTION product_revision_stays_frozen();

      CREATE TABLE model_number (
        manufacturer_id uuid NOT NULL REFERENCES manufacturer,
        key text NOT NULL,
        product_id uuid NOT NULL REFERENCES product,
        written text NOT NULL,
        PRIMARY KEY (manufacturer_id, key)
      );
      CREATE INDEX ON model_number (product_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE model_number, product_revision, product;
      DROP FUNCTION product_revision_stays_frozen;
    `);
  }
}
