import type { Operation, OperationKind, OperationStatus } from './operation.entity.js';
import { Imported, Reindexed, Verified, type Failed } from './outcome.dto.js';

export class OperationView {
  id: string;
  kind: OperationKind;
  status: OperationStatus;
  /** Name of who started it. */
  startedBy: string;
  fileName: string | null;
  /** How far it is: listings, lines of the log, or bytes of the file. */
  done: number;
  /** Of how many; null until that is known. */
  total: number | null;
  createdAt: Date;
  endedAt: Date | null;
  reindexed: Reindexed | null;
  verified: Verified | null;
  imported: Imported | null;
  /** Why it has failed. */
  failure: string | null;

  static from({ startedBy, outcome, ...operation }: Operation): OperationView {
    const { id, kind, status, fileName, done, total, createdAt, endedAt } = operation;
    const told = status === 'failed' ? null : outcome;
    return {
      id,
      kind,
      status,
      startedBy: startedBy.name,
      fileName,
      done,
      total,
      createdAt,
      endedAt,
      reindexed: kind === 'reindex' ? (told as Reindexed | null) : null,
      verified: kind === 'verification' ? (told as Verified | null) : null,
      imported: kind === 'catalog_import' ? (told as Imported | null) : null,
      failure: status === 'failed' ? (outcome as Failed).failure : null,
    };
  }
}

export class OperationPage {
  items: OperationView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
