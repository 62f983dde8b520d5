import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import supertest from 'supertest';
import { CONFIG, type Config } from '#platform';
import { Projection } from '#search';
import { Meilisearch } from 'meilisearch';
import { signedIn, type Agent } from '../../support/actors.js';
import { eventually } from '../../support/eventually.js';
import { listSample } from '../../support/sample.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { expectProblem, send } from '../../support/wire.js';

interface Hit {
  id: string;
  name: string;
  category: { id: string; name: string };
  bodyPrice: number;
  highlights?: { name: [number, number][]; excerpt: { text: string } };
}
interface Answer {
  hits: Hit[];
  total: number;
  facets: Record<string, Record<string, number>>;
  interpretation: {
    q: string;
    words: { as: string; manner: string }[];
    categories: { name: string }[];
    rest: string[];
  };
  degraded: boolean;
}

const SEARCH = '/api/v1/catalog/search';
const LISTED = 640;

describe('Answers to searches', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    await listSample(test, LISTED);
    await eventually(async () => expect(await search({})).toMatchObject({ total: LISTED, degraded: false }));
  }, 60_000);
  afterAll(() => test.close());

  const search = async (query: object): Promise<Answer> =>
    (await supertest(test.url).get(SEARCH).query(query).expect(200)).body as Answer;
  const counts = (facets: Record<string, Record<string, number>>, facet: string): number =>
    Object.values(facets[facet] ?? {}).reduce((sum, count) => sum + count, 0);

  describe('say how the query was understood', () => {
    it.each([
      ['配善ロボット', '配膳ロボット', 'homophone'],
      ['スチコム', 'スチームコンベクションオーブン', 'similar'],
      ['sutikon', 'スチームコンベクションオーブン', 'sound'],
      ['皿を下げる', '配膳ロボット', 'written'],
    ])('%s means %s: %s', async (q, category, manner) => {
      const { interpretation } = await search({ q });
      expect(interpretation.categories[0]).toMatchObject({ name: category });
      expect(interpretation.words[0]).toMatchObject({ manner });
    });

    it('with the words that are nobody’s, which are looked for in the texts', async () => {
      expect((await search({ q: '配膳ロボット ハコビー' })).interpretation).toMatchObject({ rest: ['はこびー'] });
    });

    it('and where each hit matches', async () => {
      const { hits } = await search({ q: '掃除ロボット', highlight: true, limit: 3 });
      for (const { highlights } of hits) expect(highlights!.excerpt.text).not.toBe('');
      const named = hits.find(({ name }) => name.includes('掃除ロボット'));
      expect(named?.highlights!.name.length ?? 1).toBeGreaterThan(0);
      expect(Object.keys((await search({ q: '掃除' })).hits[0]!)).not.toContain('highlights');
    });
  });

  describe('count facets', () => {
    it('by all other filters, but not by their own, so that one sees what else could be chosen', async () => {
      const all = await search({ facets: 'kind,categoryId' });
      const [categoryId, inCategory] = Object.entries(all.facets.categoryId!)[0]!;
      const filtered = await search({ facets: 'kind,categoryId', categoryId, kind: 'full' });
      expect(filtered.total).toBe((await search({ categoryId, kind: 'full' })).total);
      expect(counts(filtered.facets, 'kind')).toBe(inCategory);
      expect(counts(filtered.facets, 'categoryId')).toBe(all.facets.kind!.full);
    });

    it('over all categories that a word means', async () => {
      const { total, facets, interpretation } = await search({ q: '腰', facets: 'categoryId' });
      expect(interpretation.categories.length).toBeGreaterThan(1);
      expect(counts(facets, 'categoryId')).toBe(total);
    });

    it('of attributes as the least and the most, by which one can filter', async () => {
      const { facets } = await search({ facets: 'attr.throughput,attr.powerSupply' });
      const { min, max } = facets['attr.throughput'] as { min: number; max: number };
      const middle = Math.floor((min + max) / 2);
      const [all, lower, upper] = await Promise.all(
        [`${min}..`, `..${middle}`, `${middle}.000001..`].map((range) => search({ 'attr.throughput': range })),
      );
      expect(all!.total).toBeGreaterThan(0);
      expect(lower!.total + upper!.total).toBe(all!.total);
      const [[powerSupply, count]] = Object.entries(facets['attr.powerSupply']!) as [[string, number]];
      expect((await search({ 'attr.powerSupply': powerSupply })).total).toBe(count);
      const elsewhere = await search({ 'attr.powerSupply': powerSupply, facets: 'attr.powerSupply' });
      expect(elsewhere.facets['attr.powerSupply']).toEqual(facets['attr.powerSupply']);
    });
  });

  it('are sorted as asked for, and pages follow each other without gaps, across all categories that are meant', async () => {
    const prices = (await search({ sort: 'price_desc', limit: 100 })).hits.map(({ bodyPrice }) => bodyPrice);
    expect(prices).toEqual([...prices].sort((a, b) => b - a));
    const { total } = await search({ q: '腰' });
    const ids: string[] = [];
    for (let page = 1; page <= Math.ceil(total / 9); page += 1) {
      ids.push(...(await search({ q: '腰', limit: 9, page })).hits.map(({ id }) => id));
    }
    expect(new Set(ids).size).toBe(total);
  });

  describe('refuse what cannot be asked for, and say why', () => {
    it.each([
      ['an unknown facet', 'facets=colour', '/facets facet_unknown'],
      ['an unknown attribute', 'attr.colour=red', '/attr.colour facet_unknown'],
      ['an attribute’s range upside down', 'attr.throughput=10..5', '/attr.throughput range_upside_down'],
      ['a range that is none', 'attr.throughput=high', '/attr.throughput range_malformed'],
      ['prices upside down', 'priceFrom=5&priceTo=4', '/priceFrom range_upside_down'],
      ['an index above 1', 'indexTo=1.5', '/indexTo too_large'],
      ['page 10^9', 'page=1000000000', '/page too_large'],
      ['a page beyond the last reachable hit', 'page=500&limit=100', '/page page_too_deep'],
      ['an unknown sort', 'sort=best', '/sort not_in_list'],
      ['a filter in place of an id', 'categoryId=x%22%20OR%201%3D1', '/categoryId not_id'],
      ['an unknown process', 'process=x%22%5D%20OR%20kind%20%3D%20%22full', '/process process_unknown'],
      ['a query of 10 kB', `q=${'a'.repeat(10_000)}`, '/q too_long'],
      ['an unknown parameter', 'colour=red', '/colour unknown_field'],
      ['a query that is a list', 'q=a&q=b', '/q not_text'],
    ])('%s', async (_, query, point) => {
      const answer = await send(test.url, { path: `${SEARCH}?${query}` });
      const points = expectProblem(answer, answer.status === 400 ? 'invalid_input' : undefined);
      expect(points).toContain(point);
    });

    it('all at once', async () => {
      const answer = await send(test.url, { path: `${SEARCH}?page=0&limit=0&sort=x&kind=y` });
      expect(expectProblem(answer, 'invalid_input')).toHaveLength(4);
    });
  });

  describe('are the same for queries that nobody means', () => {
    it.each([
      '"',
      "' OR 1=1 --",
      'kind = "full"',
      '[]{}()',
      '%_\\',
      '🤖',
      '🤖'.repeat(90),
      '\u200b\u202e',
      '-',
      '"掃除',
      '*',
      '。。。',
    ])('a result, never a fault: %s', async (q) => {
      const { degraded, hits } = await search({ q });
      expect({ degraded, isList: Array.isArray(hits) }).toEqual({ degraded: false, isList: true });
    });

    it.each(['ぬるぽがっ', 'qwertyuiop', '🤖', '。。。', '-', '魑魅魍魎', 'ーーー'])('nothing for %s', async (q) => {
      expect((await search({ q })).total).toBe(0);
    });

    it('the same letters composed and decomposed, wide and narrow, find the same', async () => {
      const found = await Promise.all(
        ['ロボット', 'ロホ\u3099ット', 'ﾛﾎﾞｯﾄ', 'ロボツト'].map((q) => search({ q, limit: 5 })),
      );
      const ids = found.map(({ hits }) => hits.map(({ id }) => id));
      for (const other of ids) expect(other).toEqual(ids[0]);
    });
  });

  describe('from memory', () => {
    it('come with a tag, and 304 to whoever has them already', async () => {
      const first = await supertest(test.url).get(SEARCH).query({ q: '検品' }).expect(200);
      const etag = first.headers.etag!;
      const again = await supertest(test.url).get(SEARCH).query({ q: '検品' }).set('if-none-match', etag).expect(304);
      expect(again.text).toBe('');
      expect((await supertest(test.url).get(SEARCH).query({ q: '検品' }).expect(200)).body).toEqual(first.body);
    });

    it('end when a listing goes, and when it comes back', async () => {
      const approver = await signedIn(test, 'approver');
      const { hits, total } = await search({ q: '丁合機' });
      const address = `/api/v1/catalog/listings/${hits[0]!.id}`;
      await approver.post(`${address}/suspend`).send({ reason: '点検' }).expect(200);
      await eventually(async () => expect((await search({ q: '丁合機' })).total).toBe(total - 1));
      await approver.post(`${address}/reinstate`).send({ reason: '済み' }).expect(200);
      await eventually(async () => expect((await search({ q: '丁合機' })).total).toBe(total));
    });
  });

  describe('while the index is emptied', () => {
    it('come from the database, and the index heals', async () => {
      const { MEILI_URL, MEILI_KEY, MEILI_INDEX } = test.app.get<Config>(CONFIG);
      const index = new Meilisearch({ host: MEILI_URL, apiKey: MEILI_KEY }).index(MEILI_INDEX);
      await index.deleteAllDocuments().waitTask({ timeout: 20_000 });
      await sleep(1_100);
      expect((await search({ q: '券売機', page: 2 })).total).toBe(LISTED / 32);
      await test.app.get(Projection).ensure();
      await eventually(async () =>
        expect(await search({ q: '券売機' })).toMatchObject({ total: LISTED / 32, degraded: false }),
      );
    });
  });

  describe('follow the words that administrators keep', () => {
    let admin: Agent;
    beforeAll(async () => {
      admin = await signedIn(test, 'administrator');
    });

    it('a new word is found within moments, a changed one means something else, a removed one nothing', async () => {
      expect((await search({ q: 'ぴかぴか君' })).total).toBe(0);
      const { body } = await admin
        .post('/api/v1/synonyms')
        .send({ word: 'ぴかぴか君', targets: ['清掃ロボット'] })
        .expect(201);
      const meant = async (): Promise<string | undefined> =>
        (await search({ q: 'ピカピカ君' })).interpretation.categories[0]?.name;
      await eventually(async () => expect(await meant()).toBe('清掃ロボット'));
      const { id, version } = body as { id: string; version: number };
      const change = { word: 'ぴかぴか君', targets: ['券売機'] };
      await admin.put(`/api/v1/synonyms/${id}`).set('if-match', `"${version}"`).send(change).expect(200);
      await admin.put(`/api/v1/synonyms/${id}`).set('if-match', `"${version}"`).send(change).expect(412);
      await eventually(async () => expect(await meant()).toBe('券売機'));
      await admin.delete(`/api/v1/synonyms/${id}`).expect(204);
      await eventually(async () => expect(await meant()).toBeUndefined());
      const log = await test.source.query<{ action: string }[]>(
        `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq`,
        [id],
      );
      expect(log.map(({ action }) => action)).toEqual(['synonym.create', 'synonym.change', 'synonym.remove']);
    });

    it('a word that is there already, or means nothing that is known, is refused', async () => {
      await admin.post('/api/v1/synonyms').send({ word: 'スチコン', targets: [] }).expect(409);
      const { body } = await admin
        .post('/api/v1/synonyms')
        .send({ word: '新語', targets: ['だれも知らない'] })
        .expect(422);
      expect(body).toMatchObject({ errors: [{ pointer: '/targets/0', code: 'synonym_target_unknown' }] });
    });

    it('and are counted by day, with what found nothing and what was opened, without a trace of who asked', async () => {
      await search({ q: '存在しない品' });
      await search({ q: 'ソーター' });
      await search({ q: '03-1234-5678' });
      await supertest(test.url).post('/api/v1/catalog/clicks').send({ q: 'ソーター' }).expect(204);
      const day = test.clock.today();
      await eventually(async () => {
        const { body } = await admin.get('/api/v1/search-counts').query({ from: day, to: day, limit: 500 }).expect(200);
        const items = (body as { items: { query: string; withoutHits: number; clicks: number }[] }).items;
        expect(items).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ query: 'そーたー', withoutHits: 0, clicks: 1 }),
            expect.objectContaining({ query: '存在しない品', withoutHits: 1, clicks: 0 }),
          ]),
        );
        expect(items.filter(({ query }) => query.includes('1234'))).toEqual([]);
      });
    });
  });

  it('are offered while one types: categories, words, makers and products', async () => {
    const kinds = async (q: string): Promise<string[]> => {
      const { body } = await supertest(test.url).get('/api/v1/catalog/suggest').query({ q }).expect(200);
      return (body as { items: { kind: string; text: string }[] }).items.map(({ kind, text }) => `${kind} ${text}`);
    };
    expect(await kinds('はいぜ')).toContain('category 配膳ロボット');
    expect(await kinds('すちこ')).toContain('category スチームコンベクションオーブン');
    expect(await kinds('青葉製')).toContain('maker 青葉製作所株式会社');
    expect((await kinds('ハコビ')).some((item) => item.startsWith('product'))).toBe(true);
    expect(await kinds('')).toEqual([]);
  });
});
