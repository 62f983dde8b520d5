import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import supertest from 'supertest';
import { listSample } from '../../support/sample.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const LISTED = 100_000;

describe('Search without the search engine, over a hundred thousand listings', () => {
  let test: TestApp;
  let silent: Server;

  beforeAll(async () => {
    // Takes requests and never answers them.
    silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as AddressInfo;
    test = await startTestApp({ environment: { MEILI_URL: `http://127.0.0.1:${port}` } });
    await listSample(test, 64, { index: false });
    // Copies of what is listed: only what the searches read has to be there.
    const [index] = await test.source.query<{ indexdef: string }[]>(
      `SELECT indexdef FROM pg_indexes WHERE indexname = 'listing_letter_pairs_idx'`,
    );
    // An index over what is there already is made in a fraction of the time.
    await test.source.query('DROP INDEX listing_letter_pairs_idx');
    await test.source.query(
      'ALTER TABLE listing DROP CONSTRAINT listing_product_id_fkey, DROP CONSTRAINT listing_revision_id_fkey',
    );
    await test.source.query(
      `INSERT INTO listing (product_id, revision_id, kind, status, document, search_text, changed_at)
       SELECT gen_random_uuid(), gen_random_uuid(), 'full', 'live',
         jsonb_set(document, '{bodyPrice}', to_jsonb(500000 + copy)), search_text || copy, now()
       FROM listing, generate_series(1, $1::int) copy`,
      [Math.ceil(LISTED / 64)],
    );
    await test.source.query(index!.indexdef);
    await test.source.query('ANALYZE listing');
  }, 120_000);
  afterAll(async () => {
    silent.closeAllConnections();
    silent.close();
    await test.close();
  });

  const search = async (query: object) =>
    (await supertest(test.url).get('/api/v1/catalog/search').query(query).expect(200)).body as {
      hits: { name: string; bodyPrice: number; category: { name: string } }[];
      total: number;
      degraded: boolean;
    };

  it.each([
    ['はいぜん', '配膳ロボット'],
    ['皿を下げる', '配膳ロボット'],
    ['ＡＧＶ', '無人搬送車（AGV・AMR）'],
    ['券売機', '券売機'],
  ])('%s finds %s, although the engine never answers', async (q, category) => {
    const { hits, degraded } = await search({ q });
    expect({ degraded, categories: new Set(hits.map((hit) => hit.category.name)) }).toEqual({
      degraded: true,
      categories: new Set([category]),
    });
  });

  it('filters and sorts hold', async () => {
    const { hits } = await search({ q: '券売機', priceFrom: 500_010, priceTo: 500_020, sort: 'price_asc', limit: 100 });
    const prices = hits.map(({ bodyPrice }) => bodyPrice);
    expect(prices.length).toBeGreaterThan(0);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    expect(prices.every((price) => price >= 500_010 && price <= 500_020)).toBe(true);
    expect((await search({ q: 'ぬるぽがっ' })).total).toBe(0);
  });

  it.each([
    ['a category', `listed_in(document) && ARRAY['${randomUUID()}', '${randomUUID()}']`, 'published_at DESC, id'],
    [
      'words of a text',
      `letter_pairs(search_text) @> ARRAY['はこ', 'こび'] AND search_text LIKE '%はこび%'`,
      'published_at DESC, id',
    ],
    ['everything, newest first', 'true', 'published_at DESC, id'],
    ['everything, cheapest first', 'true', `(document->>'bodyPrice')::bigint, id`],
    ['a range of prices', `(document->>'bodyPrice')::bigint BETWEEN 500010 AND 500020`, 'published_at DESC, id'],
  ])('a search for %s reads through an index', async (_, condition, order) => {
    const rows = await test.source.query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN SELECT id FROM listing WHERE status = 'live' AND ${condition} ORDER BY ${order} LIMIT 20`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index/);
    expect(plan).not.toMatch(/Seq Scan/);
  });
});
