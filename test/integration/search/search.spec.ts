import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Meilisearch } from 'meilisearch';
import supertest from 'supertest';
import { CONFIG, type Config } from '#platform';
import { Projection } from '#search';
import { signedIn, type Agent } from '../../support/actors.js';
import { eventually } from '../../support/eventually.js';
import {
  activeManufacturer,
  importCategories,
  listedProduct,
  readyProduct,
  submit,
  step,
} from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

interface Answer {
  hits: { name: string; bodyPrice: number }[];
  total: number;
  facets: Record<string, Record<string, number>>;
  degraded: boolean;
}

const PRODUCTS = [
  {
    name: '券売機 ピット',
    reading: 'けんばいき ぴっと',
    modelNumbers: ['PT-27'],
    bodyPrice: 980_000,
    installationCost: 0,
  },
  {
    name: '券売機 パット',
    reading: 'けんばいき ぱっと',
    modelNumbers: ['PT-32'],
    bodyPrice: 1_200_000,
    installationCost: 0,
  },
] as const;

/** Two listings, published through a review; their maker looks after them in Tokyo. */
async function publish(test: TestApp): Promise<Agent> {
  const category = await importCategories(test);
  const maker = await signedIn(test, 'owner');
  const examiner = await signedIn(test, 'secretariat_examiner');
  const approver = await signedIn(test, 'approver');
  await activeManufacturer(test, maker);
  for (const product of PRODUCTS) {
    const { id } = await readyProduct(maker, category('券売機'), product);
    const caseId = await submit(maker, id);
    for (const verb of ['pass', 'pass']) await step(examiner, caseId, verb);
    await step(approver, caseId, 'approve');
  }
  const areas = [{ prefecture: '13', answerHours: 4, onSiteHours: 24 }];
  await maker.put('/api/v1/manufacturer/coverage').send({ areas }).expect(200);
  return maker;
}

const search = async (test: TestApp, query: object): Promise<Answer> =>
  (await supertest(test.url).get('/api/v1/catalog/search').query(query).expect(200)).body as Answer;
const names = ({ hits }: Answer): string[] => hits.map(({ name }) => name);

describe('search', () => {
  let test: TestApp;
  let maker: Agent;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    maker = await publish(test);
    await eventually(async () => expect(await search(test, {})).toMatchObject({ total: 2, degraded: false }));
  }, 60_000);
  afterAll(() => test.close());

  it('finds and counts by the size of the maker, whose facts decide it', async () => {
    const { facets } = await search(test, { facets: 'makerSize' });
    const sizes = Object.keys(facets.makerSize!);
    expect(sizes).toContain('sme');
    expect((await search(test, { makerSize: 'sme' })).total).toBe(2);
    expect((await search(test, { makerSize: 'large' })).total).toBe(0);
    await supertest(test.url).get('/api/v1/catalog/search').query({ makerSize: 'huge' }).expect(400);
  });

  it('puts first whoever answers soonest', async () => {
    const [quick] = await test.source.query<{ id: string; name: string }[]>(
      `SELECT product_id AS id, document->>'name' AS name FROM listing ORDER BY document->>'name' LIMIT 1`,
    );
    const areas = [{ prefecture: '13', answerHours: 1, onSiteHours: 24 }];
    await maker.put('/api/v1/manufacturer/coverage').send({ productId: quick!.id, areas }).expect(200);
    await eventually(async () =>
      expect(names(await search(test, { sort: 'response_asc' }))).toEqual([
        quick!.name,
        PRODUCTS.find(({ name }) => name !== quick!.name)!.name,
      ]),
    );
  });

  it('takes two signs for how a model number begins', async () => {
    expect((await search(test, { q: 'PT' })).total).toBe(2);
    expect((await search(test, { q: 'qx' })).total).toBe(0);
  });

  it('answers everything, with counts, when nothing is asked for', async () => {
    const { total, facets, degraded } = await search(test, { facets: 'kind,categoryId,bodyPrice' });
    expect({ total, degraded }).toEqual({ total: 2, degraded: false });
    expect(facets.kind).toEqual({ full: 2 });
    expect(facets.bodyPrice).toEqual({ min: 980_000, max: 1_200_000 });
  });

  it('sorts by price, both ways, and pages', async () => {
    expect(names(await search(test, { sort: 'price_asc' }))).toEqual(['券売機 ピット', '券売機 パット']);
    expect(names(await search(test, { sort: 'price_desc' }))).toEqual(['券売機 パット', '券売機 ピット']);
    expect(names(await search(test, { sort: 'price_asc', limit: 1, page: 2 }))).toEqual(['券売機 パット']);
  });

  it.each([
    'kind = "full" OR 1=1',
    '" OR kind = "x',
    `'; DROP TABLE listing; --`,
    '%_\\',
    '🤖'.repeat(40),
    'か\u3099',
    '\u200b\u202e',
  ])('takes %j as words, not as a command', async (q) => {
    expect((await search(test, { q })).degraded).toBe(false);
  });

  it('rebuilds an index that an earlier version made with other fields to filter by', async () => {
    const { MEILI_URL, MEILI_KEY, MEILI_INDEX } = test.app.get<Config>(CONFIG);
    const earlier = new Meilisearch({ host: MEILI_URL, apiKey: MEILI_KEY }).index(MEILI_INDEX);
    await earlier.updateFilterableAttributes(['kind']).waitTask();
    expect((await search(test, { prefecture: '13' })).degraded).toBe(true);
    await test.app.get(Projection).ensure();
    expect(await search(test, { prefecture: '13' })).toMatchObject({ total: 2, degraded: false });
    expect((await search(test, { prefecture: '14' })).total).toBe(0);
  });

  it('rebuilds an index that was lost, and brings in what changed meanwhile', async () => {
    await test.app.get(Projection).drop();
    expect((await search(test, { q: 'PT27' })).degraded).toBe(true);
    await test.app.get(Projection).ensure();
    expect(await search(test, { q: 'PT27' })).toMatchObject({ total: 1, degraded: false });
  });
});

