import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { Audit } from '#audit';
import { signedIn, type Agent } from '../support/actors.js';
import { eventually } from '../support/eventually.js';
import {
  activeManufacturer,
  addEvidence,
  complete,
  createProduct,
  DRAFT,
  importCategories,
  type CreatedProduct,
  seen,
  step,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** One journey: each test is its next step. */
describe('A product goes from the maker’s draft through review to the buyer', () => {
  let test: TestApp;
  let maker: Agent;
  let examiner: Agent;
  let approver: Agent;
  let product: CreatedProduct;
  let documentId: string;
  let caseId: string;
  let findingId: string;
  let listingId: string;
  let categoryId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    categoryId = (await importCategories(test))('配膳ロボット');
    maker = await signedIn(test, 'owner');
    examiner = await signedIn(test, 'secretariat_examiner');
    approver = await signedIn(test, 'approver');
  });
  afterAll(() => test.close());

  const found = async (q: string): Promise<string[]> => {
    const { body } = await supertest(test.url).get('/api/v1/catalog/search').query({ q }).expect(200);
    expect(body).toMatchObject({ degraded: false });
    return (body as { hits: { id: string }[] }).hits.map(({ id }) => id);
  };
  const stage = async (): Promise<unknown> => {
    const { body } = await maker.get(`/api/v1/cases/${caseId}`).expect(200);
    return (body as { stage: string }).stage;
  };

  it('the maker registers the company and starts a draft that may be incomplete', async () => {
    await activeManufacturer(test, maker);
    product = await createProduct(maker, { name: '配膳ロボット' });
  });

  it('submitting names everything that is missing, at once', async () => {
    const { body } = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: product.id }).expect(422);
    const errors = (body as { errors: { pointer: string; code: string }[] }).errors;
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/reading field_required',
      '/description field_required',
      '/bodyPrice field_required',
      '/installationCost field_required',
      '/warrantyMonths field_required',
      '/freedHours field_required',
      '/productivity field_required',
      '/modelNumbers model_number_required',
      '/categoryId category_required',
      ...Array<string>(3).fill('/evidence price_evidence_missing'),
      ...Array<string>(4).fill('/evidence support_evidence_missing'),
    ]);
    const details = (body as { errors: { detail: string }[] }).errors.map(({ detail }) => detail);
    expect(details).toContain('価格の妥当性を示す資料が足りません。次のいずれかを追加してください: 価格表・カタログ');
  });

  it('the maker completes the draft, adds evidence with a PDF and submits', async () => {
    const saved = await maker
      .put(`/api/v1/products/${product.id}/draft`)
      .set('If-Match', `"${product.version}"`)
      .send(await complete(maker, { ...DRAFT, categoryId }))
      .expect(200);
    expect(saved.headers.etag).toBe(`"${product.version + 1}"`);
    documentId = await addEvidence(maker, product.dossierId);
    const { body } = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: product.id }).expect(201);
    caseId = (body as { id: string }).id;
    expect(body).toMatchObject({ stage: 'association_check', round: 1 });
  });

  it('what was submitted is frozen', async () => {
    await maker.put(`/api/v1/products/${product.id}/draft`).set('If-Match', '"3"').send(DRAFT).expect(409);
  });

  it('the examiner opens the paper, which is recorded, and returns the case with one finding', async () => {
    const paper = await examiner.get(`/api/v1/cases/${caseId}/documents/${documentId}/content`).expect(200);
    expect(paper.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    expect(paper.headers['content-disposition']).toMatch(/^attachment;/);
    const views = await test.source.query<unknown[]>("SELECT 1 FROM audit_entry WHERE action = 'document.view'");
    expect(views).toHaveLength(1);

    const finding = { pointer: '/description', code: 'description_unclear', text: '段差への対応を書いてください。' };
    await examiner
      .post(`/api/v1/cases/${caseId}/return`)
      .query(await seen(examiner, caseId))
      .send({ findings: [finding] })
      .expect(200);
    const { body } = await maker.get(`/api/v1/cases/${caseId}`).expect(200);
    expect(body).toMatchObject({ stage: 'returned', findings: [{ ...finding, answer: null, round: 1 }] });
    findingId = (body as { findings: { id: string }[] }).findings[0]!.id;
  });

  it('the maker cannot resubmit without an answer', async () => {
    const { body } = await maker
      .post(`/api/v1/cases/${caseId}/resubmit`)
      .query(await seen(maker, caseId))
      .send({ answers: [] })
      .expect(422);
    expect(body).toMatchObject({ errors: [{ code: 'findings_unanswered' }] });
  });

  it('the maker corrects a new revision, answers and resubmits to the stage that returned it', async () => {
    const { body: draft } = await maker.get(`/api/v1/products/${product.id}`).expect(200);
    expect(draft).toMatchObject({ revision: 2, frozen: false, name: DRAFT.name });
    await maker
      .put(`/api/v1/products/${product.id}/draft`)
      .set('If-Match', `"${(draft as CreatedProduct).version}"`)
      .send(await complete(maker, { ...DRAFT, categoryId, description: `${DRAFT.description}段差は 10 mm まで。` }))
      .expect(200);
    const { body } = await maker
      .post(`/api/v1/cases/${caseId}/resubmit`)
      .query(await seen(maker, caseId))
      .send({ answers: [{ findingId, text: '段差の高さを書きました。' }] })
      .expect(200);
    expect(body).toMatchObject({ stage: 'association_check', round: 2 });
  });

  it('the examiner sees what has changed and marks the finding resolved; until then the case goes nowhere', async () => {
    const { body } = await examiner.get(`/api/v1/cases/${caseId}`).expect(200);
    expect(body).toMatchObject({
      changes: [
        { pointer: '/description', before: DRAFT.description, after: `${DRAFT.description}段差は 10 mm まで。` },
      ],
      findings: [{ id: findingId, answer: '段差の高さを書きました。', resolvedRound: null }],
    });
    const refused = await examiner
      .post(`/api/v1/cases/${caseId}/pass`)
      .query(await seen(examiner, caseId))
      .expect(422);
    expect(refused.body).toMatchObject({ errors: [{ code: 'findings_open' }] });
    const resolved = await examiner.post(`/api/v1/cases/${caseId}/findings/${findingId}/resolve`).expect(200);
    expect(resolved.body).toMatchObject({ resolvedRound: 2 });
  });

  it('the examiner passes both checks; who examined cannot approve, somebody else can', async () => {
    await step(examiner, caseId, 'pass');
    await step(examiner, caseId, 'pass');
    expect(await stage()).toBe('approval');
    await examiner
      .post(`/api/v1/cases/${caseId}/approve`)
      .query(await seen(examiner, caseId))
      .expect(403);
    await step(approver, caseId, 'approve');
    expect(await stage()).toBe('approved');
  });

  it('the listing is in PostgreSQL and a buyer sees it', async () => {
    const [listing] = await test.source.query<{ id: string }[]>("SELECT id FROM listing WHERE status = 'live'");
    listingId = listing!.id;
    const { body } = await supertest(test.url).get(`/api/v1/catalog/listings/${listingId}`).expect(200);
    expect(body).toMatchObject({
      name: DRAFT.name,
      kind: 'full',
      bodyPrice: DRAFT.bodyPrice,
      modelNumbers: ['HB-100', 'HB-100L'],
    });
  });

  it.each([
    ['by its kana', 'はいぜん'],
    ['by the kana of its name', 'はこびー'],
    ['in half-width katakana', 'ﾊｺﾋﾞｰ'],
    ['by an alias of the category', 'サービングロボット'],
    ['by its model number without the hyphen', 'hb100'],
    ['by its model number in full width', 'ＨＢ－１００Ｌ'],
    ['by what it does', '皿を下げる'],
  ])('a buyer finds it %s: %s', async (_how, q) => {
    await eventually(async () => expect(await found(q)).toEqual([listingId]));
  });

  it('suspending it removes it from the catalog and from search, reinstating brings it back', async () => {
    await approver.post(`/api/v1/catalog/listings/${listingId}/suspend`).send({ reason: '点検のため' }).expect(200);
    await supertest(test.url).get(`/api/v1/catalog/listings/${listingId}`).expect(404);
    await eventually(async () => expect(await found('hb100')).toEqual([]));
    await approver.post(`/api/v1/catalog/listings/${listingId}/reinstate`).send({ reason: '点検済み' }).expect(200);
    await eventually(async () => expect(await found('hb100')).toEqual([listingId]));
  });

  it('every step is in the history, and the audit chain holds', async () => {
    const { body } = await maker.get(`/api/v1/cases/${caseId}`).expect(200);
    const history = (body as { history: { verb: string; to: string }[] }).history;
    expect(history.map(({ verb, to }) => `${verb} → ${to}`)).toEqual([
      'submit → association_check',
      'return → returned',
      'resubmit → association_check',
      'pass → secretariat_check',
      'pass → approval',
      'approve → approved',
    ]);
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
  });
});
