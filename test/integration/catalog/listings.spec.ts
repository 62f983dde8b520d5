import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit } from '#audit';
import { Catalog, ListingHistory } from '#catalog';
import { Database } from '#platform';
import { signedIn, type Agent } from '../../support/actors.js';
import { approveCase, changeProduct, codesOf, passChecks, submitOn } from '../../support/listing.js';
import { activeManufacturer, importCategories, listedProduct, seen } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('a listing', () => {
  let test: TestApp;
  let maker: Agent;
  let approver: Agent;
  let colleague: Agent;
  let categoryId: string;
  let productId: string;
  let listingId: string;
  let count = 0;

  beforeAll(async () => {
    test = await startTestApp();
    categoryId = (await importCategories(test))('券売機');
    maker = await signedIn(test, 'owner');
    approver = await signedIn(test, 'approver');
    colleague = await signedIn(test, 'administrator');
    await activeManufacturer(test, maker);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    const modelNumbers = [`LS-${(count += 1)}`];
    ({ productId, listingId } = await listedProduct(test, maker, categoryId, { modelNumbers }));
  });

  const act = async (who: Agent, verb: string, reason = '確認のため'): Promise<number> =>
    (await who.post(`/api/v1/catalog/listings/${listingId}/${verb}`).send({ reason })).status;
  const verbs = async (): Promise<string[]> =>
    (await test.app.get(ListingHistory).steps(listingId)).map(({ number, verb }) => `${number} ${verb}`);
  const sound = async (): Promise<void> => {
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
    expect((await test.app.get(ListingHistory).verify()).broken).toBeUndefined();
  };

  it('is suspended by exactly one of fifty who try at once, and its history has no gap', async () => {
    const tries = Array.from({ length: 50 }, (_, index) => act(index % 2 ? approver : colleague, 'suspend'));
    const statuses = await Promise.all(tries);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    expect(await verbs()).toEqual(['1 publish', '2 suspend']);
    await sound();
  });

  it('is left in one state by a withdrawal, a suspension and an approval at once, and each step knows the one before', async () => {
    await changeProduct(maker, productId, { description: '次の版' });
    const { id } = await submitOn(maker, 'standard', productId);
    await passChecks(test, id);
    const [withdrawn, suspended, approved] = await Promise.all([
      act(maker, 'withdraw'),
      act(colleague, 'suspend'),
      approver.post(`/api/v1/cases/${id}/approve`).query(await seen(approver, id)),
    ]);
    expect([withdrawn, suspended].sort()).toEqual([200, 409]);
    // What was withdrawn before the approval came needs a whole review, not the light one this case began with.
    const refused = approved.status === 200 ? [] : codesOf(approved.body);
    expect([[], ['review_begun_too_late']]).toContainEqual(refused);
    expect((await verbs()).filter((step) => step.endsWith('publish'))).toHaveLength(2 - refused.length);
    const steps = await test.app.get(ListingHistory).steps(listingId);
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
    const [listing] = await test.source.query<{ status: string }[]>('SELECT status FROM listing WHERE id = $1', [
      listingId,
    ]);
    expect(listing!.status).toBe(steps.at(-1)!.status);
    await sound();
  });

  it('that is suspended shows its next revision only when it is reinstated', async () => {
    expect(await act(approver, 'suspend')).toBe(200);
    await changeProduct(maker, productId, { description: '次の版' });
    const { id, stage } = await submitOn(maker, 'standard', productId);
    expect(stage).toBe('association_check');
    await approveCase(test, id);
    await maker.get(`/api/v1/catalog/listings/${listingId}`).expect(404);
    expect(await act(colleague, 'reinstate')).toBe(200);
    expect((await maker.get(`/api/v1/catalog/listings/${listingId}`).expect(200)).body).toMatchObject({
      description: '次の版',
    });
  });

  it('whose evidence has run out is suspended by the calendar, once, and the public is told so', async () => {
    const notice = { reason: '保険証券の期限切れ', category: 'evidence_expired' } as const;
    const run = () =>
      test.app
        .get(Database)
        .transaction((manager) => test.app.get(Catalog).suspendByCalendar(manager, listingId, notice));
    await run();
    await run();
    expect(await verbs()).toEqual(['1 publish', '2 suspend']);
    const { body } = await maker.get('/api/v1/integrity').expect(200);
    expect((body as { items: object[] }).items[0]).toMatchObject({
      listingId,
      category: 'evidence_expired',
      text: null,
    });
  });

  it('keeps its history when a step is refused: nothing of it is written', async () => {
    expect(await act(approver, 'reinstate')).toBe(409);
    expect(await act(approver, 'revoke')).toBe(409);
    expect((await approver.put(`/api/v1/catalog/listings/${listingId}/conditions`).send({ texts: [] })).status).toBe(
      422,
    );
    expect(await verbs()).toEqual(['1 publish']);
  });
});
