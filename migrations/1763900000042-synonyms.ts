import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYNONYMS } from './seed/synonyms.js';

/** Words people search with, and what is counted of searches; everybody who answers searches hears of changes. */
export class Synonyms1763900000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE synonym (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        word text NOT NULL UNIQUE,
        targets text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE TABLE word_reading (
        word text PRIMARY KEY,
        reading text NOT NULL
      );
      CREATE TABLE search_count (
        day date NOT NULL,
        query text NOT NULL,
        searches integer NOT NULL DEFAULT 0,
        without_hits integer NOT NULL DEFAULT 0,
        clicks integer NOT NULL DEFAULT 0,
        PRIMARY KEY (day, query)
      );

      CREATE FUNCTION tell_catalog_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('registry_catalog', TG_ARGV[0]);
        RETURN NULL;
      END $$;
      CREATE TRIGGER listing_told AFTER INSERT OR UPDATE OR DELETE ON listing
        FOR EACH STATEMENT EXECUTE FUNCTION tell_catalog_change('listings');
      CREATE TRIGGER synonym_told AFTER INSERT OR UPDATE OR DELETE ON synonym
        FOR EACH STATEMENT EXECUTE FUNCTION tell_catalog_change('words');
      CREATE TRIGGER word_reading_told AFTER INSERT OR UPDATE OR DELETE ON word_reading
        FOR EACH STATEMENT EXECUTE FUNCTION tell_catalog_change('words');
      CREATE TRIGGER category_told AFTER INSERT OR UPDATE OR DELETE ON category
        FOR EACH STATEMENT EXECUTE FUNCTION tell_catalog_change('words');
      CREATE TRIGGER category_criteria_told AFTER INSERT OR UPDATE OR DELETE ON category_criteria
        FOR EACH STATEMENT EXECUTE FUNCTION tell_catalog_change('words');
      CREATE TRIGGER manufacturer_told AFTER INSERT OR UPDATE OR DELETE ON manufacturer
        FOR EACH STATEMENT EXECUTE FUNCTION tell_catalog_change('words');
    `);
    for (const [words, targets] of lines()) {
      await runner.query(`INSERT INTO synonym (word, targets) SELECT unnest($1::text[]), $2`, [words, targets]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER manufacturer_told ON manufacturer;
      DROP TRIGGER category_criteria_told ON category_criteria;
      DROP TRIGGER category_told ON category;
      DROP TRIGGER listing_told ON listing;
      DROP TABLE search_count, word_reading, synonym;
      DROP FUNCTION tell_catalog_change;
    `);
  }
}

const parts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const lines = (): [words: string[], targets: string[]][] =>
  SYNONYMS.trim()
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf('=');
      return [[...new Set(parts(line.slice(0, at)))], parts(line.slice(at + 1))];
    });
