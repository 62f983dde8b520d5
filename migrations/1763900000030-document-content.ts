import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the examination of a content found, once per SHA-256: scan, pages, text, images. */
export class DocumentContent1763900000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document_content (
        sha256 text PRIMARY KEY,
        media_type text NOT NULL,
        scan text NOT NULL,
        threat text,
        reading text NOT NULL DEFAULT 'waiting',
        fault text,
        page_count integer,
        cut boolean NOT NULL DEFAULT false,
        renditions jsonb NOT NULL DEFAULT '[]',
        look bit(64),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT document_content_scan CHECK (scan IN ('not_scanned', 'pending', 'clean', 'infected')),
        CONSTRAINT document_content_threat CHECK ((scan = 'infected') = (threat IS NOT NULL)),
        CONSTRAINT document_content_reading CHECK (reading IN ('waiting', 'read', 'unreadable')),
        CONSTRAINT document_content_fault CHECK ((reading = 'unreadable') = (fault IS NOT NULL))
      );

      CREATE TABLE document_page (
        sha256 text NOT NULL REFERENCES document_content ON DELETE CASCADE,
        number integer NOT NULL,
        text text NOT NULL,
        folded text NOT NULL,
        PRIMARY KEY (sha256, number)
      );

      INSERT INTO document_content (sha256, media_type, scan)
        SELECT DISTINCT ON (sha256) sha256, media_type, 'not_scanned' FROM document ORDER BY sha256;
      ALTER TABLE document ADD FOREIGN KEY (sha256) REFERENCES document_content;

      INSERT INTO scheme_parameter (name, value, valid_from) VALUES ('unused_document_days', 30, '2024-04-01');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM scheme_parameter WHERE name = 'unused_document_days';
      ALTER TABLE document DROP CONSTRAINT document_sha256_fkey;
      DROP TABLE document_page, document_content;
    `);
  }
}
