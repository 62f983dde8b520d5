import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { createApi, startWork } from '../../apps/api/src/server.js';
import { Clock, loadConfig } from '#platform';
import { cloneDatabase } from './database.js';
import { makeFolder } from './folder.js';

/** The present as a test wants it; it stands still unless moved. */
export class TestClock extends Clock {
  private offset = 0;

  override now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** Moves the present forward by milliseconds. */
  forward(milliseconds: number): void {
    this.offset += milliseconds;
  }
}

/** The whole registry on a database, an index and a folder of its own, listening on a free loopback port. */
export interface TestApp {
  app: NestFastifyApplication;
  url: string;
  clock: TestClock;
  source: DataSource;
  close(): Promise<void>;
}

/** Starts a registry for one test file; with `worker` it does its jobs too. */
export async function startTestApp({
  worker = false,
  environment = {},
}: { worker?: boolean; environment?: Record<string, string> } = {}): Promise<TestApp> {
  // The reader of documents is a process of its own, and runs from the sources as the tests do.
  if (worker) process.env.NODE_OPTIONS = `--import ${new URL('typescript.mjs', import.meta.url).href}`;
  const database = await cloneDatabase();
  const folder = await makeFolder();
  const app = await createApi(
    loadConfig({
      ...process.env,
      DATABASE_URL: database.url,
      DATABASE_POOL: '8',
      MEILI_INDEX: `test-${randomUUID()}`,
      STORAGE_DIR: join(folder, 'files'),
      SPOOL_DIR: join(folder, 'spool'),
      LOG_LEVEL: 'silent',
      STAFF_SECOND_FACTOR: 'optional',
      ...environment,
    }),
  );
  const clock = new TestClock();
  app.get(Clock).now = () => clock.now();
  if (worker) await startWork(app);
  await app.listen(0, '127.0.0.1');
  return {
    app,
    url: await app.getUrl(),
    clock,
    source: app.get(DataSource),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
