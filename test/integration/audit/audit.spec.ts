import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Audit } from '#audit';
import { Database } from '#platform';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('the audit log', () => {
  let test: TestApp;
  let audit: Audit;
  let database: Database;
  const subjectId = randomUUID();
  const happening = (action: string) => ({ actorId: null, action, subjectType: 'test', subjectId });
  const actions = async (): Promise<string[]> => {
    const rows = await test.source.query<{ action: string }[]>(
      'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq',
      [subjectId],
    );
    return rows.map(({ action }) => action);
  };

  beforeAll(async () => {
    test = await startTestApp();
    audit = test.app.get(Audit);
    database = test.app.get(Database);
  });
  afterAll(() => test.close());

  it('keeps lines of one transaction together and in order', async () => {
    await database.transaction((manager) => {
      audit.record(manager, happening('first'));
      audit.record(manager, happening('second'));
      return Promise.resolve();
    });
    expect(await actions()).toEqual(['first', 'second']);
  });

  it('keeps nothing of a transaction that was rolled back, nor lets it leak into the next', async () => {
    const failing = database.transaction((manager) => {
      audit.record(manager, happening('never'));
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    await database.transaction(() => Promise.resolve());
    expect(await actions()).toEqual(['first', 'second']);
  });

  it('cannot be written outside a transaction', () => {
    expect(() => audit.record(test.source.manager, happening('loose'))).toThrow('needs a transaction');
  });

  it('chains without a gap when fifty transactions commit at once', async () => {
    const before = (await audit.verify()).rows;
    const writes = Array.from({ length: 50 }, (_, index) =>
      database.transaction((manager) => {
        audit.record(manager, happening(`parallel ${index}`));
        return Promise.resolve();
      }),
    );
    await Promise.all(writes);
    expect(await audit.verify()).toEqual({ rows: before + 50 });
  });

  it('names the first row that somebody with full rights has changed', async () => {
    const { rows } = await audit.verify();
    const tamper = async (sql: string): Promise<void> => {
      await test.source.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
      await test.source.query(sql);
      await test.source.query('ALTER TABLE audit_entry ENABLE TRIGGER USER');
    };
    await tamper(`UPDATE audit_entry SET action = action || '!' WHERE seq IN (3, 7)`);
    expect(await audit.verify()).toEqual({ rows: 2, broken: { seq: '3', why: 'content was changed' } });
    await tamper(`UPDATE audit_entry SET action = rtrim(action, '!') WHERE seq IN (3, 7)`);
    expect(await audit.verify()).toEqual({ rows });
    await tamper('DELETE FROM audit_entry WHERE seq = 5');
    expect(await audit.verify()).toEqual({ rows: 4, broken: { seq: '6', why: 'missing rows before it' } });
  });
});
