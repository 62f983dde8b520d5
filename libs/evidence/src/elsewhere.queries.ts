import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CheckContext, CheckedEvidence } from './check.js';
import { invoiceKey } from './counterparty.rules.js';

/** What checks are told of others. */
type FoundElsewhere = Pick<CheckContext, 'filesElsewhere' | 'picturesElsewhere' | 'invoicesElsewhere'>;

/** Nothing was looked for. */
export const NOWHERE: FoundElsewhere = {
  filesElsewhere: new Map(),
  picturesElsewhere: new Map(),
  invoicesElsewhere: new Map(),
};

/** Pictures that differ in more bits of sixty-four look different. */
const LOOK_ALIKE_BITS = 6;

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
    const invoices = dossier.flatMap((piece) => invoiceKey(piece) ?? []);
    return {
      filesElsewhere: await this.files(manager, organisationId, sha256s),
      picturesElsewhere: await this.pictures(manager, organisationId, sha256s),
      invoicesElsewhere: await this.invoices(manager, organisationId, invoices),
    };
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
       JOIN document_content theirs ON theirs.sha256 <> ours.sha256 AND bit_count(theirs.look # ours.look) <= $3
       JOIN document ON document.sha256 = theirs.sha256 AND document.organisation_id <> $2
       JOIN evidence_document ON evidence_document.document_id = document.id
       JOIN organisation ON organisation.id = document.organisation_id
       WHERE ours.sha256 = ANY($1) GROUP BY ours.sha256`,
      [sha256s, organisationId, LOOK_ALIKE_BITS],
    );
  }

  /** Names of other organisations whose evidence has the same invoice, by its key. */
  private invoices(
    manager: EntityManager,
    organisationId: string,
    keys: readonly string[],
  ): Promise<Map<string, string[]>> {
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
