import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases with their submissions, findings and history. Triggers keep what was handed in, found and done. */
export class Review1763900000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_case (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        dossier_id uuid NOT NULL REFERENCES dossier,
        version_id uuid NOT NULL,
        title text NOT NULL,
        track text NOT NULL,
        applicant_id uuid NOT NULL REFERENCES organisation,
        association_id uuid REFERENCES organisation,
        stage text NOT NULL,
        returned_from text,
        round integer NOT NULL DEFAULT 1,
        examiner_id uuid REFERENCES person,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        closed_at timestamptz(3),
        CONSTRAINT review_case_kind CHECK (kind IN ('product', 'manufacturer', 'distributor')),
        CONSTRAINT review_case_track CHECK (track IN ('standard', 'innovation')),
        CONSTRAINT review_case_stage CHECK (stage IN (
          'association_check', 'secretariat_check', 'approval', 'returned', 'approved', 'rejected', 'withdrawn'
        ))
      );
      CREATE UNIQUE INDEX review_case_one_open ON review_case (dossier_id)
        WHERE stage NOT IN ('approved', 'rejected', 'withdrawn');
      CREATE INDEX ON review_case (stage, id);
      CREATE INDEX ON review_case (applicant_id);

      CREATE TABLE submission (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        case_id uuid NOT NULL REFERENCES review_case,
        round integer NOT NULL,
        version_id uuid NOT NULL,
        content jsonb NOT NULL,
        evidence jsonb NOT NULL,
        assessment jsonb NOT NULL,
        figures jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (case_id, round)
      );

      CREATE TABLE finding (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        case_id uuid NOT NULL REFERENCES review_case,
        round integer NOT NULL,
        pointer text NOT NULL,
        code text NOT NULL,
        text text NOT NULL,
        answer text,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON finding (case_id);

      CREATE TABLE case_event (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        case_id uuid NOT NULL REFERENCES review_case,
        verb text NOT NULL,
        from_stage text,
        to_stage text NOT NULL,
        round integer NOT NULL,
        actor_id uuid NOT NULL REFERENCES person,
        reason text,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON case_event (case_id);

      CREATE FUNCTION case_record_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is the record of a case: % is refused', TG_TABLE_NAME, TG_OP;
      END $$;
      CREATE TRIGGER submission_kept BEFORE UPDATE OR DELETE ON submission
        FOR EACH ROW EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER submission_no_truncate BEFORE TRUNCATE ON submission
        FOR EACH STATEMENT EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER case_event_kept BEFORE UPDATE OR DELETE ON case_event
        FOR EACH ROW EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER case_event_no_truncate BEFORE TRUNCATE ON case_event
        FOR EACH STATEMENT EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER finding_answered_once BEFORE UPDATE ON finding FOR EACH ROW
        WHEN (OLD.answer IS NOT NULL OR (OLD.id, OLD.case_id, OLD.round, OLD.pointer, OLD.code, OLD.text, OLD.created_at)
          IS DISTINCT FROM (NEW.id, NEW.case_id, NEW.round, NEW.pointer, NEW.code, NEW.text, NEW.created_at))
        EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER finding_kept BEFORE DELETE ON finding
        FOR EACH ROW EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER finding_no_truncate BEFORE TRUNCATE ON finding
        FOR EACH STATEMENT EXECUTE FUNCTION case_record_stays();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE case_event, finding, submission, review_case;
      DROP FUNCTION case_record_stays;
    `);
  }
}
