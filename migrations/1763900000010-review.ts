import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases with their submissions, findings and history. */
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
        CONSTRAINT review_case_kind CHECK (kind IN ('product', 'manufacturer')),
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE case_event, finding, submission, review_case;
    `);
  }
}
