import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { CONFIG, Database, type Config } from '#platform';

/** Channel on which the database tells of changes: `listings`, `words`, and from us `index`. */
const CHANNEL = 'registry_catalog';
/** A connection that does not answer for so long may have missed something. */
const HEARTBEAT_MS = 400;

/** Tells, in the caller's transaction if there is one, that the index answers differently now. */
export const tellIndexChanged = async (manager: EntityManager): Promise<void> => {
  await manager.query('SELECT pg_notify($1, $2)', [CHANNEL, 'index']);
};

/**
 * Hears of every change of what buyers are answered, from whatever process. While it hears, `version` moves with each
 * change; while it might have missed one, there is none and nothing may be answered from memory. What this process has
 * committed itself counts as missed until the notice of it must have come: who has changed something sees it changed.
 */
@Injectable()
export class CatalogSignal implements OnApplicationShutdown {
  /** Changes with each change of words, categories and makers. */
  words = 0;
  /** Whether changes are heard of at present. */
  hears = false;
  private heard = 0;
  private committed = 0;
  private caughtUp = 0;
  private client?: pg.Client;
  private stopping = false;
  private running?: Promise<void>;
  private catching?: Promise<void>;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {}

  /** Changes with each change; none while one may have gone unheard. */
  get version(): number | undefined {
    return this.hears && this.caughtUp === this.committed ? this.heard : undefined;
  }

  /** Begins to listen, once. */
  start(): void {
    if (this.running) return;
    this.running = this.listen();
    this.database.onCommit(() => {
      this.committed += 1;
      this.catching ??= this.catchUp().finally(() => (this.catching = undefined));
    });
  }

  /** Makes whatever was answered so far a thing of the past: this process has learnt something new. */
  renew(): void {
    this.hear(undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.client?.end().catch(() => undefined);
    await this.running;
  }

  private async listen(): Promise<void> {
    while (!this.stopping) {
      const client = new pg.Client({
        connectionString: this.config.DATABASE_URL,
        keepAlive: true,
        query_timeout: HEARTBEAT_MS,
        connectionTimeoutMillis: 5_000,
      });
      this.client = client;
      client.on('error', () => this.lose());
      client.on('end', () => this.lose());
      client.on('notification', ({ payload }) => this.hear(payload));
      try {
        await client.connect();
        await client.query(`LISTEN ${CHANNEL}`);
        // What changed before we listened was not heard.
        this.words += 1;
        this.heard += 1;
        this.caughtUp = this.committed;
        this.hears = true;
        while (!this.stopping) {
          await sleep(HEARTBEAT_MS, undefined, { ref: false });
          await this.ask(client);
        }
      } catch {
        this.lose();
        await client.end().catch(() => undefined);
      }
      if (!this.stopping) await sleep(500, undefined, { ref: false });
    }
  }

  private hear(payload: string | undefined): void {
    if (payload === 'words') this.words += 1;
    this.heard += 1;
  }

  private async catchUp(): Promise<void> {
    try {
      while (this.client && this.hears && this.caughtUp < this.committed) await this.ask(this.client);
    } catch {
      // the next heartbeat catches up, or finds the connection lost
    }
  }

  /** PostgreSQL sends the notices of earlier commits before the answer to a later question. */
  private async ask(client: pg.Client): Promise<void> {
    const upTo = this.committed;
    await client.query('SELECT 1');
    this.caughtUp = Math.max(this.caughtUp, upTo);
  }

  private lose(): void {
    this.hears = false;
  }
}
