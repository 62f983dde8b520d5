import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions with everything they were made by, and what is written between applicant and examiners; both stay. */
export class Decisions1763900000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE decision (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        case_id uuid NOT NULL REFERENCES review_case,
        stage text NOT NULL,
        round integer NOT NULL,
        outcome text NOT NULL,
        number text NOT NULL UNIQUE,
        decided_on date NOT NULL,
        appeal_until date,
        letter jsonb NOT NULL,
        judged jsonb NOT NULL,
        decided_by_id uuid NOT NULL REFERENCES person,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT decision_outcome CHECK (outcome IN ('approved', 'rejected')),
        CONSTRAINT decision_appeal CHECK (appeal_until IS NULL OR outcome = 'rejected'),
        UNIQUE (case_id, stage)
      );
      CREATE TRIGGER decision_kept BEFORE UPDATE OR DELETE ON decision
        FOR EACH ROW EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER decision_no_truncate BEFORE TRUNCATE ON decision
        FOR EACH STATEMENT EXECUTE FUNCTION case_record_stays();

      CREATE TABLE letter_number (
        fiscal_year integer PRIMARY KEY,
        last integer NOT NULL
      );

      CREATE TABLE case_message (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        case_id uuid NOT NULL REFERENCES review_case,
        author_id uuid NOT NULL REFERENCES person,
        author_role text NOT NULL,
        author_organisation_id uuid NOT NULL REFERENCES organisation,
        text text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON case_message (case_id, id);
      CREATE TRIGGER case_message_kept BEFORE UPDATE OR DELETE ON case_message
        FOR EACH ROW EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER case_message_no_truncate BEFORE TRUNCATE ON case_message
        FOR EACH STATEMENT EXECUTE FUNCTION case_record_stays();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_message, letter_number, decision;');
  }
}
