import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { signedIn } from '../../support/actors.js';
import { insertPublishedMakers, PUBLISHED } from '../../support/published-makers.js';
import {
  activeManufacturer,
  importCategories,
  listedProduct,
  readyProduct,
  submit,
  seen,
} from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

interface Statistics {
  asOf: string;
  makers: { categories: { name: string; makers: number; sme: number; startup: number }[]; all: object };
  openCases: object[];
  timeToListing: { track: string; cases: number; medianDays: number }[];
  rounds: object[];
  returnReasons: object[];
  coverage: { prefecture: string; listings: number; makers: number }[];
  listingsByMonth: { month: string; full: number }[];
}

describe('The statistics', () => {
  let test: TestApp;
  let category: (name: string) => string;

  beforeAll(async () => {
    test = await startTestApp();
    category = await importCategories(test);
  });
  afterAll(() => test.close());

  const statistics = async (): Promise<Statistics> =>
    (await supertest(test.url).get('/api/v1/statistics').expect(200)).body as Statistics;

  it('of an empty registry are nothing, not errors', async () => {
    const { makers, coverage, ...rest } = await statistics();
    expect(makers).toEqual({
      categories: [],
      all: { makers: 0, sme: 0, smePercent: 0, startup: 0, startupPercent: 0 },
    });
    expect(coverage).toHaveLength(47);
    expect(rest).toMatchObject({
      openCases: [],
      timeToListing: [],
      rounds: [],
      returnReasons: [],
      listingsByMonth: [],
    });
  });

  it('are kept for a minute', async () => {
    const { asOf } = await statistics();
    test.clock.forward(59_000);
    expect((await statistics()).asOf).toBe(asOf);
    test.clock.forward(2_000);
    expect((await statistics()).asOf).not.toBe(asOf);
  });

  it('reproduce the published table of makers, SMEs and startups from the data', async () => {
    await insertPublishedMakers(test, category);
    test.clock.forward(61_000);
    const { makers } = await statistics();
    const published = PUBLISHED.map((row) => makers.categories.find(({ name }) => name === row.category));
    expect(published).toMatchObject([
      { name: '配膳ロボット', makers: 2, sme: 2, smePercent: 100, startup: 2, startupPercent: 100 },
      { name: '無人搬送車（AGV・AMR）', makers: 12, sme: 7, smePercent: 58, startup: 3, startupPercent: 25 },
      { name: '清掃ロボット', makers: 6, sme: 3, smePercent: 50, startup: 1, startupPercent: 17 },
      { name: '印刷紙面検査装置', makers: 8, sme: 6, smePercent: 75, startup: 0, startupPercent: 0 },
      { name: 'スチームコンベクションオーブン', makers: 12, sme: 4, smePercent: 33, startup: 0, startupPercent: 0 },
    ]);
    expect(makers.all).toEqual({ makers: 149, sme: 81, smePercent: 54, startup: 9, startupPercent: 6 });
    // Some makers stand in two categories, and count once in the whole.
    expect(makers.categories.reduce((sum, row) => sum + row.makers, 0)).toBeGreaterThan(149);
    expect(makers.categories).toHaveLength(32);
  });

  it('tell of the review: where cases stand and since when, how long and how many rounds they took, and why', async () => {
    const maker = await signedIn(test, 'owner');
    await activeManufacturer(test, maker);
    await listedProduct(test, maker, category('券売機'));
    await test.source.query(
      `UPDATE review_case SET created_at = closed_at - interval '10 days' WHERE kind = 'product'`,
    );
    const areas = [{ prefecture: '13', answerHours: 4, onSiteHours: 24 }];
    await maker.put('/api/v1/manufacturer/coverage').send({ areas }).expect(200);
    const examiner = await signedIn(test, 'secretariat_examiner');
    const waiting = await submit(maker, (await readyProduct(maker, category('券売機'), { modelNumbers: ['W-1'] })).id);
    const findings = ['price_not_shown', 'price_not_shown', 'other'].map((code) => ({
      pointer: '/bodyPrice',
      code,
      text: 'x',
    }));
    await examiner
      .post(`/api/v1/cases/${waiting}/return`)
      .query(await seen(examiner, waiting))
      .send({ findings })
      .expect(200);
    await test.source.query(`UPDATE review_case SET created_at = created_at - interval '31 days' WHERE id = $1`, [
      waiting,
    ]);
    await submit(maker, (await readyProduct(maker, category('券売機'), { modelNumbers: ['W-2'] })).id);
    test.clock.forward(61_000);
    const found = await statistics();
    expect(found.openCases).toEqual([
      { kind: 'product', stage: 'association_check', age: 'under_7', cases: 1 },
      { kind: 'product', stage: 'returned', age: '30_to_89', cases: 1 },
    ]);
    expect(found.timeToListing).toEqual([{ track: 'standard', cases: 1, medianDays: 10, ninetiethDays: 10 }]);
    expect(found.rounds).toEqual([
      { kind: 'manufacturer', rounds: 1, cases: 1 },
      { kind: 'product', rounds: 1, cases: 1 },
    ]);
    expect(found.returnReasons).toEqual([
      { code: 'price_not_shown', findings: 2, cases: 1 },
      { code: 'other', findings: 1, cases: 1 },
    ]);
    expect(found.coverage.find(({ prefecture }) => prefecture === '13')).toMatchObject({ listings: 1, makers: 1 });
    expect(found.coverage.find(({ prefecture }) => prefecture === '01')).toMatchObject({ listings: 0, makers: 0 });
    const month = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 7);
    expect(found.listingsByMonth).toMatchObject([{ month, provisional: 0 }]);
  });

  it('count searches and those without a hit by day, and tell nobody’s words', async () => {
    const today = test.clock.today();
    await test.source.query(
      `INSERT INTO search_count (day, query, searches, without_hits, clicks) VALUES
         ($1, '配膳', 5, 0, 2), ($1, 'ひみつ', 3, 3, 0), ($1::date - 30, '古い', 9, 9, 0)`,
      [today],
    );
    test.clock.forward(61_000);
    const found = (await statistics()) as Statistics & { searchesByDay: object[] };
    expect(found.searchesByDay).toEqual([{ day: today, searches: 8, withoutHits: 3 }]);
    expect(JSON.stringify(found)).not.toContain('ひみつ');
  });
});
