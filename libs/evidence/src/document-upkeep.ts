import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Clock, Database, Every } from '#platform';
import { Scheme } from '#scheme';
import { unusedDocuments } from './unused-documents.js';

const DAY_MS = 86_400_000;
const BATCH = 500;

/** Removes documents that were never put forward. Their contents follow with the next sweep of the storage. */
@Injectable()
export class DocumentUpkeep {
  constructor(
    private readonly database: Database,
    private readonly scheme: Scheme,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Answers how many documents had been used nowhere for as long as the scheme allows. */
  @Every(DAY_MS / 24, 'documents that were never put forward')
  async sweep(): Promise<number> {
    const { unusedDocumentDays } = await this.scheme.figuresOn(this.clock.today());
    const before = new Date(this.clock.now().getTime() - unusedDocumentDays * DAY_MS);
    let removed = 0;
    for (let batch = BATCH; batch === BATCH; removed += batch) batch = await this.remove(before);
    return removed;
  }

  /** Locked first: who puts one of them forward meanwhile waits, and either finds it gone or keeps it. */
  private remove(before: Date): Promise<number> {
    return this.database.transaction(async (manager) => {
      const unused = await unusedDocuments(manager);
      const locked = await manager.query<{ id: string }[]>(
        `SELECT id FROM document WHERE created_at < $1 AND ${unused} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
        [before],
      );
      const [gone] = await manager.query<[{ id: string; sha256: string }[], number]>(
        `DELETE FROM document WHERE id = ANY($1) AND ${unused} RETURNING id, sha256`,
        [locked.map(({ id }) => id)],
      );
      await manager.query(
        `DELETE FROM document_content content WHERE sha256 = ANY($1)
           AND NOT EXISTS (SELECT 1 FROM document WHERE document.sha256 = content.sha256)`,
        [gone.map(({ sha256 }) => sha256)],
      );
      for (const { id, sha256 } of gone) {
        const happening = { action: 'document.remove', subjectType: 'document', subjectId: id, data: { sha256 } };
        this.audit.record(manager, { actorId: null, ...happening });
      }
      return gone.length;
    });
  }
}
