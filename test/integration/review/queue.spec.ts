import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Logger } from 'typeorm';
import { Organisation } from '#identity';
import { businessDaysAfter } from '#scheme';
import { makePerson, signedIn, signIn, type Agent } from '../../support/actors.js';
import { activeManufacturer, importCategories, readyProduct, submit, seen } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const FINDING = { pointer: '/bodyPrice', code: 'price_not_shown', text: '価格の根拠が読めません。' };
const DAY = 24 * 60 * 60 * 1000;

interface Summary {
  id: string;
  stage: string;
  dueOn: string | null;
  remainingDays: number | null;
  examiner: string | null;
  examinerId: string | null;
  round: number;
  claimed: boolean;
}
interface CasePage {
  items: Summary[];
  next?: string;
}

describe('the queue', () => {
  let test: TestApp;
  let category: (name: string) => string;
  let maker: Agent;
  let makerMail: string;
  let examiner: Agent;
  let approver: Agent;
  let count = 0;

  beforeAll(async () => {
    test = await startTestApp();
    category = await importCategories(test);
    makerMail = (await makePerson(test, 'owner')).email;
    maker = await signIn(test, makerMail);
    examiner = await signedIn(test, 'secretariat_examiner');
    approver = await signedIn(test, 'approver');
    await activeManufacturer(test, maker);
  });
  afterAll(() => test.close());

  const open = async (categoryName = '券売機'): Promise<string> => {
    const product = await readyProduct(maker, category(categoryName), { modelNumbers: [`QU-${(count += 1)}`] });
    return submit(maker, product.id);
  };
  const queue = async (who: Agent, query: object = {}): Promise<CasePage> =>
    (await who.get('/api/v1/cases/queue').query(query).expect(200)).body as CasePage;
  const ids = async (who: Agent, query: object = {}): Promise<string[]> =>
    (await queue(who, query)).items.map(({ id }) => id);
  const show = async (id: string, who = examiner): Promise<Summary> =>
    (await who.get(`/api/v1/cases/${id}`).expect(200)).body as Summary;
  const act = async (who: Agent, id: string, verb: string, body: object = {}): Promise<Record<string, unknown>> => {
    const { stage, round, examinerId: fromId } = await show(id, who);
    const sent = { ...body, ...(verb === 'reassign' && { fromId }) };
    const answer = await who.post(`/api/v1/cases/${id}/${verb}`).query({ stage, round }).send(sent);
    return answer.body as Record<string, unknown>;
  };
  const codes = (body: Record<string, unknown>): string[] =>
    (body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);
  const due = (id: string, dueOn: string): Promise<unknown> =>
    test.source.query('UPDATE review_case SET due_on = $2 WHERE id = $1', [id, dueOn]);

  it('gives each stage its days, and stops the clock while the applicant corrects', async () => {
    const id = await open();
    const today = test.clock.today();
    expect(await show(id)).toMatchObject({ dueOn: businessDaysAfter(today, 10), remainingDays: null });
    await act(examiner, id, 'pass');
    await act(examiner, id, 'pass');
    expect(await show(id)).toMatchObject({ stage: 'approval', dueOn: businessDaysAfter(today, 5) });
    await act(approver, id, 'return', { findings: [FINDING] });
    expect(await show(id)).toMatchObject({ stage: 'returned', dueOn: null, remainingDays: 5 });
    expect(await ids(approver)).not.toContain(id);

    test.clock.forward(30 * DAY);
    maker = await signIn(test, makerMail);
    [examiner, approver] = [await signedIn(test, 'secretariat_examiner'), await signedIn(test, 'approver')];
    const { findings } = (await show(id)) as unknown as { findings: { id: string }[] };
    await act(maker, id, 'resubmit', { answers: [{ findingId: findings[0]!.id, text: '直しました。' }] });
    expect(await show(id)).toMatchObject({ stage: 'approval', dueOn: businessDaysAfter(test.clock.today(), 5) });
    await act(maker, id, 'withdraw');
    expect(await show(id)).toMatchObject({ dueOn: null, remainingDays: null });
  });

  it('shows the latest case first, page by page, and each case once', async () => {
    const cases = [await open(), await open(), await open(), await open(), await open()];
    const days = ['2026-09-04', '2026-09-02', '2026-09-02', '2026-09-01', '2026-09-03'];
    for (const [index, day] of days.entries()) await due(cases[index]!, day);
    const expected = [3, 1, 2, 4, 0].map((index) => cases[index]!);
    expect((await ids(examiner)).slice(0, 5)).toEqual(expected);

    const pages: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await queue(examiner, { limit: 2, late: true, ...(cursor && { cursor }) });
      pages.push(...page.items.map(({ id }) => id));
      if (!(cursor = page.next)) break;
    }
    expect(pages).toEqual(expected);
    for (const cursor of ['x', Buffer.from('all 2026-09-01 x').toString('base64url')]) {
      await examiner.get('/api/v1/cases/queue').query({ cursor }).expect(400);
    }
  });

  it('is narrowed by the size of the maker, as it was classified by what it handed in last', async () => {
    const id = await open();
    const all = await ids(examiner, { limit: 100 });
    const { items } = await queue(examiner, { limit: 100 });
    const sizes = new Map((items as (Summary & { makerSize: string })[]).map((each) => [each.id, each.makerSize]));
    const size = sizes.get(id)!;
    const ofSize = (wanted: string) => all.filter((each) => sizes.get(each) === wanted);
    for (const makerSize of [size, 'deemed_large']) {
      expect(await ids(examiner, { limit: 100, makerSize })).toEqual(ofSize(makerSize));
    }
    expect(ofSize(size)).toContain(id);
    await examiner.get('/api/v1/cases/queue').query({ makerSize: 'enormous' }).expect(400);
  });

  it('is narrowed by stage, kind, track, association, and to what is mine or late', async () => {
    const mine = await open();
    const passed = await open();
    const ofAssociation = await open('GNSS測量機');
    await due(passed, '2026-01-05');
    await act(examiner, mine, 'claim');
    await act(examiner, passed, 'pass');
    await due(passed, '2026-01-05');
    const association = await test.source.getRepository(Organisation).findOneByOrFail({ name: '日本測量機器工業会' });
    expect(await ids(examiner, { mine: true })).toEqual([mine]);
    expect(await ids(examiner, { mine: false })).not.toContain(mine);
    expect(await ids(examiner, { stage: 'secretariat_check' })).toEqual([passed]);
    expect((await ids(examiner, { late: true }))[0]).toBe(passed);
    expect(await ids(examiner, { late: false })).not.toContain(passed);
    expect(await ids(examiner, { association: association.id })).toEqual([ofAssociation]);
    expect(await ids(examiner, { kind: 'distributor' })).toEqual([]);
    expect(await ids(examiner, { track: 'innovation' })).toEqual([]);
    await examiner.get('/api/v1/cases/queue').query({ mine: 'perhaps' }).expect(400);
    const member = await signedIn(test, 'association_examiner', association.id);
    expect(await ids(member)).toEqual([ofAssociation]);
    await maker.get('/api/v1/cases/queue').expect(403);
    const { body } = await maker.get('/api/v1/cases').query({ stage: 'secretariat_check' }).expect(200);
    expect(body).toMatchObject({ items: [{ id: passed, examiner: null }] });
  });

  it('begins with what one is good at, or holds only that', async () => {
    const colleague = await signedIn(test, 'secretariat_examiner');
    const skilled = [await open('清掃ロボット'), await open('清掃ロボット')];
    await due(skilled[0]!, '2027-06-02');
    await due(skilled[1]!, '2027-06-01');
    const all = await ids(colleague, { limit: 100 });
    expect(await ids(colleague, { limit: 100, skill: 'only' })).toEqual(all);
    const skills = { categoryIds: [category('清掃ロボット')], kinds: ['distributor'] };
    expect((await colleague.put('/api/v1/cases/skills').send(skills).expect(200)).body).toEqual(skills);
    expect((await colleague.get('/api/v1/cases/skills').expect(200)).body).toEqual(skills);
    const first = [skilled[1]!, skilled[0]!];
    expect(await ids(colleague, { skill: 'only' })).toEqual(first);
    const rest = all.filter((id) => !skilled.includes(id));
    expect(await ids(colleague, { limit: 100, skill: 'first' })).toEqual([...first, ...rest]);

    const pages: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await queue(colleague, { limit: 3, skill: 'first', ...(cursor && { cursor }) });
      pages.push(...page.items.map(({ id }) => id));
      if (!(cursor = page.next)) break;
    }
    expect(pages).toEqual([...first, ...rest]);

    const unknown = await colleague
      .put('/api/v1/cases/skills')
      .send({ categoryIds: [skilled[0]], kinds: [] })
      .expect(422);
    expect(codes(unknown.body as Record<string, unknown>)).toEqual(['/categoryIds/0 skill_category_unknown']);
  });

  it('is shared out by administrators and approvers, only to people who may examine the case', async () => {
    const id = await open();
    const administrator = await signedIn(test, 'administrator');
    const { personId, email } = await makePerson(test, 'secretariat_examiner');
    const approving = await makePerson(test, 'approver');
    expect(await act(administrator, id, 'reassign', { personId })).toMatchObject({ claimed: true });
    expect(codes(await act(examiner, id, 'pass'))).toContain(' claimed_by_another');
    const assignee = await signIn(test, email);
    expect(await ids(assignee, { mine: true })).toEqual([id]);
    expect(codes(await act(administrator, id, 'reassign', { personId: approving.personId }))).toEqual([
      '/personId role_does_not_allow',
    ]);
    expect(codes(await act(administrator, id, 'reassign', { personId: id }))).toEqual(['/personId assignee_unknown']);
    expect(await act(approver, id, 'reassign', { personId: null })).toMatchObject({ claimed: false });
    await assignee
      .post(`/api/v1/cases/${id}/reassign`)
      .query(await seen(assignee, id))
      .send({ personId, fromId: null })
      .expect(403);
    const { history } = (await show(id)) as unknown as { history: { verb: string; assignee: string | null }[] };
    expect(history.map(({ verb, assignee: to }) => [verb, to !== null])).toEqual([
      ['submit', false],
      ['reassign', true],
      ['reassign', false],
    ]);
  });

  it('tells how much waits in each stage, and with whom', async () => {
    const { personId, email } = await makePerson(test, 'secretariat_examiner');
    const busy = await signIn(test, email);
    const [one, other] = [await open(), await open()];
    for (const id of [one, other]) await act(busy, id, 'claim');
    await due(one, '2026-02-02');
    const { body } = await busy.get('/api/v1/cases/workload').expect(200);
    const { stages, examiners } = body as {
      stages: { stage: string; waiting: number; unclaimed: number; late: number }[];
      examiners: { personId: string; claimed: number; late: number; firstDueOn: string | null }[];
    };
    expect(examiners.find((load) => load.personId === personId)).toMatchObject({
      role: 'secretariat_examiner',
      claimed: 2,
      late: 1,
      firstDueOn: '2026-02-02',
    });
    const [{ waiting }] = await test.source.query<[{ waiting: number }]>(
      "SELECT count(*)::int AS waiting FROM review_case WHERE stage = 'association_check'",
    );
    expect(stages.find(({ stage }) => stage === 'association_check')).toMatchObject({ waiting });
    const association = await test.source.getRepository(Organisation).findOneByOrFail({ name: '日本測量機器工業会' });
    const member = await makePerson(test, 'association_examiner', association.id);
    const own = (await (await signIn(test, member.email)).get('/api/v1/cases/workload').expect(200)).body as {
      examiners: { organisation: string }[];
    };
    expect(new Set(own.examiners.map(({ organisation }) => organisation))).toEqual(new Set(['日本測量機器工業会']));
    await maker.get('/api/v1/cases/workload').expect(403);
  });

  describe('of a scheme with 20,000 cases', () => {
    beforeAll(async () => {
      const sql = await readFile('bench/lib/cases.sql', 'utf8');
      await test.source.query(sql.replaceAll('{count}', '20000'));
    });

    it('is read along an index whatever it is narrowed to, on the first page and deep down', async () => {
      const association = await test.source.getRepository(Organisation).findOneByOrFail({ name: '協会 7' });
      const member = await signedIn(test, 'association_examiner', association.id);
      const { next } = await queue(examiner, { limit: 100 });
      const reads: [Agent, object][] = [
        [examiner, {}],
        [examiner, { cursor: next }],
        [examiner, { stage: 'approval' }],
        [examiner, { mine: true }],
        [examiner, { late: true, kind: 'product', track: 'innovation' }],
        [examiner, { association: association.id }],
        [examiner, { makerSize: 'sme' }],
        [member, {}],
        [member, { stage: 'association_check', late: true }],
      ];
      for (const [who, query] of reads) {
        const statements = await recording(test, () => queue(who, query));
        expect(statements).toHaveLength(1);
        const [sql, parameters] = statements[0]!;
        const plan = await test.source.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${sql}`, parameters);
        const text = plan.map((line) => line['QUERY PLAN']).join('\n');
        expect([query, text]).toEqual([query, expect.not.stringContaining('Seq Scan on review_case')]);
        expect([query, text]).toEqual([query, expect.stringMatching(/Scan (using|on) review_case_queue/)]);
      }
    });
  });
});

/** The statements over cases that are run meanwhile, with their parameters. */
async function recording({ source }: TestApp, work: () => Promise<unknown>): Promise<[string, unknown[]][]> {
  const statements: [string, unknown[]][] = [];
  const { logger } = source;
  const nothing = (): void => undefined;
  const listening: Logger = {
    logQuery: (sql, parameters) => {
      if (/^SELECT .* FROM "review_case"/.test(sql)) statements.push([sql, (parameters ?? []) as unknown[]]);
    },
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  source.logger = listening;
  try {
    await work();
    return statements;
  } finally {
    source.logger = logger;
  }
}
