import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import supertest from 'supertest';
import { signedIn, type Agent } from '../support/actors.js';
import { activeManufacturer, importCategories, listedProduct } from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const OPEN = '/api/v1/open-data';
const HOUR = 3_600_000;

interface Changes {
  items: { listingId: string; change: string; listing: { name: string } | null }[];
  cursor: string;
  more: boolean;
}

/** One journey: each test is its next step. */
describe('Open data is for everybody', () => {
  let test: TestApp;
  let maker: Agent;
  let approver: Agent;
  let robot: string;
  let kiosk: string;

  beforeAll(async () => {
    test = await startTestApp({ environment: { OPEN_DATA_LICENSE: 'https://licence.example.jp/1.0' } });
    const category = await importCategories(test);
    maker = await signedIn(test, 'owner');
    approver = await signedIn(test, 'approver');
    await activeManufacturer(test, maker);
    const evil = { name: '=HYPERLINK("http://evil.example") 髙﨑 鷗', description: '1 行目\n"2" 行目' };
    robot = (await listedProduct(test, maker, category('配膳ロボット'), evil)).listingId;
    kiosk = (await listedProduct(test, maker, category('券売機'), { name: '券売機〜小', modelNumbers: ['K-1'] }))
      .listingId;
  }, 60_000);
  afterAll(() => test.close());

  const get = (path: string) => supertest(test.url).get(OPEN + path);
  const bytes = async (path: string) => {
    const answer = await get(path)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    return { headers: answer.headers, content: answer.body as Buffer };
  };
  const changes = async (since?: string, limit = 200): Promise<Changes> =>
    (
      await get('/changes')
        .query({ ...(since !== undefined && { since }), limit })
        .expect(200)
    ).body as Changes;

  it('all listings come as JSON, with licence and cursor', async () => {
    const { body, headers } = await get('/listings.json').expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="listings.json"',
    });
    const { items, ...rest } = body as { items: { id: string }[]; cursor: string };
    expect(rest).toMatchObject({ license: 'https://licence.example.jp/1.0', cursor: (await changes()).cursor });
    expect(items.map(({ id }) => id)).toEqual([robot, kiosk]);
    expect(items[1]).toMatchObject({ categoryName: '券売機', bodyPrice: 1_980_000, prefectures: [], kind: 'full' });
  });

  it('and as CSV that a spreadsheet shows as it is and runs nothing of', async () => {
    const { headers, content } = await bytes('/listings.csv');
    expect(headers['content-type']).toBe('text/csv; charset=UTF-8; header=present');
    expect(content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows: Record<string, string>[] = parse(content, { bom: true, columns: true });
    expect(rows).toMatchObject([
      {
        id: robot,
        name: `'=HYPERLINK("http://evil.example") 髙﨑 鷗`,
        description: '1 行目\n"2" 行目',
        modelNumbers: 'HB-100|HB-100L',
      },
      { id: kiosk, name: '券売機〜小', bodyPrice: '1980000' },
    ]);
  });

  it('in Shift_JIS on request, where what it lacks is marked', async () => {
    const { headers, content } = await bytes('/listings.csv?charset=shift_jis');
    expect(headers['content-type']).toBe('text/csv; charset=Shift_JIS; header=present');
    const text = iconv.decode(content, 'windows-31j');
    expect(text).toContain('髙﨑 〓');
    expect(text).toContain('券売機～小');
    await get('/listings.csv?charset=utf-16').expect(400);
  });

  it('who has it already is told so, until a listing changes', async () => {
    for (const path of ['/listings.json', '/listings.csv', '/changes']) {
      const { etag } = (await get(path).expect(200)).headers;
      await get(path).set('If-None-Match', etag!).expect(304);
      await approver.post(`/api/v1/catalog/listings/${kiosk}/suspend`).send({ reason: '点検' }).expect(200);
      await get(path).set('If-None-Match', etag!).expect(200);
      await approver.post(`/api/v1/catalog/listings/${kiosk}/reinstate`).send({ reason: '済み' }).expect(200);
      await get(path).set('If-None-Match', etag!).expect(200);
    }
  });

  it('the categories and a DCAT description of it all', async () => {
    const { body } = await get('/categories.json').expect(200);
    expect((body as { items: object[] }).items).toHaveLength(32);
    const { headers, text } = await get('/catalog.jsonld').expect(200);
    expect(headers['content-type']).toMatch(/^application\/ld\+json/);
    const catalog = JSON.parse(text) as {
      'dcat:dataset': { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }[];
    };
    expect(catalog).toMatchObject({
      '@type': 'dcat:Catalog',
      'dct:license': { '@id': 'https://licence.example.jp/1.0' },
      'dct:modified': { '@type': 'xsd:dateTime' },
    });
    const urls = catalog['dcat:dataset'].flatMap((set) =>
      set['dcat:distribution'].map((distribution) => new URL(distribution['dcat:downloadURL']['@id'])),
    );
    expect(urls).toHaveLength(5);
    for (const { pathname, search } of urls)
      await supertest(test.url)
        .get(pathname + search)
        .expect(200);
  });

  it('the feed tells of each changed listing once, as it is now, in pages', async () => {
    const { cursor } = await changes();
    await approver.post(`/api/v1/catalog/listings/${robot}/suspend`).send({ reason: '点検' }).expect(200);
    const gone = await changes(cursor);
    expect(gone).toMatchObject({ items: [{ listingId: robot, change: 'gone', listing: null }], more: false });
    await approver.post(`/api/v1/catalog/listings/${robot}/reinstate`).send({ reason: '済み' }).expect(200);
    const back = await changes(cursor);
    expect(back).toMatchObject({ items: [{ listingId: robot, change: 'listed', listing: { id: robot } }] });
    expect((await changes(back.cursor)).items).toEqual([]);
    const first = await changes('0', 1);
    expect(first).toMatchObject({ items: [{ listingId: kiosk }], more: true });
    expect(await changes(first.cursor, 1)).toMatchObject({ items: [{ listingId: robot }], more: false });
  });

  it('no change is missed, however late its transaction commits', async () => {
    const { cursor } = await changes();
    const slow = test.source.createQueryRunner();
    const touch = 'UPDATE listing SET changed_at = now() WHERE id = $1';
    await slow.startTransaction();
    await slow.query(touch, [robot]);
    await test.source.query(touch, [kiosk]);
    const seen = await changes(cursor);
    expect(seen.items.map(({ listingId }) => listingId)).toEqual([kiosk]);
    await slow.commitTransaction();
    await slow.release();
    expect((await changes(seen.cursor)).items.map(({ listingId }) => listingId)).toEqual([robot]);
  });

  it('a reader who follows the feed while fifty transactions commit at once ends up with all of their changes', async () => {
    let { cursor } = await changes();
    const seen: string[] = [];
    let writing = true;
    const reading = (async () => {
      for (let last = false; !last;) {
        last = !writing;
        const page = await changes(cursor, 1);
        if (page.items.length > 0) last = false;
        ({ cursor } = page);
        seen.push(
          ...page.items.map(({ listing }) => (listing as unknown as { warrantyMonths: number }).warrantyMonths + ''),
        );
      }
    })();
    const write = (months: number) =>
      test.source.transaction(async (manager) => {
        await manager.query('SELECT pg_sleep($1)', [(months % 7) / 200]);
        const set = `UPDATE listing SET document = jsonb_set(document, '{warrantyMonths}', $2) WHERE id = $1`;
        await manager.query(set, [months % 2 ? robot : kiosk, String(months)]);
      });
    await Promise.all(Array.from({ length: 50 }, (_, months) => write(months)));
    writing = false;
    await reading;
    const now = await test.source.query<{ months: string }[]>(
      `SELECT document->>'warrantyMonths' AS months FROM listing JOIN catalog_change ON listing_id = id ORDER BY seq`,
    );
    expect(seen.slice(-2).sort()).toEqual(now.map(({ months }) => months).sort());
  });

  it('a cursor that is none, or of the future, is refused', async () => {
    for (const since of ['x', '-1', '1.5', '9'.repeat(19), '']) await get('/changes').query({ since }).expect(400);
    expect((await get('/changes').query({ since: '999999999' }).expect(400)).body).toMatchObject({
      code: 'invalid_cursor',
    });
    await get('/changes').query({ limit: 201 }).expect(400);
  });

  it('one network may take so many files an hour', async () => {
    test.clock.forward(HOUR);
    const statuses: number[] = [];
    for (let count = 0; count < 61; count += 1) statuses.push((await get('/listings.csv')).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
  });
});
