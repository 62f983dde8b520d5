import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The moment of a case's last entry, so that its record is in order; letters are kept as they were issued. */
export class ProvenCases1763900000122 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review_case ADD last_at timestamptz(3) NOT NULL DEFAULT clock_timestamp();

      CREATE TABLE letter (
        decision_id uuid PRIMARY KEY REFERENCES decision,
        html text NOT NULL,
        pdf bytea NOT NULL,
        issued_at timestamptz(3) NOT NULL
      );
      CREATE TRIGGER letter_kept BEFORE UPDATE OR DELETE ON letter
        FOR EACH ROW EXECUTE FUNCTION case_record_stays();
      CREATE TRIGGER letter_no_truncate BEFORE TRUNCATE ON letter
        FOR EACH STATEMENT EXECUTE FUNCTION case_record_stays();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE letter; ALTER TABLE review_case DROP last_at');
  }
}
