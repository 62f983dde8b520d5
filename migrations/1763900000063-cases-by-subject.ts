import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases are looked for by what they are about: public lists of proposals, expiry of evidence. */
export class CasesBySubject1763900000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ON review_case (subject_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX review_case_subject_id_id_idx');
  }
}
