import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type PgBoss from 'pg-boss';
import { CONFIG, type Config } from '../config/config.js';
import { createBoss } from './boss.js';
import { JobQueue } from './job-queue.js';
import { topicNames, WAKE_CHANNEL, type Topic } from './jobs.js';

type Handler = (data: Record<string, string>) => Promise<void>;
/** Jobs in progress have so long to end when the process stops. */
const PATIENCE_MS = 25_000;
const HandlesMetadata = Reflector.createDecorator<string>();

/** Marks the method that does the jobs of one topic; it is done only when its promise resolves. */
export const Handles = <Data extends Record<string, string>>(topic: Topic<Data>) =>
  HandlesMetadata(topic.name) as <Method extends (data: Data) => Promise<void>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ) => void;

/** Runs jobs in this process once started; refuses to start unless each topic has exactly one handler. */
@Injectable()
export class JobWorker implements OnApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly queues = new Map<string, JobQueue>();
  private boss?: PgBoss;
  private listener?: pg.Client;
  private stopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Starts taking jobs of every topic; queues that do not exist yet are made. */
  async start(): Promise<void> {
    const handlers = this.handlers();
    this.boss = createBoss(this.config, { supervise: true });
    await this.boss.start();
    for (const [topic, handle] of handlers) {
      await this.boss.createQueue(topic);
      const queue = new JobQueue(this.boss, topic, handle, this.log);
      this.queues.set(topic, queue);
      queue.start();
    }
    void this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.listener?.end().catch(() => undefined);
    const ended = Promise.all([...this.queues.values()].map((queue) => queue.stop()));
    await Promise.race([ended, sleep(PATIENCE_MS, undefined, { ref: false })]);
    await this.boss?.stop({ graceful: false });
  }

  /** Every topic's handler, found on the providers of the running application. */
  handlers(): Map<string, Handler> {
    const found = new Map<string, Handler>();
    for (const { instance } of this.discovery.getProviders() as { instance?: Record<string, Handler> }[]) {
      if (!instance || typeof instance !== 'object') continue;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const method = instance[name];
        const topic = method && this.reflector.get(HandlesMetadata, method);
        if (!topic || !method) continue;
        if (found.has(topic)) throw new Error(`Job topic ${topic} has more than one handler`);
        found.set(topic, method.bind(instance));
      }
    }
    const orphans = topicNames().filter((topic) => !found.has(topic));
    if (orphans.length > 0) throw new Error(`Job topics without a handler: ${orphans.join(', ')}`);
    return found;
  }

  /** Hears of new jobs at once; while the connection is away, polling still finds them. */
  private async listen(): Promise<void> {
    while (!this.stopping) {
      const client = new pg.Client({ connectionString: this.config.DATABASE_URL, keepAlive: true });
      this.listener = client;
      const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
      client.on('error', (error) => this.log.warn({ err: error }, 'lost the job channel; polling meanwhile'));
      client.on('notification', ({ payload }) => {
        this.queues.get(payload ?? '')?.wake();
      });
      try {
        await client.connect();
        await client.query(`LISTEN ${WAKE_CHANNEL}`);
        await ended;
      } catch {
        await client.end().catch(() => undefined);
      }
      if (!this.stopping) await sleep(1_000, undefined, { ref: false });
    }
  }
}
