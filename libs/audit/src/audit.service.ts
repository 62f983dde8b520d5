import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan, type EntityManager, type EntitySubscriberInterface } from 'typeorm';
import type { TransactionCommitEvent } from 'typeorm/subscriber/event/TransactionCommitEvent.js';
import { Clock } from '#platform';
import { AuditEntry } from './audit.entity.js';
import { faultOf, GENESIS, hashOf } from './audit.rules.js';

/** What a use case tells the log. `data` must be plain JSON and hold no document contents or secrets. */
export interface Happening {
  actorId: string | null;
  /** `subject.verb`, such as `case.approve`. */
  action: string;
  subjectType: string;
  subjectId: string;
  data?: object;
}

/** The verdict on the whole chain; `broken` names the first row that does not hold. */
export interface Verification {
  rows: number;
  broken?: { seq: string; why: string };
}

/** Key of the advisory lock that puts commits with log lines in single file. */
const CHAIN_LOCK = 7_210_002;
const VERIFY_BATCH = 1_000;

/** The append-only, hash-chained log of everything that changed. */
@Injectable()
export class Audit implements EntitySubscriberInterface {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {
    source.subscribers.push(this);
  }

  /**
   * Adds a line in the caller's transaction. Lines are chained and written at the very end of the transaction, so
   * the lock on the chain is held for the commit alone and can never wait for a row lock (no deadlocks).
   */
  record(manager: EntityManager, happening: Happening): void {
    if (!manager.queryRunner?.isTransactionActive) throw new Error('Audit.record needs a transaction');
    pendingOf(manager).push({ ...happening, at: this.clock.now() });
  }

  /** TypeORM calls this before each commit of a data source. */
  async beforeTransactionCommit({ manager }: TransactionCommitEvent): Promise<void> {
    const pending = pendingOf(manager).splice(0);
    if (pending.length === 0) return;
    await manager.query('SELECT pg_advisory_xact_lock($1)', [CHAIN_LOCK]);
    const head = await manager.getRepository(AuditEntry).find({ order: { seq: 'DESC' }, take: 1 });
    let seq = BigInt(head[0]?.seq ?? 0);
    let previousHash: Buffer = head[0]?.hash ?? GENESIS;
    const entries = pending.map(({ data, ...happening }) => {
      const line = { ...happening, seq: String((seq += 1n)), data: JSON.stringify(data ?? {}) };
      const entry = { ...line, previousHash, hash: hashOf(previousHash, line) };
      previousHash = entry.hash;
      return entry;
    });
    await manager.getRepository(AuditEntry).insert(entries);
  }

  /** A rolled-back transaction takes its lines with it. */
  afterTransactionRollback({ manager }: { manager: EntityManager }): void {
    pendingOf(manager).length = 0;
  }

  /** The lines about one subject, oldest first. */
  about(subjectType: string, subjectId: string): Promise<AuditEntry[]> {
    return this.source.getRepository(AuditEntry).find({ where: { subjectType, subjectId }, order: { seq: 'ASC' } });
  }

  /** All lines about subjects of a type, oldest first, in batches. */
  async *batches(subjectType: string): AsyncGenerator<AuditEntry[]> {
    for (let after = '0'; ;) {
      const batch = await this.source.getRepository(AuditEntry).find({
        where: { subjectType, seq: MoreThan(after) },
        order: { seq: 'ASC' },
        take: VERIFY_BATCH,
      });
      if (batch.length > 0) yield batch;
      if (batch.length < VERIFY_BATCH) return;
      after = batch.at(-1)!.seq;
    }
  }

  /**
   * Recomputes the whole chain in order, with bounded memory.
   * @param onProgress told after every batch how many rows were looked at, of about how many
   */
  async verify(onProgress: (done: number, total: number) => Promise<void> = async () => {}): Promise<Verification> {
    const last = await this.source.getRepository(AuditEntry).find({ order: { seq: 'DESC' }, take: 1 });
    const total = Number(last[0]?.seq ?? 0);
    let before: { seq: bigint; hash: Buffer } = { seq: 0n, hash: GENESIS };
    for (let rows = 0; ;) {
      const batch = await this.source.getRepository(AuditEntry).find({
        where: { seq: MoreThan(String(before.seq)) },
        order: { seq: 'ASC' },
        take: VERIFY_BATCH,
      });
      for (const entry of batch) {
        const why = faultOf(entry, before);
        if (why) return { rows, broken: { seq: entry.seq, why } };
        before = { seq: BigInt(entry.seq), hash: entry.hash };
        rows += 1;
      }
      await onProgress(rows, Math.max(rows, total));
      if (batch.length < VERIFY_BATCH) return { rows };
    }
  }
}

/** Lines waiting for the commit, kept on the connection that will commit them. */
function pendingOf(manager: EntityManager): (Happening & { at: Date })[] {
  const data = (manager.queryRunner?.data ?? {}) as { audit?: (Happening & { at: Date })[] };
  return (data.audit ??= []);
}
