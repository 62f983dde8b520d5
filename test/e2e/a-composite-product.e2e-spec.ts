import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import type { CriteriaContent } from '#categories';
import { madeUpEffect } from '../../apps/cli/src/demo/specification.js';
import { signedIn, type Agent } from '../support/actors.js';
import {
  activeManufacturer,
  addEvidence,
  complete,
  createProduct,
  DRAFT,
  importCategories,
  listedProduct,
  readyProduct,
  submit,
  uploadDocument,
  type CreatedProduct,
  seen,
  step,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Errors {
  errors: { pointer: string; code: string }[];
}
const pointsOf = (body: unknown): string[] => (body as Errors).errors.map(({ pointer, code }) => `${pointer} ${code}`);

let test: TestApp;
let maker: Agent;
let examiner: Agent;
let approver: Agent;
/** The ids of two categories with the criteria of today. */
const ids = { serving: '', cleaning: '' };
const criteria = {} as Record<keyof typeof ids, CriteriaContent>;

beforeAll(async () => {
  test = await startTestApp();
  const category = await importCategories(test);
  Object.assign(ids, { serving: category('配膳ロボット'), cleaning: category('清掃ロボット') });
  maker = await signedIn(test, 'owner');
  examiner = await signedIn(test, 'secretariat_examiner');
  approver = await signedIn(test, 'approver');
  for (const name of ['serving', 'cleaning'] as const) {
    const { body } = await maker.get(`/api/v1/categories/${ids[name]}`).expect(200);
    criteria[name] = (body as { criteria: CriteriaContent }).criteria;
  }
  await activeManufacturer(test, maker);
});
afterAll(() => test.close());

/** What a machine that serves and sweeps says besides what its categories ask for. */
const composite = () => ({
  ...DRAFT,
  name: '配膳清掃ロボット ハコソウジ',
  reading: 'はいぜんせいそうろぼっと はこそうじ',
  modelNumbers: ['HS-1'],
  categoryId: ids.serving,
  furtherCategoryIds: [ids.cleaning],
  gtin: '4006381-333931',
  installationCost: 1,
  installationItems: [
    { name: '搬入と据付', cost: 80_000 },
    { name: '地図の作成', cost: 60_000 },
  ],
  components: [
    { name: '走行台車', kind: 'hardware', maker: 'はこぶ工房', function: '客席の間を走る', share: 62.5 },
    { name: '配車ソフト', kind: 'software', maker: 'はこぶ工房', function: '順路を決める', share: 37.5 },
  ],
});

/** One journey: each test is its next step. */
describe('A product that stands in two categories goes from draft to listing', () => {
  let product: CreatedProduct;
  let caseId: string;
  let listingId: string;

  const draft = async (): Promise<Record<string, unknown> & CreatedProduct> =>
    (await maker.get(`/api/v1/products/${product.id}`).expect(200)).body as Record<string, unknown> & CreatedProduct;
  const save = async (content: object) =>
    maker
      .put(`/api/v1/products/${product.id}/draft`)
      .set('If-Match', `"${(await draft()).version}"`)
      .send(content);

  it('a draft is kept however incomplete its rows are', async () => {
    product = await createProduct(maker, {});
    await save({
      effects: [{ steps: [{ step: '下膳' }] }],
      components: [{}, { share: 0.1 + 0.2 }],
      installationItems: [{ cost: 5 }],
    });
    expect(await draft()).toMatchObject({
      effectIndexes: [null],
      effects: [{ process: null, steps: [{ step: '下膳', who: null }] }],
      components: [{ name: null }, { share: 0.3 }],
      installationCost: 5,
    });
  });

  it('what is of the wrong type for its category is refused at once, and a unit is converted', async () => {
    const number = [...criteria.serving.attributes, ...criteria.cleaning.attributes].find(({ unit }) => unit)!;
    const { key, unit, min = 1 } = number;
    const refused = await save({ ...composite(), attributes: { [key]: 'たくさん' } });
    expect([refused.status, pointsOf(refused.body)]).toEqual([422, [`/attributes/${key} attribute_not_number`]]);
    const odd = await save({ ...composite(), attributes: { [key]: { value: min, unit: 'ひき' } } });
    expect(pointsOf(odd.body)).toEqual([`/attributes/${key}/unit attribute_unit_unknown`]);
    expect((await save({ ...composite(), attributes: { [key]: { value: min, unit } } })).status).toBe(200);
    expect(await draft()).toMatchObject({ attributes: { [key]: min }, attributeUnits: { [key]: unit } });
  });

  it('submitting it names everything that is wrong with its content at once, each at its place', async () => {
    const limited = criteria.serving.attributes.find(({ max }) => max !== undefined)!;
    const enough = madeUpEffect(ids.serving, criteria.serving);
    const [target] = criteria.serving.targets;
    await save({
      ...composite(),
      gtin: '4006381333930',
      installationItems: [{ name: '据付', cost: 900_000 }],
      components: [{ ...composite().components[0], share: 50 }, composite().components[1]],
      attributes: { [limited.key]: limited.max! * 10, nowhere: 1 },
      effects: [
        { ...enough, hoursCreated: 100 * (1 - target!.leastIndex) + 1 },
        { ...enough, process: '存在しない業務' },
        { ...enough, steps: [{ step: '運ぶ', who: '接客係', hoursBefore: 7, hoursAfter: 1 }] },
      ],
    });
    const { body } = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: product.id }).expect(422);
    expect(pointsOf(body)).toEqual(
      expect.arrayContaining([
        '/installationCost installation_too_high',
        '/gtin gtin_invalid',
        '/components component_shares_not_whole',
        `/attributes/${limited.key} attribute_too_large`,
        '/attributes/nowhere attribute_unknown',
        '/effects/0 effect_below_least',
        '/effects/1 effect_outside_criteria',
        '/effects/2 effect_repeated',
        '/effects/2/hoursRemoved effect_hours_disagree',
        '/effects effect_needed',
      ]),
    );
    const missing = criteria.cleaning.attributes.filter(({ key, required }) => required && key !== limited.key);
    expect(pointsOf(body)).toEqual(
      expect.arrayContaining(missing.map(({ key }) => `/attributes/${key} attribute_required`)),
    );
  });

  it('corrected, with hours from a process table and a brochure, it goes to the examiners', async () => {
    const content = (await complete(maker, composite())) as ReturnType<typeof composite> & { effects: object[] };
    const [serving, cleaning] = content.effects;
    const table = { hoursRemoved: null, hoursCreated: null, basis: 'estimated', sites: 1 };
    const steps = [
      { step: '配膳', who: '接客係', hoursBefore: 60, hoursAfter: 0 },
      { step: '補充', who: '接客係', hoursBefore: 0, hoursAfter: 3 },
    ];
    const brochureId = await uploadDocument(maker, 'a brochure', 'パンフレット.pdf');
    const image = await save({ ...content, images: [{ documentId: brochureId }] });
    expect(pointsOf(image.body)).toEqual(['/images/0/documentId image_not_an_image']);
    await save({ ...content, brochureId, effects: [{ ...serving, ...table, steps }, cleaning] });
    expect(await draft()).toMatchObject({
      installationCost: 140_000,
      gtin: '4006381333931',
      effectIndexes: [0.95, expect.any(Number)],
      effects: [{ hoursRemoved: 60, hoursCreated: 3 }, {}],
    });
    await addEvidence(maker, product.dossierId);
    caseId = await submit(maker, product.id);
  });

  it('the examiner reads it with the names, units and thresholds it was judged by', async () => {
    const { body } = await examiner.get(`/api/v1/cases/${caseId}`).expect(200);
    const { content } = body as { content: { definitions: { key: string }[] } };
    expect(content).toMatchObject({
      categories: [
        { id: ids.serving, name: '配膳ロボット' },
        { id: ids.cleaning, name: '清掃ロボット' },
      ],
      effects: [{ index: 0.95, leastIndex: criteria.serving.targets[0]!.leastIndex }, { process: expect.any(String) }],
    });
    const keys = content.definitions.map(({ key }) => key);
    expect(keys.slice(0, criteria.serving.attributes.length)).toEqual(
      criteria.serving.attributes.map(({ key }) => key),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('maker and examiner see what a correction has changed, field by field; a draft is the maker’s alone', async () => {
    const finding = { pointer: '/warrantyMonths', code: 'other', text: '保証は 2 年ではありませんか。' };
    await examiner
      .post(`/api/v1/cases/${caseId}/return`)
      .query(await seen(examiner, caseId))
      .send({ findings: [finding] })
      .expect(200);
    const before = (await maker.get(`/api/v1/products/${product.id}/revisions/1`).expect(200)).body as object;
    expect(before).toMatchObject({ revision: 1, frozen: true, warrantyMonths: 12 });
    const { brochureId, ...content } = await complete(maker, { ...composite(), warrantyMonths: 24, brochureId: null });
    await save({ ...content, ...pick(before, 'attributes', 'effects', 'brochureId'), modelNumbers: ['HS-1', 'HS-1L'] });
    const expected = {
      from: 1,
      to: 2,
      differences: [
        { pointer: '/modelNumbers/1', after: 'HS-1L' },
        { pointer: '/warrantyMonths', before: 12, after: 24 },
      ],
    };
    const diff = `revisions/diff?from=1&to=2`;
    expect((await maker.get(`/api/v1/products/${product.id}/diff?from=1&to=2`).expect(200)).body).toEqual(expected);
    await examiner.get(`/api/v1/cases/${caseId}/${diff}`).expect(404);
    const { body } = await maker.get(`/api/v1/cases/${caseId}`).expect(200);
    const [{ id: findingId }] = (body as { findings: [{ id: string }] }).findings;
    await maker
      .post(`/api/v1/cases/${caseId}/resubmit`)
      .query(await seen(maker, caseId))
      .send({ answers: [{ findingId, text: '2 年に改めました。' }] })
      .expect(200);
    await examiner.post(`/api/v1/cases/${caseId}/findings/${findingId}/resolve`).expect(200);
    expect((await examiner.get(`/api/v1/cases/${caseId}/${diff}`).expect(200)).body).toEqual(expected);
    expect((await maker.get(`/api/v1/products/${product.id}/revisions`).expect(200)).body).toMatchObject({
      items: [{ number: 2 }, { number: 1 }],
    });
    await maker.get(`/api/v1/products/${product.id}/revisions/3`).expect(404);
    expect(brochureId).toBeNull();
  });

  it('approving it registers its maker into both categories and lists it with both effects', async () => {
    for (const verb of ['pass', 'pass']) await step(examiner, caseId, verb);
    await step(approver, caseId, 'approve');
    for (const id of Object.values(ids)) {
      const { body } = await supertest(test.url).get(`/api/v1/categories/${id}/registrations`).expect(200);
      expect(body).toMatchObject({ items: [{ basis: 'product' }] });
    }
    const [row] = await test.source.query<{ id: string }[]>('SELECT id FROM listing WHERE product_id = $1', [
      product.id,
    ]);
    listingId = row!.id;
    const { body } = await supertest(test.url).get(`/api/v1/catalog/listings/${listingId}`).expect(200);
    expect(body).toMatchObject({
      category: { id: ids.serving },
      furtherCategories: [{ id: ids.cleaning, name: '清掃ロボット' }],
      laborSavingIndex: 0.95,
      effects: [
        { categoryId: ids.serving, index: 0.95 },
        { categoryId: ids.cleaning, index: expect.any(Number) },
      ],
      components: [{ name: '走行台車', share: 62.5 }, { kind: 'software' }],
      freedHours: DRAFT.freedHours,
      productivity: true,
      installationCost: 140_000,
    });
    const { attributes, definitions } = body as { attributes: object; definitions: { key: string }[] };
    expect(definitions.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(attributes)));
  });

  it('anybody may download its brochure, and of a suspended listing nobody', async () => {
    const { body } = await supertest(test.url).get(`/api/v1/catalog/listings/${listingId}`).expect(200);
    const { brochure } = body as { brochure: { url: string; fileName: string } };
    expect(brochure.fileName).toBe('パンフレット.pdf');
    const { headers } = await supertest(test.url).get(brochure.url).expect(200);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    await approver.post(`/api/v1/catalog/listings/${listingId}/suspend`).send({ reason: '点検' }).expect(200);
    await supertest(test.url).get(brochure.url).expect(404);
    await approver.post(`/api/v1/catalog/listings/${listingId}/reinstate`).send({ reason: '点検済み' }).expect(200);
  });

  it('buyers see it beside a product of another category, row by row', async () => {
    const other = await listedProduct(test, maker, ids.cleaning, { modelNumbers: ['SJ-9'], bodyPrice: 990_000 });
    const { body } = await supertest(test.url)
      .get(`/api/v1/catalog/compare?ids=${listingId},${other.listingId}`)
      .expect(200);
    const { rows } = body as { rows: { group: string; key: string; values: unknown[]; best: number[] }[] };
    const row = (key: string) => rows.find((candidate) => candidate.key === key);
    expect(row('bodyPrice')).toMatchObject({ group: 'basics', values: [1_980_000, 990_000], best: [1] });
    expect(rows[0]!.group).toBe('basics');
    for (const { key } of criteria.cleaning.attributes) {
      expect([key, row(key)?.values.every((value) => value !== null)]).toEqual([key, true]);
    }
    expect(row(criteria.serving.attributes[0]!.key)!.values[0]).not.toBeNull();
    const compare = (query: string) => supertest(test.url).get(`/api/v1/catalog/compare?ids=${query}`);
    await compare(listingId).expect(400);
    await compare(Array(5).fill(listingId).join()).expect(400);
    await compare(`${listingId},${product.id}`).expect(404);
  });

  it('a copy is a product of its own, without model numbers, GTIN and evidence', async () => {
    const { body } = await maker.post(`/api/v1/products/${product.id}/copy`).expect(201);
    const copy = body as Record<string, unknown> & CreatedProduct;
    expect(copy).toMatchObject({
      revision: 1,
      frozen: false,
      name: composite().name,
      furtherCategoryIds: [ids.cleaning],
      modelNumbers: [],
      gtin: null,
      warrantyMonths: 24,
    });
    expect([copy.id, copy.dossierId]).not.toEqual(expect.arrayContaining([product.id]));
    const evidence = await maker.get(`/api/v1/dossiers/${copy.dossierId}/evidence`).expect(200);
    expect(evidence.body).toEqual({ items: [] });
  });
});

describe('A further category', () => {
  it('must be open and other than the primary one', async () => {
    const administrator = await signedIn(test, 'administrator');
    const twice = await maker
      .post('/api/v1/products')
      .send({ categoryId: ids.serving, furtherCategoryIds: [ids.serving] })
      .expect(422);
    expect(pointsOf(twice.body)).toEqual(['/furtherCategoryIds/0 category_repeated']);
    const content = { modelNumbers: ['FC-1'], furtherCategoryIds: [ids.cleaning] };
    const { id } = await readyProduct(maker, ids.serving, content);
    await administrator.post(`/api/v1/categories/${ids.cleaning}/suspend`).send({ reason: '見直し' }).expect(200);
    const { body } = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: id }).expect(422);
    expect(pointsOf(body)).toEqual(['/furtherCategoryIds/0 category_not_open']);
    await administrator.post(`/api/v1/categories/${ids.cleaning}/reopen`).send({ reason: '見直し済み' }).expect(200);
    await submit(maker, id);
  });
});

const pick = (from: object, ...keys: string[]): object =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
