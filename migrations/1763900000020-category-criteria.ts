import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Dated criteria of categories, in place of the industries and processes that stood on the category itself (imported
 * anew: they come with figures now); who is registered into which category. Triggers keep categories and the criteria
 * that have taken effect.
 */
export class CategoryCriteria1763900000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE category_criteria (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        category_id uuid NOT NULL REFERENCES category,
        valid_from date NOT NULL,
        targets jsonb NOT NULL,
        functions text[] NOT NULL DEFAULT '{}',
        attributes jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (category_id, valid_from)
      );

      ALTER TABLE category DROP COLUMN industries, DROP COLUMN processes, 
        ADD definition text NOT NULL DEFAULT '', ADD version integer NOT NULL DEFAULT 1;
      ALTER TABLE category ALTER definition DROP DEFAULT, ALTER version DROP DEFAULT;

      CREATE TABLE category_registration (
        category_id uuid NOT NULL REFERENCES category,
        organisation_id uuid NOT NULL REFERENCES organisation,
        basis text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (category_id, organisation_id),
        CONSTRAINT category_registration_basis CHECK (basis IN ('proposal', 'product'))
      );
      CREATE INDEX ON category_registration (organisation_id);

      CREATE FUNCTION category_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a category and the criteria that have taken effect stay: % of % is refused', TG_OP, TG_TABLE_NAME;
      END $$;
      CREATE TRIGGER category_kept BEFORE DELETE ON category FOR EACH ROW EXECUTE FUNCTION category_stays();
      CREATE TRIGGER category_no_truncate BEFORE TRUNCATE ON category
        FOR EACH STATEMENT EXECUTE FUNCTION category_stays();
      CREATE TRIGGER category_criteria_unchanged BEFORE UPDATE ON category_criteria
        FOR EACH ROW EXECUTE FUNCTION category_stays();
      CREATE TRIGGER category_criteria_kept BEFORE DELETE ON category_criteria FOR EACH ROW
        WHEN (OLD.valid_from <= (now() AT TIME ZONE 'Asia/Tokyo')::date) EXECUTE FUNCTION category_stays();
      CREATE FUNCTION category_criteria_comes_late() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.valid_from < (now() AT TIME ZONE 'Asia/Tokyo')::date AND EXISTS (
          SELECT FROM category_criteria
          WHERE category_id = NEW.category_id AND created_at < now() - interval '1 millisecond'
        ) THEN
          RAISE EXCEPTION 'criteria of a past day cannot be added to a category that has others';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER category_criteria_not_late BEFORE INSERT ON category_criteria
        FOR EACH ROW EXECUTE FUNCTION category_criteria_comes_late();
      CREATE TRIGGER category_criteria_no_truncate BEFORE TRUNCATE ON category_criteria
        FOR EACH STATEMENT EXECUTE FUNCTION category_stays();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE category
        ADD industries text[] NOT NULL DEFAULT '{}',
        ADD processes text[] NOT NULL DEFAULT '{}',
        DROP COLUMN definition, DROP COLUMN version;
      UPDATE category SET
        industries = ARRAY(SELECT DISTINCT target->>'industry' FROM jsonb_array_elements(criteria.targets) target),
        processes = ARRAY(SELECT DISTINCT target->>'process' FROM jsonb_array_elements(criteria.targets) target)
        FROM (SELECT DISTINCT ON (category_id) * FROM category_criteria ORDER BY category_id, valid_from DESC) criteria
        WHERE criteria.category_id = category.id;
      DROP TRIGGER category_kept ON category;
      DROP TRIGGER category_no_truncate ON category;
      DROP TABLE category_registration, category_criteria;
      DROP FUNCTION category_stays, category_criteria_comes_late;
    `);
  }
}
