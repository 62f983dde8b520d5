import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Problem } from '../problem/problem.js';
import { limitKey, type Limit } from './limits.rules.js';

/** Limits and whom each counts. */
export type Counted = readonly (readonly [Limit, string])[];

/** How many outdated counts are swept away with each new one: more than one, so the table shrinks by itself. */
const SWEPT = 10;

/**
 * Counts attempts in the database, so that a limit holds over all processes and restarts. An attempt is counted before
 * it is made. Count wrong secrets outside any transaction, or a refusal rolls its own count back.
 */
@Injectable()
export class Limits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts an attempt. @throws Problem `too_many_requests` with the seconds to wait when a limit is passed */
  async take(...counted: Counted): Promise<void> {
    const now = this.clock.now().getTime();
    let wait = 0;
    for (const [limit, whom] of counted) {
      const { count, endsAt } = await this.count(limit, whom, now);
      if (count > limit.most) wait = Math.max(wait, Math.ceil((endsAt.getTime() - now) / 1000));
    }
    if (wait > 0) throw new Problem('too_many_requests', { headers: { 'retry-after': String(wait) } });
  }

  /** Does `work` as an attempt that counts unless it succeeds. @throws Problem `too_many_requests`; what `work` throws */
  async attempt<Result>(counted: Counted, work: () => Promise<Result>): Promise<Result> {
    await this.take(...counted);
    const result = await work();
    await this.giveBack(...counted);
    return result;
  }

  private async giveBack(...counted: Counted): Promise<void> {
    for (const [limit, whom] of counted) {
      await this.database.manager.query('UPDATE attempts SET count = count - 1 WHERE key = $1 AND count > 0', [
        limitKey(limit, whom),
      ]);
    }
  }

  /** Forgets all attempts that were counted. */
  async forget(...counted: Counted): Promise<void> {
    for (const [limit, whom] of counted) {
      await this.database.manager.query('DELETE FROM attempts WHERE key = $1', [limitKey(limit, whom)]);
    }
  }

  private async count(limit: Limit, whom: string, now: number): Promise<{ count: number; endsAt: Date }> {
    // Over the limit the count stands still: an attempt given back is one that may be made.
    const [row] = await this.database.manager.query<[{ count: number; endsAt: Date }]>(
      `INSERT INTO attempts (key, count, ends_at) VALUES ($1, 1, $2)
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN attempts.ends_at <= $3 THEN 1 ELSE least(attempts.count + 1, $4 + 1) END,
         ends_at = CASE WHEN attempts.ends_at <= $3 THEN excluded.ends_at ELSE attempts.ends_at END
       RETURNING count, ends_at AS "endsAt"`,
      [limitKey(limit, whom), new Date(now + limit.seconds * 1000), new Date(now), limit.most],
    );
    if (row.count === 1) await this.sweep(now);
    return row;
  }

  private async sweep(now: number): Promise<void> {
    await this.database.manager.query(
      `DELETE FROM attempts WHERE key IN
         (SELECT key FROM attempts WHERE ends_at <= $1 ORDER BY ends_at LIMIT ${SWEPT} FOR UPDATE SKIP LOCKED)`,
      [new Date(now)],
    );
  }
}
