import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when the maker of a listing that its evidence no longer carries may replace what is missing. */
export class CarriedListings1763900000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE listing_grace (
        listing_id uuid PRIMARY KEY REFERENCES listing,
        until date NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON listing_grace (until);
      INSERT INTO scheme_parameter (name, value, valid_from) VALUES ('evidence_grace_days', 1, '2024-04-01');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM scheme_parameter WHERE name = 'evidence_grace_days';
      DROP TABLE listing_grace;
    `);
  }
}
