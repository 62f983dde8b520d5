import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { SavedSearchRuns } from '#buyers';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import { eventually } from '../support/eventually.js';
import { mailsTo, mailTo, tokenIn } from '../support/mailbox.js';
import { activeManufacturer, importCategories, listedProduct } from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DAY = 24 * 60 * 60 * 1000;

interface Saved {
  id: string;
  checkedAt: string | null;
}

/** One journey: each test is its next step. */
describe('A buyer keeps what it likes, hears of what is new, and says what is missing', () => {
  let test: TestApp;
  let category: (name: string) => string;
  let maker: Agent;
  let buyer: Agent;
  let other: Agent;
  let email: string;
  let listingId: string;
  let searchId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    category = await importCategories(test);
    maker = await signedIn(test, 'owner');
    email = (await makePerson(test, 'viewer')).email;
    buyer = await signIn(test, email);
    other = await signedIn(test, 'viewer');
    await activeManufacturer(test, maker);
    ({ listingId } = await listedProduct(test, maker, category('配膳ロボット')));
    await eventually(async () => expect(await found('配膳')).toEqual([listingId]));
  }, 60_000);
  afterAll(() => test.close());

  const found = async (q: string): Promise<string[]> => {
    const { body } = await supertest(test.url).get('/api/v1/catalog/search').query({ q }).expect(200);
    return (body as { hits: { id: string }[] }).hits.map(({ id }) => id);
  };
  const codes = ({ body }: { body: unknown }): string[] =>
    (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => `${pointer} ${code}`);
  const saved = async (): Promise<Saved[]> =>
    ((await buyer.get('/api/v1/saved-searches').expect(200)).body as { items: Saved[] }).items;

  it('a listing goes on the shortlist with a note, once, and off again', async () => {
    const path = `/api/v1/shortlist/${listingId}`;
    await buyer.put(path).send({}).expect(200);
    const { body } = await buyer.put(path).send({ note: '本店に' }).expect(200);
    expect(body).toMatchObject({ listingId, note: '本店に', live: true, bodyPrice: 1_980_000 });
    expect((await buyer.get('/api/v1/shortlist').expect(200)).body).toMatchObject({ items: [{ listingId }] });
    expect((await other.get('/api/v1/shortlist').expect(200)).body).toEqual({ items: [] });
    await other.delete(path).expect(404);
    await buyer.put(`/api/v1/shortlist/${randomUUID()}`).send({}).expect(404);
    await buyer
      .put(path)
      .send({ note: 'x'.repeat(501) })
      .expect(400);
    await buyer.delete(path).expect(204);
    await buyer.delete(path).expect(404);
  });

  it('a search is saved as it was asked; nonsense is refused as a search would be', async () => {
    const query = { q: '配膳', categoryId: category('配膳ロボット'), page: '3', sort: 'price_asc' };
    const { body } = await buyer.post('/api/v1/saved-searches').send({ name: '配膳', query }).expect(201);
    searchId = (body as Saved).id;
    expect((body as { query: object }).query).toEqual({ q: '配膳', categoryId: category('配膳ロボット') });
    const wrong = { name: ' ', query: [] };
    expect(codes(await buyer.post('/api/v1/saved-searches').send(wrong).expect(400))).toEqual([
      '/name required',
      '/query not_object',
    ]);
    const refused = await buyer
      .post('/api/v1/saved-searches')
      .send({ name: 'x', query: { kind: 'y', more: '1' } })
      .expect(400);
    expect(codes(refused)).toEqual(['/query/more unknown_field', '/query/kind not_in_list']);
    const typed = await buyer
      .post('/api/v1/saved-searches')
      .send({ name: 'x', query: { q: {} } })
      .expect(400);
    expect(codes(typed)).toEqual(['/query/q not_text']);
  });

  it('what is there already is no news', async () => {
    await eventually(async () => expect((await saved())[0]!.checkedAt).not.toBeNull());
    await test.app.get(SavedSearchRuns).run({ personId: await personId() });
    expect(await mailsTo(test, email)).toEqual([]);
  });

  const personId = async (): Promise<string> => {
    const [person] = await test.source.query<{ id: string }[]>('SELECT id FROM person WHERE email = $1', [email]);
    return person!.id;
  };

  it('a new listing is told once, in one mail for all searches, however often they are run', async () => {
    const second = { name: '運ぶもの', query: { q: 'ハコビー' } };
    const { body } = await buyer.post('/api/v1/saved-searches').send(second).expect(201);
    await eventually(async () => expect((await saved()).every(({ checkedAt }) => checkedAt !== null)).toBe(true));
    const content = { name: '配膳ロボット ハコビー 2', modelNumbers: ['HB-200'] };
    const two = await listedProduct(test, maker, category('配膳ロボット'), content);
    await eventually(async () => expect(await found('配膳')).toContain(two.listingId));
    await buyer.post('/api/v1/saved-searches/run').expect(202);
    const mail = await mailTo(test, email, 'saved_search_new');
    expect(mail.text).toContain('配膳 (1): 配膳ロボット ハコビー 2');
    expect(mail.text).toContain('運ぶもの (1): 配膳ロボット ハコビー 2');
    const runs = test.app.get(SavedSearchRuns);
    const person = await personId();
    await Promise.all([runs.run({ personId: person }), runs.run({ personId: person }), runs.run({ personId: person })]);
    expect(await mailsTo(test, email)).toHaveLength(1);
    await buyer.delete(`/api/v1/saved-searches/${(body as Saved).id}`).expect(204);
  });

  it('searches are run daily by themselves', async () => {
    const runs = test.app.get(SavedSearchRuns);
    expect(await runs.due()).toBe(0);
    const three = await listedProduct(test, maker, category('配膳ロボット'), {
      name: '配膳ロボット 三号',
      modelNumbers: ['HB-300'],
    });
    await eventually(async () => expect(await found('配膳')).toContain(three.listingId));
    test.clock.forward(DAY);
    buyer = await signIn(test, email);
    maker = await signIn(test, await ownerOf());
    expect(await runs.due()).toBe(1);
    expect((await mailTo(test, email, 'saved_search_new', 1)).text).toContain('配膳 (1): 配膳ロボット 三号');
  });

  const ownerOf = async (): Promise<string> => {
    const [person] = await test.source.query<{ email: string }[]>(
      `SELECT person.email FROM person JOIN membership ON membership.person_id = person.id
       JOIN manufacturer ON manufacturer.organisation_id = membership.organisation_id`,
    );
    return person!.email;
  };

  it('another’s saved search cannot be changed or removed', async () => {
    const stranger = await signedIn(test, 'viewer');
    const path = `/api/v1/saved-searches/${searchId}`;
    await stranger.put(path).send({ name: 'x', query: {} }).expect(404);
    await stranger.delete(path).expect(404);
    expect((await stranger.get('/api/v1/saved-searches').expect(200)).body).toEqual({ items: [] });
  });

  it('the link in the mail ends the mails without signing in; the person can have them back', async () => {
    const token = tokenIn(await mailTo(test, email, 'saved_search_new', 1));
    await supertest(test.url).post('/api/v1/saved-searches/unsubscribe').send({ token }).expect(204);
    await supertest(test.url).post('/api/v1/saved-searches/unsubscribe').send({ token: 'x' }).expect(410);
    expect(await saved()).toMatchObject([{ id: searchId, mails: false }]);
    test.clock.forward(DAY);
    expect(await test.app.get(SavedSearchRuns).due()).toBe(0);
    buyer = await signIn(test, email);
    const body = { name: '配膳', query: { q: '配膳' }, mails: true };
    const { body: changed } = await buyer.put(`/api/v1/saved-searches/${searchId}`).send(body).expect(200);
    expect(changed).toMatchObject({ mails: true, query: { q: '配膳' } });
  });

  it('at most twenty searches are saved, and a hundred listings kept, also when asked for at once', async () => {
    const save = () => buyer.post('/api/v1/saved-searches').send({ name: 'x', query: {} });
    const statuses = (await Promise.all(Array.from({ length: 22 }, save))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(19);
    expect(statuses.filter((status) => status === 422)).toHaveLength(3);
    expect(await saved()).toHaveLength(20);
  });

  it('who finds nothing records a need; makers see it without the address, counted by the kind of work', async () => {
    const need = {
      text: '山の畑で苗を運びたい。',
      industry: 'A',
      process: '運搬',
      prefecture: '20',
      mail: 'Need@example.jp',
    };
    const anyone = supertest(test.url);
    await anyone.post('/api/v1/needs').send(need).expect(202);
    await anyone
      .post('/api/v1/needs')
      .send({ ...need, text: 'ほかの話', industry: 'E', mail: undefined })
      .expect(202);
    maker = await signIn(test, await ownerOf());
    const { body } = await maker.get('/api/v1/needs').expect(200);
    expect(body).toMatchObject({ items: [{ industry: 'E' }, { text: need.text, process: '運搬', prefecture: '20' }] });
    expect(JSON.stringify(body)).not.toContain('example.jp');
    expect((await maker.get('/api/v1/needs/counts').expect(200)).body).toEqual({
      items: [{ process: '運搬', count: 2, industries: ['A', 'E'] }],
    });
    const wrong = { text: ' ', industry: 'Z', prefecture: '48', mail: 'x' };
    expect(codes(await anyone.post('/api/v1/needs').send(wrong).expect(400))).toEqual([
      '/text required',
      '/industry not_in_list',
      '/process required',
      '/prefecture not_in_list',
      '/mail not_email',
    ]);
  });

  it('an administrator answers by mail, which erases the address, and hides what names people', async () => {
    const administrator = await signedIn(test, 'administrator');
    const { body } = await administrator.get('/api/v1/needs?industry=A').expect(200);
    expect(JSON.stringify(body)).not.toContain('example.jp');
    const [{ id }] = (body as { items: [{ id: string }] }).items;
    await maker.post(`/api/v1/needs/${id}/answer`).send({ text: 'x' }).expect(403);
    const { body: answered } = await administrator
      .post(`/api/v1/needs/${id}/answer`)
      .send({ text: '無人搬送車があります。' })
      .expect(200);
    expect(answered).toMatchObject({ answer: '無人搬送車があります。', answerable: false });
    expect((await mailTo(test, 'need@example.jp', 'need_answered')).text).toContain('無人搬送車があります。');
    await administrator.post(`/api/v1/needs/${id}/answer`).send({ text: 'x' }).expect(409);
    await administrator.post(`/api/v1/needs/${id}/hide`).send({ reason: '氏名を含む' }).expect(200);
    expect((await maker.get('/api/v1/needs').expect(200)).body).toMatchObject({ items: [{ industry: 'E' }] });
    expect((await administrator.get('/api/v1/needs?industry=A').expect(200)).body).toMatchObject({
      items: [{ hidden: true }],
    });
  });
});
