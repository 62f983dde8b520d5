import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { Audit } from '#audit';
import { Authorisations, SoldPrices } from '#distributors';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import { eventually } from '../support/eventually.js';
import {
  activeDistributor,
  activeManufacturer,
  addEvidence,
  DISTRIBUTOR_FACTS,
  importCategories,
  listedProduct,
  submit,
  step,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DAY = 24 * 60 * 60 * 1000;

interface Listing {
  dealers: { id: string; name: string; contact: object; areas: { prefecture: string; onSiteHours: number }[] }[];
  makerCoverage: { prefecture: string; ja: string; en: string }[];
}

/** One journey: each test is its next step. */
describe('A distributor sells for a maker', () => {
  let test: TestApp;
  let makerEmail: string;
  let sellerEmail: string;
  let maker: Agent;
  let seller: Agent;
  let stranger: Agent;
  let robot: { productId: string; listingId: string };
  let kiosk: { productId: string; listingId: string };
  let distributor: { id: string; dossierId: string; version: number };
  let authorisationId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    const category = await importCategories(test);
    makerEmail = (await makePerson(test, 'owner')).email;
    maker = await signIn(test, makerEmail);
    await activeManufacturer(test, maker);
    robot = await listedProduct(test, maker, category('配膳ロボット'));
    kiosk = await listedProduct(test, maker, category('券売機'), { name: '券売機 ピット', modelNumbers: ['PT-27'] });
    stranger = await signedIn(test, 'owner');
    await activeManufacturer(test, stranger, { name: '別の会社' });
    await activeDistributor(test, stranger, { name: '別の商会' });
  });
  afterAll(() => test.close());

  const day = (offset: number): string =>
    new Date(test.clock.now().getTime() + offset * DAY + 9 * 3_600_000).toISOString().slice(0, 10);
  const area = (prefecture: string, answerHours = 4, onSiteHours = 24) => ({ prefecture, answerHours, onSiteHours });
  const points = ({ body }: { body: unknown }): string[] =>
    (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => `${pointer} ${code}`);
  const shown = async ({ listingId }: { listingId: string }): Promise<Listing> =>
    (await supertest(test.url).get(`/api/v1/catalog/listings/${listingId}`).expect(200)).body as Listing;
  const dealers = async (listing: { listingId: string }): Promise<string[]> =>
    (await shown(listing)).dealers.map(({ name }) => name);
  const servedIn = async (prefecture: string): Promise<string[]> => {
    const { body } = await supertest(test.url).get('/api/v1/catalog/search').query({ prefecture }).expect(200);
    expect(body).toMatchObject({ degraded: false });
    return (body as { hits: { id: string }[] }).hits.map(({ id }) => id).sort();
  };
  const invite = async (term: object): Promise<string> => {
    const { body } = await maker
      .post('/api/v1/authorisations')
      .send({ distributorId: distributor.id, ...term })
      .expect(201);
    return (body as { id: string }).id;
  };
  /** Days go by; sessions do not last that long. */
  const later = async (days: number): Promise<void> => {
    test.clock.forward(days * DAY);
    maker = await signIn(test, makerEmail);
    seller = await signIn(test, sellerEmail);
  };
  const act = (who: Agent, verb: string, body: object = {}) =>
    who.post(`/api/v1/authorisations/${authorisationId}/${verb}`).send(body);

  it('a company signs in and registers; handing in names everything that is missing, at once', async () => {
    const person = await makePerson(test, 'owner');
    await test.source.query('UPDATE organisation SET corporate_number = $1 WHERE id = $2', [
      '6010001000001',
      person.organisationId,
    ]);
    sellerEmail = person.email;
    seller = await signIn(test, sellerEmail);
    const { name, reading, address } = DISTRIBUTOR_FACTS;
    const { body } = await seller.post('/api/v1/distributor').send({ name, reading, address }).expect(201);
    expect(body).toMatchObject({ status: 'draft', number: 1, frozen: false, approved: false });
    distributor = body as typeof distributor;
    await seller.post('/api/v1/distributor').send({ name, reading, address }).expect(409);
    const kind = 'distributor';
    const refused = await seller.post('/api/v1/cases').send({ kind, subjectId: distributor.id }).expect(422);
    expect(points(refused)).toEqual([
      '/phone fact_required',
      '/representative fact_required',
      '/contact/department fact_required',
      '/contact/phone fact_required',
      '/contact/mail fact_required',
      '/contact/hours fact_required',
      '/pledged pledge_required',
      '/evidence company_evidence_missing',
      '/evidence company_evidence_missing',
    ]);
  });

  it('it cannot be invited before its registration is approved', async () => {
    const term = { startsOn: day(0), endsOn: day(30) };
    const early = await maker.post('/api/v1/authorisations').send({ distributorId: distributor.id, ...term });
    expect([early.status, ...points(early)]).toEqual([422, '/distributorId distributor_unknown']);
  });

  it('it completes the facts, adds its papers, and the secretariat reviews it', async () => {
    await seller
      .put('/api/v1/distributor/facts')
      .set('If-Match', `"${distributor.version}"`)
      .send(DISTRIBUTOR_FACTS)
      .expect(200);
    await addEvidence(seller, distributor.dossierId, ['registry_certificate', 'tax_certificate'], day(-1));
    const caseId = await submit(seller, distributor.id, 'distributor');
    const examiner = await signedIn(test, 'secretariat_examiner');
    const { body } = await examiner.get(`/api/v1/cases/${caseId}`).expect(200);
    expect(body).toMatchObject({ kind: 'distributor', stage: 'secretariat_check', content: DISTRIBUTOR_FACTS });
    await step(examiner, caseId, 'pass');
    await step(await signedIn(test, 'approver'), caseId, 'approve');
    const { body: registered } = await seller.get('/api/v1/distributor').expect(200);
    expect(registered).toMatchObject({ status: 'active', approved: true });
  });

  it('an invitation is refused with all its faults at once: oneself, others’ products, dates upside down', async () => {
    const { body } = await stranger.get('/api/v1/distributor').expect(200);
    const refused = await stranger
      .post('/api/v1/authorisations')
      .send({
        distributorId: (body as { id: string }).id,
        productIds: [robot.productId],
        startsOn: day(-1),
        endsOn: day(-2),
      })
      .expect(422);
    expect(points(refused)).toEqual([
      '/distributorId own_company',
      '/productIds/0 product_unknown',
      '/startsOn term_starts_in_past',
      '/endsOn term_upside_down',
      '/endsOn term_over',
    ]);
    const term = { startsOn: day(0), endsOn: day(30) };
    for (const names of [{}, { distributorId: distributor.id, corporateNumber: '6010001000001' }]) {
      const twice = await maker.post('/api/v1/authorisations').send({ ...names, ...term });
      expect([twice.status, ...points(twice)]).toEqual([422, ' distributor_named_once']);
    }
  });

  it('the maker invites it by its corporate number, for one product, and only once for the same time', async () => {
    const corporateNumber = '6010001000001';
    const term = { startsOn: day(0), endsOn: day(30), productIds: [robot.productId] };
    const { body } = await maker
      .post('/api/v1/authorisations')
      .send({ corporateNumber, ...term })
      .expect(201);
    expect(body).toMatchObject({
      status: 'invited',
      inForce: false,
      allProducts: false,
      distributor: { id: distributor.id, name: DISTRIBUTOR_FACTS.name },
      products: [{ id: robot.productId, name: '配膳ロボット ハコビー' }],
    });
    authorisationId = (body as { id: string }).id;
    const again = await maker
      .post('/api/v1/authorisations')
      .send({ corporateNumber, startsOn: day(30), endsOn: day(60) });
    expect([again.status, ...points(again)]).toEqual([409, ' authorisation_open']);
    expect(await dealers(robot)).toEqual([]);
  });

  it('a stranger finds neither the authorisation nor a way to act on it', async () => {
    await stranger.get(`/api/v1/authorisations/${authorisationId}`).expect(404);
    expect((await stranger.get('/api/v1/authorisations').expect(200)).body).toEqual({ items: [] });
    expect((await act(stranger, 'accept')).status).toBe(404);
    for (const verb of ['decline', 'withdraw']) {
      expect([verb, (await act(stranger, verb, { reason: '理由' })).status]).toEqual([verb, 404]);
    }
    const price = { productId: robot.productId, price: 1_900_000 };
    const refused = await stranger.post('/api/v1/distributor/sold-prices').send(price).expect(422);
    expect(points(refused)).toEqual(['/productId product_not_authorised']);
  });

  it('the maker cannot accept in its place; the distributor accepts, and the listing shows it', async () => {
    const refused = await act(maker, 'accept');
    expect([refused.status, ...points(refused)]).toEqual([422, ' not_your_side']);
    const { body } = await act(seller, 'accept').expect(200);
    expect(body).toMatchObject({ status: 'active', inForce: true });
    const twice = await act(seller, 'accept');
    expect([twice.status, ...points(twice)]).toEqual([409, ' authorisation_status_does_not_allow']);
    expect((await shown(robot)).dealers).toMatchObject([
      { id: distributor.id, contact: DISTRIBUTOR_FACTS.contact, areas: [] },
    ]);
    expect(await dealers(kiosk)).toEqual([]);
    const { body: products } = await seller.get('/api/v1/distributor/products').expect(200);
    expect(products).toMatchObject({ items: [{ id: robot.productId, modelNumbers: ['HB-100', 'HB-100L'] }] });
  });

  it('coverage is refused with all its faults at once', async () => {
    const areas = [area('13', 24, 4), area('27', 8, 4)];
    const refused = await seller.put('/api/v1/distributor/coverage').send({ productId: kiosk.productId, areas });
    expect([refused.status, ...points(refused)]).toEqual([
      422,
      '/productId product_not_authorised',
      '/areas/0/onSiteHours on_site_before_answer',
      '/areas/1/onSiteHours on_site_before_answer',
    ]);
    const malformed = await seller.put('/api/v1/distributor/coverage').send({ areas: [area('48'), area('13', -1)] });
    expect([malformed.status, ...points(malformed)]).toEqual([
      400,
      '/areas/0/prefecture not_in_list',
      '/areas/1/answerHours too_small',
    ]);
  });

  it('both state where they look after what they sell; what is stated for one product takes the place of the rest', async () => {
    await seller
      .put('/api/v1/distributor/coverage')
      .send({ areas: [area('23'), area('47', 8, 72)] })
      .expect(200);
    const own = { productId: robot.productId, areas: [area('23', 1, 4), area('24')] };
    const { body } = await seller.put('/api/v1/distributor/coverage').send(own).expect(200);
    expect(body).toMatchObject({ items: [{ productId: null }, { productId: robot.productId }] });
    await maker
      .put('/api/v1/manufacturer/coverage')
      .send({ areas: [area('13', 2, 8)] })
      .expect(200);
    const { dealers, makerCoverage } = await shown(robot);
    expect(dealers[0]!.areas).toMatchObject([
      { prefecture: '23', ja: '愛知県', answerHours: 1, onSiteHours: 4 },
      { prefecture: '24', en: 'Mie' },
    ]);
    expect(makerCoverage).toEqual([{ ...area('13', 2, 8), ja: '東京都', en: 'Tokyo' }]);
  });

  it('a buyer finds by prefecture what the maker or a dealer looks after there', async () => {
    const both = [robot.listingId, kiosk.listingId].sort();
    await eventually(async () => expect(await servedIn('23')).toEqual([robot.listingId]));
    await eventually(async () => expect(await servedIn('13')).toEqual(both));
    expect(await servedIn('47')).toEqual([]);
    const { body } = await supertest(test.url)
      .get('/api/v1/catalog/search')
      .query({ facets: 'prefectures' })
      .expect(200);
    expect(body).toMatchObject({ facets: { prefectures: { '13': 2, '23': 1, '24': 1 } } });
    await supertest(test.url).get('/api/v1/catalog/search').query({ prefecture: '48' }).expect(400);
  });

  it('sold prices are kept with their history, and the price of a day that has passed stays', async () => {
    const { productId } = robot;
    const past = await seller.post('/api/v1/distributor/sold-prices').send({ productId, price: 1, validFrom: day(-1) });
    expect([past.status, ...points(past)]).toEqual([422, '/validFrom price_of_the_past']);
    for (const [price, validFrom] of [
      [1_980_000, undefined],
      [1_950_000, day(0)],
      [1_800_000, day(10)],
    ] as const) {
      await seller.post('/api/v1/distributor/sold-prices').send({ productId, price, validFrom }).expect(201);
    }
    const { body } = await seller.get('/api/v1/distributor/sold-prices').query({ productId }).expect(200);
    const prices = (body as { items: { price: number }[] }).items.map(({ price }) => price);
    expect(prices).toEqual([1_800_000, 1_950_000, 1_980_000]);
    const on = (date: string) => test.app.get(SoldPrices).priceOn(test.source.manager, distributor.id, productId, date);
    expect(await Promise.all([day(-1), day(0), day(9), day(10)].map(on))).toEqual([
      null,
      1_950_000,
      1_950_000,
      1_800_000,
    ]);
    await expect(test.source.query('UPDATE sold_price SET price = 1')).rejects.toThrow('is history');
  });

  it('a new contact is a light case, or is given up before; buyers see it once it is approved', async () => {
    const { body } = await seller.post('/api/v1/distributor/facts').expect(201);
    const contact = { ...DISTRIBUTOR_FACTS.contact, phone: '052-000-0002' };
    await seller
      .put('/api/v1/distributor/facts')
      .set('If-Match', `"${(body as { version: number }).version}"`)
      .send({ ...DISTRIBUTOR_FACTS, contact })
      .expect(200);
    const { body: edited } = await seller.get('/api/v1/distributor').expect(200);
    await seller
      .delete('/api/v1/distributor/facts')
      .set('If-Match', `"${(edited as { version: number }).version}"`)
      .expect(200);
    const { body: again } = await seller.post('/api/v1/distributor/facts').expect(201);
    expect(again).toMatchObject({ number: 2, facts: { contact: DISTRIBUTOR_FACTS.contact } });
    await seller
      .put('/api/v1/distributor/facts')
      .set('If-Match', `"${(again as { version: number }).version}"`)
      .send({ ...DISTRIBUTOR_FACTS, contact })
      .expect(200);
    const caseId = await submit(seller, distributor.id, 'distributor');
    expect((await shown(robot)).dealers).toMatchObject([{ contact: DISTRIBUTOR_FACTS.contact }]);
    await step(await signedIn(test, 'approver'), caseId, 'approve');
    expect((await shown(robot)).dealers).toMatchObject([{ contact }]);
  });

  it('the next term can be agreed on while this one runs; when this one is over the dealer is gone at once', async () => {
    const first = authorisationId;
    authorisationId = await invite({ startsOn: day(33), endsOn: day(60) });
    await act(seller, 'accept').expect(200);
    await later(30);
    expect(await dealers(robot)).toEqual([DISTRIBUTOR_FACTS.name]);
    await later(1);
    expect(await dealers(robot)).toEqual([]);
    const { body } = await seller.get(`/api/v1/authorisations/${first}`).expect(200);
    expect(body).toMatchObject({ status: 'expired', inForce: false });
    authorisationId = first;
    expect((await act(seller, 'withdraw', { reason: '終了' })).status).toBe(409);
  });

  it('workers expire it together, once, and search forgets it', async () => {
    expect(await servedIn('23')).toEqual([robot.listingId]);
    const authorisations = test.app.get(Authorisations);
    const turned = await Promise.all(Array.from({ length: 4 }, () => authorisations.turn()));
    expect(turned.reduce((sum, count) => sum + count)).toBe(1);
    await eventually(async () => expect(await servedIn('23')).toEqual([]));
    const lines = await test.source.query<unknown[]>(
      `SELECT 1 FROM audit_entry WHERE action = 'authorisation.expire' AND subject_id = $1`,
      [authorisationId],
    );
    expect(lines).toHaveLength(1);
  });

  it('the next term begins by itself, for all products now', async () => {
    await later(2);
    expect(await dealers(robot)).toEqual([DISTRIBUTOR_FACTS.name]);
    expect(await dealers(kiosk)).toEqual([DISTRIBUTOR_FACTS.name]);
    await test.app.get(Authorisations).turn();
    const both = [robot.listingId, kiosk.listingId].sort();
    await eventually(async () => expect(await servedIn('23')).toEqual(both));
    expect(await servedIn('24')).toEqual([robot.listingId]);
    expect(await servedIn('47')).toEqual([kiosk.listingId]);
  });

  it('either side withdraws: the dealer is gone from the listing and from search, the maker’s coverage stays', async () => {
    const { body } = await maker.get('/api/v1/authorisations').expect(200);
    authorisationId = (body as { items: { id: string }[] }).items[0]!.id;
    await act(seller, 'withdraw', { reason: '販売を終えます。' }).expect(200);
    expect(await shown(robot)).toMatchObject({ dealers: [], makerCoverage: [{ prefecture: '13' }] });
    await eventually(async () => expect(await servedIn('23')).toEqual([]));
    expect(await servedIn('13')).toEqual([robot.listingId, kiosk.listingId].sort());
  });

  it('a declined invitation leaves room for another', async () => {
    authorisationId = await invite({ startsOn: day(0), endsOn: day(5) });
    const { body } = await act(seller, 'decline', { reason: '条件が合いません。' }).expect(200);
    expect(body).toMatchObject({ status: 'declined', reason: '条件が合いません。' });
    await invite({ startsOn: day(0), endsOn: day(5) });
  });

  it('what does not exist is not found, and the audit chain holds', async () => {
    await seller.get(`/api/v1/authorisations/${randomUUID()}`).expect(404);
    const nobody = await signedIn(test, 'owner');
    await nobody.get('/api/v1/distributor').expect(404);
    await nobody.put('/api/v1/distributor/coverage').send({ areas: [] }).expect(404);
    const term = { startsOn: day(0), endsOn: day(1) };
    await nobody
      .post('/api/v1/authorisations')
      .send({ distributorId: distributor.id, ...term })
      .expect(404);
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
  });
});
