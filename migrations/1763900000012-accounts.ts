import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-up, forgotten passwords, invitations; sessions that can be listed; memberships that end. */
export class Accounts1763900000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person
        ADD language text NOT NULL DEFAULT 'ja',
        ADD CONSTRAINT person_language CHECK (language IN ('ja', 'en')),
        ALTER password_hash DROP NOT NULL;

      ALTER TABLE membership
        ADD ended_at timestamptz(3),
        DROP CONSTRAINT membership_person_id_organisation_id_key;
      CREATE UNIQUE INDEX membership_one_at_a_time ON membership (person_id, organisation_id) WHERE ended_at IS NULL;
      CREATE INDEX ON membership (organisation_id);

      ALTER TABLE session
        ADD browser text NOT NULL DEFAULT '?',
        ADD second_factor_at timestamptz(3);
      ALTER TABLE session ALTER browser DROP DEFAULT;

      CREATE TABLE sign_up (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        email text NOT NULL,
        name text NOT NULL,
        language text NOT NULL,
        password_hash text NOT NULL,
        organisation_name text NOT NULL,
        corporate_number text,
        answered_at timestamptz(3),
        token_hash bytea UNIQUE,
        expires_at timestamptz(3),
        confirmed_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT sign_up_language CHECK (language IN ('ja', 'en'))
      );

      CREATE TABLE password_reset (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        email text NOT NULL,
        answered_at timestamptz(3),
        person_id uuid REFERENCES person,
        token_hash bytea UNIQUE,
        expires_at timestamptz(3),
        used_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON password_reset (person_id);

      CREATE TABLE invitation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL REFERENCES organisation,
        email text NOT NULL,
        role text NOT NULL,
        invited_by_id uuid NOT NULL REFERENCES person,
        token_hash bytea NOT NULL UNIQUE,
        expires_at timestamptz(3) NOT NULL,
        accepted_at timestamptz(3),
        revoked_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT invitation_role CHECK (role IN (
          'owner', 'editor', 'viewer', 'association_examiner', 'secretariat_examiner', 'approver', 'adviser',
          'administrator', 'auditor'
        )),
        CONSTRAINT invitation_ended_once CHECK (accepted_at IS NULL OR revoked_at IS NULL)
      );
      CREATE UNIQUE INDEX invitation_one_open ON invitation (organisation_id, email)
        WHERE accepted_at IS NULL AND revoked_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE invitation, password_reset, sign_up;
      ALTER TABLE session DROP browser, DROP second_factor_at;
      DROP INDEX membership_one_at_a_time, membership_organisation_id_idx;
      ALTER TABLE membership
        ADD CONSTRAINT membership_person_id_organisation_id_key UNIQUE (person_id, organisation_id),
        DROP ended_at;
      ALTER TABLE person
        ALTER password_hash SET NOT NULL,
        DROP CONSTRAINT person_language,
        DROP language;
    `);
  }
}
