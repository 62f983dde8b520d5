import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail, and counts of what was tried too often. */
export class Notifications1763900000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        recipient text NOT NULL,
        kind text NOT NULL,
        subject text NOT NULL,
        text text,
        sent_at timestamptz(3),
        refused_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT mail_ended_once CHECK (sent_at IS NULL OR refused_at IS NULL)
      );
      CREATE INDEX ON mail (recipient);

      CREATE TABLE attempts (
        key bytea PRIMARY KEY,
        count integer NOT NULL,
        ends_at timestamptz(3) NOT NULL
      );
      CREATE INDEX ON attempts (ends_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE attempts, mail;
    `);
  }
}
