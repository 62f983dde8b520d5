import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, people, their roles, sessions and API tokens. */
export class Identity1763900000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL,
        name text NOT NULL,
        corporate_number text UNIQUE,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT organisation_kind CHECK (kind IN ('company', 'association', 'secretariat')),
        CONSTRAINT organisation_corporate_number_form CHECK (corporate_number ~ '^[0-9]{13}$')
      );

      CREATE TABLE person (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        email text NOT NULL UNIQUE,
        name text NOT NULL,
        password_hash text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );

      CREATE TABLE membership (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person,
        organisation_id uuid NOT NULL REFERENCES organisation,
        role text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (person_id, organisation_id),
        CONSTRAINT membership_role CHECK (role IN (
          'owner', 'editor', 'viewer', 'association_examiner', 'secretariat_examiner', 'approver', 'adviser',
          'administrator', 'auditor'
        ))
      );

      CREATE TABLE session (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        membership_id uuid NOT NULL REFERENCES membership,
        token_hash bytea NOT NULL UNIQUE,
        browser_hash bytea NOT NULL,
        last_seen_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON session (membership_id);
      CREATE INDEX ON session (expires_at);

      CREATE TABLE api_token (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        membership_id uuid NOT NULL REFERENCES membership,
        name text NOT NULL,
        token_hash bytea NOT NULL UNIQUE,
        expires_at timestamptz(3) NOT NULL,
        revoked_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON api_token (membership_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE api_token, session, membership, person, organisation;
    `);
  }
}
