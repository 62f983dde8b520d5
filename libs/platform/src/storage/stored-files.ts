import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.js';
import { FileStorage } from './storage.js';

/** Which of these keys are in use, by the rows of one library. */
export type FileOwner = (manager: EntityManager, keys: readonly string[]) => Promise<Iterable<string>>;

const BATCH = 500;
/** First key of the advisory locks on files. */
const FILE_LOCK = 7_211;

/** Contents in storage and the rows that make use of them. */
@Injectable()
export class StoredFiles {
  private readonly owners: FileOwner[] = [];

  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
  ) {}

  /** A library whose rows name files in storage says here which; what nobody names is removed some day. */
  register(owner: FileOwner): void {
    this.owners.push(owner);
  }

  /**
   * Makes sure, in the transaction that writes the row that names it, that a content stored before is still there when
   * the row is: it may have lain in storage unused for long and be about to be removed. Until the end of the
   * transaction nobody removes it.
   */
  async keep(manager: EntityManager, key: string, path: string): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock_shared($1, hashtext($2))', [FILE_LOCK, key]);
    if (!(await this.storage.has(key))) await this.storage.put(key, path);
  }

  /** Removes contents that no row names and that were put more than so many milliseconds ago; answers how many. */
  async sweep(olderThanMs: number): Promise<number> {
    let removed = 0;
    let batch: string[] = [];
    const sweepBatch = async (): Promise<void> => {
      for (const key of await this.unused(this.database.manager, batch)) removed += await this.removeUnused(key);
      batch = [];
    };
    for await (const key of this.storage.keys(olderThanMs)) {
      batch.push(key);
      if (batch.length === BATCH) await sweepBatch();
    }
    await sweepBatch();
    return removed;
  }

  /** Looks again when nobody can be about to use it. */
  private removeUnused(key: string): Promise<number> {
    return this.database.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [FILE_LOCK, key]);
      if ((await this.unused(manager, [key])).length === 0) return 0;
      await this.storage.remove(key);
      return 1;
    });
  }

  private async unused(manager: EntityManager, keys: readonly string[]): Promise<string[]> {
    if (keys.length === 0 || this.owners.length === 0) return [];
    const used = new Set<string>();
    for (const owner of this.owners) for (const key of await owner(manager, keys)) used.add(key);
    return keys.filter((key) => !used.has(key));
  }
}
