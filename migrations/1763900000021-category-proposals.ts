import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals of categories, their versions and parties; their review: stages, score sheets, consultations, parties. */
export class CategoryProposals1763900000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE category_proposal (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL REFERENCES organisation,
        dossier_id uuid NOT NULL UNIQUE REFERENCES dossier,
        on_behalf_of text,
        adviser_id uuid REFERENCES person,
        category_id uuid UNIQUE REFERENCES category,
        merged_into_id uuid REFERENCES category_proposal,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT category_proposal_one_outcome CHECK (num_nonnulls(category_id, merged_into_id) <= 1)
      );
      CREATE INDEX ON category_proposal (organisation_id);
      CREATE INDEX ON category_proposal (adviser_id);
      CREATE INDEX ON category_proposal (merged_into_id);

      CREATE TABLE category_proposal_version (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        proposal_id uuid NOT NULL REFERENCES category_proposal,
        number integer NOT NULL,
        content jsonb NOT NULL,
        version integer NOT NULL,
        frozen_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (proposal_id, number)
      );
      CREATE UNIQUE INDEX category_proposal_version_one_draft ON category_proposal_version (proposal_id)
        WHERE frozen_at IS NULL;
      CREATE FUNCTION category_proposal_version_stays_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'version % of a proposal was submitted and is frozen', OLD.id;
      END $$;
      CREATE TRIGGER category_proposal_version_frozen BEFORE UPDATE OR DELETE ON category_proposal_version
        FOR EACH ROW WHEN (OLD.frozen_at IS NOT NULL) EXECUTE FUNCTION category_proposal_version_stays_frozen();

      CREATE TABLE category_proposal_party (
        proposal_id uuid NOT NULL REFERENCES category_proposal,
        organisation_id uuid NOT NULL REFERENCES organisation,
        part text NOT NULL,
        merged_from_id uuid REFERENCES category_proposal,
        confirmed_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (proposal_id, organisation_id)
      );
      CREATE INDEX ON category_proposal_party (organisation_id);

      ALTER TABLE review_case DROP CONSTRAINT review_case_kind, DROP CONSTRAINT review_case_stage;
      ALTER TABLE review_case
        ADD CONSTRAINT review_case_kind CHECK (kind IN ('product', 'manufacturer', 'distributor', 'category_proposal')),
        ADD CONSTRAINT review_case_stage CHECK (stage IN (
          'association_check', 'secretariat_check', 'screening', 'consultation', 'approval', 'returned', 'approved',
          'rejected', 'withdrawn', 'merged'
        ));
      DROP INDEX review_case_one_open;
      CREATE UNIQUE INDEX review_case_one_open ON review_case (dossier_id)
        WHERE stage NOT IN ('approved', 'rejected', 'withdrawn', 'merged');

      CREATE TABLE case_party (
        case_id uuid NOT NULL REFERENCES review_case,
        organisation_id uuid NOT NULL REFERENCES organisation,
        PRIMARY KEY (case_id, organisation_id)
      );
      CREATE INDEX ON case_party (organisation_id);

      CREATE TABLE score_sheet (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        case_id uuid NOT NULL REFERENCES review_case,
        round integer NOT NULL,
        examiner_id uuid NOT NULL REFERENCES person,
        scores jsonb NOT NULL,
        total integer NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT score_sheet_total CHECK (total BETWEEN 0 AND 100)
      );
      CREATE INDEX ON score_sheet (case_id);

      CREATE TABLE consultation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        case_id uuid NOT NULL REFERENCES review_case,
        round integer NOT NULL,
        author_id uuid NOT NULL REFERENCES person,
        consulted text NOT NULL,
        held_on date NOT NULL,
        position text NOT NULL,
        summary text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT consultation_position CHECK (position IN ('supports', 'neutral', 'objects'))
      );
      CREATE INDEX ON consultation (case_id);

      CREATE TRIGGER score_sheet_kept BEFORE UPDATE OR DELETE ON score_sheet
        FOR EACH ROW EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER score_sheet_no_truncate BEFORE TRUNCATE ON score_sheet
        FOR EACH STATEMENT EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER consultation_kept BEFORE UPDATE OR DELETE ON consultation
        FOR EACH ROW EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER consultation_no_truncate BEFORE TRUNCATE ON consultation
        FOR EACH STATEMENT EXECUTE FUNCTION case_record_stays();

      INSERT INTO scheme_parameter (name, value, valid_from) VALUES ('screening_mark', 60, '2024-04-01');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM scheme_parameter WHERE name = 'screening_mark';
      DROP TABLE consultation, score_sheet, case_party;
      DROP INDEX review_case_one_open;
      CREATE UNIQUE INDEX review_case_one_open ON review_case (dossier_id)
        WHERE stage NOT IN ('approved', 'rejected', 'withdrawn');
      ALTER TABLE review_case DROP CONSTRAINT review_case_kind, DROP CONSTRAINT review_case_stage;
      ALTER TABLE review_case
        ADD CONSTRAINT review_case_kind CHECK (kind IN ('product', 'manufacturer', 'distributor')),
        ADD CONSTRAINT review_case_stage CHECK (stage IN (
          'association_check', 'secretariat_check', 'approval', 'returned', 'approved', 'rejected', 'withdrawn'
        ));
      DROP TABLE category_proposal_party, category_proposal_version, category_proposal;
      DROP FUNCTION category_proposal_version_stays_frozen;
    `);
  }
}
