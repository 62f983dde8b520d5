import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit } from '#audit';
import { ListingHistory } from '#catalog';
import { CaseRecord } from '#review';
import { signedIn, type Agent } from '../support/actors.js';
import {
  DISTRIBUTOR_FACTS,
  FACTS,
  seen,
  step,
  submitDistributor,
  submitManufacturer,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface CaseBody {
  stage: string;
  findings: { id: string }[];
  changes: { pointer: string }[];
  history: { verb: string; to: string }[];
}
interface Registration {
  version: number;
  status: string;
  frozen: boolean;
  approved: boolean;
  number: number;
}

/** One case each, from its submission to its end, of a company that registers as a maker or as a distributor. */
describe.each([
  {
    kind: 'manufacturer',
    facts: FACTS,
    handIn: (test: TestApp, owner: Agent) => submitManufacturer(test, owner),
  },
  {
    kind: 'distributor',
    facts: DISTRIBUTOR_FACTS,
    handIn: async (test: TestApp, owner: Agent) => (await submitDistributor(test, owner)).caseId,
  },
])('Every ending of the registration of a $kind', ({ kind, facts, handIn }) => {
  let test: TestApp;
  let owner: Agent;
  let examiner: Agent;
  let approver: Agent;
  let caseId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    examiner = await signedIn(test, 'secretariat_examiner');
    approver = await signedIn(test, 'approver');
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    owner = await signedIn(test, 'owner');
    caseId = await handIn(test, owner);
  });

  const act = (who: Agent, verb: string, body: object = {}): Promise<void> => step(who, caseId, verb, body);
  const show = async (): Promise<CaseBody> => (await owner.get(`/api/v1/cases/${caseId}`).expect(200)).body as CaseBody;
  const steps = async (): Promise<string[]> => (await show()).history.map(({ verb, to }) => `${verb} → ${to}`);
  const letter = async (): Promise<string> => (await owner.get(`/api/v1/cases/${caseId}/letter`).expect(200)).text;
  const registration = async (): Promise<Registration> =>
    (await owner.get(`/api/v1/${kind}`).expect(200)).body as Registration;

  it('approved: it is registered, and the company has the letter', async () => {
    await act(examiner, 'pass');
    expect(await registration()).toMatchObject({ status: 'draft', frozen: true });
    await act(approver, 'approve');
    expect(await steps()).toEqual(['submit → secretariat_check', 'pass → approval', 'approve → approved']);
    expect(await registration()).toMatchObject({ status: 'active', approved: true });
    expect(await letter()).toContain('登録決定通知書');
  });

  it('rejected: the company is told why and how to appeal, and has a draft again', async () => {
    await act(examiner, 'pass');
    await act(approver, 'reject', { reason: '所在地が確認できません。' });
    const words = await letter();
    for (const part of ['却下決定通知書', '所在地が確認できません。', '不服申立て']) expect(words).toContain(part);
    expect(await registration()).toMatchObject({ status: 'draft', frozen: false, number: 2 });
  });

  it('rejected, appealed and approved by people who had no part in it', async () => {
    await act(examiner, 'pass');
    await act(approver, 'reject', { reason: '所在地が確認できません。' });
    await act(owner, 'appeal', { reason: '登記のとおりです。' });
    await approver
      .post(`/api/v1/cases/${caseId}/approve`)
      .query(await seen(approver, caseId))
      .expect(422);
    const another = await signedIn(test, 'approver');
    await act(another, 'claim');
    await act(another, 'approve');
    expect((await steps()).slice(-4)).toEqual([
      'reject → rejected',
      'appeal → appeal',
      'claim → appeal',
      'approve → approved',
    ]);
    expect(await letter()).toContain('不服申立てに対する決定通知書（登録決定）');
  });

  it('withdrawn: the company has its draft back, and there is no letter', async () => {
    await act(owner, 'withdraw');
    expect(await steps()).toEqual(['submit → secretariat_check', 'withdraw → withdrawn']);
    expect(await registration()).toMatchObject({ status: 'draft', frozen: false, number: 2 });
    await owner.get(`/api/v1/cases/${caseId}/letter`).expect(404);
  });

  it('returned, corrected and approved: what has changed is shown, and the case goes on where it stood', async () => {
    const finding = { pointer: '/facts/phone', code: 'other', text: '代表電話を記入してください。' };
    const { content } = (await examiner.get(`/api/v1/cases/${caseId}`).expect(200)).body as { content: object };
    const pointer = 'facts' in content ? finding.pointer : '/phone';
    await act(examiner, 'return', { findings: [{ ...finding, pointer }] });
    const { version } = await registration();
    await owner
      .put(`/api/v1/${kind}/facts`)
      .set('If-Match', `"${version}"`)
      .send({ ...facts, phone: '03-9999-9999' })
      .expect(200);
    const [found] = (await show()).findings;
    await act(owner, 'resubmit', { answers: [{ findingId: found!.id, text: '改めました。' }] });
    expect((await show()).changes.map((change) => change.pointer)).toEqual([pointer]);
    await act(examiner, `findings/${found!.id}/resolve`);
    await act(examiner, 'pass');
    await act(approver, 'approve');
    expect(await steps()).toEqual([
      'submit → secretariat_check',
      'return → returned',
      'resubmit → secretariat_check',
      'pass → approval',
      'approve → approved',
    ]);
    expect(await registration()).toMatchObject({ status: 'active', number: 2 });
  });

  it('the log holds after all of it, and proves every entry in the records of the cases', async () => {
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
    expect((await test.app.get(ListingHistory).verify()).broken).toBeUndefined();
    const { rows, older, broken } = await test.app.get(CaseRecord).verify();
    expect({ older, broken }).toEqual({ older: 0, broken: undefined });
    expect(rows).toBeGreaterThan(30);
  });
});
