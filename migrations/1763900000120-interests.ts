import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Interests that staff declare, and the member firms of associations. */
export class Interests1763900000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE interest_declaration (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person,
        organisation_id uuid NOT NULL REFERENCES organisation,
        reason text NOT NULL,
        ends_on date,
        ended_by_id uuid REFERENCES person,
        end_reason text,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT interest_declaration_end CHECK (num_nulls(ends_on, ended_by_id, end_reason) IN (0, 3))
      );
      CREATE INDEX ON interest_declaration (person_id, organisation_id);

      CREATE TABLE association_member (
        association_id uuid NOT NULL REFERENCES organisation,
        company_id uuid NOT NULL REFERENCES organisation,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (association_id, company_id)
      );
      CREATE INDEX ON association_member (company_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE association_member, interest_declaration');
  }
}
