import type { Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type PgBoss from 'pg-boss';

/** Without a wake-up call the queue is looked at so often. */
const POLL_MS = 2_000;

/**
 * Takes the jobs of one topic, one after another. pg-boss has such a loop, but leaves the promises of its own writes
 * after a job to nobody, so that a database that goes away then would end the process.
 */
export class JobQueue {
  private stopping = false;
  private nap = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly boss: PgBoss,
    private readonly topic: string,
    private readonly handle: (data: Record<string, string>) => Promise<void>,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Looks for a job without waiting. */
  wake(): void {
    this.nap.abort();
  }

  /** Takes no more jobs; resolves when the one in progress has ended. */
  stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    return this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      // Made before looking, so that a call that comes meanwhile is not missed.
      this.nap = new AbortController();
      if (!(await this.takeOne()))
        await sleep(POLL_MS, undefined, { signal: this.nap.signal, ref: false }).catch(() => {});
    }
  }

  /** Whether there was a job. One whose end could not be written is given out again when its time is over. */
  private async takeOne(): Promise<boolean> {
    try {
      const [job] = await this.boss.fetch<Record<string, string>>(this.topic);
      if (!job) return false;
      const failure = await this.handle(job.data).then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
      if (!failure) await this.boss.complete(this.topic, job.id);
      else {
        this.log.warn({ err: failure.error, topic: this.topic, job: job.id }, 'job failed; it will be tried again');
        await this.boss.fail(this.topic, job.id, { message: String(failure.error) });
      }
      return true;
    } catch (error) {
      this.log.warn({ err: error, topic: this.topic }, 'lost the job queue; looking again soon');
      return false;
    }
  }
}
