import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { Enrolments } from '#manufacturers';
import { lastDayOf } from '#scheme';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import {
  activeManufacturer,
  addEvidence,
  createProduct,
  DRAFT,
  FACTS,
  giveNumber,
  importCategories,
  registerManufacturer,
  submit,
  seen,
  step,
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
  'service_method',
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
  let adviserEmail: string;
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
    adviserEmail = person.email;
    adviser = await signIn(test, adviserEmail);
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

  it('a company in Japan needs its corporate number, and cannot apply to the program before it hands its registration in', async () => {
    await save(FACTS);
    const early = await startup.post('/api/v1/program').send(APPLICATION).expect(422);
    expect(codesOf(early.body)).toEqual(['program_needs_registration']);
    const { body } = await startup
      .post('/api/v1/cases')
      .send({ kind: 'manufacturer', subjectId: manufacturerId })
      .expect(422);
    expect(codesOf(body)).toContain('corporate_number_needed');
    await giveNumber(test, 'manufacturer', manufacturerId);
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
    await step(examiner, caseId, 'pass');
    await step(approver, caseId, 'approve');
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

  const enrolment = async (): Promise<{ version: number }> =>
    (await adviser.get(`/api/v1/enrolments/${enrolmentId}`).expect(200)).body as { version: number };
  const propose = async (who: Agent, steps: object[]) =>
    who
      .put(`/api/v1/enrolments/${enrolmentId}/plan`)
      .set('If-Match', `"${(await enrolment()).version}"`)
      .send({ steps });
  const agree = (version: number) => startup.post('/api/v1/program/plan/agree').set('If-Match', `"${version}"`);

  it('its own adviser proposes a plan, the maker agrees, and both see how far it has come', async () => {
    const steps = [
      { title: '実証先を決める', due: '2027-01-31' },
      { title: '原価計算書を作る', due: '2027-03-31' },
    ];
    const complete = (who: Agent, step: number) => who.post(`/api/v1/enrolments/${enrolmentId}/steps`).send({ step });
    const stranger = await signedIn(test, 'adviser');
    expect((await propose(stranger, steps)).status).toBe(403);
    const { version } = await enrolment();
    expect(codesOf((await agree(version)).body)).toEqual(['plan_not_proposed']);
    expect((await propose(adviser, steps)).body).toMatchObject({ agreedOn: null });
    await adviser
      .put(`/api/v1/enrolments/${enrolmentId}/plan`)
      .set('If-Match', `"${version}"`)
      .send({ steps })
      .expect(412);
    expect((await agree(version)).status).toBe(412);
    expect(codesOf((await complete(adviser, 0)).body)).toEqual(['plan_not_agreed']);
    const { body: agreed } = await agree((await enrolment()).version).expect(200);
    expect(agreed).toMatchObject({ agreedOn: test.clock.today() });
    expect((await complete(stranger, 0)).status).toBe(403);
    await complete(adviser, 5).expect(422);
    await complete(adviser, 0).expect(200);
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
    await step(examiner, caseId, 'pass');
    await step(examiner, caseId, 'pass');
    await step(approver, caseId, 'approve');
    const [listing] = await test.source.query<{ id: string }[]>('SELECT id FROM listing WHERE product_id = $1', [
      productId,
    ]);
    const shown = await supertest(test.url).get(`/api/v1/catalog/listings/${listing!.id}`).expect(200);
    expect(shown.body).toMatchObject({ kind: 'provisional', endsOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  });

  it('a change of facts is a light case; losing eligibility closes the track for new cases and leaves running ones', async () => {
    const running = await submitOn('innovation', await innovationProduct('IN-3'));
    await startup.post('/api/v1/manufacturer/facts').expect(201);
    await save({ ...FACTS, company: LARGE });
    expect((await submitOn('innovation', await innovationProduct('IN-6'))).status).toBe(201);
    expect((await save({ ...FACTS, company: LARGE })).body).toMatchObject({
      number: 2,
      classification: { size: 'large' },
    });
    const caseId = await submit(startup, manufacturerId, 'manufacturer');
    await step(approver, caseId, 'approve');

    const refused = await submitOn('innovation', await innovationProduct('IN-4'));
    expect(codesOf(refused.body)).toEqual(['not_enrolled']);
    const finding = { pointer: '/description', code: 'other', text: '確認' };
    const { id } = running.body as { id: string };
    await examiner
      .post(`/api/v1/cases/${id}/return`)
      .query(await seen(examiner, id))
      .send({ findings: [finding] })
      .expect(200);
    const { findings } = (await startup.get(`/api/v1/cases/${id}`)).body as { findings: { id: string }[] };
    await startup
      .post(`/api/v1/cases/${id}/resubmit`)
      .query(await seen(startup, id))
      .send({ answers: [{ findingId: findings[0]!.id, text: '確認しました。' }] })
      .expect(200);
    await approver.post(`/api/v1/enrolments/${enrolmentId}/renew`).expect(422);
  });

  it('a change of facts that was not handed in can be given up; the facts that hold stay', async () => {
    const discard = (version: number) => startup.delete('/api/v1/manufacturer/facts').set('If-Match', `"${version}"`);
    expect((await discard((await facts()).version)).status).toBe(409);
    await startup.post('/api/v1/manufacturer/facts').expect(201);
    await save({ ...FACTS, phone: '03-1111-1111' });
    const { version } = await facts();
    expect((await discard(version - 1)).status).toBe(412);
    const { body } = await discard(version).expect(200);
    expect(body).toMatchObject({ number: 2, approved: true, facts: { phone: FACTS.phone } });
  });

  it('the log tells which facts were changed but never what they say', async () => {
    const entries = await test.source.query<{ action: string; data: string }[]>(
      `SELECT action, data FROM audit_entry WHERE subject_type = 'manufacturer' ORDER BY seq`,
    );
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(
        ['register', 'save_facts', 'start_change', 'discard_change'].map((verb) => `manufacturer.${verb}`),
      ),
    );
    expect(JSON.parse(entries[0]!.data)).toMatchObject({
      number: 1,
      fields: ['address', 'company', 'name', 'reading'],
    });
    expect(JSON.stringify(entries)).not.toContain('製造 花子');
  });

  it('an SME again, it is renewed within six months of the end, from the day after its last day', async () => {
    await startup.post('/api/v1/manufacturer/facts').expect(201);
    await save(FACTS);
    const renew = (who: Agent) => who.post(`/api/v1/enrolments/${enrolmentId}/renew`);
    expect((await renew(approver)).status).toBe(422);
    await step(approver, await submit(startup, manufacturerId, 'manufacturer'), 'approve');
    expect(codesOf((await renew(approver)).body)).toEqual(['renewal_too_early']);
    const { startsOn } = (await enrolment()) as unknown as { startsOn: string };
    await later(365 * 2 - 30);
    const { body } = await renew(approver).expect(200);
    expect(body).toMatchObject({ status: 'active', endsOn: lastDayOf(startsOn, 48) });
  });

  it('its membership has ended when its last day is over, and workers write that down, once', async () => {
    const productId = await innovationProduct('IN-5');
    await later(365 * 2 + 60);
    const { body } = await approver.get('/api/v1/enrolments').expect(200);
    expect(body).toMatchObject({ items: [{ id: enrolmentId, status: 'ended', reason: expect.any(String) }] });
    expect(codesOf((await submitOn('innovation', productId)).body)).toEqual(['not_enrolled']);
    await approver.post(`/api/v1/enrolments/${enrolmentId}/renew`).expect(409);
    const enrolments = test.app.get(Enrolments);
    const turned = await Promise.all(Array.from({ length: 4 }, () => enrolments.turn()));
    expect(turned.reduce((sum, count) => sum + count)).toBe(1);
    const { body: applied } = await startup.post('/api/v1/program').send(APPLICATION).expect(201);
    expect(applied).toMatchObject({ status: 'applied' });
  });

  /** Days go by; sessions do not last that long. */
  const later = async (days: number): Promise<void> => {
    const { organisationId } = await ownerOf(await firstProduct());
    test.clock.forward(days * 86_400_000);
    startup = await signedIn(test, 'owner', organisationId);
    approver = await signedIn(test, 'approver');
    adviser = await signIn(test, adviserEmail);
  };
  const firstProduct = async (): Promise<string> => {
    const [row] = await test.source.query<{ id: string }[]>('SELECT id FROM product ORDER BY id LIMIT 1');
    return row!.id;
  };
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
    const refused = await large.post('/api/v1/program').send(APPLICATION).expect(422);
    expect(codesOf(refused.body)).toEqual(['program_needs_registration', 'program_needs_sme']);
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
    await addEvidence(maker, dossierId, ['registry_certificate', 'tax_certificate'], test.clock.today());
    await giveNumber(test, 'manufacturer', id);
    const registration = await submit(maker, id, 'manufacturer');
    const application = await maker.post('/api/v1/program').send(APPLICATION).expect(201);
    const { personId: adviserId } = await makePerson(test, 'adviser');
    const { id: enrolmentId } = application.body as { id: string };
    const unapproved = await approver.post(`/api/v1/enrolments/${enrolmentId}/accept`).send({ adviserId }).expect(422);
    expect(codesOf(unapproved.body)).toEqual(['program_needs_approval']);
    const caseId = await submit(maker, product.id);
    for (const verb of ['pass', 'pass']) await step(examiner, caseId, verb);
    const { body } = await approver
      .post(`/api/v1/cases/${caseId}/approve`)
      .query(await seen(approver, caseId))
      .expect(422);
    expect(codesOf(body)).toEqual(['manufacturer_not_active']);
    const withdrawn = await createProduct(maker, { ...DRAFT, categoryId: category('券売機'), modelNumbers: ['W-1'] });
    await addEvidence(maker, withdrawn.dossierId);
    await step(maker, registration, 'withdraw');
    const after = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: withdrawn.id }).expect(422);
    expect(codesOf(after.body)).toEqual(['manufacturer_not_submitted']);
  });

  it('a sole proprietor registers without number, officers and registry certificate', async () => {
    const sole = await signedIn(test, 'owner');
    const { industry, staff, averageIncomeYen, listed, foundedOn } = FACTS.company;
    const company = { soleProprietor: true, industry, staff, averageIncomeYen, listed, foundedOn };
    const { id, dossierId } = await registerManufacturer(sole, {
      name: '個人工房',
      officers: undefined,
      bankAccountSuffix: undefined,
      company,
    });
    await addEvidence(sole, dossierId, ['tax_certificate'], test.clock.today());
    await approve(await submit(sole, id, 'manufacturer'));
    expect((await sole.get('/api/v1/manufacturer').expect(200)).body).toMatchObject({ status: 'active' });
  });

  it('a maker abroad registers through its agent in Japan, with the registry paper of its own country', async () => {
    const abroad = await signedIn(test, 'owner');
    const { id, dossierId } = await registerManufacturer(abroad, {
      name: 'Beispiel Robotik GmbH',
      reading: 'ばいしゅぴーる',
      address: 'Musterstraße 1, Berlin',
      phone: '+49 30 000000',
      bankAccountSuffix: undefined,
      foreign: true,
      domesticAgent: { name: '代理株式会社', corporateNumber: '1180301018771', address: '東京都港区 1-1' },
    });
    await addEvidence(abroad, dossierId, ['registry_certificate', 'tax_certificate'], test.clock.today());
    await approve(await submit(abroad, id, 'manufacturer'));
    expect((await abroad.get('/api/v1/manufacturer').expect(200)).body).toMatchObject({ status: 'active' });
  });

  const approve = async (caseId: string): Promise<void> => {
    const examiner = await signedIn(test, 'secretariat_examiner');
    await step(examiner, caseId, 'pass');
    const approver = await signedIn(test, 'approver');
    await step(approver, caseId, 'approve');
  };

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
