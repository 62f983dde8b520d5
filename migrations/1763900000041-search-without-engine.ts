import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search in PostgreSQL while the search engine is away. pg_trgm takes no Japanese under the C locale, so texts are indexed
 * by their pairs of neighbouring letters; the orders and filters of the fallback have an index each.
 */
export class SearchWithoutEngine1763900000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX listing_search_text_idx;

      CREATE FUNCTION letter_pairs(words text) RETURNS text[]
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT coalesce(array_agg(one || other), '{}')
        FROM unnest(string_to_array(words, NULL), (string_to_array(words, NULL))[2:]) AS pair(one, other)
        WHERE one > ' ' AND other > ' '
      $$;

      CREATE INDEX listing_letter_pairs_idx ON listing USING gin (letter_pairs(search_text)) WHERE status = 'live';
      CREATE INDEX listing_newest_idx ON listing (published_at DESC, id) WHERE status = 'live';
      CREATE INDEX listing_price_idx ON listing (((document->>'bodyPrice')::bigint), id) WHERE status = 'live';
      CREATE INDEX listing_category_idx ON listing ((document->'category'->>'id'), published_at DESC, id)
        WHERE status = 'live';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX listing_category_idx, listing_price_idx, listing_newest_idx, listing_letter_pairs_idx;
      DROP FUNCTION letter_pairs;
      CREATE INDEX listing_search_text_idx ON listing USING gin (search_text gin_trgm_ops);
    `);
  }
}
