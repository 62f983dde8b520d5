import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import supertest from 'supertest';
import { Catalog, CatalogImport, Makers } from '#catalog';
import { sampleCatalog } from '../../../apps/cli/src/demo/sample-catalog.js';
import { signedIn } from '../../support/actors.js';
import { FACTS, importCategories } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const [LINE] = [...sampleCatalog(1)];
const COMPANY = FACTS.company;

describe('What everybody can see of makers and prices', () => {
  let test: TestApp;
  let category: (name: string) => string;

  beforeAll(async () => {
    test = await startTestApp();
    category = await importCategories(test);
  });
  afterAll(() => test.close());

  /** Moves in products of one maker, one for each price; answers what was refused. */
  async function moveIn(
    maker: { name: string; [field: string]: unknown },
    prices: readonly number[],
    changes: object = {},
  ): Promise<string[]> {
    const refused: string[] = [];
    const lines = prices.map((bodyPrice, at) => {
      const id = `${maker.name} ${at}`;
      const own = { externalId: id, modelNumbers: [`M-${at}`], bodyPrice, installationCost: 0 };
      return JSON.stringify({ ...LINE, ...own, ...changes, manufacturer: { ...LINE!.manufacturer, ...maker } });
    });
    await test.app.get(CatalogImport).run(
      Readable.from([Buffer.from(lines.join('\n'))]),
      () => undefined,
      ({ reasons }) => refused.push(...reasons),
    );
    return refused;
  }
  const get = (path: string) => supertest(test.url).get(`/api/v1/${path}`);
  async function idOf(name: string): Promise<string> {
    const [row] = await test.source.query<{ id: string }[]>('SELECT id FROM manufacturer WHERE name = $1', [name]);
    return row!.id;
  }

  it('a maker that was moved in is classified by what is known of it, and shows it', async () => {
    const maker = { name: '移行株式会社', company: COMPANY, website: 'https://moved.example', address: '東京都' };
    expect(await moveIn(maker, [1_000_000, 2_000_000])).toEqual([]);
    const { body } = await get(`manufacturers/${await idOf('移行株式会社')}`).expect(200);
    expect(body).toMatchObject({
      name: '移行株式会社',
      website: 'https://moved.example',
      startup: true,
      categories: [{ name: LINE!.category, listings: 2 }],
    });
    expect(['small', 'sme']).toContain((body as { size: string }).size);
    // What it declared besides is nobody’s business.
    expect(JSON.stringify(body)).not.toMatch(/capital|staff|sharehold/i);
  });

  it('of a maker of whom nothing is known the size is unknown; one abroad names its agent', async () => {
    const domesticAgent = { name: '代理株式会社', corporateNumber: '1180301018771', address: '東京都港区' };
    expect(await moveIn({ name: '無名株式会社' }, [700_000])).toEqual([]);
    expect(await moveIn({ name: 'Abroad GmbH', foreign: true, domesticAgent, company: COMPANY }, [700_000])).toEqual(
      [],
    );
    const unknown = await get(`manufacturers/${await idOf('無名株式会社')}`).expect(200);
    expect(unknown.body).toMatchObject({ size: 'unknown', startup: false, domesticAgent: null });
    const abroad = await get(`manufacturers/${await idOf('Abroad GmbH')}`).expect(200);
    expect(abroad.body).toMatchObject({ domesticAgent: { name: '代理株式会社', address: '東京都港区' } });
  });

  it('a maker whose registration is not approved, or that does not exist, is not found', async () => {
    const id = await idOf('無名株式会社');
    await test.source.query(`UPDATE manufacturer SET status = 'draft' WHERE id = $1`, [id]);
    await get(`manufacturers/${id}`).expect(404);
    await get('manufacturers/00000000-0000-7000-8000-000000000000').expect(404);
    await test.source.query(`UPDATE manufacturer SET status = 'active' WHERE id = $1`, [id]);
  });

  it('a provisional listing is moved in with its conditions and the day it was listed on', async () => {
    const changes = { endsOn: '2099-03-31', conditions: ['販売実績を提出すること'], publishedOn: '2025-04-01' };
    expect(await moveIn({ name: '条件株式会社' }, [900_000], changes)).toEqual([]);
    const [row] = await test.source.query<{ id: string; published_at: Date }[]>(
      `SELECT id, published_at FROM listing WHERE ends_on IS NOT NULL`,
    );
    expect(row!.published_at.toISOString()).toBe('2025-03-31T15:00:00.000Z');
    const { body } = await get(`catalog/listings/${row!.id}`).expect(200);
    expect(body).toMatchObject({ kind: 'provisional', conditions: { texts: ['販売実績を提出すること'] } });
  });

  it('a line is refused with conditions and no end, or with a picture that nobody has uploaded', async () => {
    const documentId = '00000000-0000-7000-8000-000000000000';
    expect(await moveIn({ name: '誤り株式会社' }, [900_000], { conditions: ['x'] })).toEqual([
      '/conditions: of a provisional listing only',
    ]);
    expect(await moveIn({ name: '誤り株式会社' }, [900_000], { images: [{ documentId }] })).toEqual([
      '/images/0/documentId: no examined picture',
    ]);
  });

  it('the prices of a category lie between what its live listings cost, and a suspended one does not count', async () => {
    const range = `catalog/price-range?categoryId=${category(LINE!.category)}`;
    const { body } = await get(range).expect(200);
    expect(body).toEqual({
      ...{ listings: 5, least: 700_000, lowerQuartile: 700_000, median: 900_000 },
      ...{ upperQuartile: 1_000_000, most: 2_000_000 },
    });
    const [dearest] = await test.source.query<{ id: string }[]>(
      `SELECT id FROM listing WHERE document->>'bodyPrice' = '2000000'`,
    );
    const approver = await signedIn(test, 'approver');
    const notice = { reason: '確認のため', category: 'other' };
    await approver.post(`/api/v1/catalog/listings/${dearest!.id}/suspend`).send(notice).expect(200);
    expect((await get(range)).body).toMatchObject({ listings: 4, most: 1_000_000 });
    expect(await test.app.get(Makers).idsOfListed()).toHaveLength(4);
    await expect(test.app.get(Catalog).page(dearest!.id)).rejects.toThrow();
  });

  it('where nothing is listed there are no prices', async () => {
    const { body } = await get(`catalog/price-range?categoryId=${category('丁合機')}`).expect(200);
    expect(body).toMatchObject({ listings: 0, least: null, median: null, most: null });
  });

  it('anybody can reckon what a price comes to after the subsidy, and is told all that is wrong with the question', async () => {
    const { body } = await get('estimate?price=1980000&installationCost=180000&staff=12&on=2026-04-01').expect(200);
    expect(body).toMatchObject({ subsidy: 990_000, netCost: 1_170_000, price: 1_980_000, payback: null });
    const paid = await get('estimate?price=1980000&staff=12&hoursPerMonth=100&wage=1200&on=2026-04-01').expect(200);
    expect(paid.body).toMatchObject({ payback: { monthlySaving: 120_000 } });
    const half = await get('estimate?price=1980000&staff=12&hoursPerMonth=100').expect(400);
    expect((half.body as { errors: { pointer: string }[] }).errors).toMatchObject([{ pointer: '/wage' }]);
    const wrong = await get('estimate?staff=0').expect(400);
    const pointers = (wrong.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/price', '/staff']);
  });
});
