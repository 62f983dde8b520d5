import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Revoking takes two people: proposals, and what the public is told of registrations. Distributors can be revoked, too.
 * Audits and reports get a case each, with a day; those that are open get theirs from today.
 */
export class TwoPeopleAndFollowUps1763900000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE revocation_proposal (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        name text NOT NULL,
        reason text NOT NULL,
        category text NOT NULL,
        proposed_by_id uuid NOT NULL REFERENCES person,
        outcome text,
        ended_by_id uuid REFERENCES person,
        end_reason text,
        ended_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT revocation_proposal_kind CHECK (kind IN ('listing', 'manufacturer', 'distributor')),
        CONSTRAINT revocation_proposal_category CHECK (category IN ('kickback', 'not_as_listed', 'false_evidence',
          'evidence_expired', 'support_ended', 'safety', 'maker_revoked', 'term_over', 'other')),
        CONSTRAINT revocation_proposal_outcome CHECK (outcome IN ('revoked', 'dropped')),
        CONSTRAINT revocation_proposal_ended CHECK (num_nulls(outcome, ended_by_id, ended_at) IN (0, 3))
      );
      CREATE UNIQUE INDEX revocation_proposal_one_open ON revocation_proposal (kind, subject_id)
        WHERE outcome IS NULL;

      CREATE TABLE registrant_revocation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL,
        registrant_id uuid NOT NULL,
        name text NOT NULL,
        category text NOT NULL,
        public_text text,
        proposed_by_id uuid NOT NULL REFERENCES person,
        revoked_by_id uuid NOT NULL REFERENCES person,
        at timestamptz(3) NOT NULL,
        CONSTRAINT registrant_revocation_kind CHECK (kind IN ('manufacturer', 'distributor'))
      );
      CREATE FUNCTION registrant_revocation_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% stays as it is: % is refused', TG_TABLE_NAME, TG_OP;
      END $$;
      CREATE TRIGGER registrant_revocation_kept BEFORE UPDATE OR DELETE ON registrant_revocation
        FOR EACH ROW EXECUTE FUNCTION registrant_revocation_stays();
      CREATE TRIGGER registrant_revocation_no_truncate BEFORE TRUNCATE ON registrant_revocation
        FOR EACH STATEMENT EXECUTE FUNCTION registrant_revocation_stays();

      ALTER TABLE distributor
        DROP CONSTRAINT distributor_status,
        ADD CONSTRAINT distributor_status CHECK (status IN ('draft', 'active', 'revoked'));

      CREATE TABLE follow_up (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL,
        listing_id uuid NOT NULL REFERENCES listing,
        audit_id uuid UNIQUE REFERENCES listing_audit,
        report_id uuid UNIQUE REFERENCES listing_report,
        due_on date NOT NULL,
        examiner_id uuid REFERENCES person,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        closed_at timestamptz(3),
        CONSTRAINT follow_up_one
          CHECK (num_nonnulls(audit_id, report_id) = 1 AND (kind = 'audit') = (audit_id IS NOT NULL))
      );
      CREATE INDEX ON follow_up (listing_id);
      CREATE INDEX follow_up_open ON follow_up (due_on, id) WHERE closed_at IS NULL;
      CREATE INDEX follow_up_examiner ON follow_up (examiner_id, due_on, id) WHERE closed_at IS NULL;
      INSERT INTO follow_up (kind, listing_id, audit_id, due_on, closed_at)
        SELECT 'audit', listing_id, id, (now() AT TIME ZONE 'Asia/Tokyo')::date + 28, settled_at FROM listing_audit;
      INSERT INTO follow_up (kind, listing_id, report_id, due_on, closed_at)
        SELECT 'report', listing_id, id, (now() AT TIME ZONE 'Asia/Tokyo')::date + 14, settled_at FROM listing_report;
      INSERT INTO scheme_parameter (name, value, valid_from) VALUES
        ('target_days:audit', 20, '2024-04-01'),
        ('target_days:report', 10, '2024-04-01');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM scheme_parameter WHERE name IN ('target_days:audit', 'target_days:report');
      DROP TABLE follow_up;
      UPDATE distributor SET status = 'draft' WHERE status = 'revoked';
      ALTER TABLE distributor
        DROP CONSTRAINT distributor_status,
        ADD CONSTRAINT distributor_status CHECK (status IN ('draft', 'active'));
      DROP TABLE registrant_revocation, revocation_proposal;
      DROP FUNCTION registrant_revocation_stays;
    `);
  }
}