/** What a product made up for a test says: its attributes, effect and categories. */
interface Listed {
  category: { id: string };
  furtherCategories: { id: string; name: string }[];
  attributes: Record<string, number | string | boolean>;
  definitions: { key: string; type: string; filterable: boolean }[];
  effects: { industry: string; process: string }[];
  laborSavingIndex: number;
}

describe.each([
  ['with the search engine', {}, false],
  ['without it', { MEILI_URL: 'http://127.0.0.1:9' }, true],
])('A product that went through its review is found %s', (_, environment, degraded) => {
  let test: TestApp;
  let listingId: string;
  let listed: Listed;

  beforeAll(async () => {
    test = await startTestApp({ worker: true, environment });
    const category = await importCategories(test);
    const maker = await signedIn(test, 'owner');
    await activeManufacturer(test, maker);
    ({ listingId } = await listedProduct(test, maker, category('配膳ロボット'), {
      furtherCategoryIds: [category('清掃ロボット')],
    }));
    listed = (await maker.get(`/api/v1/catalog/listings/${listingId}`).expect(200)).body as Listed;
    await eventually(async () => expect(await search(test, {})).toMatchObject({ total: 1, degraded }));
  }, 60_000);
  afterAll(() => test.close());

  const total = async (query: object): Promise<number> => (await search(test, query)).total;

  it('by each attribute of all its categories that buyers filter by', async () => {
    const filterable = listed.definitions.filter(({ type, key }) => type !== 'text' && key in listed.attributes);
    const offered = filterable.filter((definition) => definition.filterable);
    expect(new Set(offered.map(({ type }) => type))).toEqual(new Set(['number', 'enum', 'boolean']));
    for (const { key, type } of offered) {
      const value = listed.attributes[key]!;
      const [here, elsewhere] =
        type === 'number'
          ? [`${value as number}..${value as number}`, `${(value as number) + 1}..`]
          : [String(value), type === 'boolean' ? String(!value) : undefined];
      expect([key, await total({ [`attr.${key}`]: here })]).toEqual([key, 1]);
      if (elsewhere) expect([key, await total({ [`attr.${key}`]: elsewhere })]).toEqual([key, 0]);
    }
  });

  it('by what it saves, and the industries and processes of all its categories', async () => {
    const { laborSavingIndex: index } = listed;
    expect(await total({ indexFrom: index, indexTo: index })).toBe(1);
    expect(await total({ indexFrom: index + 0.01 })).toBe(0);
    expect(listed.effects).toHaveLength(2);
    for (const { industry, process } of listed.effects) expect(await total({ industry, process })).toBe(1);
    expect(await total({ industry: 'A' })).toBe(0);
  });

  it('in each of its categories, once', async () => {
    for (const id of [listed.category.id, listed.furtherCategories[0]!.id]) {
      expect(await total({ categoryId: id })).toBe(1);
    }
    expect(await total({ q: '清掃ロボット' })).toBe(1);
    expect((await search(test, { q: '配膳 清掃' })).hits).toHaveLength(1);
  });

  it.each(['suspended', 'withdrawn', 'expired', 'revoked'])('only while it is live, not %s', async (status) => {
    const turn = async (to: string): Promise<void> => {
      await test.source.query('UPDATE listing SET status = $1', [to]);
      if (!degraded) await test.app.get(Projection).project({ listingId });
    };
    await turn(status);
    await eventually(async () => expect(await total({})).toBe(0));
    await turn('live');
    await eventually(async () => expect(await total({})).toBe(1));
  });
});

describe('search while the search engine is away', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp({ environment: { MEILI_URL: 'http://127.0.0.1:9' } });
    await publish(test);
  }, 60_000);
  afterAll(() => test.close());

  it.each([
    ['PT27', ['券売機 ピット']],
    ['ｐｔ－２７', ['券売機 ピット']],
    ['ケンバイキ', ['券売機 ピット', '券売機 パット']],
    ['食券機 ぱっと', ['券売機 パット']],
    ['100%', []],
    ['', ['券売機 ピット', '券売機 パット']],
  ])('is answered from the database and says so: %s', async (q, expected) => {
    const answer = await search(test, { q, sort: 'price_asc' });
    expect({ names: names(answer), degraded: answer.degraded }).toEqual({ names: expected, degraded: true });
  });

  it('finds by prefecture all the same', async () => {
    expect(names(await search(test, { prefecture: '13', q: 'PT27' }))).toEqual(['券売機 ピット']);
    expect(await search(test, { prefecture: '14' })).toMatchObject({ total: 0, degraded: true });
  });

  it('approving goes on as ever', async () => {
    const [{ count }] = await test.source.query<[{ count: string }]>('SELECT count(*) FROM listing');
    expect(Number(count)).toBe(PRODUCTS.length);
  });
});
