import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { Audit } from '#audit';
import { BuyersUpkeep } from '#buyers';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import { mailsTo, mailTo, tokenIn } from '../support/mailbox.js';
import { activeDistributor, activeManufacturer, importCategories, listedProduct } from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DAY = 24 * 60 * 60 * 1000;
const M = 1_000_000;

interface Inquiry {
  id: string;
  buyer: { name: string | null; mail: string | null };
  messages: { side: string; text: string }[];
}

/** One journey: each test is its next step. */
describe('A buyer reckons, asks and is answered', () => {
  let test: TestApp;
  let makerEmail: string;
  let sellerEmail: string;
  let buyerEmail: string;
  let maker: Agent;
  let seller: Agent;
  let buyer: Agent;
  let stranger: Agent;
  let distributorId: string;
  let listingId: string;
  let approver: Agent;
  let inquiryId: string;
  let token: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    const category = await importCategories(test);
    makerEmail = (await makePerson(test, 'owner')).email;
    sellerEmail = (await makePerson(test, 'owner')).email;
    buyerEmail = (await makePerson(test, 'owner')).email;
    [maker, seller, buyer] = [
      await signIn(test, makerEmail),
      await signIn(test, sellerEmail),
      await signIn(test, buyerEmail),
    ];
    stranger = await signedIn(test, 'owner');
    approver = await signedIn(test, 'approver');
    await activeManufacturer(test, maker);
    distributorId = await activeDistributor(test, seller);
    const { productId, ...listed } = await listedProduct(test, maker, category('配膳ロボット'));
    listingId = listed.listingId;
    const today = test.clock.today();
    const authorisation = await maker
      .post('/api/v1/authorisations')
      .send({ distributorId, startsOn: today, endsOn: `${Number(today.slice(0, 4)) + 1}-03-31` })
      .expect(201);
    await seller.post(`/api/v1/authorisations/${(authorisation.body as { id: string }).id}/accept`).expect(200);
    await seller.post('/api/v1/distributor/sold-prices').send({ productId, price: 1_800_000 }).expect(201);
    const areas = (prefectures: string[], onSiteHours: number) => ({
      areas: prefectures.map((prefecture) => ({ prefecture, answerHours: 4, onSiteHours })),
    });
    await maker
      .put('/api/v1/manufacturer/coverage')
      .send(areas(['13', '27'], 72))
      .expect(200);
    await seller
      .put('/api/v1/distributor/coverage')
      .send(areas(['23', '13'], 24))
      .expect(200);
  }, 60_000);
  afterAll(() => test.close());

  const anyone = () => supertest(test.url);
  const estimate = (query: object, id = listingId) =>
    anyone().get(`/api/v1/catalog/listings/${id}/estimate`).query(query);
  const codes = ({ body }: { body: unknown }): string[] =>
    (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => `${pointer} ${code}`);

  it('the estimate shows every step, its parameters, the dealer’s price, and that it is an estimate', async () => {
    const { body } = await estimate({ staff: 12, hoursPerMonth: 60, wage: 1_500, on: '2027-01-01' }).expect(200);
    expect(body).toMatchObject({
      notice: { en: expect.stringContaining('estimate') },
      on: '2027-01-01',
      seller: { id: distributorId },
      priceFrom: 'sold_price',
      price: 1_800_000,
      parameters: { rate: 0.5, listingShare: 0.5, ceilings: { middle: { plain: 7.5 * M, wageRise: 10 * M } } },
      subsidy: 900_000,
      boundBy: 'ceiling_of_listing',
      netCost: 1_080_000,
      payback: { monthlySaving: 90_000, months: 12 },
    });
    expect((body as { steps: object[] }).steps).toHaveLength(8);
    const named = await estimate({ staff: 12, distributorId, on: '2027-01-01' }).expect(200);
    expect(named.body).toMatchObject({ price: 1_800_000, payback: null });
  });

  it('before anybody registered a price the body price stands in, and the answer says so', async () => {
    const { body } = await estimate({ staff: 12, on: '2026-03-18' }).expect(200);
    expect(body).toMatchObject({ seller: null, priceFrom: 'body_price', price: 1_980_000 });
  });

  it.each([
    ['2026-03-18', 5, 'smallest', 2 * M, 3 * M],
    ['2026-03-19', 5, 'smallest', 5 * M, 7.5 * M],
    ['2026-03-18', 6, 'middle', 5 * M, 7.5 * M],
    ['2026-03-19', 6, 'middle', 7.5 * M, 10 * M],
    ['2026-03-18', 20, 'middle', 5 * M, 7.5 * M],
    ['2026-03-19', 20, 'middle', 7.5 * M, 10 * M],
    ['2026-03-18', 21, 'largest', 10 * M, 15 * M],
    ['2026-03-19', 21, 'largest', 10 * M, 15 * M],
  ])(
    'on %s a company of %d people is in bracket %s: at most %d, with the wage rise %d',
    async (on, staff, bracket, plain, rise) => {
      for (const [wageRise, ceiling] of [
        ['false', plain],
        ['true', rise],
      ] as const) {
        const { body } = await estimate({ on, staff, wageRise }).expect(200);
        const { steps, ...rest } = body as { steps: { code: string; yen: number }[]; bracket: string };
        expect(rest.bracket).toBe(bracket);
        expect(steps.find(({ code }) => code === 'ceiling_of_company')?.yen).toBe(ceiling);
      }
    },
  );

  it('an estimate of nonsense is refused, naming everything', async () => {
    expect(codes(await estimate({ staff: 0, wageRise: 'yes', on: '2026-02-30', wage: -1 }).expect(400))).toEqual([
      '/staff too_small',
      '/wageRise not_in_list',
      '/on not_date',
      '/wage too_small',
    ]);
    const wrong = { staff: 1, distributorId: randomUUID(), wage: 1_000 };
    expect(codes(await estimate(wrong).expect(400))).toEqual(['/distributorId not_in_list', '/hoursPerMonth required']);
    expect(codes(await estimate({ staff: 1, on: '2020-01-01' }).expect(422))).toEqual(['/on no_subsidy_on_day']);
    await estimate({ staff: 1 }, randomUUID()).expect(404);
  });

  it('the coverage names who is on site how fast, prefecture by prefecture', async () => {
    const { body } = await anyone().get(`/api/v1/catalog/listings/${listingId}/coverage`).expect(200);
    const { served, unserved } = body as { served: { prefecture: string; servers: object[] }[]; unserved: string[] };
    expect(served.map(({ prefecture }) => prefecture)).toEqual(['13', '23', '27']);
    expect(served[0]).toMatchObject({
      en: 'Tokyo',
      servers: [
        { kind: 'distributor', id: distributorId, onSiteHours: 24 },
        { kind: 'maker', onSiteHours: 72 },
      ],
    });
    expect(unserved).toHaveLength(44);
  });

  it('a company asks the dealer, who is told by mail and sees no address', async () => {
    const body = { listingId, distributorId, kind: 'quotation', text: '2 台の見積をお願いします。' };
    const { body: asked } = await buyer.post('/api/v1/inquiries').send(body).expect(201);
    inquiryId = (asked as Inquiry).id;
    expect(asked).toMatchObject({ status: 'open', companyPart: 'distributor', side: 'buyer' });
    expect((await mailTo(test, sellerEmail, 'inquiry_received')).text).toContain(`/maker/inquiries/${inquiryId}`);
    const { body: seen } = await seller.get(`/api/v1/inquiries/${inquiryId}`).expect(200);
    expect(seen).toMatchObject({
      side: 'company',
      buyer: { mail: null },
      messages: [{ side: 'buyer', text: body.text }],
    });
    expect(JSON.stringify(seen)).not.toContain(buyerEmail);
    const { body: list } = await seller.get('/api/v1/inquiries').expect(200);
    expect(list).toMatchObject({ items: [{ id: inquiryId, buyer: { mail: null }, lastSide: 'buyer' }] });
    expect((await buyer.get('/api/v1/inquiries?box=asked').expect(200)).body).toMatchObject({
      items: [{ id: inquiryId }],
    });
  });

  it('the answer comes by mail, the buyer replies, and shows the address when it wants to', async () => {
    const path = `/api/v1/inquiries/${inquiryId}`;
    await seller.post(`${path}/messages`).send({ text: '1 台 180 万円です。' }).expect(201);
    expect((await mailTo(test, buyerEmail, 'inquiry_answered')).text).toContain('1 台 180 万円です。');
    expect((await seller.get('/api/v1/inquiries').expect(200)).body).toMatchObject({
      items: [{ lastSide: 'company' }],
    });
    await buyer.post(`${path}/messages`).send({ text: '納期は？' }).expect(201);
    await mailTo(test, sellerEmail, 'inquiry_message');
    const { body: list } = await seller.get('/api/v1/inquiries').expect(200);
    expect(list).toMatchObject({ items: [{ lastSide: 'buyer' }] });
    expect(codes(await seller.post(`${path}/share-mail`).expect(409))).toEqual([' only_the_buyer']);
    await buyer.post(`${path}/share-mail`).expect(200);
    const { body } = await seller.get(path).expect(200);
    expect(body).toMatchObject({ buyer: { mail: buyerEmail }, messages: [{}, { side: 'company' }, { side: 'buyer' }] });
  });

  it('nobody else sees it or writes in it', async () => {
    const path = `/api/v1/inquiries/${inquiryId}`;
    for (const agent of [stranger, maker]) {
      await agent.get(path).expect(404);
      await agent.post(`${path}/messages`).send({ text: 'x' }).expect(404);
      await agent.post(`${path}/share-mail`).expect(404);
      await agent.post(`${path}/close`).expect(404);
      expect((await agent.get('/api/v1/inquiries').expect(200)).body).toEqual({ items: [] });
    }
  });

  it('a company does not ask itself, nor a dealer that does not sell it, nor about what is not there', async () => {
    const body = { listingId, kind: 'question', text: 'x' };
    expect(codes(await maker.post('/api/v1/inquiries').send(body).expect(422))).toEqual([' own_listing']);
    const other = { ...body, distributorId: randomUUID() };
    expect(codes(await buyer.post('/api/v1/inquiries').send(other).expect(400))).toEqual([
      '/distributorId not_in_list',
    ]);
    await buyer
      .post('/api/v1/inquiries')
      .send({ ...body, listingId: randomUUID() })
      .expect(404);
  });

  it('a visitor’s inquiry reaches the maker only once the link of the mail was opened', async () => {
    const body = { listingId, kind: 'question', text: '段差は越えられますか。', mail: 'Visitor@example.jp' };
    await anyone().post('/api/v1/visitor-inquiries').send(body).expect(202);
    token = tokenIn(await mailTo(test, 'visitor@example.jp', 'inquiry_confirm'));
    expect((await maker.get('/api/v1/inquiries').expect(200)).body).toEqual({ items: [] });
    const early = await anyone().post('/api/v1/visitor-inquiries/messages').send({ token, text: 'x' }).expect(409);
    expect(codes(early)).toEqual([' inquiry_not_confirmed']);
    await anyone().post('/api/v1/visitor-inquiries/confirm').send({ token }).expect(200);
    await anyone().post('/api/v1/visitor-inquiries/confirm').send({ token }).expect(409);
    await mailTo(test, makerEmail, 'inquiry_received');
    const { body: list } = await maker.get('/api/v1/inquiries').expect(200);
    expect(list).toMatchObject({ items: [{ buyer: { name: null, mail: null } }] });
    inquiryId = (list as { items: Inquiry[] }).items[0]!.id;
  });

  it('it is answered though the listing has gone, and the visitor replies with the link of the mail', async () => {
    await approver.post(`/api/v1/catalog/listings/${listingId}/suspend`).send({ reason: '点検のため' }).expect(200);
    await maker.post(`/api/v1/inquiries/${inquiryId}/messages`).send({ text: '10 mm までです。' }).expect(201);
    const mail = await mailTo(test, 'visitor@example.jp', 'inquiry_answered');
    expect(mail.text).toContain('10 mm までです。');
    token = tokenIn(mail);
    const { body } = await anyone().post('/api/v1/visitor-inquiries/show').send({ token }).expect(200);
    expect(body).toMatchObject({ side: 'buyer', messages: [{ side: 'buyer' }, { side: 'company' }] });
    await anyone().post('/api/v1/visitor-inquiries/messages').send({ token, text: '助かります。' }).expect(201);
    await anyone().post('/api/v1/visitor-inquiries/share-mail').send({ token }).expect(200);
    const { body: seen } = await maker.get(`/api/v1/inquiries/${inquiryId}`).expect(200);
    expect(seen).toMatchObject({ buyer: { mail: 'visitor@example.jp' }, messages: [{}, {}, { text: '助かります。' }] });
  });

  it('either side closes it, and nothing can be added then', async () => {
    await anyone().post('/api/v1/visitor-inquiries/close').send({ token }).expect(200);
    await mailTo(test, makerEmail, 'inquiry_closed_by_buyer');
    const path = `/api/v1/inquiries/${inquiryId}`;
    expect(codes(await maker.post(`${path}/messages`).send({ text: 'x' }).expect(409))).toEqual([' inquiry_not_open']);
    await maker.post(`${path}/close`).expect(409);
  });

  it('a link that is wrong, made for something else, or of an erased address opens nothing', async () => {
    const show = (wrong: string) => anyone().post('/api/v1/visitor-inquiries/show').send({ token: wrong });
    await show('x').expect(410);
    await show([...token].reverse().join('')).expect(410);
    await anyone().post('/api/v1/saved-searches/unsubscribe').send({ token }).expect(410);
    test.clock.forward(91 * DAY);
    expect(await test.app.get(BuyersUpkeep).sweep()).toBeGreaterThan(0);
    await show(token).expect(410);
    const rows = await test.source.query<unknown[]>(`SELECT 1 FROM inquiry WHERE mail IS NOT NULL`);
    expect(rows).toEqual([]);
  });

  it('what a visitor never confirmed is deleted after a day', async () => {
    approver = await signedIn(test, 'approver');
    await approver.post(`/api/v1/catalog/listings/${listingId}/reinstate`).send({ reason: '済み' }).expect(200);
    const body = { listingId, kind: 'question', text: 'x', mail: 'never@example.jp' };
    await anyone().post('/api/v1/visitor-inquiries').send(body).expect(202);
    await mailTo(test, 'never@example.jp', 'inquiry_confirm');
    test.clock.forward(DAY);
    expect(await test.app.get(BuyersUpkeep).sweep()).toBe(1);
  });

  it('nobody sends a stranger more than five links a day', async () => {
    const body = { listingId, kind: 'question', text: 'x', mail: 'flooded@example.jp' };
    for (let count = 0; count < 5; count += 1) await anyone().post('/api/v1/visitor-inquiries').send(body).expect(202);
    const { headers } = await anyone().post('/api/v1/visitor-inquiries').send(body).expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(await mailsTo(test, 'flooded@example.jp')).toHaveLength(5);
  });

  it('every step is in the log, without an address, and the chain holds', async () => {
    const rows = await test.source.query<{ action: string }[]>(
      `SELECT DISTINCT action FROM audit_entry WHERE subject_type = 'inquiry' ORDER BY action`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'inquiry.ask',
      'inquiry.close',
      'inquiry.confirm',
      'inquiry.reply',
      'inquiry.share_mail',
    ]);
    const named = `SELECT 1 FROM audit_entry WHERE subject_type = 'inquiry' AND data::text LIKE '%example.jp%'`;
    expect(await test.source.query(named)).toEqual([]);
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
  });
});
