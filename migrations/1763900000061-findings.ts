import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Findings point at a field, a page or a piece of evidence, weigh must or should, and stay open from round to round
 * until somebody marks them resolved. Answers get rows of their own, one a round: drafts until they are handed in.
 */
export class Findings1763900000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE finding_answer (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        finding_id uuid NOT NULL REFERENCES finding,
        round integer NOT NULL,
        text text NOT NULL,
        author_id uuid NOT NULL REFERENCES person,
        handed_in_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (finding_id, round)
      );
      INSERT INTO finding_answer (finding_id, round, text, author_id, handed_in_at)
        SELECT finding.id, finding.round, finding.answer, case_event.actor_id, case_event.created_at
        FROM finding JOIN case_event ON case_event.case_id = finding.case_id AND case_event.verb = 'resubmit'
          AND case_event.round = finding.round + 1
        WHERE finding.answer IS NOT NULL;

      DROP TRIGGER finding_answered_once ON finding;
      ALTER TABLE finding
        DROP COLUMN answer,
        ADD COLUMN severity text NOT NULL DEFAULT 'must',
        ADD COLUMN document_id uuid,
        ADD COLUMN page integer,
        ADD COLUMN evidence_id uuid,
        ADD COLUMN resolved_round integer,
        ADD COLUMN resolved_by_id uuid REFERENCES person,
        ADD COLUMN resolved_at timestamptz(3),
        ALTER COLUMN pointer DROP NOT NULL,
        ADD CONSTRAINT finding_severity CHECK (severity IN ('must', 'should')),
        ADD CONSTRAINT finding_target CHECK (num_nonnulls(pointer, document_id, evidence_id) = 1),
        ADD CONSTRAINT finding_page CHECK (page IS NULL OR (document_id IS NOT NULL AND page >= 1)),
        ADD CONSTRAINT finding_resolved CHECK (num_nonnulls(resolved_round, resolved_by_id, resolved_at) IN (0, 3));
      ALTER TABLE finding ALTER COLUMN severity DROP DEFAULT;

      CREATE TRIGGER finding_resolved_once BEFORE UPDATE ON finding FOR EACH ROW
        WHEN (OLD.resolved_at IS NOT NULL OR
          (OLD.id, OLD.case_id, OLD.round, OLD.pointer, OLD.document_id, OLD.page, OLD.evidence_id, OLD.code,
            OLD.severity, OLD.text, OLD.created_at) IS DISTINCT FROM
          (NEW.id, NEW.case_id, NEW.round, NEW.pointer, NEW.document_id, NEW.page, NEW.evidence_id, NEW.code,
            NEW.severity, NEW.text, NEW.created_at))
        EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER finding_answer_kept BEFORE UPDATE OR DELETE ON finding_answer FOR EACH ROW
        WHEN (OLD.handed_in_at IS NOT NULL) EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER finding_answer_no_truncate BEFORE TRUNCATE ON finding_answer
        FOR EACH STATEMENT EXECUTE FUNCTION case_record_stays();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER finding_resolved_once ON finding;
      ALTER TABLE finding
        DROP CONSTRAINT finding_severity,
        DROP CONSTRAINT finding_target,
        DROP CONSTRAINT finding_page,
        DROP CONSTRAINT finding_resolved,
        ADD COLUMN answer text;
      UPDATE finding SET pointer = coalesce(pointer, '/evidence'), answer = (
        SELECT text FROM finding_answer
        WHERE finding_id = finding.id AND handed_in_at IS NOT NULL ORDER BY finding_answer.round DESC LIMIT 1);
      ALTER TABLE finding
        DROP COLUMN severity,
        DROP COLUMN document_id,
        DROP COLUMN page,
        DROP COLUMN evidence_id,
        DROP COLUMN resolved_round,
        DROP COLUMN resolved_by_id,
        DROP COLUMN resolved_at,
        ALTER COLUMN pointer SET NOT NULL;
      CREATE TRIGGER finding_answered_once BEFORE UPDATE ON finding FOR EACH ROW
        WHEN (OLD.answer IS NOT NULL OR (OLD.id, OLD.case_id, OLD.round, OLD.pointer, OLD.code, OLD.text, OLD.created_at)
          IS DISTINCT FROM (NEW.id, NEW.case_id, NEW.round, NEW.pointer, NEW.code, NEW.text, NEW.created_at))
        EXECUTE FUNCTION case_record_stays();
      DROP TABLE finding_answer;
    `);
  }
}
