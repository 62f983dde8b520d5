import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audits of listings by sampling, and what the public reports. */
export class SamplingAndReports1763900000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sampling_draw (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        method text NOT NULL,
        seed text NOT NULL,
        size integer NOT NULL,
        weights jsonb NOT NULL,
        population jsonb NOT NULL,
        drawn_by_id uuid NOT NULL REFERENCES person,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT sampling_draw_method CHECK (method IN ('random', 'weighted'))
      );

      CREATE TABLE listing_audit (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        draw_id uuid NOT NULL REFERENCES sampling_draw,
        listing_id uuid NOT NULL REFERENCES listing,
        place integer NOT NULL,
        outcome text,
        note text,
        settled_by_id uuid REFERENCES person,
        settled_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (draw_id, place),
        CONSTRAINT listing_audit_outcome CHECK (outcome IN ('kept', 'suspended')),
        CONSTRAINT listing_audit_settled CHECK (num_nulls(outcome, note, settled_by_id, settled_at) IN (0, 4))
      );
      CREATE INDEX ON listing_audit (listing_id);

      CREATE TABLE listing_report (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        listing_id uuid NOT NULL REFERENCES listing,
        kind text NOT NULL,
        text text NOT NULL,
        contact text,
        status text NOT NULL DEFAULT 'open',
        reason text,
        settled_by_id uuid REFERENCES person,
        settled_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT listing_report_kind CHECK (kind IN ('kickback', 'not_as_listed', 'other')),
        CONSTRAINT listing_report_status CHECK (status IN ('open', 'founded', 'unfounded')),
        CONSTRAINT listing_report_settled CHECK ((status = 'open') = (settled_at IS NULL)),
        CONSTRAINT listing_report_contact CHECK (status = 'open' OR contact IS NULL)
      );
      CREATE INDEX ON listing_report (listing_id);
      CREATE INDEX ON listing_report (status, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE listing_report, listing_audit, sampling_draw');
  }
}
