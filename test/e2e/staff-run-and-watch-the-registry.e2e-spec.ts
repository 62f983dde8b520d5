import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Mails } from '#notifications';
import { Database } from '#platform';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import { eventually } from '../support/eventually.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Operation {
  id: string;
  status: string;
  endedAt: string | null;
  done: number;
  total: number | null;
  reindexed: { listings: number } | null;
  verified: { checks: { what: string; rows: number; broken: { place: string; why: string } | null }[] } | null;
  imported: { read: number; created: number; refused: number; lines: { line: number; reasons: string[] }[] } | null;
}

describe('Those who run the registry see and move it; those who watch over it prove it', () => {
  let test: TestApp;
  let administrator: Agent;
  let auditor: Agent;
  let administratorId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    const person = await makePerson(test, 'administrator');
    administratorId = person.personId;
    administrator = await signIn(test, person.email);
    auditor = await signedIn(test, 'auditor', person.organisationId);
  });
  afterAll(() => test.close());

  /** The states of an operation, as a browser is told of them. */
  async function watched(agent: Agent, id: string): Promise<Operation[]> {
    const { text, headers } = await agent.get(`/api/v1/operations/${id}/events`).buffer(true).expect(200);
    expect(headers['content-type']).toContain('text/event-stream');
    return [...text.matchAll(/^data: (\{.*\})$/gm)].map(([, data]) => JSON.parse(data!) as Operation);
  }

  it('an administrator rebuilds the index and is told live until it is done', async () => {
    expect((await administrator.get('/api/v1/reach/index').expect(200)).body).toEqual({ listings: 0 });
    const { body } = await administrator.post('/api/v1/operations/reindex').expect(202);
    const states = await watched(administrator, (body as Operation).id);
    expect(states.at(-1)).toMatchObject({ status: 'done', reindexed: { listings: 0 } });
    expect(states.at(-1)!.endedAt).not.toBeNull();
  });

  it('of each kind only one goes on at a time', async () => {
    await test.source.query(
      `INSERT INTO operation (kind, status, told_at, started_by_id) VALUES ('reindex', 'running', now(), $1)`,
      [administratorId],
    );
    const { body } = await administrator.post('/api/v1/operations/reindex').expect(409);
    expect(body).toMatchObject({ code: 'wrong_state', errors: [{ code: 'operation_open' }] });
    await test.source
      .query(`UPDATE operation SET status = 'failed', outcome = '{"failure": "stopped"}', ended_at = now()
      WHERE ended_at IS NULL`);
  });

  it('an auditor verifies the chain and is told the first row that does not hold', async () => {
    const run = async (): Promise<Operation> => {
      const { body } = await auditor.post('/api/v1/operations/verification').expect(202);
      return (await watched(auditor, (body as Operation).id)).at(-1)!;
    };
    const sound = await run();
    expect(sound.verified!.checks.map(({ what, broken }) => [what, broken])).toEqual([
      ['log', null],
      ['listings', null],
      ['cases', null],
    ]);
    expect(sound.verified!.checks[0]!.rows).toBeGreaterThan(3);

    await test.source.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    await test.source.query(`UPDATE audit_entry SET action = 'nothing.happened' WHERE seq = 2`);
    const broken = await run();
    expect(broken.verified!.checks[0]).toEqual({
      what: 'log',
      rows: 1,
      broken: { place: '2', why: 'content was changed' },
    });
  });

  it('an auditor sees neither the operations of administrators nor how they go on', async () => {
    const { body } = await administrator.get('/api/v1/operations').expect(200);
    const reindex = (body as { items: { id: string; kind: string }[] }).items.find(({ kind }) => kind === 'reindex')!;
    await auditor.get(`/api/v1/operations/${reindex.id}`).expect(404);
    await auditor.get(`/api/v1/operations/${reindex.id}/events`).expect(404);
    await auditor.get(`/api/v1/operations/${randomUUID()}/events`).expect(404);
    const own = (await auditor.get('/api/v1/operations').expect(200)).body as { items: { kind: string }[] };
    expect(new Set(own.items.map(({ kind }) => kind))).toEqual(new Set(['verification']));
  });

  it('an import from a file reports every line it refused, with the reasons', async () => {
    const lines = [JSON.stringify({ externalId: 'A-1' }), 'no json', '[]'].join('\n');
    const { body } = await administrator
      .post('/api/v1/operations/catalog-import')
      .attach('file', Buffer.from(lines), 'catalog.jsonl')
      .expect(202);
    const end = (await watched(administrator, (body as Operation).id)).at(-1)!;
    expect(end).toMatchObject({ status: 'done', imported: { read: 3, created: 0, refused: 3 } });
    expect(end.imported!.lines.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(end.imported!.lines.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it('the log is read by subject, person, deed and day, page by page', async () => {
    const get = async (query: Record<string, string | number>) =>
      (await auditor.get('/api/v1/audit-log').query(query).expect(200)).body as {
        items: { seq: string; action: string; actor: { id: string } | null; subjectType: string; subjectId: string }[];
        next?: string;
      };
    const own = await get({ person: administratorId, action: 'operation.' });
    expect(own.items.map(({ action }) => action)).toEqual(['operation.catalog_import', 'operation.reindex']);
    expect(own.items.every(({ actor }) => actor!.id === administratorId)).toBe(true);
    const { subjectId } = own.items[0]!;
    expect((await get({ subject: subjectId })).items).toHaveLength(1);
    expect((await get({ subject: 'operation' })).items.length).toBeGreaterThan(3);
    expect((await get({ person: 'nobody is called so' })).items).toEqual([]);
    expect((await get({ to: '2001-01-01' })).items).toEqual([]);
    expect((await get({ from: '2001-01-01' })).items.length).toBeGreaterThan(3);
    const first = await get({ limit: 2 });
    const second = await get({ limit: 2, cursor: first.next! });
    const places = [...first.items, ...second.items].map(({ seq }) => Number(seq));
    expect(places).toEqual([...places].sort((one, other) => other - one));
    expect(new Set(places).size).toBe(4);
    await auditor.get('/api/v1/audit-log').query({ cursor: 'x' }).expect(400);
  });

  it('a job that has failed is tried again or given up, and that is recorded', async () => {
    const make = async (): Promise<string> => {
      const [row] = await test.source.query<{ id: string }[]>(
        `INSERT INTO pgboss.job (name, data, state, retry_count, output, start_after)
         VALUES ('mail.send', $1, 'failed', 3, '{"message": "no answer"}', now() + interval '1 day') RETURNING id`,
        [JSON.stringify({ mailId: randomUUID() })],
      );
      return row!.id;
    };
    const [again, never] = [await make(), await make()];
    const { body } = await administrator.get('/api/v1/jobs').expect(200);
    const { topics, failures } = body as {
      topics: { topic: string; failed: number }[];
      failures: { id: string; message: string; retrying: boolean }[];
    };
    expect(topics.find(({ topic }) => topic === 'mail.send')).toMatchObject({ failed: 2 });
    expect(failures.find(({ id }) => id === again)).toMatchObject({ message: 'no answer', retrying: false });
    await administrator.post(`/api/v1/jobs/${again}/retry`).expect(204);
    await administrator.post(`/api/v1/jobs/${never}/drop`).expect(204);
    await administrator.post(`/api/v1/jobs/${never}/retry`).expect(404);
    await eventually(async () => {
      const rows = await test.source.query<{ state: string }[]>('SELECT state FROM pgboss.job WHERE id = $1', [again]);
      expect(rows).toEqual([{ state: 'completed' }]);
    });
    const { body: log } = await auditor.get('/api/v1/audit-log').query({ action: 'job.' }).expect(200);
    expect((log as { items: { action: string }[] }).items.map(({ action }) => action)).toEqual([
      'job.drop',
      'job.retry',
    ]);
  });

  it('a figure of the scheme gets another value from a day to come, and that can be taken back until then', async () => {
    const values = async (): Promise<[number, string | null][]> => {
      const { body } = await administrator.get('/api/v1/scheme-parameters').expect(200);
      return (body as { items: { name: string; value: number; validTo: string | null }[] }).items
        .filter(({ name }) => name === 'price_months')
        .map(({ value, validTo }) => [value, validTo]);
    };
    const [[present]] = (await values()) as [[number, string | null]];
    const post = (body: object) => administrator.post('/api/v1/scheme-parameters').send(body);
    const refused = await post({ name: 'price_moon', value: 1, validFrom: '2001-01-01' }).expect(422);
    const codes = (refused.body as { errors: { code: string }[] }).errors.map(({ code }) => code);
    expect(codes).toEqual(['parameter_unknown', 'parameter_not_in_future']);
    const { body } = await post({ name: 'price_months', value: present + 1, validFrom: '2900-04-01' }).expect(201);
    expect(await values()).toEqual([
      [present + 1, null],
      [present, '2900-03-31'],
    ]);
    await post({ name: 'price_months', value: 9, validFrom: '2900-05-01' }).expect(422);
    await administrator.delete(`/api/v1/scheme-parameters/${(body as { id: string }).id}`).expect(204);
    expect(await values()).toEqual([[present, null]]);
    const { body: list } = await administrator.get('/api/v1/scheme-parameters').expect(200);
    const running = (list as { items: { id: string; name: string }[] }).items.find(
      ({ name }) => name === 'price_months',
    );
    await administrator.delete(`/api/v1/scheme-parameters/${running!.id}`).expect(409);
  });

  it('people are found by name and mail address, organisations by name and kind', async () => {
    const { email } = await makePerson(test, 'owner');
    const { body } = await administrator.get('/api/v1/people').query({ q: email }).expect(200);
    expect((body as { items: object[] }).items).toMatchObject([{ email, roles: [{ role: 'owner' }] }]);
    await auditor.get(`/api/v1/organisations/${randomUUID()}`).expect(404);
    const { body: found } = await auditor.get('/api/v1/organisations').query({ kind: 'secretariat' }).expect(200);
    const kinds = (found as { items: { kind: string }[] }).items.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['secretariat']));
    const none = await administrator.get('/api/v1/organisations').query({ q: 'そのような組織' }).expect(200);
    expect((none.body as { items: object[] }).items).toEqual([]);
  });

  it('a notice is what a mail told its addressee, until it was read; a key is never one', async () => {
    const { email } = await makePerson(test, 'owner');
    const owner = await signIn(test, email);
    const other = await signedIn(test, 'owner');
    const kind = { code: 'told', subject: { ja: '知らせ {n}', en: 'News {n}' }, text: { ja: '{link}', en: '{link}' } };
    const post = (n: number, path: string) =>
      test.app
        .get(Database)
        .transaction((manager) =>
          test.app.get(Mails).post(manager, kind, { to: email, language: 'ja', params: { n }, path }),
        );
    await post(1, '/maker');
    await post(2, '/password/reset?token=secret');
    await post(3, '/cases/1');
    const read = async (agent: Agent) =>
      (await agent.get('/api/v1/notices').expect(200)).body as {
        unread: number;
        items: { id: string; subject: string; page: string; read: boolean }[];
      };
    const told = await read(owner);
    expect(told.unread).toBe(2);
    expect(told.items.map(({ subject, page }) => [subject, page])).toEqual([
      ['知らせ 3', '/cases/1'],
      ['知らせ 1', '/maker'],
    ]);
    await owner.post('/api/v1/notices/read').send({ until: told.items[1]!.id }).expect(204);
    await other.post('/api/v1/notices/read').send({ until: told.items[0]!.id }).expect(204);
    const after = await read(owner);
    expect([after.unread, after.items.map((notice) => notice.read)]).toEqual([1, [false, true]]);
    expect((await read(other)).items).toEqual([]);
  });

  it('nobody reads the mail of others where the registry is no demonstration', async () => {
    expect((await auditor.get('/api/v1/mailbox/state').expect(200)).body).toEqual({ open: false });
    await auditor.get('/api/v1/mailbox').expect(404);
    await administrator.get('/api/v1/mailbox').expect(404);
  });
});

describe('A demonstration without a mail server', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ worker: true, environment: { MAILBOX: 'true' } });
  });
  afterAll(() => test.close());

  it('shows its mail to everybody who reaches it', async () => {
    const { email } = await makePerson(test, 'owner');
    const owner = await signIn(test, email);
    expect((await owner.get('/api/v1/mailbox/state').expect(200)).body).toEqual({ open: true });
    await owner.post('/api/v1/password/forgotten').send({ email }).expect(202);
    await eventually(async () => {
      const { body } = await owner.get('/api/v1/mailbox').query({ to: email }).expect(200);
      const [mail] = (body as { items: { to: string; text: string }[] }).items;
      expect(mail).toMatchObject({ to: email });
      expect(mail!.text).toContain('/password/reset?token=');
    });
  });
});
