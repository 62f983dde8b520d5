import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { makePerson, signedIn, type Agent } from '../support/actors.js';
import { mailTo, tokenIn } from '../support/mailbox.js';
import { addEvidence, FACTS, submit, step } from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** Everything the founder types, in the order of the path; the registry asks for nothing else. */
const TYPED = {
  signUp: {
    email: 'founder@example.jp',
    name: '製造 花子',
    password: 'みかんと自転車と青い椅子',
    organisation: { name: 'はこぶ工房株式会社', corporateNumber: '1180301018771' },
  },
  facts: {
    reading: 'はこぶこうぼう',
    address: '東京都千代田区霞が関 1-3-1',
    phone: '03-0000-0000',
    representative: '運搬 太郎',
    officers: [{ name: '運搬 次郎' }, { name: '運搬 三郎' }],
    bankAccountSuffix: '1234',
    pledged: true,
    company: { ...FACTS.company, shareholders: [{ name: '運搬 四郎', shares: 200, kind: 'other' }] },
  },
  application: {
    hindrances: [{ hindrance: 'no_sales', text: 'まだ販売実績がありません。' }],
    security: { madeIn: '国内です。', controlledBy: '創業者です。', leakagePrevention: '図面は社内のみです。' },
  },
};

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('A fresh company goes from sign-up to an enrolled program member', () => {
  let test: TestApp;
  let founder: Agent;
  let manufacturerId: string;
  let dossierId: string;
  let enrolmentId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    founder = supertest.agent(test.url);
  });
  afterAll(() => test.close());

  it('types nothing twice', () => {
    const texts = textsIn(TYPED).filter((text) => text.length > 4);
    expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  });

  it('signs up, confirms by mail and signs in', async () => {
    await founder.post('/api/v1/sign-ups').send(TYPED.signUp).expect(202);
    const token = tokenIn(await mailTo(test, TYPED.signUp.email, 'sign_up_confirm'));
    await founder.post('/api/v1/sign-ups/confirm').send({ token }).expect(204);
    const { email, password } = TYPED.signUp;
    await founder.post('/api/v1/session').send({ email, password }).expect(201);
  });

  it('registers as a manufacturer under the name it signed up with, and is classified', async () => {
    const { body } = await founder.post('/api/v1/manufacturer').send(TYPED.facts).expect(201);
    expect(body).toMatchObject({ facts: { name: TYPED.signUp.organisation.name }, classification: { startup: true } });
    ({ id: manufacturerId, dossierId } = body as { id: string; dossierId: string });
  });

  it('adds its two papers, hands in and is approved', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await addEvidence(founder, dossierId, ['registry_certificate', 'tax_certificate'], today);
    const caseId = await submit(founder, manufacturerId, 'manufacturer');
    const examiner = await signedIn(test, 'secretariat_examiner');
    const approver = await signedIn(test, 'approver');
    await step(examiner, caseId, 'pass');
    await step(approver, caseId, 'approve');
  });

  it('applies to the program and is taken in', async () => {
    const { body } = await founder.post('/api/v1/program').send(TYPED.application).expect(201);
    enrolmentId = (body as { id: string }).id;
    const approver = await signedIn(test, 'approver');
    const { personId: adviserId } = await makePerson(test, 'adviser');
    await approver.post(`/api/v1/enrolments/${enrolmentId}/accept`).send({ adviserId }).expect(200);
    const program = await founder.get('/api/v1/program').expect(200);
    expect(program.body).toMatchObject({ enrolment: { id: enrolmentId, status: 'active' } });
  });
});
