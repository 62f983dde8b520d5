import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { sqlState } from './database.problems.js';

const DEADLOCK = '40P01';
const ATTEMPTS = 3;

/** The way to the database: one transaction per use case. */
@Injectable()
export class Database {
  private readonly current = new AsyncLocalStorage<EntityManager>();
  private readonly afterCommit: (() => void)[] = [];

  constructor(private readonly source: DataSource) {}

  /**
   * Runs `work` in one transaction and answers its result after the commit; any error rolls all of it back. Inside
   * another transaction it joins that one.
   *
   * `work` may run again when PostgreSQL broke a deadlock, so it must touch nothing but the database.
   */
  async transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const outer = this.current.getStore();
    if (outer) return work(outer);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await this.source.transaction('READ COMMITTED', (manager) =>
          this.current.run(manager, () => work(manager)),
        );
        this.afterCommit.forEach((listener) => listener());
        return result;
      } catch (error) {
        if (sqlState(error) !== DEADLOCK || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Calls a listener after each commit of this process, before whoever began the transaction gets its result. */
  onCommit(listener: () => void): void {
    this.afterCommit.push(listener);
  }

  /**
   * Runs `work` while no other process runs any under the same key; answers nothing, at once, when another does. It
   * holds a connection meanwhile but no transaction.
   */
  alone<Result>(key: number, work: () => Promise<Result>): Promise<Result | undefined> {
    return this.locked('SELECT pg_try_advisory_lock($1) AS taken', key, work);
  }

  /** Like {@link alone}, but waits until the others under the same key are done. */
  async inTurn<Result>(key: number, work: () => Promise<Result>): Promise<Result> {
    return (await this.locked('SELECT true AS taken FROM pg_advisory_lock($1)', key, work)) as Result;
  }

  private async locked<Result>(sql: string, key: number, work: () => Promise<Result>): Promise<Result | undefined> {
    const runner = this.source.createQueryRunner();
    try {
      const [lock] = (await runner.query(sql, [key])) as unknown as { taken: boolean }[];
      if (!lock?.taken) return undefined;
      try {
        return await work();
      } finally {
        await runner.query('SELECT pg_advisory_unlock($1)', [key]);
      }
    } finally {
      await runner.release();
    }
  }

  /**
   * Reads by a statement that each connection plans once: for the few reads that are asked for all the time and whose
   * plan costs more than they do. A name always stands for the same SQL.
   */
  async prepared<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const outer = this.current.getStore();
    if (outer) return outer.query<Row[]>(text, values);
    const pool = (this.source.driver as PostgresDriver).master as Pool;
    return (await pool.query<Row>({ name, text, values })).rows;
  }

  /**
   * For reading: the transaction in progress, so that it sees its own writes and no use case ever waits for a second
   * connection while it holds one; otherwise the pool.
   */
  get manager(): EntityManager {
    return this.current.getStore() ?? this.source.manager;
  }
}
