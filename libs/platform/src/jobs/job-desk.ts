import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.js';
import { WAKE_CHANNEL } from './jobs.js';

/** The jobs of one topic, by how they stand. */
export interface TopicCount {
  topic: string;
  waiting: number;
  active: number;
  /** Failed once or more, to be tried again. */
  retrying: number;
  /** Not tried again by itself. */
  failed: number;
}

/** A job that has failed, with what it carries, which is ids only. */
export interface FailedJob {
  id: string;
  topic: string;
  data: Record<string, string>;
  /** How often it was tried again. */
  tries: number;
  /** Whether it is tried again by itself. */
  retrying: boolean;
  message: string;
  createdAt: Date;
}

const FAILING = `(state = 'failed' OR state = 'retry' AND output IS NOT NULL)`;

/** Jobs as the operator sees them. */
@Injectable()
export class JobDesk {
  constructor(private readonly database: Database) {}

  /** How many jobs of each topic are still to come, and how many have failed. */
  async counts(): Promise<TopicCount[]> {
    const rows = await this.database.manager.query<Record<string, string>[]>(
      `SELECT queue.name AS topic,
         count(*) FILTER (WHERE state = 'created' OR state = 'retry' AND output IS NULL) AS waiting,
         count(*) FILTER (WHERE state = 'active') AS active,
         count(*) FILTER (WHERE state = 'retry' AND output IS NOT NULL) AS retrying,
         count(*) FILTER (WHERE state = 'failed') AS failed
       FROM pgboss.queue LEFT JOIN pgboss.job ON job.name = queue.name
       GROUP BY queue.name ORDER BY queue.name`,
    );
    return rows.map(({ topic, waiting, active, retrying, failed }) => ({
      topic: topic!,
      waiting: Number(waiting),
      active: Number(active),
      retrying: Number(retrying),
      failed: Number(failed),
    }));
  }

  /** Jobs that have failed, the newest first. */
  failures(most: number): Promise<FailedJob[]> {
    return this.database.manager.query(
      `SELECT id, name AS topic, data, retry_count AS tries, state = 'retry' AS retrying,
         coalesce(output->>'message', output->'value'->>'message', output::text, '') AS message, created_on AS "createdAt"
       FROM pgboss.job WHERE ${FAILING} ORDER BY created_on DESC, id LIMIT $1`,
      [most],
    );
  }

  /** Lets a job that has failed be tried again at once; answers its topic, or nothing when there is none such. */
  async retry(manager: EntityManager, id: string): Promise<string | undefined> {
    const [rows] = await manager.query<[{ name: string }[], number]>(
      `UPDATE pgboss.job SET state = 'retry', start_after = now(), completed_on = NULL,
         retry_limit = greatest(retry_limit, retry_count + 1)
       WHERE id = $1 AND ${FAILING} RETURNING name`,
      [id],
    );
    const topic = rows[0]?.name;
    if (topic !== undefined) await manager.query('SELECT pg_notify($1, $2)', [WAKE_CHANNEL, topic]);
    return topic;
  }

  /** Gives a job up that has failed; answers its topic, or nothing when there is none such. */
  async drop(manager: EntityManager, id: string): Promise<string | undefined> {
    const [rows] = await manager.query<[{ name: string }[], number]>(
      `UPDATE pgboss.job SET state = 'cancelled', completed_on = now() WHERE id = $1 AND ${FAILING} RETURNING name`,
      [id],
    );
    return rows[0]?.name;
  }
}
