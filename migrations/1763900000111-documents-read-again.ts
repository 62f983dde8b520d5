import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Built servers were without the program that reads documents, and took its absence for a fault of the contents: these
 * are read again.
 */
export class DocumentsReadAgain1763900000111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "UPDATE document_content SET reading = 'waiting', fault = NULL WHERE fault = 'document_unreadable'",
    );
  }

  async down(): Promise<void> {
    // What was read meanwhile stays read.
  }
}
