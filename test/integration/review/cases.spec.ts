import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit } from '#audit';
import { Organisation } from '#identity';
import { signedIn, type Agent } from '../../support/actors.js';
import {
  DRAFT,
  importCategories,
  readyProduct,
  activeManufacturer,
  submit,
  type CreatedProduct,
} from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const FINDING = { pointer: '/bodyPrice', code: 'price_not_shown', text: '価格の根拠が読めません。' };

describe('a case', () => {
  let test: TestApp;
  let category: (name: string) => string;
  let maker: Agent;
  let examiner: Agent;
  let approver: Agent;
  let product: CreatedProduct;
  let caseId: string;
  let count = 0;

  beforeAll(async () => {
    test = await startTestApp();
    category = await importCategories(test);
    maker = await signedIn(test, 'owner');
    examiner = await signedIn(test, 'secretariat_examiner');
    approver = await signedIn(test, 'approver');
    await activeManufacturer(test, maker);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    product = await readyProduct(maker, category('券売機'), { modelNumbers: [`KB-${(count += 1)}`] });
    caseId = await submit(maker, product.id);
  });

  const act = async (who: Agent, verb: string, body: object = {}): Promise<number> =>
    (await who.post(`/api/v1/cases/${caseId}/${verb}`).send(body)).status;
  const codes = async (who: Agent, verb: string, body: object = {}): Promise<string[]> => {
    const answer = await who.post(`/api/v1/cases/${caseId}/${verb}`).send(body);
    return (answer.body as { errors: { code: string }[] }).errors.map(({ code }) => code);
  };
  const show = async (): Promise<Record<string, unknown>> =>
    (await maker.get(`/api/v1/cases/${caseId}`).expect(200)).body as Record<string, unknown>;

  it('is won by exactly one of fifty who act at once; the others are told why', async () => {
    const colleagues = [examiner];
    while (colleagues.length < 5) colleagues.push(await signedIn(test, 'secretariat_examiner'));
    const statuses = await Promise.all(
      Array.from({ length: 50 }, (_, index) => act(colleagues[index % 5]!, 'return', { findings: [FINDING] })),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    const { history, findings } = await show();
    expect(history).toMatchObject([{ verb: 'submit' }, { verb: 'return' }]);
    expect(findings).toHaveLength(1);
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
  });

  it('that one examiner has claimed is closed to another until it is released', async () => {
    const colleague = await signedIn(test, 'secretariat_examiner');
    expect(await act(examiner, 'claim')).toBe(200);
    expect(await codes(colleague, 'pass')).toEqual(['claimed_by_another']);
    expect(await codes(colleague, 'release')).toEqual(['not_claimed_by_you']);
    expect(await act(examiner, 'release')).toBe(200);
    expect(await act(colleague, 'pass')).toBe(200);
  });

  it('can be withdrawn by the applicant, who gets the draft back and can submit again', async () => {
    expect(await act(maker, 'withdraw')).toBe(200);
    expect(await show()).toMatchObject({ stage: 'withdrawn' });
    expect((await maker.get(`/api/v1/products/${product.id}`)).body).toMatchObject({ revision: 2, frozen: false });
    expect(await submit(maker, product.id)).not.toBe(caseId);
  });

  it('that was returned can be withdrawn with its draft as it is', async () => {
    await act(examiner, 'return', { findings: [FINDING] });
    expect(await act(maker, 'withdraw')).toBe(200);
    expect((await maker.get(`/api/v1/products/${product.id}`)).body).toMatchObject({ revision: 2, frozen: false });
  });

  it('is rejected with a reason only, and not by somebody who returned it', async () => {
    await act(examiner, 'pass');
    await act(examiner, 'pass');
    expect(await act(approver, 'return', { findings: [FINDING] })).toBe(200);
    const { findings } = (await show()) as { findings: { id: string }[] };
    await act(maker, 'resubmit', { answers: [{ findingId: findings[0]!.id, text: '直しました。' }] });
    expect(await codes(approver, 'reject', { reason: '見込みがない' })).toEqual(['examined_by_you']);
    const another = await signedIn(test, 'approver');
    expect(await act(another, 'reject', { reason: '  ' })).toBe(400);
    expect(await act(another, 'reject', { reason: '実在しない製品です。' })).toBe(200);
    expect(await show()).toMatchObject({ stage: 'rejected', round: 2 });
  });

  it('of a category with an association is examined by that association first', async () => {
    const association = await test.source.getRepository(Organisation).findOneByOrFail({ name: '日本測量機器工業会' });
    const member = await signedIn(test, 'association_examiner', association.id);
    product = await readyProduct(maker, category('GNSS測量機'), { modelNumbers: [`GN-${count}`] });
    caseId = await submit(maker, product.id);
    expect(await codes(examiner, 'pass')).toEqual(['role_does_not_allow', 'not_responsible_association']);
    expect((await member.get('/api/v1/cases')).body).toMatchObject({ items: [{ id: caseId }] });
    expect(await act(member, 'pass')).toBe(200);
    expect(await codes(member, 'pass')).toEqual(['role_does_not_allow']);
    expect(await act(examiner, 'pass')).toBe(200);
    expect(await show()).toMatchObject({ stage: 'approval' });
  });

  it('cannot be opened twice for one product, even at the same moment', async () => {
    const fresh = await readyProduct(maker, category('券売機'), { modelNumbers: [`KT-${count}`] });
    const attempts = await Promise.all(
      Array.from({ length: 8 }, () => maker.post('/api/v1/cases').send({ kind: 'product', subjectId: fresh.id })),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
  });

  it('takes model numbers for ever: another product of the maker cannot use one, however it is written', async () => {
    const other = await readyProduct(maker, category('券売機'), { modelNumbers: [`ｋｂ${count}`] });
    const { body } = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: other.id }).expect(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/modelNumbers/0', code: 'model_number_taken' }] });
  });

  it('is judged by what was handed in: evidence withdrawn afterwards still counts', async () => {
    const { body } = await maker.get(`/api/v1/dossiers/${product.dossierId}/evidence`).expect(200);
    for (const { id } of (body as { items: { id: string }[] }).items) {
      await maker.delete(`/api/v1/dossiers/${product.dossierId}/evidence/${id}`).expect(204);
    }
    await act(examiner, 'pass');
    await act(examiner, 'pass');
    expect(await act(approver, 'approve')).toBe(200);
    expect((await show()).evidence).toHaveLength(7);
  });

  it('that is approved replaces nothing: the product stays as approved and no second case opens', async () => {
    await act(examiner, 'pass');
    await act(examiner, 'pass');
    await act(approver, 'approve');
    await maker.put(`/api/v1/products/${product.id}/draft`).set('If-Match', '"2"').send(DRAFT).expect(409);
    await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: product.id }).expect(409);
  });
});
