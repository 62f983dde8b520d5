import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { Audit } from '#audit';
import { ListingHistory } from '#catalog';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import { eventually } from '../support/eventually.js';
import { approveCase, changeProduct, codesOf, listingOf, saveChanges, submitOn } from '../support/listing.js';
import { activeManufacturer, DRAFT, importCategories, listedProduct, seen, step } from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DAY_MS = 86_400_000;
const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });

/** One journey: each test is its next step. */
describe('A listed product changes its price, is withdrawn and comes back, and its past can be shown', () => {
  let test: TestApp;
  let maker: Agent;
  let email: string;
  let productId: string;
  let listingId: string;
  let firstDay: string;

  beforeAll(async () => {
    test = await startTestApp({
      worker: true,
      environment: { CERTIFICATE_KEYS: JSON.stringify([newKey(), newKey()]) },
    });
    const categoryId = (await importCategories(test))('券売機');
    ({ email } = await makePerson(test, 'owner'));
    maker = await signIn(test, email);
    await activeManufacturer(test, maker);
    ({ productId, listingId } = await listedProduct(test, maker, categoryId, { modelNumbers: ['PC-1'] }));
    firstDay = test.clock.today();
  });
  afterAll(() => test.close());

  const anybody = () => supertest(test.url);
  const shown = async (asOf?: string) =>
    anybody()
      .get(`/api/v1/catalog/listings/${listingId}`)
      .query({ ...(asOf && { asOf }) });
  const searched = async (): Promise<{ id: string; bodyPrice: number }[]> => {
    const { body } = await anybody().get('/api/v1/catalog/search').query({ q: 'pc1' }).expect(200);
    return (body as { hits: { id: string; bodyPrice: number }[] }).hits.map(({ id, bodyPrice }) => ({ id, bodyPrice }));
  };
  /** Sessions do not outlast a night. */
  const nextDay = async (): Promise<void> => {
    test.clock.forward(DAY_MS);
    maker = await signIn(test, email);
  };
  const preview = async () => (await maker.get(`/api/v1/products/${productId}/change`).expect(200)).body as object;

  it('a product that is not listed has no next revision, nor has one of another company', async () => {
    const draft = await maker.post('/api/v1/products').send({}).expect(201);
    const { id } = draft.body as { id: string };
    expect(codesOf((await maker.post(`/api/v1/products/${id}/revisions`).expect(409)).body)).toEqual([
      'product_not_listed',
    ]);
    const stranger = await signedIn(test, 'owner');
    for (const path of ['listing', 'change']) await stranger.get(`/api/v1/products/${productId}/${path}`).expect(404);
    await stranger.post(`/api/v1/products/${productId}/revisions`).expect(404);
    await stranger.post(`/api/v1/catalog/listings/${listingId}/withdraw`).send({ reason: 'x' }).expect(404);
  });

  it('the maker finds it among its listings, with what buyers see of it; nobody else does', async () => {
    const { body } = await maker.get('/api/v1/manufacturer/listings').expect(200);
    expect(body).toMatchObject({
      items: [{ id: listingId, productId, status: 'live', kind: 'full', bodyPrice: DRAFT.bodyPrice, endsOn: null }],
    });
    const stranger = await signedIn(test, 'owner');
    expect((await stranger.get('/api/v1/manufacturer/listings').expect(200)).body).toEqual({ items: [] });
  });

  it('a day later the price rises by a tenth: a light case, and the catalog keeps the old price until it is approved', async () => {
    await nextDay();
    const bodyPrice = DRAFT.bodyPrice * 1.1;
    await changeProduct(maker, productId, { bodyPrice });
    expect(await preview()).toEqual({ review: 'light', fields: [{ field: 'bodyPrice', review: 'light' }] });
    const { body } = await maker.post(`/api/v1/products/${productId}/revisions`).expect(409);
    expect(codesOf(body)).toEqual(['revision_is_a_draft']);
    const { id, stage } = await submitOn(maker, 'standard', productId);
    expect(stage).toBe('approval');
    expect(codesOf((await maker.post(`/api/v1/products/${productId}/revisions`).expect(409)).body)).toEqual([
      'revision_under_review',
    ]);
    expect((await shown()).body).toMatchObject({ bodyPrice: DRAFT.bodyPrice });
    await approveCase(test, id);
    expect((await shown()).body).toMatchObject({ bodyPrice, modelNumbers: ['PC-1'] });
    await eventually(async () => expect(await searched()).toEqual([{ id: listingId, bodyPrice }]));
  });

  it('a second step that goes a quarter over the lowest of the year is a full review, though it is small itself', async () => {
    const bodyPrice = DRAFT.bodyPrice * 1.3;
    await changeProduct(maker, productId, { bodyPrice });
    expect(await preview()).toEqual({
      review: 'full',
      fields: [{ field: 'bodyPrice', review: 'full', lowest: DRAFT.bodyPrice }],
    });
    const { id, stage } = await submitOn(maker, 'standard', productId);
    expect(stage).toBe('association_check');
    await approveCase(test, id);
    expect((await shown()).body).toMatchObject({ bodyPrice });
  });

  it('a light case that comes back with a change that is not light has to be handed in anew', async () => {
    await changeProduct(maker, productId, { description: '券を売る。' });
    const { id } = await submitOn(maker, 'standard', productId);
    const approver = await signedIn(test, 'approver');
    const finding = { pointer: '/description', code: 'description_unclear', text: '詳しく書いてください。' };
    await approver
      .post(`/api/v1/cases/${id}/return`)
      .query(await seen(approver, id))
      .send({ findings: [finding] })
      .expect(200);
    await saveChanges(maker, productId, { name: '別の券売機', reading: 'べつのけんばいき' });
    const { findings } = (await maker.get(`/api/v1/cases/${id}`)).body as { findings: { id: string }[] };
    const answers = [{ findingId: findings[0]!.id, text: '書きました。' }];
    const { body } = await maker
      .post(`/api/v1/cases/${id}/resubmit`)
      .query(await seen(maker, id))
      .send({ answers })
      .expect(422);
    expect(codesOf(body)).toEqual(['review_begun_too_late']);
    await step(maker, id, 'withdraw');
    expect((await submitOn(maker, 'standard', productId)).stage).toBe('association_check');
  });

  it('the maker withdraws the listing; what is handed in meanwhile brings it back after a full review', async () => {
    await nextDay();
    await maker.post(`/api/v1/catalog/listings/${listingId}/withdraw`).send({ reason: '生産終了' }).expect(200);
    expect((await shown()).status).toBe(404);
    await eventually(async () => expect(await searched()).toEqual([]));
    expect(await listingOf(maker, productId)).toMatchObject({ status: 'withdrawn' });
    expect(await preview()).toMatchObject({ review: 'full' });
    await maker.post(`/api/v1/catalog/listings/${listingId}/withdraw`).send({ reason: '再度' }).expect(409);
    const { body } = await maker.get('/api/v1/cases').expect(200);
    const open = (body as { items: { id: string; stage: string }[] }).items.find(
      (one) => one.stage === 'association_check',
    );
    await approveCase(test, open!.id);
    expect((await shown()).body).toMatchObject({ name: '別の券売機' });
    await eventually(async () => expect(await searched()).toHaveLength(1));
  });

  it('a past day shows the listing and the catalog as they stood when that day was over', async () => {
    expect((await shown(firstDay)).body).toMatchObject({
      asOf: firstDay,
      bodyPrice: DRAFT.bodyPrice,
      name: DRAFT.name,
    });
    expect((await shown('2020-01-01')).status).toBe(404);
    expect((await shown('2999-01-01')).status).toBe(422);
    const catalog = await anybody().get(`/api/v1/catalog/as-of/${firstDay}`).expect(200);
    expect(catalog.body).toMatchObject({ items: [{ id: listingId, bodyPrice: DRAFT.bodyPrice }] });
    expect((catalog.body as { items: object[] }).items[0]).not.toHaveProperty('dealers');
    expect((await anybody().get('/api/v1/catalog/as-of/2020-01-01').expect(200)).body).toEqual({ items: [] });
    await anybody().get('/api/v1/catalog/as-of/2026-02-30').expect(400);
  });

  it('every step is proven: its state has the hash that the audit log holds', async () => {
    const { body } = await anybody().get(`/api/v1/catalog/listings/${listingId}/history`).expect(200);
    const { items } = body as {
      items: { verb: string; state: string; sha256: string; status: string; proof: { seq: string; hash: string } }[];
    };
    expect(items.map(({ verb, status }) => `${verb} ${status}`)).toEqual([
      'publish live',
      'publish live',
      'publish live',
      'withdraw withdrawn',
      'publish live',
    ]);
    for (const { state, sha256, proof } of items) {
      expect(createHash('sha256').update(state).digest('hex')).toBe(sha256);
      const [line] = await test.source.query<{ data: string; hash: Buffer }[]>(
        'SELECT data, hash FROM audit_entry WHERE seq = $1',
        [proof.seq],
      );
      expect(JSON.parse(line!.data)).toMatchObject({ sha256 });
      expect(line!.hash.toString('hex')).toBe(proof.hash);
    }
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
    expect(await test.app.get(ListingHistory).verify()).toEqual({ events: 5 });
  });

  it('a certificate can be verified with the published keys and nothing else, also after another key signs', async () => {
    const { body } = await anybody().get(`/api/v1/catalog/listings/${listingId}/certificate`).expect(200);
    const { jws } = body as { jws: string };
    const published = (await anybody().get('/.well-known/jwks.json').expect(200)).body as JSONWebKeySet;
    expect(published.keys).toHaveLength(2);
    expect(published.keys.every((key) => !('d' in key))).toBe(true);
    const { payload } = await jwtVerify(jws, createLocalJWKSet(published), {
      issuer: 'http://localhost:3000',
      typ: 'listing-certificate+jwt',
      currentDate: test.clock.now(),
    });
    expect(payload).toMatchObject({
      sub: listingId,
      status: 'live',
      kind: 'full',
      models: ['PC-1'],
      maker: { name: 'はこぶ工房株式会社' },
      validUntil: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    const rotated = { keys: [...published.keys].reverse() };
    await jwtVerify(jws, createLocalJWKSet(rotated), { currentDate: test.clock.now() });
    expect(decodeProtectedHeader(jws)).toMatchObject({ alg: 'ES256', kid: published.keys[0]!.kid });
    const others = { keys: published.keys.slice(1) };
    await expect(jwtVerify(jws, createLocalJWKSet(others))).rejects.toThrow(/no applicable key/);
    const [head, claims, signature] = jws.split('.') as [string, string, string];
    const forged = Buffer.from(JSON.stringify({ ...payload, kind: 'provisional' })).toString('base64url');
    expect(forged).not.toBe(claims);
    await expect(
      jwtVerify(`${head}.${forged}.${signature}`, createLocalJWKSet(published), { currentDate: test.clock.now() }),
    ).rejects.toThrow(/signature verification failed/);
  });

  it('a certificate says where to ask whether it still holds; of a listing that is out of sight it says so itself', async () => {
    const certificate = async () => {
      const { body } = await anybody().get(`/api/v1/catalog/listings/${listingId}/certificate`).expect(200);
      return decodeJwt((body as { jws: string }).jws);
    };
    const before = await certificate();
    const path = new URL(before.statusUrl as string).pathname;
    const status = async () => (await anybody().get(path).expect(200)).body as Record<string, unknown>;
    expect(await status()).toMatchObject({ id: listingId, status: 'live', kind: 'full' });
    const notice = { reason: '内部の理由', category: 'safety', publicText: '安全確認中です。' };
    const approver = await signedIn(test, 'approver');
    await approver.post(`/api/v1/catalog/listings/${listingId}/suspend`).send(notice).expect(200);
    const standing = await status();
    expect(standing).toMatchObject({ status: 'suspended', category: 'safety', text: '安全確認中です。' });
    expect(JSON.stringify(standing)).not.toContain('内部');
    const after = await certificate();
    expect(after).toMatchObject({ status: 'suspended', notListedSince: standing.since });
    expect(after).not.toHaveProperty('validUntil');
    await approver.post(`/api/v1/catalog/listings/${listingId}/reinstate`).send(notice).expect(200);
    expect(await status()).toMatchObject({ status: 'live' });
    await anybody().get(`/api/v1/catalog/listings/${randomUUID()}/status`).expect(404);
  });

  it('history cannot be changed, and a change made behind its back is named', async () => {
    await expect(test.source.query(`UPDATE listing_event SET reason = 'x'`)).rejects.toThrow(/append-only/);
    await expect(test.source.query('TRUNCATE listing_event')).rejects.toThrow(/append-only/);
    const verify = () => test.app.get(ListingHistory).verify();
    await test.source.query(`UPDATE listing SET document = jsonb_set(document, '{bodyPrice}', '1')`);
    expect((await verify()).broken).toMatchObject({ listingId, event: 7, why: 'is not what the listing is now' });
    await test.source.query('ALTER TABLE listing_event DISABLE TRIGGER USER');
    await test.source.query(`DELETE FROM listing_event WHERE number = 7`);
    expect((await verify()).broken).toMatchObject({ listingId, event: 7, why: 'is missing' });
    await test.source.query(
      `UPDATE listing_event SET state = replace(state, 'live', 'dead'), status = 'revoked' WHERE number = 2`,
    );
    expect((await verify()).broken).toMatchObject({ listingId, event: 2, why: 'state was changed' });
  });
});
