import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Database } from '#platform';
import {
  contentSql,
  digestOf,
  RECORD,
  RECORD_KINDS,
  witnessesIn,
  type RecordKind,
  type Witness,
} from './case-record.rules.js';

/** Rows that were written together with a line of the audit log. */
export type Written = Partial<Record<RecordKind, readonly string[]>>;

/** Whether the record of all cases agrees with the audit log; `broken` names the first row that does not. */
export interface RecordVerification {
  rows: number;
  /** Rows from before the log held digests, which nothing proves. */
  older: number;
  broken?: Witness & { caseId: string; why: string };
}

/** Proves the record of cases by the audit log, which holds the digest of every row that is written into it. */
@Injectable()
export class CaseRecord {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** The digests of rows as they are in the database now, for the line of the audit log that is written with them. */
  async witnesses(manager: EntityManager, written: Written): Promise<Witness[]> {
    const witnesses: Witness[] = [];
    for (const kind of RECORD_KINDS) {
      const ids = written[kind] ?? [];
      const digests = await this.digests(manager, kind, ids);
      witnesses.push(...ids.map((id) => ({ kind, id, sha256: digests.get(id)! })));
    }
    return witnesses;
  }

  /**
   * Compares every row with the digest in the audit log, both ways, with bounded memory. That the log itself is sound is
   * for `Audit.verify` to say.
   */
  async verify(): Promise<RecordVerification> {
    const { manager } = this.database;
    const told = new Map<RecordKind, { rows: number; first: string }>();
    let rows = 0;
    for await (const lines of this.audit.batches('case')) {
      const said = lines.flatMap(({ subjectId, data }) =>
        witnessesIn(data).map((witness) => ({ ...witness, caseId: subjectId })),
      );
      const digests = new Map<RecordKind, Map<string, string>>();
      for (const kind of RECORD_KINDS) {
        const ids = said.filter((witness) => witness.kind === kind).map(({ id }) => id);
        digests.set(kind, await this.digests(manager, kind, ids));
      }
      for (const witness of said) {
        const sha256 = digests.get(witness.kind)!.get(witness.id);
        const why = sha256 === undefined ? 'is missing' : 'was changed';
        if (sha256 !== witness.sha256) return { rows, older: 0, broken: { ...witness, why } };
        const { rows: before, first } = told.get(witness.kind) ?? { rows: 0, first: witness.id };
        told.set(witness.kind, { rows: before + 1, first });
        rows += 1;
      }
    }
    let older = 0;
    for (const kind of RECORD_KINDS) {
      const standing = await this.beyond(manager, kind, told.get(kind));
      if (standing.broken) return { rows, older, broken: standing.broken };
      older += standing.older;
    }
    return { rows, older };
  }

  /** Rows that the log does not tell of: those from before its first digest are counted, another one is named. */
  private async beyond(
    manager: EntityManager,
    kind: RecordKind,
    told: { rows: number; first: string } | undefined,
  ): Promise<Pick<RecordVerification, 'older' | 'broken'>> {
    const { table, id, since } = RECORD[kind];
    const first = told?.first ?? null;
    const [counted] = await manager.query<{ older: number; newer: number }[]>(
      `WITH start AS (SELECT ${since} AS at FROM ${table} WHERE ${id} = $1)
       SELECT (count(*) FILTER (WHERE ${since} < coalesce((SELECT at FROM start), 'infinity')))::int AS older,
         (count(*) FILTER (WHERE ${since} >= (SELECT at FROM start)))::int AS newer
       FROM ${table} WHERE ${since} IS NOT NULL`,
      [first],
    );
    const { older, newer } = counted!;
    if (newer === (told?.rows ?? 0)) return { older };
    const proven = await this.provenIds(kind);
    const rows = await manager.query<{ id: string }[]>(
      `SELECT ${id} AS id FROM ${table} WHERE ${since} >= (SELECT ${since} FROM ${table} WHERE ${id} = $1)
       ORDER BY ${since}, ${id}`,
      [first],
    );
    const unproven = rows.find((row) => !proven.has(row.id));
    if (!unproven) return { older };
    const why = 'is not in the audit log';
    return { older, broken: { kind, id: unproven.id, sha256: '', caseId: '', why } };
  }

  /** The rows of a kind that the log tells of; asked for only when one is known to be missing there. */
  private async provenIds(kind: RecordKind): Promise<Set<string>> {
    const ids = new Set<string>();
    for await (const lines of this.audit.batches('case')) {
      for (const { data } of lines) {
        for (const witness of witnessesIn(data)) if (witness.kind === kind) ids.add(witness.id);
      }
    }
    return ids;
  }

  private async digests(
    manager: EntityManager,
    kind: RecordKind,
    ids: readonly string[],
  ): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await manager.query<{ id: string; content: object }[]>(contentSql(kind), [ids]);
    return new Map(rows.map(({ id, content }) => [id, digestOf(content)]));
  }
}
