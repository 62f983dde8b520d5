import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a frozen revision shows is not added to either. */
export class ImagesOfFrozenRevisions1763900000113 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION product_image_not_added() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM product_revision WHERE id = NEW.revision_id AND frozen_at IS NOT NULL) THEN
          RAISE EXCEPTION 'revision % was submitted and is frozen', NEW.revision_id;
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER product_image_not_added BEFORE INSERT OR UPDATE ON product_image
        FOR EACH ROW EXECUTE FUNCTION product_image_not_added();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER product_image_not_added ON product_image;
      DROP FUNCTION product_image_not_added;
    `);
  }
}
