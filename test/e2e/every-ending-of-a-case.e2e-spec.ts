import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { Audit } from '#audit';
import { ListingHistory } from '#catalog';
import { CaseRecord } from '#review';
import { signedIn, type Agent } from '../support/actors.js';
import { eventually } from '../support/eventually.js';
import {
  activeManufacturer,
  DRAFT,
  importCategories,
  readyProduct,
  submit,
  complete,
  seen,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface CaseBody {
  stage: string;
  findings: { id: string; resolvedRound: number | null }[];
  changes: { pointer: string }[];
  history: { verb: string; to: string }[];
}

/** One case each, from its submission to its end. */
describe('Every ending of a case', () => {
  let test: TestApp;
  let category: (name: string) => string;
  let maker: Agent;
  let examiner: Agent;
  let approver: Agent;
  let productId: string;
  let caseId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    category = await importCategories(test);
    maker = await signedIn(test, 'owner');
    examiner = await signedIn(test, 'secretariat_examiner');
    approver = await signedIn(test, 'approver');
    await activeManufacturer(test, maker);
  });
  afterAll(() => test.close());

  const open = async (modelNumber: string): Promise<void> => {
    productId = (await readyProduct(maker, category('配膳ロボット'), { modelNumbers: [modelNumber] })).id;
    caseId = await submit(maker, productId);
  };
  const act = async (who: Agent, verb: string, body: object = {}): Promise<void> => {
    await who
      .post(`/api/v1/cases/${caseId}/${verb}`)
      .query(await seen(who, caseId))
      .send(body)
      .expect(200);
  };
  const show = async (): Promise<CaseBody> => (await maker.get(`/api/v1/cases/${caseId}`).expect(200)).body as CaseBody;
  const letter = async (): Promise<string> => (await maker.get(`/api/v1/cases/${caseId}/letter`).expect(200)).text;
  const steps = async (): Promise<string[]> => (await show()).history.map(({ verb, to }) => `${verb} → ${to}`);
  /** Whether a search finds the product of the case. */
  const isSearchable = async (): Promise<boolean> => {
    const { body } = await supertest(test.url)
      .get('/api/v1/catalog/search')
      .query({ q: DRAFT.name, limit: 50 })
      .expect(200);
    const hits = (body as { hits: { id: string }[] }).hits.map(({ id }) => id);
    const listings = await test.source.query<unknown[]>(
      'SELECT 1 FROM listing WHERE product_id = $1 AND id = ANY ($2)',
      [productId, hits],
    );
    return listings.length === 1;
  };
  const becomesSearchable = (): Promise<void> => eventually(async () => expect(await isSearchable()).toBe(true));

  it('approved: the product is in the catalog, and the maker has the letter', async () => {
    await open('EN-100');
    await act(examiner, 'pass');
    await act(examiner, 'pass');
    await act(approver, 'approve');
    expect(await steps()).toEqual([
      'submit → association_check',
      'pass → secretariat_check',
      'pass → approval',
      'approve → approved',
    ]);
    expect(await letter()).toContain('登録決定通知書');
    await becomesSearchable();
  });

  it('rejected: the maker is told why and how to appeal, and buyers find nothing', async () => {
    await open('EN-200');
    await act(examiner, 'pass');
    await act(examiner, 'pass');
    await act(approver, 'reject', { reason: '実在が確認できません。' });
    expect((await show()).stage).toBe('rejected');
    const words = await letter();
    for (const part of ['却下決定通知書', '実在が確認できません。', '不服申立て']) expect(words).toContain(part);
    expect(await isSearchable()).toBe(false);
  });

  it('rejected, appealed and approved by people who had no part in it', async () => {
    await open('EN-300');
    await act(examiner, 'pass');
    await act(examiner, 'pass');
    await act(approver, 'reject', { reason: '価格の根拠が確認できません。' });
    await act(maker, 'appeal', { reason: '原価計算書の 2 頁に根拠があります。' });
    await approver
      .post(`/api/v1/cases/${caseId}/approve`)
      .query(await seen(approver, caseId))
      .expect(422);
    const another = await signedIn(test, 'approver');
    const { body } = await another.get('/api/v1/cases/queue').query({ stage: 'appeal' }).expect(200);
    expect(body).toMatchObject({ items: [{ id: caseId }] });
    await act(another, 'claim');
    await act(another, 'approve');
    expect((await steps()).slice(-4)).toEqual([
      'reject → rejected',
      'appeal → appeal',
      'claim → appeal',
      'approve → approved',
    ]);
    expect(await letter()).toContain('不服申立てに対する決定通知書（登録決定）');
    await becomesSearchable();
  });

  it('withdrawn: the maker has the draft back, and there is no letter', async () => {
    await open('EN-400');
    await act(maker, 'withdraw');
    expect(await steps()).toEqual(['submit → association_check', 'withdraw → withdrawn']);
    const { body } = await maker.get(`/api/v1/products/${productId}`).expect(200);
    expect(body).toMatchObject({ frozen: false, revision: 2 });
    await maker.get(`/api/v1/cases/${caseId}/letter`).expect(404);
  });

  it('returned, corrected and resubmitted: what has changed is shown, and the case goes on where it stood', async () => {
    await open('EN-500');
    await act(examiner, 'pass');
    const finding = { pointer: '/warrantyMonths', code: 'support_not_shown', text: '保証期間の根拠を示してください。' };
    await act(examiner, 'return', { findings: [finding] });
    const { body: draft } = await maker.get(`/api/v1/products/${productId}`).expect(200);
    const content = await complete(maker, {
      ...DRAFT,
      categoryId: category('配膳ロボット'),
      modelNumbers: ['EN-500'],
    });
    await maker
      .put(`/api/v1/products/${productId}/draft`)
      .set('If-Match', `"${(draft as { version: number }).version}"`)
      .send({ ...content, warrantyMonths: 24 })
      .expect(200);
    const [first] = (await show()).findings;
    await maker
      .put(`/api/v1/cases/${caseId}/findings/${first!.id}/answer`)
      .send({ text: '24 か月に改め、保証書を添えました。' })
      .expect(200);
    await act(maker, 'resubmit', { answers: [] });
    expect((await show()).changes).toEqual([{ pointer: '/warrantyMonths', before: 12, after: 24 }]);
    await act(examiner, `findings/${first!.id}/resolve`);
    await act(examiner, 'pass');
    await act(approver, 'approve');
    expect(await steps()).toEqual([
      'submit → association_check',
      'pass → secretariat_check',
      'return → returned',
      'resubmit → secretariat_check',
      'pass → approval',
      'approve → approved',
    ]);
    await becomesSearchable();
  });

  it('the audit chain holds after all of it, and proves listings and the records of cases', async () => {
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
    expect((await test.app.get(ListingHistory).verify()).broken).toBeUndefined();
    const { older, broken } = await test.app.get(CaseRecord).verify();
    expect({ older, broken }).toEqual({ older: 0, broken: undefined });
  });
});
