import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Authenticator apps and the codes on paper that stand in for them. */
export class SecondFactor1763900000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE second_factor (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL UNIQUE REFERENCES person,
        secret text NOT NULL,
        confirmed_at timestamptz(3),
        last_step integer NOT NULL DEFAULT 0,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );

      CREATE TABLE recovery_code (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person,
        code_hash bytea NOT NULL,
        used_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (person_id, code_hash)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE recovery_code, second_factor;
    `);
  }
}
