import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Categories, CategoryFile, type AttributeDefinition, type CriteriaContent } from '#categories';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import {
  activeManufacturer,
  DRAFT,
  readyProduct,
  submit,
  type CreatedProduct,
  seen,
  step,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DAY_MS = 86_400_000;
const payload = (unit: 'kg' | 'g', rest: Partial<AttributeDefinition> = {}): AttributeDefinition => ({
  key: 'payload',
  label: { ja: '積載質量', en: 'payload' },
  type: 'number',
  unit,
  required: true,
  filterable: true,
  ...rest,
});
const speed: AttributeDefinition = {
  key: 'speed',
  label: { ja: '走行速度', en: 'speed' },
  type: 'number',
  unit: 'm/s',
  required: true,
  filterable: true,
};
const target = (leastIndex: number) => [{ industry: 'M', process: '配膳', leastIndex }];
const OLD: CriteriaContent = { targets: target(0.5), functions: [], attributes: [payload('kg', { max: 50 })] };
/** Stricter, in another unit, and with one thing more to state. */
const NEW: CriteriaContent = { targets: target(0.9), functions: [], attributes: [payload('g'), speed] };

/** One journey: each test is its next step. */
describe('Criteria change on a date, and what was handed in before is still judged under the old', () => {
  let test: TestApp;
  let email: string;
  let maker: Agent;
  let categoryId: string;
  let product: CreatedProduct;
  let caseId: string;

  beforeAll(async () => {
    test = await startTestApp();
    categoryId = await openCategory();
    ({ email } = await makePerson(test, 'owner'));
    maker = await signIn(test, email);
    await activeManufacturer(test, maker);
  });
  afterAll(() => test.close());

  /** A category that has its criteria for a while. */
  const openCategory = async (): Promise<string> => {
    const called = {
      name: '配膳機',
      reading: 'はいぜんき',
      aliases: [],
      definition: '料理を運ぶ。',
      association: null,
    };
    const criteria = [{ validFrom: '2026-01-01', ...OLD }];
    await test.app.get(CategoryFile).import(JSON.stringify({ categories: [{ ...called, status: 'open', criteria }] }));
    return (await test.app.get(Categories).list('open'))[0]!.id;
  };

  /** Announces criteria for a day to come and lets the day come. */
  const change = async (criteria: CriteriaContent): Promise<void> => {
    const administrator = await signedIn(test, 'administrator');
    const validFrom = new Date(test.clock.now().getTime() + 2 * DAY_MS).toISOString().slice(0, 10);
    await administrator
      .post(`/api/v1/categories/${categoryId}/criteria`)
      .send({ ...criteria, validFrom })
      .expect(201);
    test.clock.forward(3 * DAY_MS);
    maker = await signIn(test, email);
  };
  const content = (rest: object = {}) => ({
    ...DRAFT,
    categoryId,
    attributes: { payload: 40 },
    effects: [
      { categoryId, industry: 'M', process: '配膳', hoursRemoved: 10, hoursCreated: 4, basis: 'measured', sites: 1 },
    ],
    ...rest,
  });

  it('a product is handed in, and returned', async () => {
    product = await readyProduct(maker, categoryId, content());
    caseId = await submit(maker, product.id);
    const examiner = await signedIn(test, 'secretariat_examiner');
    const finding = { pointer: '/description', code: 'other', text: '書き足してください。' };
    await examiner
      .post(`/api/v1/cases/${caseId}/return`)
      .query(await seen(examiner, caseId))
      .send({ findings: [finding] })
      .expect(200);
  });

  it('the criteria change; the draft is saved in the new unit, and means the same', async () => {
    await change(NEW);
    const { body } = await maker.get(`/api/v1/products/${product.id}`).expect(200);
    expect(body).toMatchObject({ attributes: { payload: 40 }, attributeUnits: { payload: 'kg' } });
    const saved = await maker
      .put(`/api/v1/products/${product.id}/draft`)
      .set('If-Match', `"${(body as CreatedProduct).version}"`)
      .send(content({ attributes: { payload: 45_000 }, description: `${DRAFT.description}段差は 10 mm まで。` }))
      .expect(200);
    expect(saved.body).toMatchObject({ attributes: { payload: 45_000 }, attributeUnits: { payload: 'g' } });
  });

  it('handed in again it is judged under the old: neither the new threshold nor the new attribute is asked for', async () => {
    const { body } = await maker.get(`/api/v1/cases/${caseId}`).expect(200);
    const [{ id: findingId }] = (body as { findings: [{ id: string }] }).findings;
    await maker
      .post(`/api/v1/cases/${caseId}/resubmit`)
      .query(await seen(maker, caseId))
      .send({ answers: [{ findingId, text: '書き足しました。' }] })
      .expect(200);
    const examiner = await signedIn(test, 'secretariat_examiner');
    await examiner.post(`/api/v1/cases/${caseId}/findings/${findingId}/resolve`).expect(200);
    const shown = await maker.get(`/api/v1/cases/${caseId}`).expect(200);
    expect(shown.body).toMatchObject({
      round: 2,
      content: {
        attributes: { payload: 45 },
        attributeUnits: { payload: 'kg' },
        definitions: [{ key: 'payload', unit: 'kg', max: 50 }],
        effects: [{ index: 0.6, leastIndex: 0.5 }],
      },
    });
  });

  it('a product handed in now is judged by the new, all at once', async () => {
    const other = await readyProduct(maker, categoryId, content({ modelNumbers: ['NW-1'] }));
    const { body } = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: other.id }).expect(422);
    expect(body).toMatchObject({
      errors: [
        { pointer: '/attributes/speed', code: 'attribute_required' },
        { pointer: '/effects/0', code: 'effect_below_least' },
      ],
    });
  });

  it('the older one is listed as it was judged, and the listing says by what', async () => {
    const examiner = await signedIn(test, 'secretariat_examiner');
    for (const verb of ['pass', 'pass']) await step(examiner, caseId, verb);
    await step(await signedIn(test, 'approver'), caseId, 'approve');
    const [row] = await test.source.query<{ id: string }[]>('SELECT id FROM listing WHERE product_id = $1', [
      product.id,
    ]);
    const { body } = await maker.get(`/api/v1/catalog/listings/${row!.id}`).expect(200);
    expect(body).toMatchObject({
      attributes: { payload: 45 },
      definitions: [{ key: 'payload', unit: 'kg' }],
      laborSavingIndex: 0.6,
    });
  });
});
