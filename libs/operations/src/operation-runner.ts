import { Injectable, Logger } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Audit } from '#audit';
import { CatalogImport, ListingHistory } from '#catalog';
import { Clock, Database, FileStorage, Handles } from '#platform';
import { CaseRecord } from '#review';
import { Projection, Vocabularies } from '#search';
import { Operation, type OperationKind } from './operation.entity.js';
import type { Check, Failed, Imported, Reindexed, Verified } from './operations.dto.js';
import { operationWaits } from './operations.service.js';

/** How often at most the database hears how far an operation is. */
const TELL_MS = 250;
/** A worker at work is heard of so often, however slow its next step is. */
const ALIVE_MS = 10_000;
/** One that was not heard of for so long has crashed, and another takes over. */
const SILENT_MS = 60_000;
/** So many refused lines of an import are kept for the report. */
const REFUSED_MOST = 500;

/** Takes note of how far it is. */
type Tell = (progress: { done?: number; total?: number; outcome?: object }) => Promise<void>;

/** Does in a worker what somebody has started. Each kind can be done again from the beginning after a crash. */
@Injectable()
export class OperationRunner {
  private readonly log = new Logger('Operations');
  private readonly works: Record<OperationKind, (operation: Operation, tell: Tell) => Promise<object>>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly history: ListingHistory,
    private readonly record: CaseRecord,
    private readonly projection: Projection,
    private readonly vocabularies: Vocabularies,
    private readonly catalogImport: CatalogImport,
    private readonly storage: FileStorage,
  ) {
    this.works = {
      reindex: (_operation, tell) => this.reindex(tell),
      verification: (_operation, tell) => this.verify(tell),
      catalog_import: (operation, tell) => this.import(operation, tell),
    };
  }

  /** Does an operation that waits, or whose worker has crashed. @throws Error while another worker is at it */
  @Handles(operationWaits)
  async run({ operationId: id }: { operationId: string }): Promise<void> {
    const operations = this.database.manager.getRepository(Operation);
    const taken = await this.take(id);
    const operation = await operations.findOneBy({ id });
    if (!operation || operation.endedAt) return;
    if (!taken) throw new Error(`Another worker is at operation ${id}`);
    const alive = setInterval(() => void this.tell(id, {}).catch(() => undefined), ALIVE_MS).unref();
    try {
      const outcome = await this.works[operation.kind](operation, this.sparingly(id));
      await operations.update({ id }, { status: 'done', outcome, endedAt: this.clock.now() });
    } catch (error) {
      this.log.error({ err: error, operation: id }, 'an operation has failed');
      const outcome: Failed = { failure: error instanceof Error ? error.message : String(error) };
      await operations.update({ id }, { status: 'failed', outcome, endedAt: this.clock.now() });
    } finally {
      clearInterval(alive);
    }
  }

  private async take(id: string): Promise<boolean> {
    const now = this.clock.now();
    const { affected } = await this.database.manager
      .getRepository(Operation)
      .createQueryBuilder()
      .update()
      .set({ status: 'running', toldAt: now })
      .where('id = :id AND ended_at IS NULL', { id })
      .andWhere(`(status = 'waiting' OR told_at < :silent)`, { silent: new Date(now.getTime() - SILENT_MS) })
      .execute();
    return affected === 1;
  }

  private async tell(id: string, progress: Parameters<Tell>[0]): Promise<void> {
    await this.database.manager.getRepository(Operation).update({ id }, { ...progress, toldAt: this.clock.now() });
  }

  /** Of many steps in a moment the first is told; the last follows with the outcome. */
  private sparingly(id: string): Tell {
    let toldAt = 0;
    return async (progress) => {
      if (Date.now() - toldAt < TELL_MS) return;
      toldAt = Date.now();
      await this.tell(id, progress);
    };
  }

  private async reindex(tell: Tell): Promise<Reindexed> {
    await this.vocabularies.readWords();
    const listings = await this.projection.rebuild((done, total) => tell({ done, total }));
    if (listings === undefined) throw new Error('another process is rebuilding the index');
    return { listings };
  }

  private async verify(tell: Tell): Promise<Verified> {
    const log = await this.audit.verify((done, total) => tell({ done, total }));
    const { events, broken: event } = await this.history.verify();
    const { rows, broken: entry } = await this.record.verify();
    const checks: Check[] = [
      { what: 'log', rows: log.rows, broken: log.broken ? { place: log.broken.seq, why: log.broken.why } : null },
      {
        what: 'listings',
        rows: events,
        broken: event ? { place: `${event.listingId} ${event.event}`, why: event.why } : null,
      },
      { what: 'cases', rows, broken: entry ? { place: `${entry.kind} ${entry.id}`, why: entry.why } : null },
    ];
    return { checks };
  }

  private async import({ sha256 }: Operation, tell: Tell): Promise<Imported> {
    const lines: Imported['lines'] = [];
    const file = await this.storage.open(sha256!);
    let done = 0;
    const counted = async function* () {
      for await (const chunk of file as AsyncIterable<Buffer>) {
        done += chunk.length;
        yield chunk;
      }
    };
    const counts = await this.catalogImport.run(
      Readable.from(counted(), { objectMode: false }),
      (progress) => tell({ done, outcome: { ...progress, lines } }),
      (line) => {
        if (lines.length < REFUSED_MOST) lines.push(line);
      },
    );
    return { ...counts, lines };
  }
}
