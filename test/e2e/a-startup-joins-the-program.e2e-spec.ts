import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import {
  activeManufacturer,
  addEvidence,
  createProduct,
  DRAFT,
  FACTS,
  importCategories,
  registerManufacturer,
  submit,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const APPLICATION = {
  hindrances: [
    { hindrance: 'no_sales', text: 'まだ販売実績がありません。' },
    { hindrance: 'no_deliveries', text: '納品実績がありません。' },
  ],
  security: { madeIn: '国内で製造しています。', controlledBy: '創業者 1 名', leakagePrevention: '図面は社内のみ。' },
};
/** What a maker without sales and deliveries can show. */
const INNOVATION_EVIDENCE = [
  'price_rationale',
  'cost_build_up',
  'comparables',
  'people',
  'response',
  'area',
  'parts',
  'liability',
] as const;
const LARGE = { ...FACTS.company, capitalYen: 900_000_000, staff: 1_200 };

type Body = Record<string, unknown>;
const codesOf = (body: unknown): string[] => (body as { errors: { code: string }[] }).errors.map(({ code }) => code);

/** One journey: each test is its next step. */
describe('A startup registers, joins the Catalog Innovation Program and lists a product without past sales', () => {
  let test: TestApp;
  let startup: Agent;
  let examiner: Agent;
  let approver: Agent;
  let adviser: Agent;
  let adviserId: string;
  let enrolmentId: string;
  let categoryId: string;
  let dossierId: string;
  let manufacturerId: string;

  beforeAll(async () => {
    test = await startTestApp();
    categoryId = (await importCategories(test))('配膳ロボット');
    startup = await signedIn(test, 'owner');
    examiner = await signedIn(test, 'secretariat_examiner');
    approver = await signedIn(test, 'approver');
    const person = await makePerson(test, 'adviser');
    adviserId = person.personId;
    adviser = await signIn(test, person.email);
  });
  afterAll(() => test.close());

  const facts = async (): Promise<Body & { version: number }> =>
    (await startup.get('/api/v1/manufacturer').expect(200)).body as Body & { version: number };
  const save = async (body: object) =>
    startup
      .put('/api/v1/manufacturer/facts')
      .set('If-Match', `"${(await facts()).version}"`)
      .send(body);
  const innovationProduct = async (modelNumber: string): Promise<string> => {
    const product = await createProduct(startup, { ...DRAFT, categoryId, modelNumbers: [modelNumber] });
    await addEvidence(startup, product.dossierId, [...INNOVATION_EVIDENCE]);
    return product.id;
  };
  const submitOn = (track: string, subjectId: string) =>
    startup.post('/api/v1/cases').send({ kind: 'product', subjectId, track });

  it('while typing, the company learns where it stands and what is missing to tell', async () => {
    const { body } = await startup.post('/api/v1/classification').send({ industry: '26', staff: 24 }).expect(200);
    expect(body).toMatchObject({ answers: { sme: 'unknown', startup: 'unknown' } });
    expect(body).toMatchObject({
      limbs: expect.arrayContaining([expect.objectContaining({ code: 'staff', answer: 'yes' })]),
    });
    expect((body as { missing: string[] }).missing).toContain('/foundedOn');
    const full = await startup.post('/api/v1/classification').send(FACTS.company).expect(200);
    expect(full.body).toMatchObject({ startup: true, missing: [] });
  });

  it('a draft may be incomplete; handing it in names everything that is missing', async () => {
    const { name, reading, address } = FACTS;
    const { body } = await startup.post('/api/v1/manufacturer').send({ name, reading, address }).expect(201);
    ({ id: manufacturerId, dossierId } = body as { id: string; dossierId: string });
    const refused = await startup
      .post('/api/v1/cases')
      .send({ kind: 'manufacturer', subjectId: manufacturerId })
      .expect(422);
    const codes = codesOf(refused.body);
    expect(codes.filter((code) => code === 'fact_required')).toHaveLength(4);
    expect(codes).toEqual(
      expect.arrayContaining(['fact_needed_to_classify', 'pledge_required', 'company_evidence_missing']),
    );
  });

  it('a registry certificate of more than three months is refused', async () => {
    await save(FACTS);
    await addEvidence(startup, dossierId, ['registry_certificate', 'tax_certificate'], '2020-01-01');
    const { body } = await startup
      .post('/api/v1/cases')
      .send({ kind: 'manufacturer', subjectId: manufacturerId })
      .expect(422);
    expect(codesOf(body)).toEqual(['certificate_too_old']);
  });

  it('the registration is examined by the secretariat and approved by another person', async () => {
    await addEvidence(startup, dossierId, ['registry_certificate'], new Date().toISOString().slice(0, 10));
    const caseId = await submit(startup, manufacturerId, 'manufacturer');
    expect((await save(FACTS)).status).toBe(409);
    const { body } = await examiner.get(`/api/v1/cases/${caseId}`).expect(200);
    expect(body).toMatchObject({
      kind: 'manufacturer',
      stage: 'secretariat_check',
      content: { classification: { startup: true } },
    });
    await examiner.post(`/api/v1/cases/${caseId}/pass`).expect(200);
    await approver.post(`/api/v1/cases/${caseId}/approve`).expect(200);
    expect(await facts()).toMatchObject({ status: 'active', approved: true });
  });

  it('the innovation track is closed to those who are not members', async () => {
    const { body } = await submitOn('innovation', await innovationProduct('IN-1'));
    expect(codesOf(body)).toEqual(['not_enrolled']);
  });

  it('the startup applies to the program, once, and the secretariat takes it in with an adviser', async () => {
    const { body: before } = await startup.get('/api/v1/program').expect(200);
    expect(before).toEqual({ eligible: true, reasons: [], enrolment: null });
    const { body } = await startup.post('/api/v1/program').send(APPLICATION).expect(201);
    enrolmentId = (body as { id: string }).id;
    await startup.post('/api/v1/program').send(APPLICATION).expect(409);
    const stranger = (await makePerson(test, 'auditor')).personId;
    const wrong = await approver
      .post(`/api/v1/enrolments/${enrolmentId}/accept`)
      .send({ adviserId: stranger })
      .expect(422);
    expect(codesOf(wrong.body)).toEqual(['adviser_unknown']);
    await approver.post(`/api/v1/enrolments/${enrolmentId}/accept`).send({ adviserId }).expect(200);
  });

  it('adviser and maker agree on a plan, and both see how far it has come', async () => {
    const steps = [
      { title: '実証先を決める', due: '2027-01-31' },
      { title: '原価計算書を作る', due: '2027-03-31' },
    ];
    await adviser.put(`/api/v1/enrolments/${enrolmentId}/plan`).send({ steps }).expect(200);
    await adviser.post(`/api/v1/enrolments/${enrolmentId}/steps`).send({ step: 5 }).expect(422);
    await adviser.post(`/api/v1/enrolments/${enrolmentId}/steps`).send({ step: 0 }).expect(200);
    const { body } = await startup.get('/api/v1/program').expect(200);
    expect(body).toMatchObject({
      enrolment: { status: 'active', plan: [{ doneOn: expect.any(String) }, { doneOn: null }] },
    });
  });

  it('a product without sales is approved on the innovation track and listed provisionally, until a date', async () => {
    const productId = await innovationProduct('IN-2');
    expect((await submitOn('standard', productId)).status).toBe(422);
    const { body } = await submitOn('innovation', productId);
    const caseId = (body as { id: string }).id;
    await examiner.post(`/api/v1/cases/${caseId}/pass`).expect(200);
    await examiner.post(`/api/v1/cases/${caseId}/pass`).expect(200);
    await approver.post(`/api/v1/cases/${caseId}/approve`).expect(200);
    const [listing] = await test.source.query<{ id: string }[]>('SELECT id FROM listing WHERE product_id = $1', [
      productId,
    ]);
    const shown = await supertest(test.url).get(`/api/v1/catalog/listings/${listing!.id}`).expect(200);
    expect(shown.body).toMatchObject({ kind: 'provisional', endsOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  });

  it('a change of facts is a light case; losing eligibility closes the track for new cases and leaves running ones', async () => {
    const running = await submitOn('innovation', await innovationProduct('IN-3'));
    await startup.post('/api/v1/manufacturer/facts').expect(201);
    expect((await save({ ...FACTS, company: LARGE })).body).toMatchObject({
      number: 2,
      classification: { size: 'large' },
    });
    const caseId = await submit(startup, manufacturerId, 'manufacturer');
    await approver.post(`/api/v1/cases/${caseId}/approve`).expect(200);

    const refused = await submitOn('innovation', await innovationProduct('IN-4'));
    expect(codesOf(refused.body)).toEqual(['not_enrolled']);
    const finding = { pointer: '/description', code: 'other', text: '確認' };
    const { id } = running.body as { id: string };
    await examiner
      .post(`/api/v1/cases/${id}/return`)
      .send({ findings: [finding] })
      .expect(200);
    const { findings } = (await startup.get(`/api/v1/cases/${id}`)).body as { findings: { id: string }[] };
    await startup
      .post(`/api/v1/cases/${id}/resubmit`)
      .send({ answers: [{ findingId: findings[0]!.id, text: '確認しました。' }] })
      .expect(200);
    await approver.post(`/api/v1/enrolments/${enrolmentId}/renew`).expect(422);
  });

  it('an SME again, its membership ends with its term unless it is renewed', async () => {
    await startup.post('/api/v1/manufacturer/facts').expect(201);
    await save(FACTS);
    const productId = await innovationProduct('IN-5');
    const days = (count: number): number => count * 86_400_000;
    test.clock.forward(days(365 * 2 + 20));
    for (const who of [startup, approver]) expect((await who.get('/api/v1/session')).status).toBe(401);
    const { email } = await makePerson(test, 'approver');
    const later = await signIn(test, email);
    const { body } = await later.get('/api/v1/enrolments').expect(200);
    expect(body).toMatchObject({ items: [{ id: enrolmentId, status: 'active' }] });
    const { organisationId } = await ownerOf(productId);
    startup = await signedIn(test, 'owner', organisationId);
    expect(codesOf((await submitOn('innovation', productId)).body)).toEqual(['not_enrolled']);
    await later.post(`/api/v1/enrolments/${enrolmentId}/renew`).expect(200);
    expect((await submitOn('innovation', productId)).status).toBe(201);
  });

  const ownerOf = async (productId: string): Promise<{ organisationId: string }> => {
    const [row] = await test.source.query<{ organisationId: string }[]>(
      `SELECT m.organisation_id AS "organisationId" FROM product p JOIN manufacturer m ON m.id = p.manufacturer_id
       WHERE p.id = $1`,
      [productId],
    );
    return row!;
  };
});

describe('Before a company may register or join', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('a large firm is told why the program is not for it', async () => {
    const large = await signedIn(test, 'owner');
    await registerManufacturer(large, { company: LARGE });
    const { body } = await large.get('/api/v1/program').set('accept-language', 'en').expect(200);
    expect(body).toMatchObject({ eligible: false, reasons: [{ code: 'program_needs_sme' }] });
    await large.post('/api/v1/program').send(APPLICATION).expect(422);
  });

  it('a maker abroad needs a domestic agent with a valid corporate number', async () => {
    const abroad = await signedIn(test, 'owner');
    const { id } = await registerManufacturer(abroad, { foreign: true });
    const { body } = await abroad.post('/api/v1/cases').send({ kind: 'manufacturer', subjectId: id }).expect(422);
    expect(codesOf(body)).toContain('agent_required');
  });

  it('a product can be handed in beside the registration, but not be approved before it', async () => {
    const category = await importCategories(test);
    const maker = await signedIn(test, 'owner');
    const examiner = await signedIn(test, 'secretariat_examiner');
    const approver = await signedIn(test, 'approver');
    const { id, dossierId } = await registerManufacturer(maker, { name: '同時申請' });
    const product = await createProduct(maker, { ...DRAFT, categoryId: category('券売機') });
    await addEvidence(maker, product.dossierId);
    const early = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: product.id }).expect(422);
    expect(codesOf(early.body)).toEqual(['manufacturer_not_submitted']);
    await addEvidence(
      maker,
      dossierId,
      ['registry_certificate', 'tax_certificate'],
      new Date().toISOString().slice(0, 10),
    );
    await submit(maker, id, 'manufacturer');
    const caseId = await submit(maker, product.id);
    for (const verb of ['pass', 'pass']) await examiner.post(`/api/v1/cases/${caseId}/${verb}`).expect(200);
    const { body } = await approver.post(`/api/v1/cases/${caseId}/approve`).expect(422);
    expect(codesOf(body)).toEqual(['manufacturer_not_active']);
  });

  it('examiners see which organisations are close to the applicant', async () => {
    const examiner = await signedIn(test, 'secretariat_examiner');
    const [one, other] = [await signedIn(test, 'owner'), await signedIn(test, 'owner')];
    const apart = { address: '北海道札幌市中央区北 1 条西 2-1', phone: '011-000-1111', bankAccountSuffix: '9999' };
    const officers = [{ name: '共通 役員', birthYear: 1970 }];
    const company = { ...FACTS.company, shareholders: [] };
    await activeManufacturer(test, one, { ...apart, name: '甲社', officers, company });
    await activeManufacturer(test, other, {
      ...apart,
      name: '乙社',
      address: '沖縄県那覇市泉崎 1-2-2',
      phone: '098-000-2222',
      bankAccountSuffix: '1111',
      officers,
      company,
    });
    const { items } = (await examiner.get('/api/v1/cases').expect(200)).body as {
      items: { id: string; title: string }[];
    };
    const { id } = items.find(({ title }) => title === '乙社')!;
    const { body } = await examiner.get(`/api/v1/cases/${id}/affiliations`).expect(200);
    expect(body).toMatchObject({ items: [{ kind: 'shared_officer', strength: 'strong', matched: '共通役員 1970' }] });
  });
});
