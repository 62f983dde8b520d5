import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '#platform';
import { OPERATION_KINDS, type Operation, type OperationKind, type OperationStatus } from './operation.entity.js';

export class OperationsQuery extends PageQuery {
  @IsOptional()
  @IsIn(OPERATION_KINDS)
  kind?: OperationKind;
}

/** What has come of rebuilding the index. */
export class Reindexed {
  /** How many listings it holds. */
  listings: number;
}

export class Fault {
  /** The first row that does not hold: its number in the log, or the id of what it is about. */
  place: string;
  why: string;
}

export class Check {
  /** The chain of the log; the events of listings against the log; the records of cases against the log. */
  what: 'log' | 'listings' | 'cases';
  /** How many rows hold; those before the fault, where there is one. */
  rows: number;
  broken: Fault | null;
}

export class Verified {
  checks: Check[];
}

export class RefusedLineView {
  line: number;
  externalId?: string;
  reasons: string[];
}

/** What has come of an import, so far. */
export class Imported {
  read: number;
  created: number;
  /** Taken by an earlier import. */
  present: number;
  refused: number;
  /** The first refused lines, with everything that is wrong with each. */
  lines: RefusedLineView[];
}

export class Failed {
  failure: string;
}

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
