import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Characters that `nameKey` takes for one another, in two lists of the same order. */
const VARIANTS = '髙﨑嵜碕濵濱邊邉齋齊斉澤嶋嶌德廣國眞惠龍瀨桒𠮷栁藪關榮壽靜';
const COMMON = '高崎崎崎浜浜辺辺斎斎斎沢島島徳広国真恵竜瀬桑吉柳薮関栄寿静';

/**
 * An invoice is found again by its number with the buyer's corporate number, and with the buyer's name; a picture by the
 * bands of its hash, of which at least one of seven stays when six bits change.
 */
export class EvidenceFoundAgain1763900000112 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evidence ADD COLUMN invoice_keys text[] NOT NULL DEFAULT '{}';
      DROP TRIGGER evidence_unchanged ON evidence;
      UPDATE evidence SET invoice_keys = ARRAY(SELECT DISTINCT key FROM unnest(ARRAY[
          invoice_key,
          split_part(invoice_key, ' ', 1) || ' ' || lower(translate(
            replace(replace(replace(
              regexp_replace(normalize(facts->>'buyerName', NFKC), '[\\s・.,、，。''’"”“‘]', '', 'g'),
              '(株)', '株式会社'), '(有)', '有限会社'), '(同)', '合同会社'),
            '${VARIANTS}', '${COMMON}'))]) key)
        WHERE invoice_key IS NOT NULL;
      ALTER TABLE evidence DROP COLUMN invoice_key;
      CREATE INDEX evidence_invoice_keys_idx ON evidence USING gin (invoice_keys);
      CREATE TRIGGER evidence_unchanged BEFORE UPDATE ON evidence FOR EACH ROW
        WHEN (OLD.withdrawn_at IS NOT NULL
          OR (OLD.id, OLD.dossier_id, OLD.kind, OLD.facts, OLD.valid_to, OLD.invoice_keys, OLD.created_at)
          IS DISTINCT FROM (NEW.id, NEW.dossier_id, NEW.kind, NEW.facts, NEW.valid_to, NEW.invoice_keys, NEW.created_at))
        EXECUTE FUNCTION evidence_stays();

      CREATE FUNCTION look_bands(look bit) RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT ARRAY[
          substring(look FROM 1 FOR 9)::bit(9)::integer,
          512 + substring(look FROM 10 FOR 9)::bit(9)::integer,
          1024 + substring(look FROM 19 FOR 9)::bit(9)::integer,
          1536 + substring(look FROM 28 FOR 9)::bit(9)::integer,
          2048 + substring(look FROM 37 FOR 9)::bit(9)::integer,
          2560 + substring(look FROM 46 FOR 9)::bit(9)::integer,
          3072 + substring(look FROM 55 FOR 10)::bit(10)::integer]
      $$;
      CREATE INDEX document_content_look_bands_idx ON document_content USING gin (look_bands(look));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX document_content_look_bands_idx;
      DROP FUNCTION look_bands;
      DROP TRIGGER evidence_unchanged ON evidence;
      ALTER TABLE evidence ADD COLUMN invoice_key text;
      UPDATE evidence SET invoice_key = invoice_keys[1] WHERE cardinality(invoice_keys) > 0;
      ALTER TABLE evidence DROP COLUMN invoice_keys;
      CREATE INDEX ON evidence (invoice_key);
      CREATE TRIGGER evidence_unchanged BEFORE UPDATE ON evidence FOR EACH ROW
        WHEN (OLD.withdrawn_at IS NOT NULL
          OR (OLD.id, OLD.dossier_id, OLD.kind, OLD.facts, OLD.valid_to, OLD.invoice_key, OLD.created_at)
          IS DISTINCT FROM (NEW.id, NEW.dossier_id, NEW.kind, NEW.facts, NEW.valid_to, NEW.invoice_key, NEW.created_at))
        EXECUTE FUNCTION evidence_stays();
    `);
  }
}
