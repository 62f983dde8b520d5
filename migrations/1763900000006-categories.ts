import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Product categories. */
export class Categories1763900000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE category (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL UNIQUE,
        reading text NOT NULL,
        aliases text[] NOT NULL DEFAULT '{}',
        industries text[] NOT NULL DEFAULT '{}',
        processes text[] NOT NULL DEFAULT '{}',
        association_id uuid REFERENCES organisation,
        status text NOT NULL DEFAULT 'open',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT category_status CHECK (status IN ('open', 'suspended', 'closed'))
      );
      CREATE INDEX ON category (association_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE category;
    `);
  }
}
