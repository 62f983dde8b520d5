import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts at an identity provider, trips to it, and links that wait for a confirmation. */
export class IdentityProvider1763900000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE provider_account (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person,
        issuer text NOT NULL,
        subject text NOT NULL,
        type text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (issuer, subject),
        CONSTRAINT provider_account_type CHECK (type IN ('prime', 'member', 'entry'))
      );
      CREATE INDEX ON provider_account (person_id);

      CREATE TABLE provider_request (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        state_hash bytea NOT NULL UNIQUE,
        browser_hash bytea NOT NULL,
        nonce text NOT NULL,
        code_verifier text NOT NULL,
        person_id uuid REFERENCES person,
        expires_at timestamptz(3) NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON provider_request (person_id);
      CREATE INDEX ON provider_request (expires_at);

      CREATE TABLE provider_link (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person,
        issuer text NOT NULL,
        subject text NOT NULL,
        type text NOT NULL,
        token_hash bytea NOT NULL UNIQUE,
        expires_at timestamptz(3) NOT NULL,
        used_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON provider_link (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE provider_link, provider_request, provider_account;
    `);
  }
}
