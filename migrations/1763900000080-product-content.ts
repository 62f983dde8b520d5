import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a product revision says besides its name and price: attributes, further categories, effects, components, what the
 * freed hours are for, installation items, GTIN, images and a brochure. Listings show it too. A document that a
 * revision refers to stays.
 */
export class ProductContent1763900000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE product_revision
        ADD further_category_ids uuid[] NOT NULL DEFAULT '{}',
        ADD attributes jsonb NOT NULL DEFAULT '{}',
        ADD attribute_units jsonb NOT NULL DEFAULT '{}',
        ADD effects jsonb NOT NULL DEFAULT '[]',
        ADD components jsonb NOT NULL DEFAULT '[]',
        ADD freed_hours text,
        ADD productivity boolean,
        ADD installation_items jsonb NOT NULL DEFAULT '[]',
        ADD gtin text,
        ADD images jsonb NOT NULL DEFAULT '[]',
        ADD brochure_id uuid REFERENCES document,
        ADD CONSTRAINT product_revision_categories
          CHECK (cardinality(further_category_ids) <= 5 AND NOT (category_id = ANY (further_category_ids)));
      CREATE INDEX ON product_revision (brochure_id);

      CREATE TABLE product_image (
        revision_id uuid NOT NULL REFERENCES product_revision,
        document_id uuid NOT NULL REFERENCES document,
        PRIMARY KEY (revision_id, document_id)
      );
      CREATE INDEX ON product_image (document_id);

      CREATE FUNCTION product_image_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM product_revision WHERE id = OLD.revision_id AND frozen_at IS NOT NULL) THEN
          RAISE EXCEPTION 'revision % was submitted and keeps its images', OLD.revision_id;
        END IF;
        RETURN COALESCE(NEW, OLD);
      END $$;
      CREATE TRIGGER product_image_kept BEFORE UPDATE OR DELETE ON product_image
        FOR EACH ROW EXECUTE FUNCTION product_image_stays();

      UPDATE listing SET document = '{
        "furtherCategories": [], "attributes": {}, "definitions": [], "effects": [], "laborSavingIndex": null,
        "components": [], "freedHours": null, "productivity": null, "installationItems": [], "gtin": null,
        "images": [], "brochure": null
      }'::jsonb || document;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE listing SET document = document - ARRAY[
        'furtherCategories', 'attributes', 'definitions', 'effects', 'laborSavingIndex', 'components', 'freedHours',
        'productivity', 'installationItems', 'gtin', 'images', 'brochure'
      ];
      DROP TABLE product_image;
      DROP FUNCTION product_image_stays;
      ALTER TABLE product_revision
        DROP further_category_ids,
        DROP attributes,
        DROP attribute_units,
        DROP effects,
        DROP components,
        DROP freed_hours,
        DROP productivity,
        DROP installation_items,
        DROP gtin,
        DROP images,
        DROP brochure_id;
    `);
  }
}
