import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A listing is found in all categories it stands in, also while the search engine is away. */
export class ListedInCategories1763900000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION listed_in(document jsonb) RETURNS text[]
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT array_agg(listed->>'id')
        FROM jsonb_array_elements(jsonb_build_array(document->'category') || (document->'furtherCategories')) listed
      $$;
      CREATE FUNCTION words_of_categories(document jsonb, words text) RETURNS text[]
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT array_agg(word)
        FROM jsonb_array_elements(jsonb_build_array(document->'category') || (document->'furtherCategories')) listed,
          jsonb_array_elements_text(listed->words) word
      $$;

      DROP INDEX listing_category_idx;
      CREATE INDEX listing_listed_in_idx ON listing USING gin (listed_in(document)) WHERE status = 'live';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX listing_listed_in_idx;
      CREATE INDEX listing_category_idx ON listing ((document->'category'->>'id'), published_at DESC, id)
        WHERE status = 'live';
      DROP FUNCTION words_of_categories;
      DROP FUNCTION listed_in;
    `);
  }
}
