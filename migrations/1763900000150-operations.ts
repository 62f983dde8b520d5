import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Long work that staff start and watch; what of a mail its addressee sees when signed in; the log by person and time. */
export class Operations1763900000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE operation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL CONSTRAINT operation_kind CHECK (kind IN ('reindex', 'verification', 'catalog_import')),
        status text NOT NULL DEFAULT 'waiting'
          CONSTRAINT operation_status CHECK (status IN ('waiting', 'running', 'done', 'failed')),
        started_by_id uuid NOT NULL REFERENCES person,
        file_name text,
        sha256 text,
        done integer NOT NULL DEFAULT 0,
        total integer,
        outcome jsonb,
        told_at timestamptz(3),
        ended_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT operation_ended CHECK ((ended_at IS NULL) = (status IN ('waiting', 'running')))
      );
      CREATE UNIQUE INDEX operation_one_open ON operation (kind) WHERE ended_at IS NULL;

      ALTER TABLE mail ADD page text, ADD read_at timestamptz(3);
      CREATE INDEX mail_notice ON mail (recipient, id) WHERE page IS NOT NULL;

      CREATE INDEX ON audit_entry (actor_id, seq);
      CREATE INDEX ON audit_entry (at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX audit_entry_at_idx, audit_entry_actor_id_seq_idx, mail_notice;
      ALTER TABLE mail DROP page, DROP read_at;
      DROP TABLE operation;
    `);
  }
}
