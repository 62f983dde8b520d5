import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { currentRequest } from '../http/request-context.js';
import { sqlState } from './database.problems.js';

const DEADLOCK = '40P01';
const ATTEMPTS = 3;

/** The way to write: one transaction per use case. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /**
   * Runs `work` in one transaction and answers its result after the commit; any error rolls all of it back. Inside
   * a request that carries an `Idempotency-Key` it joins the transaction that also stores the answer.
   *
   * `work` may run again when PostgreSQL broke a deadlock, so it must touch nothing but the database.
   */
  async transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const ambient = currentRequest()?.transaction;
    if (ambient) return work(ambient);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.source.transaction('READ COMMITTED', work);
      } catch (error) {
        if (sqlState(error) !== DEADLOCK || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** The manager for reading: the request's own transaction where there is one, otherwise the pool. */
  get manager(): EntityManager {
    return currentRequest()?.transaction ?? this.source.manager;
  }
}
