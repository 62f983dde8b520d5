import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { Listing, ListingHistory, ListingTerms } from '#catalog';
import { CaseRecord } from '#review';
import { DemoSeed } from '../../../apps/cli/src/demo/seed.js';
import { DEMO_ENDINGS } from '../../../apps/cli/src/demo/endings.js';
import { Carriage } from '../../../libs/review/src/carriage.service.js';
import { importCategories } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const PASSWORD = 'a password of the demonstration';

describe('The demonstration', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    await importCategories(test);
  });
  afterAll(() => test.close());

  const count = async (what: string): Promise<number> =>
    Number((await test.source.query<{ count: string }[]>(`SELECT count(*) FROM ${what}`))[0]!.count);

  it('goes on where it was interrupted, and adds nothing when it is complete', async () => {
    const broken = {
      get: (token: never) => {
        if (token === (ListingTerms as unknown)) throw new Error('the machine was switched off');
        return test.app.get<unknown>(token);
      },
    } as unknown as INestApplicationContext;
    await expect(new DemoSeed(broken, PASSWORD).run()).rejects.toThrow('switched off');
    await new DemoSeed(test.app, PASSWORD).run();
    const tables = [
      ...['listing', 'listing_event', 'document', 'distributor', 'authorisation', 'search_count'],
      ...['review_case', 'case_event', 'submission', 'finding'],
    ];
    const before = await Promise.all(tables.map(count));
    expect(await new DemoSeed(test.app, PASSWORD).run()).toBe(0);
    expect(await Promise.all(tables.map(count))).toEqual(before);
  });

  it('has over three hundred live listings with pictures, provisional ones among them, and those that have ended', async () => {
    expect(await count(`listing WHERE status = 'live'`)).toBeGreaterThan(300);
    expect(await count(`listing WHERE status = 'live' AND document->'images'->0->'sizes'->2 IS NULL`)).toBe(0);
    expect(await count(`listing WHERE status = 'live' AND kind = 'provisional'`)).toBeGreaterThan(20);
    for (const [status, endings] of [
      ['suspended', 'suspended'],
      ['revoked', 'revoked'],
      ['expired', 'expired'],
    ] as const) {
      const expected = DEMO_ENDINGS.filter(({ ending }) => ending === endings).length;
      expect(await count(`listing WHERE status = '${status}'`)).toBe(expected);
    }
    expect((await test.app.get(ListingHistory).verify()).broken).toBeUndefined();
  });

  it('comes to the published table of makers, and is looked after in every prefecture', async () => {
    const { body } = await supertest(test.url).get('/api/v1/statistics').expect(200);
    const { makers, coverage } = body as {
      makers: { all: object; categories: { name: string; makers: number; sme: number; startup: number }[] };
      coverage: { listings: number; distributors: number }[];
    };
    expect(makers.all).toEqual({ makers: 149, sme: 81, smePercent: 54, startup: 9, startupPercent: 6 });
    const row = (category: string) => makers.categories.find(({ name }) => name === category);
    expect(row('配膳ロボット')).toMatchObject({ makers: 2, sme: 2, startup: 2 });
    expect(row('無人搬送車（AGV・AMR）')).toMatchObject({ makers: 12, sme: 7, startup: 3 });
    expect(row('清掃ロボット')).toMatchObject({ makers: 6, sme: 3, startup: 1 });
    expect(row('印刷紙面検査装置')).toMatchObject({ makers: 8, sme: 6, startup: 0 });
    expect(row('スチームコンベクションオーブン')).toMatchObject({ makers: 12, sme: 4, startup: 0 });
    expect(coverage.every(({ listings, distributors }) => listings > 0 && distributors > 0)).toBe(true);
  });

  it('has a past: listings with the cases they were listed by, which took weeks, and what was found in them', async () => {
    const { body } = await supertest(test.url).get('/api/v1/statistics').expect(200);
    const { timeToListing, rounds, returnReasons } = body as {
      timeToListing: { track: string; cases: number; medianDays: number; ninetiethDays: number }[];
      rounds: { kind: string; rounds: number; cases: number }[];
      returnReasons: { code: string }[];
    };
    const standard = timeToListing.find(({ track }) => track === 'standard')!;
    expect(standard.cases).toBeGreaterThan(50);
    expect(standard.medianDays).toBeGreaterThan(7);
    expect(standard.ninetiethDays).toBeGreaterThan(standard.medianDays);
    expect(rounds.filter(({ kind }) => kind === 'product').map((one) => one.rounds)).toEqual([1, 2, 3]);
    expect(returnReasons.length).toBeGreaterThan(3);
    expect((await test.app.get(CaseRecord).verify()).broken).toBeUndefined();
  });

  it('rests its listings on the move that brought them, with their cases', async () => {
    const [{ id }] = await test.source.query<[{ id: string }]>(
      `SELECT listing.id FROM listing JOIN review_case ON review_case.subject_id = listing.product_id
       WHERE listing.origin = 'migrated' LIMIT 1`,
    );
    const listing = await test.source.getRepository(Listing).findOneByOrFail({ id });
    expect(await test.app.get(Carriage).of(test.source.manager, listing)).toMatchObject({ met: true, faults: [] });
  });

  it('shows its drawings as pictures to everybody', async () => {
    const [listing] = await test.source.query<{ id: string }[]>(
      `SELECT id FROM listing WHERE status = 'live' AND external_id IS NOT NULL LIMIT 1`,
    );
    const { body } = await supertest(test.url).get(`/api/v1/catalog/listings/${listing!.id}`).expect(200);
    const [{ url }] = (body as { images: [{ sizes: [{ url: string }] }] }).images[0].sizes;
    const image = await supertest(test.url).get(url).expect(200);
    expect(image.headers['content-type']).toBe('image/webp');
  });
});
