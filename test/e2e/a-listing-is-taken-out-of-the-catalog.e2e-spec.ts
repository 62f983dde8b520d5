import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { ListingHistory } from '#catalog';
import { businessDaysAfter } from '#scheme';
import { draw, type Drawable, type Weights } from '../../libs/catalog/src/draw.rules.js';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import { eventually } from '../support/eventually.js';
import { changeProduct, codesOf } from '../support/listing.js';
import { mailTo } from '../support/mailbox.js';
import {
  activeDistributor,
  activeManufacturer,
  importCategories,
  listedProduct,
  readyProduct,
  submit,
  seen,
  step,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Drawn {
  id: string;
  seed: string;
  size: number;
  weights: Weights;
  population: Drawable[];
  audits: { id: string; listingId: string; place: number; outcome: string | null }[];
  repeats: boolean;
}

interface FollowUp {
  id: string;
  kind: string;
  reportId: string | null;
  drawId: string | null;
  report: object | null;
  dueOn: string;
}

/** One journey: each test is its next step. */
describe('Listings are reported, audited, suspended and revoked, and the public is told why', () => {
  let test: TestApp;
  let maker: Agent;
  let email: string;
  let examiner: Agent;
  let approver: Agent;
  let colleague: Agent;
  let categoryId: string;
  const products: { productId: string; listingId: string }[] = [];

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    categoryId = (await importCategories(test))('券売機');
    ({ email } = await makePerson(test, 'owner'));
    maker = await signIn(test, email);
    await activeManufacturer(test, maker);
    for (const number of ['RV-1', 'RV-2', 'RV-3']) {
      products.push(await listedProduct(test, maker, categoryId, { modelNumbers: [number] }));
    }
    examiner = await signedIn(test, 'secretariat_examiner');
    approver = await signedIn(test, 'approver');
    colleague = await signedIn(test, 'approver');
  });
  afterAll(() => test.close());

  const anybody = () => supertest(test.url);
  const turn = (who: Agent, verb: string, listingId: string, body: object) =>
    who.post(`/api/v1/catalog/listings/${listingId}/${verb}`).send(body);
  const integrity = async () =>
    ((await anybody().get('/api/v1/integrity').expect(200)).body as { items: object[] }).items;
  const searched = async (): Promise<string[]> => {
    const { body } = await anybody().get('/api/v1/catalog/search').query({ q: '券売機' }).expect(200);
    return (body as { hits: { id: string }[] }).hits.map(({ id }) => id).sort();
  };
  const report = (body: object, listingId = products[0]!.listingId) =>
    anybody().post(`/api/v1/catalog/listings/${listingId}/reports`).send(body);
  const reports = async (status: string): Promise<{ id: string; contact: string | null }[]> =>
    ((await examiner.get('/api/v1/listing-reports').query({ status }).expect(200)).body as { items: [] }).items;

  it('somebody without an account reports a kickback; the staff see it with the contact', async () => {
    await report({ kind: 'kickback', text: '購入額の一部を返すと言われました。', contact: 'buyer@example.jp' }).expect(
      201,
    );
    await report({ kind: 'not_as_listed', text: '重さが違います。' }, products[1]!.listingId).expect(201);
    await report({ kind: 'gossip', text: 'x' }).expect(400);
    await report({ kind: 'other', text: 'x' }, categoryId).expect(404);
    expect(await reports('open')).toMatchObject([
      { kind: 'not_as_listed', contact: null },
      { kind: 'kickback', contact: 'buyer@example.jp', listingId: products[0]!.listingId },
    ]);
    await maker.get('/api/v1/listing-reports').expect(403);
    const log = await test.source.query<{ data: string }[]>(
      `SELECT data FROM audit_entry WHERE subject_type = 'listing_report'`,
    );
    expect(JSON.stringify(log)).not.toMatch(/buyer@|返す/);
  });

  it('too many reports from one place are refused for a while', async () => {
    const statuses = [];
    for (let count = 0; count < 12; count += 1) {
      statuses.push((await report({ kind: 'other', text: '確認' }, products[2]!.listingId)).status);
    }
    expect(new Set(statuses)).toEqual(new Set([201, 429]));
    expect(statuses.at(-1)).toBe(429);
  });

  it('an examiner settles reports once, with the reason; the contact is forgotten', async () => {
    const [founded, unfounded] = (await reports('open')).reverse();
    const settle = (id: string, outcome: string) =>
      examiner.post(`/api/v1/listing-reports/${id}/settle`).send({ outcome, reason: '双方に確認しました。' });
    expect((await settle(founded!.id, 'founded').expect(200)).body).toMatchObject({ status: 'founded', contact: null });
    await settle(unfounded!.id, 'unfounded').expect(200);
    expect(codesOf((await settle(founded!.id, 'unfounded').expect(409)).body)).toEqual(['report_settled']);
    expect(await reports('founded')).toMatchObject([
      { id: founded!.id, reason: '双方に確認しました。', contact: null },
    ]);
  });

  it('a draw by risk can be repeated exactly from what it kept, and cannot be settled twice', async () => {
    const { body } = await approver.post('/api/v1/sampling/draws').send({ method: 'weighted', size: 2 }).expect(201);
    const drawn = body as Drawn;
    expect(drawn.population.find(({ id }) => id === products[0]!.listingId)?.risks).toEqual(['reported', 'new_maker']);
    expect(drawn.population.find(({ id }) => id === products[1]!.listingId)?.risks).toEqual(['new_maker']);
    const shuffled = [...drawn.population].reverse();
    expect(draw(shuffled, drawn.seed, drawn.size, drawn.weights).map(({ id }) => id)).toEqual(
      drawn.audits.map(({ listingId }) => listingId),
    );
    const again = (await examiner.get(`/api/v1/sampling/draws/${drawn.id}`).expect(200)).body as Drawn;
    expect(again).toMatchObject({ repeats: true, seed: drawn.seed });
    await test.source.query(`UPDATE sampling_draw SET seed = 'another' || seed WHERE id = $1`, [drawn.id]);
    const forged = (await examiner.get(`/api/v1/sampling/draws/${drawn.id}`).expect(200)).body as Drawn;
    const repeats = draw(drawn.population, forged.seed, 2, drawn.weights).map(({ id }) => id);
    expect(forged.repeats).toBe(JSON.stringify(repeats) === JSON.stringify(drawn.audits.map((one) => one.listingId)));

    const settle = (id: string) =>
      examiner.post(`/api/v1/sampling/audits/${id}/settle`).send({ outcome: 'kept', reason: '現物を確認しました。' });
    const [first] = drawn.audits;
    expect((await settle(first!.id).expect(200)).body).toMatchObject({ outcome: 'kept', place: 1 });
    expect(codesOf((await settle(first!.id).expect(409)).body)).toEqual(['audit_settled']);
    expect((await approver.get('/api/v1/sampling/draws').expect(200)).body).toMatchObject({
      items: [{ id: drawn.id }],
    });
  });

  it('each audit and each report is a case with a day on the work list, and is closed to others once it is claimed', async () => {
    const other = await signedIn(test, 'secretariat_examiner');
    await report({ kind: 'other', text: '音が大きいです。' }).expect(429);
    const list = async (query: object = {}): Promise<FollowUp[]> =>
      (
        (
          await examiner
            .get('/api/v1/follow-ups')
            .query({ limit: 100, ...query })
            .expect(200)
        ).body as { items: [] }
      ).items;
    const reported = await list({ kind: 'report' });
    expect(reported.map(({ reportId }) => reportId).sort()).toEqual((await reports('open')).map(({ id }) => id).sort());
    expect(new Set(reported.map(({ dueOn }) => dueOn))).toEqual(new Set([businessDaysAfter(test.clock.today(), 10)]));
    expect(reported[0]).toMatchObject({ drawId: null, report: { kind: 'other', text: '確認' } });
    const day = businessDaysAfter(test.clock.today(), 20);
    const drawId: unknown = expect.any(String);
    expect(await list({ kind: 'audit' })).toMatchObject([{ dueOn: day, drawId, report: null }]);
    expect((await list()).map(({ dueOn }) => dueOn)).toEqual((await list()).map(({ dueOn }) => dueOn).sort());
    expect(await list({ late: true })).toEqual([]);

    const [first] = reported;
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? examiner : other).post(`/api/v1/follow-ups/${first!.id}/claim`),
      ),
    );
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const mine = (await list({ mine: true })).length === 1;
    const [holder, loser] = mine ? [examiner, other] : [other, examiner];
    const settle = (who: Agent) =>
      who
        .post(`/api/v1/listing-reports/${first!.reportId}/settle`)
        .send({ outcome: 'unfounded', reason: '確認しました。' });
    expect(codesOf((await settle(loser).expect(409)).body)).toEqual(['follow_up_claimed_by_another']);
    await loser.post(`/api/v1/follow-ups/${first!.id}/release`).expect(409);
    await holder.post(`/api/v1/follow-ups/${first!.id}/release`).expect(200);
    await settle(loser).expect(200);
    await holder.post(`/api/v1/follow-ups/${first!.id}/claim`).expect(409);
    expect((await list({ kind: 'report' })).map(({ id }) => id)).not.toContain(first!.id);
  });

  it('an audit that finds something suspends the listing at once; the maker is written to', async () => {
    const { body } = await approver.post('/api/v1/sampling/draws').send({ method: 'random', size: 500 }).expect(201);
    const { audits } = body as Drawn;
    expect(audits).toHaveLength(3);
    const audit = audits.find(({ listingId }) => listingId === products[0]!.listingId)!;
    const found = {
      outcome: 'suspended',
      reason: '価格の還元を確認',
      category: 'kickback',
      publicText: '調査中です。',
    };
    await examiner.post(`/api/v1/sampling/audits/${audit.id}/settle`).send(found).expect(200);
    await anybody().get(`/api/v1/catalog/listings/${products[0]!.listingId}`).expect(404);
    await eventually(async () =>
      expect(await searched()).toEqual([products[1]!.listingId, products[2]!.listingId].sort()),
    );
    expect((await mailTo(test, email, 'listing_suspended')).text).toContain('価格の還元を確認');
    const { body: own } = await maker.get(`/api/v1/products/${products[0]!.productId}/listing`).expect(200);
    expect(own).toMatchObject({ status: 'suspended', reason: '価格の還元を確認' });
    const timeline = await approver.get(`/api/v1/catalog/listings/${products[0]!.listingId}/timeline`).expect(200);
    expect((timeline.body as { items: object[] }).items[1]).toMatchObject({
      verb: 'suspend',
      reason: '価格の還元を確認',
      actor: expect.stringMatching(/^人/),
    });
    const [entry] = await integrity();
    expect(entry).toMatchObject({
      listingId: products[0]!.listingId,
      verb: 'suspend',
      category: 'kickback',
      text: '調査中です。',
      standing: 'suspended',
    });
    expect(JSON.stringify(entry)).not.toContain('価格の還元を確認');
  });

  it('revoking takes two: it is out of sight by one, revoked by another, whatever somebody did in between', async () => {
    const [, second] = products;
    const notice = { reason: '虚偽の書類', category: 'false_evidence' };
    await turn(approver, 'revoke', second!.listingId, notice).expect(409);
    await turn(approver, 'suspend', second!.listingId, notice).expect(200);
    const alone = async (code: string) =>
      expect(codesOf((await turn(approver, 'revoke', second!.listingId, notice).expect(422)).body)).toEqual([code]);
    await alone('listing_turned_by_you');
    // That a colleague has reinstated it and it was suspended anew by the same person makes it no two.
    await turn(colleague, 'reinstate', second!.listingId, notice).expect(200);
    await turn(approver, 'suspend', second!.listingId, notice).expect(200);
    await alone('listing_turned_by_you');
    await turn(approver, 'revocation', second!.listingId, notice).expect(201);
    await alone('listing_turned_by_you');
    await changeProduct(maker, second!.productId, { description: '次の版' });
    await turn(colleague, 'revoke', second!.listingId, notice).expect(200);
    await turn(colleague, 'reinstate', second!.listingId, notice).expect(409);
    expect((await integrity())[0]).toMatchObject({ verb: 'revoke', standing: 'revoked', category: 'false_evidence' });
  });

  it('its model numbers are burnt: neither another product nor even the same one can use them again', async () => {
    const [, second] = products;
    const hand = (subjectId: string) => maker.post('/api/v1/cases').send({ kind: 'product', subjectId }).expect(422);
    expect(codesOf((await hand(second!.productId)).body).sort()).toEqual(['model_number_burnt', 'product_revoked']);
    const another = await readyProduct(maker, categoryId, { modelNumbers: ['rv 2'] });
    expect(codesOf((await hand(another.id)).body)).toEqual(['model_number_burnt']);
    await maker.post(`/api/v1/products/${second!.productId}/revisions`).expect(409);
  });

  it('a maker whose registration is revoked loses all listings in the same moment, and what is under review', async () => {
    const [first, , third] = products;
    const open = await submit(maker, (await readyProduct(maker, categoryId, { modelNumbers: ['RV-4'] })).id);
    for (const verb of ['pass', 'pass']) await step(examiner, open, verb);
    const { id } = (await maker.get('/api/v1/manufacturer').expect(200)).body as { id: string };
    const reason = { reason: '還元の繰返し', category: 'kickback' };
    const revoke = (who: Agent) => who.post(`/api/v1/manufacturers/${id}/revoke`).send(reason);
    const alone = await revoke(approver).expect(422);
    expect(codesOf(alone.body)).toEqual(['revocation_not_proposed']);
    const propose = (who: Agent) => who.post(`/api/v1/manufacturers/${id}/revocation`).send(reason);
    const proposed = await Promise.all(
      Array.from({ length: 20 }, (_, index) => propose(index % 2 ? approver : examiner)),
    );
    expect(proposed.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(proposed.map(({ status }) => status))).toEqual(new Set([201, 409]));
    const { items } = (await examiner.get('/api/v1/revocations').expect(200)).body as { items: { id: string }[] };
    const proposedById: unknown = expect.any(String);
    expect(items).toMatchObject([{ kind: 'manufacturer', subjectId: id, proposedById }]);
    await approver
      .post(`/api/v1/revocations/${items[0]!.id}/drop`)
      .send({ reason: '人を替えて提案し直します。' })
      .expect(200);
    await approver.post(`/api/v1/revocations/${items[0]!.id}/drop`).send({ reason: 'x' }).expect(409);
    expect(codesOf((await revoke(approver).expect(422)).body)).toEqual(['revocation_not_proposed']);
    await propose(approver).expect(201);
    expect(codesOf((await revoke(approver).expect(422)).body)).toEqual(['revocation_proposed_by_you']);
    expect((await revoke(colleague).expect(200)).body).toEqual({ listings: 2 });
    await revoke(colleague).expect(409);
    for (const { listingId } of [first!, third!])
      await anybody().get(`/api/v1/catalog/listings/${listingId}`).expect(404);
    await eventually(async () => expect(await searched()).toEqual([]));
    expect((await mailTo(test, email, 'manufacturer_revoked')).text).toContain('2 件');
    const refused = await approver
      .post(`/api/v1/cases/${open}/approve`)
      .query(await seen(approver, open))
      .expect(422);
    expect(codesOf(refused.body)).toEqual(['manufacturer_not_active']);
    await maker.post('/api/v1/manufacturer/facts').expect(409);
    expect((await integrity()).slice(0, 3)).toMatchObject([
      { verb: 'revoke_with_maker', category: 'maker_revoked', standing: 'revoked' },
      { verb: 'revoke_with_maker', category: 'maker_revoked', standing: 'revoked' },
      { verb: 'revoke_manufacturer', category: 'kickback', listingId: null, standing: 'revoked' },
    ]);
    const { events, broken } = await test.app.get(ListingHistory).verify();
    expect({ events, broken }).toEqual({ events: 10, broken: undefined });
  });

  it('a maker without listings and a distributor are revoked by two as well; the public is told, page by page', async () => {
    const small = await signedIn(test, 'owner');
    await activeManufacturer(test, small, { name: '掲載のない会社' });
    const { id } = (await small.get('/api/v1/manufacturer').expect(200)).body as { id: string };
    const seller = await makePerson(test, 'owner');
    const distributorId = await activeDistributor(test, await signIn(test, seller.email));
    const notice = { reason: '虚偽の申告', category: 'false_evidence', publicText: '申告内容に虚偽がありました。' };
    for (const [path, status] of [
      [`manufacturers/${id}`, 200],
      [`distributors/${distributorId}`, 204],
    ] as const) {
      const send = (who: Agent, verb: string) => who.post(`/api/v1/${path}/${verb}`).send(notice);
      expect(codesOf((await send(colleague, 'revoke').expect(422)).body)).toEqual(['revocation_not_proposed']);
      await examiner.post(`/api/v1/${path}/revocation`).send({ reason: notice.reason }).expect(201);
      await send(colleague, 'revoke').expect(status);
      await send(colleague, 'revoke').expect(409);
      await approver.post(`/api/v1/${path}/revocation`).send({ reason: notice.reason }).expect(409);
    }
    expect((await mailTo(test, seller.email, 'distributor_revoked')).text).toContain('虚偽の申告');
    const told = [
      { verb: 'revoke_distributor', name: 'とどける商会株式会社', category: 'false_evidence' },
      { verb: 'revoke_manufacturer', name: '掲載のない会社', text: '申告内容に虚偽がありました。' },
    ];
    const all = (await integrity()) as { at: string; verb: string }[];
    expect(all.slice(0, 2)).toMatchObject(told);
    const paged: object[] = [];
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const query = { limit: 1, ...(cursor && { cursor }) };
      const { body } = await anybody().get('/api/v1/integrity').query(query).expect(200);
      paged.push(...(body as { items: object[] }).items);
      cursor = (body as { next?: string }).next;
    }
    expect(paged).toEqual(all);
    await expect(test.source.query('DELETE FROM registrant_revocation')).rejects.toThrow('is refused');
  });

  it('without keys there are no certificates, and nobody is told more than that', async () => {
    const { body } = await anybody().get(`/api/v1/catalog/listings/${products[0]!.listingId}/certificate`).expect(503);
    expect(body).toMatchObject({ code: 'unavailable' });
    expect((await anybody().get('/.well-known/jwks.json').expect(200)).body).toEqual({ keys: [] });
  });
});
