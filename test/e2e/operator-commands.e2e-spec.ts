import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { cloneDatabase } from '../support/database.js';

const SOURCES = ['--conditions=source', '--import', '@swc-node/register/esm-register', 'apps/cli/src/main.ts'];

describe('An operator runs the registry from the command line', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let client: pg.Client;
  let folder: string;

  beforeAll(async () => {
    database = await cloneDatabase();
    client = new pg.Client(database.url);
    await client.connect();
    folder = await mkdtemp(join(tmpdir(), 'registry-test-cli-'));
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  /** Runs a command as an operator would; answers its exit code and everything it said. */
  const run = (args: string[], environment: Record<string, string> = {}) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      const env = { ...process.env, DATABASE_URL: database.url, MEILI_INDEX: `cli-${process.pid}`, ...environment };
      execFile(process.execPath, [...SOURCES, ...args], { env }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr });
      });
    });

  it('names every fault of the configuration at once', async () => {
    const { code, said } = await run(['migrate'], { DATABASE_URL: 'mysql://x', MEILI_URL: '', PORT: 'many' });
    expect(code).toBe(78);
    expect(said).toContain('has 3 fault(s)');
    for (const name of ['DATABASE_URL', 'MEILI_URL', 'PORT']) expect(said).toContain(`- ${name} `);
  });

  it('imports categories, reporting refused lines, and importing again updates them', async () => {
    const file = join(folder, 'categories.csv');
    const header = 'name,reading,aliases,industries,processes,association\n';
    await writeFile(file, `${header}草刈機,くさかりき,芝刈機,A,草刈り,\n壊れた行,カナ,,Z,,\n`);
    const first = await run(['import-categories', file]);
    expect(first).toMatchObject({ code: 1 });
    expect(first.said).toContain('1 created, 0 updated, 1 refused\nline 3: reading is not in hiragana; industry Z');
    await writeFile(file, `${header}草刈機,くさかりき,自走草刈機|芝刈機,A,草刈り,日本農機協会\n`);
    const second = await run(['import-categories', file]);
    expect(second).toEqual({ code: 0, said: '0 created, 1 updated, 0 refused\n' });
    const { rows } = await client.query<{ aliases: string[]; association: string }>(
      'SELECT aliases, o.name AS association FROM category c JOIN organisation o ON o.id = c.association_id',
    );
    expect(rows).toEqual([{ aliases: ['自走草刈機', '芝刈機'], association: '日本農機協会' }]);
  });

  it('makes the first administrator', async () => {
    const args = ['create-admin', 'chief@example.jp', '長官', '事務局'];
    expect((await run(args, { ADMIN_PASSWORD: 'short' })).code).toBe(1);
    expect(await run(args, { ADMIN_PASSWORD: 'long enough for anybody' })).toMatchObject({ code: 0 });
    const { rows } = await client.query('SELECT role FROM membership');
    expect(rows).toEqual([{ role: 'administrator' }]);
  });

  it('verifies the audit chain and fails on the first row that was changed', async () => {
    const sound = await run(['verify-audit']);
    expect(sound.code).toBe(0);
    expect(sound.said).toMatch(/^\d+ rows hold\n$/);
    await client.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    await client.query(`UPDATE audit_entry SET data = '{}' WHERE seq = 2`);
    expect(await run(['verify-audit'])).toEqual({
      code: 1,
      said: 'BROKEN at row 2: content was changed (1 rows before it hold)\n',
    });
  });

  it('rebuilds the search index', async () => {
    expect(await run(['reindex'])).toEqual({ code: 0, said: '0 listings indexed\n' });
  });
});
