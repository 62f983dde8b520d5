import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { randomUUID } from 'node:crypto';
import { Database, defineTopic, Handles, Jobs, JobWorker, loadConfig, PlatformModule } from '#platform';
import { cloneDatabase } from '../../support/database.js';
import { eventually } from '../../support/eventually.js';

const noted = defineTopic<{ id: string }>('test.noted');
const tried = defineTopic<{ id: string }>('test.tried');

@Injectable()
class Handlers {
  readonly noted: string[] = [];
  readonly tried: string[] = [];

  @Handles(noted)
  async note({ id }: { id: string }): Promise<void> {
    this.noted.push(id);
    return Promise.resolve();
  }

  @Handles(tried)
  async try({ id }: { id: string }): Promise<void> {
    this.tried.push(id);
    return this.tried.length === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve();
  }
}

@Injectable()
class Rival {
  @Handles(noted)
  async note(): Promise<void> {
    return Promise.resolve();
  }
}

/** A process with nothing but the platform and these handlers. */
async function start(databaseUrl: string, ...providers: (typeof Handlers | typeof Rival)[]) {
  const config = loadConfig({ ...process.env, DATABASE_URL: databaseUrl });
  const module = Test.createTestingModule({ imports: [PlatformModule.forRoot(config)], providers });
  return (await module.setLogger(false as never).compile()).init();
}

describe('A job', () => {
  let app: INestApplicationContext;
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let handlers: Handlers;
  let id: string;

  beforeAll(async () => {
    database = await cloneDatabase();
    app = await start(database.url, Handlers);
    handlers = app.get(Handlers);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  beforeEach(() => {
    id = randomUUID();
  });

  const enqueue = (topic: typeof noted): Promise<void> =>
    app.get(Database).transaction((manager) => app.get(Jobs).enqueue(manager, topic, { id }));
  const jobs = (): Promise<{ name: string; state: string }[]> =>
    app.get(Database).manager.query("SELECT name, state FROM pgboss.job WHERE data->>'id' = $1", [id]);

  it('waits for a worker, also when none has ever been started', async () => {
    await enqueue(noted);
    expect(await jobs()).toEqual([{ name: 'test.noted', state: 'created' }]);
    await app.get(JobWorker).start();
    await eventually(() => Promise.resolve(expect(handlers.noted).toEqual([id])));
  });

  it('of a change that was rolled back never existed', async () => {
    const work = app.get(Database).transaction(async (manager) => {
      await app.get(Jobs).enqueue(manager, noted, { id });
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await jobs()).toEqual([]);
  });

  it('of a change that was committed is done', async () => {
    await enqueue(noted);
    await eventually(async () => expect(await jobs()).toEqual([{ name: 'test.noted', state: 'completed' }]));
    expect(handlers.noted.filter((one) => one === id)).toEqual([id]);
  });

  it('that fails is done again until it succeeds', async () => {
    await enqueue(tried);
    await eventually(async () => expect(await jobs()).toEqual([{ name: 'test.tried', state: 'retry' }]));
    await app.get(Database).manager.query('UPDATE pgboss.job SET start_after = now()');
    await eventually(async () => expect(await jobs()).toEqual([{ name: 'test.tried', state: 'completed' }]));
    expect(handlers.tried).toEqual([id, id]);
  });

  it('has exactly one handler for its topic, or no worker starts', async () => {
    const rivals = await start(database.url, Handlers, Rival);
    expect(() => rivals.get(JobWorker).handlers()).toThrow('Job topic test.noted has more than one handler');
    await rivals.close();
    expect(() => defineTopic('test.noted')).toThrow('Job topic test.noted is declared twice');
    const none = await start(database.url);
    await expect(none.get(JobWorker).start()).rejects.toThrow('Job topics without a handler: test.noted, test.tried');
    await none.close();
  });
});

describe('The jobs of one topic', () => {
  it('are done in the order they came in, but first those that somebody waits for', async () => {
    const database = await cloneDatabase();
    const app = await start(database.url, Handlers);
    const [first, hastened, third, awaited] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const [transactions, jobs] = [app.get(Database), app.get(Jobs)];
    for (const id of [first, hastened, third]) {
      await transactions.transaction((manager) => jobs.enqueue(manager, noted, { id }));
    }
    await transactions.transaction((manager) => jobs.enqueue(manager, noted, { id: awaited }, { awaited: true }));
    await transactions.transaction((manager) => jobs.hasten(manager, noted, [{ id: hastened }, { id: randomUUID() }]));
    await app.get(JobWorker).start();
    await eventually(() => Promise.resolve(expect(app.get(Handlers).noted).toEqual([hastened, awaited, first, third])));
    await app.close();
    await database.drop();
  });
});
