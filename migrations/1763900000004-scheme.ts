import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The scheme's dated figures, with the values in force. */
export class Scheme1763900000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE TABLE scheme_parameter (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL,
        value numeric NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT scheme_parameter_one_value
          EXCLUDE USING gist (name WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
      );
      INSERT INTO scheme_parameter (name, value, valid_from) VALUES
        ('body_price_least', 500000, '2024-04-01'),
        ('installation_share_most', 0.2, '2024-04-01'),
        ('enrolment_months', 24, '2024-04-01'),
        ('renewal_months', 6, '2024-04-01'),
        ('provisional_months', 24, '2024-04-01'),
        ('certificate_months', 3, '2024-04-01');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE scheme_parameter;
    `);
  }
}
