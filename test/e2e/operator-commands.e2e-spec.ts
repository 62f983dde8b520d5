import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { cloneDatabase } from '../support/database.js';
import { makeFolder } from '../support/folder.js';

const SOURCES = ['--conditions=source', '--import', '@swc-node/register/esm-register', 'apps/cli/src/main.ts'];

describe('An operator runs the registry from the command line', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let client: pg.Client;
  let folder: string;

  beforeAll(async () => {
    database = await cloneDatabase();
    client = new pg.Client(database.url);
    await client.connect();
    folder = await makeFolder();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
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

  it('imports categories, reporting refused ones with reasons, and exports a file that comes out the same', async () => {
    const shipped = await readFile('data/categories.json', 'utf8');
    const { categories } = JSON.parse(shipped) as { categories: { name: string; reading: string }[] };
    const file = join(folder, 'categories.json');
    await writeFile(
      file,
      JSON.stringify({ categories: [{ ...categories[0], reading: 'カナ' }, ...categories.slice(1)] }),
    );
    const first = await run(['import-categories', file]);
    expect(first).toMatchObject({ code: 1 });
    expect(first.said).toContain(
      `31 created, 0 updated, 0 unchanged, 1 refused\ncategory 1 (${categories[0]!.name}): /reading `,
    );
    await writeFile(file, shipped);
    expect(await run(['import-categories', file])).toEqual({
      code: 0,
      said: '1 created, 0 updated, 31 unchanged, 0 refused\n',
    });
    expect(await run(['export-categories'])).toEqual({ code: 0, said: shipped });
  });

  it('imports companies row by row, names each bad row with line and reasons, and goes on where it stopped', async () => {
    const file = join(folder, 'companies.csv');
    const header = 'corporateNumber,name,reading,address,industry,capitalYen,staff,foundedOn\n';
    const good = '1180301018771,試験一号,しけんいちごう,東京都千代田区 1-1,26,10000000,20,2020-04-01\n';
    const bad = '2180301018771,,シケン,東京都,ZZ,many,20,2020-02-30\n';
    await writeFile(file, header + good + bad);
    const first = await run(['import-companies', file]);
    expect(first.code).toBe(1);
    expect(first.said).toContain('2 read: 1 created, 0 present, 1 refused');
    for (const reason of [
      'line 3:',
      '/name',
      '/company/industry',
      '/company/capitalYen',
      '/company/foundedOn',
      '/corporateNumber',
    ]) {
      expect(first.said).toContain(reason);
    }
    await writeFile(file, `${header}${good},個人事業,こじんじぎょう,大阪府大阪市 1-1,58,,2,\n`);
    expect(await run(['import-companies', file])).toEqual({
      code: 0,
      said: '2 read: 1 created, 1 present, 0 refused\n',
    });
    expect(await run(['import-companies', file])).toEqual({
      code: 0,
      said: '2 read: 0 created, 2 present, 0 refused\n',
    });
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
    const others = '0 events of listings agree with them\n0 entries in the records of cases agree with them\n';
    expect(sound.said.replace(/^\d+/, 'n')).toBe(`n rows hold\n${others}`);
    await client.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    await client.query(`UPDATE audit_entry SET data = '{}' WHERE seq = 2`);
    expect(await run(['verify-audit'])).toEqual({
      code: 1,
      said: `BROKEN at row 2: content was changed (1 rows before it hold)\n${others}`,
    });
  });

  it('rebuilds the search index', async () => {
    expect(await run(['reindex'])).toEqual({ code: 0, said: '0 listings indexed\n' });
  });
});
