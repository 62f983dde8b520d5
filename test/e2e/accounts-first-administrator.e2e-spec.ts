import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import pg from 'pg';
import { cloneDatabase } from '../support/database.js';

const SOURCES = ['--conditions=source', '--import', '@swc-node/register/esm-register', 'apps/cli/src/main.ts'];

describe('An operator makes the first administrator', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let client: pg.Client;

  beforeAll(async () => {
    database = await cloneDatabase();
    client = new pg.Client(database.url);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const create = (ADMIN_PASSWORD: string) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      const args = [...SOURCES, 'create-admin', 'chief@example.jp', '長官', '事務局'];
      const env = { ...process.env, DATABASE_URL: database.url, MEILI_INDEX: `cli-${process.pid}`, ADMIN_PASSWORD };
      execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr });
      });
    });
  const counts = async (): Promise<unknown> =>
    (
      await client.query(
        'SELECT (SELECT count(*)::int FROM organisation) AS organisations, (SELECT count(*)::int FROM person) AS people',
      )
    ).rows[0];

  it('whose password is not easy to guess', async () => {
    const { code, said } = await create('1qaz2wsx3edc');
    expect([code, said]).toEqual([1, expect.stringContaining('password_common')]);
    expect(await counts()).toEqual({ organisations: 0, people: 0 });
  }, 60_000);

  it('with the secretariat, or neither of them', async () => {
    expect(await create('みかんと自転車と青い椅子')).toMatchObject({ code: 0 });
    expect(await counts()).toEqual({ organisations: 1, people: 1 });
    const { code, said } = await create('みかんと自転車と青い椅子');
    expect([code, said]).toEqual([1, expect.stringContaining('email_taken')]);
    expect(await counts()).toEqual({ organisations: 1, people: 1 });
  }, 60_000);
});
