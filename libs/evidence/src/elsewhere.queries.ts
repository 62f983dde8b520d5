import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What other organisations have put forward too: signals for examiners. */
@Injectable()
export class Elsewhere {
  /** Names of other organisations whose evidence has the same file, by SHA-256. */
  files(manager: EntityManager, organisationId: string, sha256s: readonly string[]): Promise<Map<string, string[]>> {
    return named(
      manager,
      `SELECT document.sha256 AS key, array_agg(DISTINCT organisation.name) AS names
       FROM document JOIN evidence_document ON evidence_document.document_id = document.id
       JOIN organisation ON organisation.id = document.organisation_id
       WHERE document.sha256 = ANY($1) AND document.organisation_id <> $2 GROUP BY document.sha256`,
      [sha256s, organisationId],
    );
  }

  /** Names of other organisations whose evidence has the same invoice, by its key. */
  invoices(manager: EntityManager, organisationId: string, keys: readonly string[]): Promise<Map<string, string[]>> {
    return named(
      manager,
      `SELECT evidence.invoice_key AS key, array_agg(DISTINCT organisation.name) AS names
       FROM evidence JOIN dossier ON dossier.id = evidence.dossier_id
       JOIN organisation ON organisation.id = dossier.organisation_id
       WHERE evidence.invoice_key = ANY($1) AND dossier.organisation_id <> $2 GROUP BY evidence.invoice_key`,
      [keys, organisationId],
    );
  }
}

async function named(manager: EntityManager, sql: string, parameters: unknown[]): Promise<Map<string, string[]>> {
  const rows = await manager.query<{ key: string; names: string[] }[]>(sql, parameters);
  return new Map(rows.map(({ key, names }) => [key, names]));
}
