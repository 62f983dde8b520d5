import { Inject, Injectable } from '@nestjs/common';
import type PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { createBoss } from './boss.js';

/** A kind of job: what it is called and what it carries, which is ids only. */
export interface Topic<Data extends Record<string, string>> {
  readonly name: string;
  /** Never read: it ties the data's type to the topic. */
  readonly data?: Data;
}

const topics = new Map<string, Topic<Record<string, string>>>();

/** Declares a kind of job. Exactly one method in the system handles it (see {@link Handles}). */
export function defineTopic<Data extends Record<string, string>>(name: string): Topic<Data> {
  if (topics.has(name)) throw new Error(`Job topic ${name} is declared twice`);
  const topic: Topic<Data> = { name };
  topics.set(name, topic);
  return topic;
}

/** The names of all kinds of jobs. */
export const topicNames = (): string[] => [...topics.keys()];

/** PostgreSQL channel on which workers hear that jobs are waiting. */
export const WAKE_CHANNEL = 'registry_job';

/** A job is tried again every five seconds for a good three days, then it is kept as failed for the operator. */
const RETRY = { retryLimit: 60_000, retryDelay: 5, retryBackoff: false, expireInSeconds: 300 };

/** pg-boss does the jobs of a topic in this order, those of the same priority one after another. */
const PRIORITY = { ordinary: 0, awaited: 1 };

/** Hands out work that follows from a change. */
@Injectable()
export class Jobs {
  private readonly boss: PgBoss;

  constructor(@Inject(CONFIG) config: Config) {
    this.boss = createBoss(config);
  }

  /**
   * Enqueues a job in the caller's transaction: it exists if and only if the change is committed. Handlers may run
   * twice, late and in any order, so they take the id and look up the truth.
   * @param awaited whether somebody looks on until it is done: it goes before those of its topic that nobody waits for
   */
  async enqueue<Data extends Record<string, string>>(
    manager: EntityManager,
    topic: Topic<Data>,
    data: Data,
    { awaited = false }: { awaited?: boolean } = {},
  ): Promise<void> {
    const priority = awaited ? PRIORITY.awaited : PRIORITY.ordinary;
    // pg-boss speaks through any connection that answers rows: here the caller's transaction.
    const db = {
      executeSql: async (text: string, values: unknown[]) => ({ rows: await manager.query<never[]>(text, values) }),
    };
    const send = () => this.boss.send(topic.name, data, { ...RETRY, priority, db });
    // pg-boss silently drops what is sent to a queue that does not exist, as before the first start of a worker.
    if ((await send()) === null) {
      await manager.query('SELECT pgboss.create_queue($1, $2)', [topic.name, { policy: 'standard' }]);
      if ((await send()) === null) throw new Error(`The job queue ${topic.name} could not be made`);
    }
    await manager.query('SELECT pg_notify($1, $2)', [WAKE_CHANNEL, topic.name]);
  }

  /** Somebody has begun to wait for these: what is still to come of them goes before what nobody waits for. */
  async hasten<Data extends Record<string, string>>(
    manager: EntityManager,
    topic: Topic<Data>,
    awaited: readonly Data[],
  ): Promise<void> {
    if (awaited.length === 0) return;
    await manager.query(
      `UPDATE pgboss.job SET priority = $3
       WHERE name = $1 AND state < 'active' AND priority < $3 AND data = ANY ($2::jsonb[])`,
      [topic.name, awaited.map((data) => JSON.stringify(data)), PRIORITY.awaited],
    );
  }

  /** How many jobs of a topic are still to come; one that is long in progress was cut short by a crash. */
  async waiting<Data extends Record<string, string>>(manager: EntityManager, topic: Topic<Data>): Promise<number> {
    const [row] = await manager.query<{ count: string }[]>(
      `SELECT count(*) FROM pgboss.job WHERE name = $1
         AND (state IN ('created', 'retry') OR state = 'active' AND started_on > now() - interval '30 seconds')`,
      [topic.name],
    );
    return Number(row?.count);
  }
}
