import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Validity of evidence, verdicts of examiners, warnings before it runs out. */
export class EvidenceVerdicts1763900000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evidence ADD COLUMN valid_to date, ADD COLUMN invoice_key text;
      CREATE INDEX ON evidence (valid_to) WHERE valid_to IS NOT NULL AND withdrawn_at IS NULL;
      CREATE INDEX ON evidence (invoice_key);
      DROP TRIGGER evidence_unchanged ON evidence;
      CREATE TRIGGER evidence_unchanged BEFORE UPDATE ON evidence FOR EACH ROW
        WHEN (OLD.withdrawn_at IS NOT NULL
          OR (OLD.id, OLD.dossier_id, OLD.kind, OLD.facts, OLD.valid_to, OLD.invoice_key, OLD.created_at)
          IS DISTINCT FROM (NEW.id, NEW.dossier_id, NEW.kind, NEW.facts, NEW.valid_to, NEW.invoice_key, NEW.created_at))
        EXECUTE FUNCTION evidence_stays();

      CREATE TABLE evidence_verdict (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        evidence_id uuid NOT NULL REFERENCES evidence,
        case_id uuid NOT NULL,
        examiner_id uuid NOT NULL REFERENCES person,
        verdict text NOT NULL,
        reason text,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT evidence_verdict_word CHECK (verdict IN ('verified', 'refused')),
        CONSTRAINT evidence_verdict_reason CHECK (verdict = 'verified' OR reason IS NOT NULL)
      );
      CREATE INDEX ON evidence_verdict (evidence_id);
      CREATE FUNCTION evidence_verdict_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a verdict stays, a newer one takes its place: % is refused', TG_OP;
      END $$;
      CREATE TRIGGER evidence_verdict_kept BEFORE UPDATE OR DELETE ON evidence_verdict
        FOR EACH ROW EXECUTE FUNCTION evidence_verdict_stays();
      CREATE TRIGGER evidence_verdict_no_truncate BEFORE TRUNCATE ON evidence_verdict
        FOR EACH STATEMENT EXECUTE FUNCTION evidence_verdict_stays();

      CREATE TABLE evidence_warning (
        evidence_id uuid NOT NULL REFERENCES evidence,
        days integer NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (evidence_id, days)
      );


      INSERT INTO scheme_parameter (name, value, valid_from) VALUES
        ('sales_record_months', 36, '2024-04-01'),
        ('appraisal_months', 12, '2024-04-01'),
        ('comparables_spread', 0.3, '2024-04-01'),
        ('robust_sample_least', 5, '2024-04-01'),
        ('robust_score_most', 3.5, '2024-04-01'),
        ('profit_usual', 0.08, '2024-04-01'),
        ('profit_most', 0.15, '2024-04-01'),
        ('price_rise_most', 0.25, '2024-04-01');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM scheme_parameter WHERE name IN (
        'sales_record_months', 'appraisal_months', 'comparables_spread', 'robust_sample_least', 'robust_score_most',
        'profit_usual', 'profit_most', 'price_rise_most');
      DROP TABLE evidence_warning, evidence_verdict;
      DROP FUNCTION evidence_verdict_stays;
      DROP TRIGGER evidence_unchanged ON evidence;
      ALTER TABLE evidence DROP COLUMN valid_to, DROP COLUMN invoice_key;
      CREATE TRIGGER evidence_unchanged BEFORE UPDATE ON evidence FOR EACH ROW
        WHEN (OLD.withdrawn_at IS NOT NULL OR (OLD.id, OLD.dossier_id, OLD.kind, OLD.facts, OLD.created_at)
          IS DISTINCT FROM (NEW.id, NEW.dossier_id, NEW.kind, NEW.facts, NEW.created_at))
        EXECUTE FUNCTION evidence_stays();
    `);
  }
}
