import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A confirmed sign-up is deleted, so nothing was ever written into this column. */
export class SignUpWithoutConfirmation1763900000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_up DROP COLUMN confirmed_at');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_up ADD COLUMN confirmed_at timestamptz(3)');
  }
}
