import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit } from '#audit';
import { businessDaysAfter } from '#scheme';
import { makePerson, signedIn, signIn, type Agent } from '../../support/actors.js';
import { mailsTo } from '../../support/mailbox.js';
import {
  activeManufacturer,
  importCategories,
  readyProduct,
  seen,
  submit,
  uploadDocument,
} from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const FINDING = { pointer: '/bodyPrice', code: 'price_not_shown', text: '価格の根拠が読めません。' };
const DAY = 24 * 60 * 60 * 1000;
const REASON = { reason: '価格の根拠が <確認> できません。' };

/** A case that waits for its decision, or is about to. */
describe('the record of a case', () => {
  let test: TestApp;
  let category: (name: string) => string;
  let maker: Agent;
  let makerMail: string;
  let examiner: Agent;
  let approver: Agent;
  let productId: string;
  let caseId: string;
  let count = 0;

  const signInAll = async (): Promise<void> => {
    maker = await signIn(test, makerMail);
    [examiner, approver] = [await signedIn(test, 'secretariat_examiner'), await signedIn(test, 'approver')];
  };
  beforeAll(async () => {
    test = await startTestApp();
    category = await importCategories(test);
    makerMail = (await makePerson(test, 'owner')).email;
    await signInAll();
    await activeManufacturer(test, maker);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    productId = (await readyProduct(maker, category('券売機'), { modelNumbers: [`DE-${(count += 1)}`] })).id;
    caseId = await submit(maker, productId);
  });

  const act = async (who: Agent, verb: string, body: object = {}): Promise<number> =>
    (
      await who
        .post(`/api/v1/cases/${caseId}/${verb}`)
        .query(await seen(who, caseId))
        .send(body)
    ).status;
  const codes = async (who: Agent, verb: string, body: object = {}): Promise<string[]> => {
    const answer = await who
      .post(`/api/v1/cases/${caseId}/${verb}`)
      .query(await seen(who, caseId))
      .send(body);
    return (answer.body as { errors: { pointer: string; code: string }[] }).errors.map(({ code }) => code);
  };
  const read = async <Body = Record<string, unknown>>(who: Agent, path = ''): Promise<Body> =>
    (await who.get(`/api/v1/cases/${caseId}${path}`).expect(200)).body as Body;
  const toApproval = async (): Promise<void> => {
    for (const verb of ['pass', 'pass']) expect(await act(examiner, verb)).toBe(200);
  };

  describe('as to findings', () => {
    const findings = async (who: Agent) =>
      (
        await read<{ findings: { id: string; answer: string | null; round: number; resolvedRound: number | null }[] }>(
          who,
        )
      ).findings;

    it('refuses findings that point at nothing, all at once, and takes those that point at papers', async () => {
      const { evidence } = await read<{ evidence: { id: string; documents: { id: string }[] }[] }>(examiner);
      const { code, text } = FINDING;
      const wrong = [
        { code, text },
        { code, text, pointer: '/title' },
        { code, text, documentId: caseId, page: 1 },
      ];
      expect(await codes(examiner, 'return', { findings: wrong })).toEqual([
        'finding_target_required',
        'finding_field_unknown',
        'finding_document_unknown',
      ]);
      const [paper] = evidence;
      const right = [
        { code, text, severity: 'should', evidenceId: paper!.id },
        { code, text, documentId: paper!.documents[0]!.id, page: 2 },
      ];
      expect(await act(examiner, 'return', { findings: right })).toBe(200);
      expect(await findings(maker)).toMatchObject([{ severity: 'should' }, { severity: 'must', page: 2 }]);
    });

    it('lets the applicant answer one by one; drafts stay theirs until they are handed in', async () => {
      const advice = { ...FINDING, severity: 'should' };
      await act(examiner, 'return', { findings: [FINDING, FINDING, advice] });
      const [first, second] = await findings(maker);
      const path = (id: string): string => `/api/v1/cases/${caseId}/findings/${id}/answer`;
      await maker.put(path(first!.id)).send({ text: '下書き' }).expect(200);
      await maker.put(path(first!.id)).send({ text: '直しました。' }).expect(200);
      expect((await findings(maker))[0]).toMatchObject({ answer: '直しました。', answers: [{ draft: true }] });
      expect((await findings(examiner))[0]).toMatchObject({ answer: null, answers: [] });
      expect(await codes(maker, 'resubmit', { answers: [] })).toEqual(['findings_unanswered']);
      await maker.put(path(caseId)).send({ text: '回答' }).expect(404);
      await (await signedIn(test, 'owner')).put(path(second!.id)).send({ text: '回答' }).expect(404);
      await maker.put(path(second!.id)).send({ text: '根拠を加えました。' }).expect(200);
      expect(await act(maker, 'resubmit', { answers: [] })).toBe(200);
      expect(await findings(examiner)).toMatchObject([
        { answer: '直しました。', answers: [{ draft: false, round: 1 }] },
        { answer: '根拠を加えました。' },
        { answer: null },
      ]);
      await maker.put(path(second!.id)).send({ text: '遅すぎる' }).expect(409);
    });

    it('carries what is not resolved to the next round, where it is answered again', async () => {
      await act(examiner, 'return', { findings: [FINDING, FINDING] });
      const [first, second] = await findings(maker);
      const answersTo = (...open: { id: string }[]) => ({
        answers: open.map(({ id }) => ({ findingId: id, text: '直しました。' })),
      });
      await act(maker, 'resubmit', answersTo(first!, second!));
      expect(await act(examiner, `findings/${first!.id}/resolve`)).toBe(200);
      expect(await codes(examiner, `findings/${first!.id}/resolve`)).toEqual(['finding_resolved']);
      expect(await codes(examiner, 'pass')).toEqual(['findings_open']);
      expect(await act(examiner, 'return', { findings: [] })).toBe(200);
      expect(await codes(maker, 'resubmit', answersTo(first!, second!))).toEqual(['finding_unknown']);
      expect(await act(maker, 'resubmit', answersTo(second!))).toBe(200);
      expect(await findings(examiner)).toMatchObject([
        { round: 1, resolvedRound: 2, answers: [{ round: 1 }] },
        { round: 1, resolvedRound: null, answers: [{ round: 1 }, { round: 2 }] },
      ]);
      await act(examiner, `findings/${second!.id}/resolve`);
      expect(await codes(examiner, 'return', { findings: [] })).toEqual(['finding_required']);
      expect(await act(examiner, 'pass')).toBe(200);
    });

    it('publishes its codes to everybody', async () => {
      const { body } = await (await signedIn(test, 'viewer')).get('/api/v1/findings/codes').expect(200);
      const { items } = body as { items: { code: string; label: { ja: string } }[] };
      expect(items.find(({ code }) => code === 'price_not_shown')).toMatchObject({ label: { ja: '価格の根拠不足' } });
    });
  });

  describe('as to submissions', () => {
    it('keeps the requirements as they were judged then, leaf by leaf, whatever becomes of the papers', async () => {
      const handedIn = await read<{ assessment: object; evidence: { id: string }[] }>(examiner);
      expect(handedIn.assessment).toMatchObject({
        scope: 'standard',
        claims: [
          { claim: 'price', policy: 'price-standard-1', satisfied: true, requirement: { satisfied: true } },
          { claim: 'support', policy: 'support-standard-1', satisfied: true, requirement: { satisfied: true } },
        ],
      });
      for (const { id } of handedIn.evidence) {
        await examiner.post(`/api/v1/cases/${caseId}/evidence/${id}/refuse`).send(REASON).expect(200);
      }
      const later = await read<{ assessment: object }>(examiner);
      expect(later.assessment).toEqual(handedIn.assessment);
      await expect(test.source.query(`UPDATE submission SET assessment = '{}'`)).rejects.toThrow('is refused');
    });
  });

  describe('as to those who examine it', () => {
    it('shows them the brochure that buyers are to see, and tells that they looked', async () => {
      const documentId = await uploadDocument(maker, 'a brochure', 'カタログ.pdf');
      const modelNumbers = [`DE-${(count += 1)}`];
      const product = await readyProduct(maker, category('券売機'), { modelNumbers, brochureId: documentId });
      caseId = await submit(maker, product.id);
      const { items } = await read<{ items: { id: string }[] }>(examiner, '/documents');
      expect(items.map(({ id }) => id)).toContain(documentId);
      await examiner.get(`/api/v1/cases/${caseId}/documents/${documentId}/content`).expect(200);
      const looks = await test.source.query<{ action: string }[]>(
        "SELECT action FROM audit_entry WHERE subject_id = $1 AND action = 'document.view'",
        [documentId],
      );
      expect(looks).toHaveLength(1);
      await maker.get(`/api/v1/cases/${caseId}/documents/${documentId}/content`).expect(403);
    });

    it('leaves the approval to others, also where only a paper was verified and in another office', async () => {
      const { personId, email } = await makePerson(test, 'secretariat_examiner');
      const both = await signIn(test, email);
      const { evidence } = await read<{ evidence: { id: string }[] }>(examiner);
      await both.post(`/api/v1/cases/${caseId}/evidence/${evidence[0]!.id}/verify`).expect(200);
      await toApproval();
      await test.source.query("UPDATE membership SET role = 'approver' WHERE person_id = $1", [personId]);
      expect(await codes(both, 'approve')).toEqual(['examined_by_you']);
      expect(await act(approver, 'approve')).toBe(200);
    });
  });

  describe('as to decisions', () => {
    const letter = async (who: Agent, query: object = {}): Promise<string> =>
      (await who.get(`/api/v1/cases/${caseId}/letter`).query(query).expect(200)).text;
    const pdf = async (who: Agent): Promise<Buffer> =>
      (await who.get(`/api/v1/cases/${caseId}/letter.pdf`).responseType('blob').expect(200)).body as Buffer;

    it('keeps requirements, figures and policy version as they were, whatever changes later', async () => {
      await toApproval();
      await maker.get(`/api/v1/cases/${caseId}/letter`).expect(404);
      expect(await act(approver, 'approve')).toBe(200);
      const { items } = await read<{ items: object[] }>(maker, '/decisions');
      expect(items).toMatchObject([
        {
          outcome: 'approved',
          stage: 'approval',
          appealUntil: null,
          assessment: {
            scope: 'standard',
            claims: [
              { claim: 'price', policy: 'price-standard-1', satisfied: true },
              { claim: 'support', policy: 'support-standard-1', satisfied: true },
            ],
          },
          figures: { submitted: { bodyPriceLeast: 500_000 }, decided: { appealDays: 30 } },
        },
      ]);
      for (const change of [
        "UPDATE decision SET outcome = 'rejected'",
        'DELETE FROM decision',
        'TRUNCATE decision CASCADE',
      ]) {
        await expect(test.source.query(change)).rejects.toThrow('is refused');
      }
    });

    it('sets the same letter at any time, as a page that runs nothing and as PDF, from what was frozen', async () => {
      await toApproval();
      await act(approver, 'reject', REASON);
      const [page, file] = [await letter(maker), await pdf(maker)];
      expect(page).toContain('却下決定通知書');
      expect(page).toContain('価格の根拠が &lt;確認&gt; できません。');
      expect(page).toContain('price-standard-1');
      expect(file.subarray(0, 5).toString()).toBe('%PDF-');
      await test.source.query(
        `UPDATE organisation SET name = '改名' WHERE id = (SELECT applicant_id FROM review_case WHERE id = $1)`,
        [caseId],
      );
      expect(await letter(examiner)).toBe(page);
      expect((await pdf(examiner)).equals(file)).toBe(true);
      const { headers } = await maker
        .get(`/api/v1/cases/${caseId}/letter`)
        .set('Accept', 'application/pdf')
        .expect(200);
      expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
      const { headers: ofPage } = await maker.get(`/api/v1/cases/${caseId}/letter`).expect(200);
      expect(ofPage['content-type']).toBe('text/html; charset=utf-8');
      expect(ofPage['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
      await (await signedIn(test, 'owner')).get(`/api/v1/cases/${caseId}/letter`).expect(404);
    });

    it('numbers letters without a gap, also when many decide at once and some fail', async () => {
      const others = [caseId];
      for (let index = 0; index < 3; index += 1) {
        const { id } = await readyProduct(maker, category('券売機'), { modelNumbers: [`NU-${(count += 1)}`] });
        others.push(await submit(maker, id));
      }
      for (caseId of others) await toApproval();
      const decide = (id: string): Promise<unknown> =>
        Promise.all(
          Array.from({ length: 4 }, () =>
            approver.post(`/api/v1/cases/${id}/approve`).query({ stage: 'approval', round: 1 }),
          ),
        );
      await Promise.all(others.map(decide));
      const rows = await test.source.query<{ number: string }[]>('SELECT number FROM decision ORDER BY number');
      const numbers = rows.map(({ number }) => Number(number.split('-')[1]));
      expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    });

    it('can be appealed once and in time; whoever touched the case has no part in it', async () => {
      const [second, third, fourth, fifth] = [
        await signedIn(test, 'approver'),
        await signedIn(test, 'approver'),
        await signedIn(test, 'approver'),
        await signedIn(test, 'approver'),
      ];
      await toApproval();
      await act(second, 'claim');
      await act(second, 'release');
      const { evidence } = await read<{ evidence: { id: string }[] }>(examiner);
      await third.post(`/api/v1/cases/${caseId}/evidence/${evidence[0]!.id}/verify`).expect(200);
      await fourth.post(`/api/v1/cases/${caseId}/messages`).send({ text: '写しを送ってください。' }).expect(201);
      expect(await act(fifth, 'reassign', { personId: null, fromId: null })).toBe(200);
      await act(approver, 'reject', REASON);
      const { items } = await read<{ items: { appealUntil: string }[] }>(maker, '/decisions');
      expect(items[0]!.appealUntil > test.clock.today()).toBe(true);
      expect(await act(maker, 'appeal', { reason: '   ' })).toBe(400);
      expect(await act(maker, 'appeal', { reason: '根拠は別紙 2 にあります。' })).toBe(200);
      expect(await read(maker)).toMatchObject({ stage: 'appeal', dueOn: businessDaysAfter(test.clock.today(), 10) });
      for (const touched of [approver, second, third, fourth, fifth]) {
        for (const [verb, body] of Object.entries({
          claim: {},
          approve: {},
          reject: REASON,
          reassign: { personId: null, fromId: null },
        })) {
          expect([verb, await codes(touched, verb, body)]).toEqual([verb, ['touched_by_you']]);
        }
      }
      const fresh = await signedIn(test, 'approver');
      expect(await act(fresh, 'claim')).toBe(200);
      expect(await act(fresh, 'reject', REASON)).toBe(200);
      expect(await codes(maker, 'appeal', { reason: 'もう一度' })).toEqual(['appealed_before', 'appeal_term_over']);
      expect(await letter(maker)).toContain('さらに不服申立てをすることはできません');
      expect(await letter(maker, { stage: 'approval' })).toContain('1 回に限り');
    });

    it('cannot be appealed when the term is over, nor past something newer', async () => {
      await toApproval();
      await act(approver, 'reject', REASON);
      const rejected = caseId;
      const newer = await submit(maker, productId);
      expect(await codes(maker, 'appeal', { reason: '異議' })).toEqual(['newer_case']);
      caseId = newer;
      await toApproval();
      await act(approver, 'reject', REASON);
      test.clock.forward(31 * DAY);
      await signInAll();
      expect(await codes(maker, 'appeal', { reason: '異議' })).toEqual(['appeal_term_over']);
      caseId = rejected;
      expect(await codes(maker, 'appeal', { reason: '異議' })).toEqual(['appeal_term_over', 'newer_case']);
    });

    it('can be appealed and withdrawn again, and the draft is there once', async () => {
      await toApproval();
      await act(approver, 'reject', REASON);
      await act(maker, 'appeal', { reason: '異議' });
      expect(await codes(maker, 'resubmit', { answers: [] })).toContain('stage_does_not_allow');
      expect(await act(maker, 'withdraw')).toBe(200);
      const { body } = await maker.get(`/api/v1/products/${productId}`).expect(200);
      expect(body).toMatchObject({ revision: 2, frozen: false });
      expect(await submit(maker, productId)).not.toBe(caseId);
    });
  });

  describe('as to messages', () => {
    const write = (who: Agent, text: string) => who.post(`/api/v1/cases/${caseId}/messages`).send({ text });

    it('tells the other side that there is a message, never what it says, and shows offices, not names', async () => {
      const { email } = await makePerson(test, 'secretariat_examiner');
      const claiming = await signIn(test, email);
      await act(claiming, 'claim');
      const before = (await mailsTo(test, makerMail)).length;
      await write(claiming, '別紙の 3 頁について教えてください。').expect(201);
      await write(maker, '秘密の単価は 1,234 円です。').expect(201);
      const [toMaker, ...more] = (await mailsTo(test, makerMail)).slice(before);
      const [toExaminer, ...others] = await mailsTo(test, email);
      expect([more, others]).toEqual([[], []]);
      for (const mail of [toMaker, toExaminer]) {
        expect(mail).toMatchObject({ kind: 'case_message' });
        expect(mail!.text).toContain(`/cases/${caseId}`);
        expect(mail!.text).not.toMatch(/別紙|1,234/);
      }
      const { items } = await read<{ items: { author: object; text: string }[] }>(maker, '/messages');
      expect(items).toMatchObject([
        { text: '秘密の単価は 1,234 円です。', author: { role: 'owner' } },
        { text: '別紙の 3 頁について教えてください。', author: { role: 'secretariat_examiner', name: null } },
      ]);
      const { items: toStaff } = await read<{ items: { author: { name: string | null } }[] }>(examiner, '/messages');
      expect(toStaff.every(({ author }) => author.name !== null)).toBe(true);
      const logged = await test.source.query<{ data: string }[]>(
        `SELECT data::text FROM audit_entry WHERE action = 'case.write' AND subject_id = $1`,
        [caseId],
      );
      expect(logged).toHaveLength(2);
      expect(JSON.stringify(logged)).not.toMatch(/別紙|1,234/);
    });

    it('keeps strangers, people with no part in it and closed cases out, and never forgets', async () => {
      await write(await signedIn(test, 'owner'), '他人').expect(404);
      await write(await signedIn(test, 'association_examiner'), '担当外').expect(404);
      await write(await signedIn(test, 'auditor'), '監査').expect(403);
      await write(maker, 'お願いします。').expect(201);
      await act(maker, 'withdraw');
      await write(maker, '閉じた後').expect(409);
      for (const change of ["UPDATE case_message SET text = ''", 'DELETE FROM case_message', 'TRUNCATE case_message']) {
        await expect(test.source.query(change)).rejects.toThrow('is refused');
      }
    });
  });

  it('tells the applicant of a return and of the decision by mail', async () => {
    const before = (await mailsTo(test, makerMail)).length;
    await act(examiner, 'return', { findings: [FINDING] });
    const { findings } = await read<{ findings: { id: string }[] }>(maker);
    await act(maker, 'resubmit', { answers: [{ findingId: findings[0]!.id, text: '直しました。' }] });
    await act(examiner, `findings/${findings[0]!.id}/resolve`);
    await toApproval();
    await act(approver, 'reject', REASON);
    const mails = (await mailsTo(test, makerMail)).slice(before);
    expect(mails.map(({ kind }) => kind)).toEqual(['case_returned', 'case_decided']);
    expect(mails.map(({ text }) => text).join()).not.toMatch(/価格の根拠/);
  });

  it('tells everything that happened in order, with the clock, and is verified by the audit log', async () => {
    await maker.post(`/api/v1/cases/${caseId}/messages`).send({ text: 'よろしくお願いします。' });
    await act(examiner, 'claim');
    await act(examiner, 'return', { findings: [FINDING] });
    const { findings } = await read<{ findings: { id: string }[] }>(maker);
    const findingId = findings[0]!.id;
    await maker.put(`/api/v1/cases/${caseId}/findings/${findingId}/answer`).send({ text: '直しました。' });
    await act(maker, 'resubmit', { answers: [] });
    await act(examiner, `findings/${findingId}/resolve`);
    await toApproval();
    await act(approver, 'reject', REASON);
    const { items } = await read<{ items: Record<string, unknown>[] }>(maker, '/timeline');
    expect(items.map(({ what, verb, clock }) => [what, ...(verb ? [verb] : []), clock].join(' '))).toEqual([
      'step submit running',
      'message running',
      'step claim running',
      'step return stopped',
      'finding stopped',
      'step resubmit running',
      'answer running',
      'resolution running',
      'step pass running',
      'step pass running',
      'step reject ended',
      'decision ended',
    ]);
    expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).toSorted());
    expect(
      items.filter(({ what }) => what === 'step').map(({ by }) => (by as { name: unknown }).name === null),
    ).toEqual([false, true, true, false, true, true, true]);
    await (await signedIn(test, 'owner')).get(`/api/v1/cases/${caseId}/timeline`).expect(404);
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
  });
});
