import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf, Membership } from '#identity';
import { Database } from '#platform';
import { CaseRecord, Cases } from '#review';
import { makePerson, signedIn, signIn, type Agent } from '../../support/actors.js';
import { activeManufacturer, importCategories, readyProduct, step, submit } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const FINDING = { pointer: '/bodyPrice', code: 'price_not_shown', text: '価格の根拠が読めません。' };

const TABLES = ['case_event', 'submission', 'finding', 'finding_answer', 'case_message', 'decision', 'letter'];

describe('the record of cases, proven by the audit log', () => {
  let test: TestApp;
  let maker: Agent;
  let examiner: Agent;
  let examinerMail: string;
  let approver: Agent;
  let categoryId: string;
  let caseId: string;

  beforeAll(async () => {
    test = await startTestApp();
    categoryId = (await importCategories(test))('券売機');
    maker = await signedIn(test, 'owner');
    ({ email: examinerMail } = await makePerson(test, 'secretariat_examiner'));
    examiner = await signIn(test, examinerMail);
    approver = await signedIn(test, 'approver');
    await activeManufacturer(test, maker);
    caseId = await open('RE-1');
  });
  afterAll(() => test.close());

  const open = async (modelNumber: string): Promise<string> =>
    submit(maker, (await readyProduct(maker, categoryId, { modelNumbers: [modelNumber] })).id);
  const verify = () => test.app.get(CaseRecord).verify();
  const write = (who: Agent, text: string) => who.post(`/api/v1/cases/${caseId}/messages`).send({ text }).expect(201);
  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> => test.source.query<Row[]>(text, values);

  it('is in the order in which things happened, whenever the transactions began that wrote them', async () => {
    const { id: membershipId } = await test.source
      .getRepository(Membership)
      .findOneByOrFail({ person: { email: examinerMail } });
    const relations = { person: true, organisation: true } as const;
    const membership = await test.source
      .getRepository(Membership)
      .findOneOrFail({ where: { id: membershipId }, relations });
    await test.app.get(Database).transaction(async (manager) => {
      // This transaction has begun before the message below was written, and goes on after it.
      await manager.query('SELECT now()');
      await write(maker, '最初の質問です。');
      await test.app.get(Cases).claim(actorOf(membership), caseId);
    });
    await write(examiner, '回答です。');
    const { body } = await maker.get(`/api/v1/cases/${caseId}/timeline`).expect(200);
    const { items } = body as { items: { what: string; verb: string | null; text: string | null; at: string }[] };
    expect(items.map(({ what, verb, text }) => verb ?? text ?? what)).toEqual([
      'submit',
      '最初の質問です。',
      'claim',
      '回答です。',
    ]);
    const moments = items.map(({ at }) => at);
    expect(new Set(moments).size).toBe(moments.length);
  });

  it('holds every step, submission, finding, answer, resolution, message, decision and letter', async () => {
    await step(examiner, caseId, 'return', { findings: [FINDING] });
    const { findings } = (await maker.get(`/api/v1/cases/${caseId}`).expect(200)).body as {
      findings: { id: string }[];
    };
    const findingId = findings[0]!.id;
    await step(maker, caseId, 'resubmit', { answers: [{ findingId, text: '直しました。' }] });
    await step(examiner, caseId, `findings/${findingId}/resolve`);
    for (const verb of ['pass', 'pass']) await step(examiner, caseId, verb);
    await step(approver, caseId, 'reject', { reason: '根拠が足りません。' });
    await maker.get(`/api/v1/cases/${caseId}/letter`).expect(200);
    const lines = await sql<{ data: string }>(`SELECT data FROM audit_entry WHERE subject_id = $1 ORDER BY seq`, [
      caseId,
    ]);
    const kinds = lines.flatMap(({ data }) =>
      ((JSON.parse(data) as { records?: { kind: string }[] }).records ?? []).map(({ kind }) => kind),
    );
    const expected = [
      ...['step', 'submission', 'message', 'step', 'message', 'step', 'finding', 'step', 'submission', 'answer'],
      ...['resolution', 'step', 'step', 'step', 'decision', 'letter'],
    ];
    expect(kinds).toEqual(expected);
    const { rows, older, broken } = await verify();
    expect({ older, broken }).toEqual({ older: 0, broken: undefined });
    expect(rows).toBeGreaterThan(expected.length);
  });

  it('keeps the letter as it was issued: the same bytes in both forms, whose digests the log holds', async () => {
    const page = await maker.get(`/api/v1/cases/${caseId}/letter`).expect(200);
    const file = await maker.get(`/api/v1/cases/${caseId}/letter.pdf`).responseType('blob').expect(200);
    const [kept] = await sql<{ html: string; pdf: Buffer }>(
      'SELECT html, pdf FROM letter JOIN decision ON decision.id = decision_id WHERE case_id = $1',
      [caseId],
    );
    expect(page.text).toBe(kept!.html);
    expect((file.body as Buffer).equals(kept!.pdf)).toBe(true);
    for (const change of [`UPDATE letter SET html = ''`, 'DELETE FROM letter', 'TRUNCATE letter']) {
      await expect(sql(change)).rejects.toThrow('is refused');
    }
  });

  it.each([
    ['step', `UPDATE case_event SET reason = '別の理由' WHERE verb = 'reject'`],
    ['step', `UPDATE case_event SET created_at = created_at + interval '1 millisecond' WHERE verb = 'claim'`],
    ['submission', `UPDATE submission SET content = content || '{"bodyPrice": 1}' WHERE content ? 'bodyPrice'`],
    ['finding', `UPDATE finding SET severity = 'should'`],
    ['answer', `UPDATE finding_answer SET text = '直していません。'`],
    ['resolution', `UPDATE finding SET resolved_round = 1`],
    ['message', `UPDATE case_message SET text = '別の質問です。' WHERE text = '最初の質問です。'`],
    ['decision', `UPDATE decision SET judged = jsonb_set(judged, '{figures,decided,appealDays}', '1')`],
    ['letter', `UPDATE letter SET html = replace(html, '却下', '登録')`],
    ['letter', `UPDATE letter SET pdf = pdf || '\\x00'`],
  ])('names the %s that was changed behind its back: %s', async (kind, change) => {
    await expectFound(change, { kind, why: 'was changed' });
  });

  it('names a message that was taken out, and one that was put in', async () => {
    await expectFound('DELETE FROM case_message WHERE author_role = $$owner$$', { kind: 'message', why: 'is missing' });
    await expectFound(
      `INSERT INTO case_message (case_id, author_id, author_role, author_organisation_id, text)
       SELECT case_id, author_id, author_role, author_organisation_id, '書かれなかった回答' FROM case_message LIMIT 1`,
      { kind: 'message', why: 'is not in the audit log' },
    );
  });

  it('tells what is older than the proof apart, and keeps proving the rest', async () => {
    await sql(`INSERT INTO case_message (case_id, author_id, author_role, author_organisation_id, text, created_at)
       SELECT case_id, author_id, author_role, author_organisation_id, '以前の質問', '2020-01-01' FROM case_message LIMIT 1`);
    expect(await verify()).toMatchObject({ older: 1 });
    expect((await verify()).broken).toBeUndefined();
  });

  /** Changes the database without its triggers, sees what is found, and takes the change back. */
  const expectFound = async (change: string, found: { kind: string; why: string }): Promise<void> => {
    const undone = new Error('undone');
    const work = test.app.get(Database).transaction(async (manager) => {
      for (const table of TABLES) await manager.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      await manager.query(change);
      expect((await verify()).broken).toMatchObject(found);
      throw undone;
    });
    await expect(work).rejects.toBe(undone);
    expect((await verify()).broken).toBeUndefined();
  };
});
