import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CheckContext, CheckedEvidence, RefusedPaper } from './check.js';
import { invoiceKeys } from './counterparty.rules.js';
import { LOOK_ALIKE_BITS } from './look.rules.js';

/** What checks are told of others. */
type FoundElsewhere = Pick<
  CheckContext,
  'filesElsewhere' | 'picturesElsewhere' | 'invoicesElsewhere' | 'invoicesOfOwnOthers'
>;

/** Nothing was looked for. */
export const NOWHERE: FoundElsewhere = {
  filesElsewhere: new Map(),
  picturesElsewhere: new Map(),
  invoicesElsewhere: new Map(),
  invoicesOfOwnOthers: new Set(),
};

/** What other organisations have put forward too: signals for examiners. */
@Injectable()
export class Elsewhere {
  /** Everything of a dossier that organisations other than its own have put forward too. */
  async of(
    manager: EntityManager,
    dossier: readonly CheckedEvidence[],
    organisationId: string,
  ): Promise<FoundElsewhere> {
    const sha256s = dossier.flatMap(({ documents }) => documents.map(({ sha256 }) => sha256));
    const invoices = dossier.flatMap(invoiceKeys);
    const ids = dossier.map(({ id }) => id);
    return {
      filesElsewhere: await this.files(manager, organisationId, sha256s),
      picturesElsewhere: await this.pictures(manager, organisationId, sha256s),
      invoicesElsewhere: await this.invoices(manager, organisationId, invoices),
      invoicesOfOwnOthers: await this.ownInvoices(manager, organisationId, invoices, ids),
    };
  }

  /** Papers among those of a dossier that its organisation has put forward before and that were refused. */
  async refused(
    manager: EntityManager,
    dossier: readonly CheckedEvidence[],
    organisationId: string,
  ): Promise<Map<string, RefusedPaper>> {
    const rows = await manager.query<(RefusedPaper & { sha256: string })[]>(
      `SELECT DISTINCT ON (document.sha256) document.sha256, evidence.kind, verdict.id AS "verdictId"
       FROM document JOIN evidence_document ON evidence_document.document_id = document.id
       JOIN evidence ON evidence.id = evidence_document.evidence_id
       JOIN LATERAL (SELECT id, verdict FROM evidence_verdict WHERE evidence_id = evidence.id ORDER BY id DESC LIMIT 1)
         verdict ON verdict.verdict = 'refused'
       WHERE document.sha256 = ANY($1) AND document.organisation_id = $2 ORDER BY document.sha256, verdict.id`,
      [dossier.flatMap(({ documents }) => documents.map(({ sha256 }) => sha256)), organisationId],
    );
    return new Map(rows.map(({ sha256, ...refused }) => [sha256, refused]));
  }

  /** Names of other organisations whose evidence has the same file, by SHA-256. */
  private files(
    manager: EntityManager,
    organisationId: string,
    sha256s: readonly string[],
  ): Promise<Map<string, string[]>> {
    return named(
      manager,
      `SELECT document.sha256 AS key, array_agg(DISTINCT organisation.name) AS names
       FROM document JOIN evidence_document ON evidence_document.document_id = document.id
       JOIN organisation ON organisation.id = document.organisation_id
       WHERE document.sha256 = ANY($1) AND document.organisation_id <> $2 GROUP BY document.sha256`,
      [sha256s, organisationId],
    );
  }

  /** Names of other organisations whose evidence has another file that looks almost the same, by SHA-256 of ours. */
  private pictures(
    manager: EntityManager,
    organisationId: string,
    sha256s: readonly string[],
  ): Promise<Map<string, string[]>> {
    return named(
      manager,
      `SELECT ours.sha256 AS key, array_agg(DISTINCT organisation.name) AS names
       FROM document_content ours
       JOIN document_content theirs ON theirs.sha256 <> ours.sha256
         AND look_bands(theirs.look) && look_bands(ours.look) AND bit_count(theirs.look # ours.look) <= $3
       JOIN document ON document.sha256 = theirs.sha256 AND document.organisation_id <> $2
       JOIN evidence_document ON evidence_document.document_id = document.id
       JOIN organisation ON organisation.id = document.organisation_id
       WHERE ours.sha256 = ANY($1) GROUP BY ours.sha256`,
      [sha256s, organisationId, LOOK_ALIKE_BITS],
    );
  }

  /** Names of other organisations whose evidence has the same invoice, by each of its keys. */
  private invoices(
    manager: EntityManager,
    organisationId: string,
    keys: readonly string[],
  ): Promise<Map<string, string[]>> {
    return named(
      manager,
      `SELECT key, array_agg(DISTINCT organisation.name) AS names
       FROM evidence JOIN dossier ON dossier.id = evidence.dossier_id
       JOIN organisation ON organisation.id = dossier.organisation_id
       CROSS JOIN unnest(evidence.invoice_keys) key
       WHERE evidence.invoice_keys && $1 AND key = ANY($1) AND dossier.organisation_id <> $2 GROUP BY key`,
      [keys, organisationId],
    );
  }

  /** Keys of invoices that stand in another dossier of the same organisation too. */
  private async ownInvoices(
    manager: EntityManager,
    organisationId: string,
    keys: readonly string[],
    evidenceIds: readonly string[],
  ): Promise<Set<string>> {
    const rows = await manager.query<{ key: string }[]>(
      `SELECT DISTINCT key FROM evidence JOIN dossier ON dossier.id = evidence.dossier_id
       CROSS JOIN unnest(evidence.invoice_keys) key
       WHERE evidence.invoice_keys && $1 AND key = ANY($1) AND dossier.organisation_id = $2
         AND evidence.withdrawn_at IS NULL
         AND dossier.id NOT IN (SELECT dossier_id FROM evidence WHERE id = ANY($3))`,
      [keys, organisationId, evidenceIds],
    );
    return new Set(rows.map(({ key }) => key));
  }
}

async function named(manager: EntityManager, sql: string, parameters: unknown[]): Promise<Map<string, string[]>> {
  const rows = await manager.query<{ key: string; names: string[] }[]>(sql, parameters);
  return new Map(rows.map(({ key, names }) => [key, names]));
}
