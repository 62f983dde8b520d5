import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import supertest from 'supertest';
import { Audit } from '#audit';
import { CatalogImport, ListingHistory } from '#catalog';
import { sampleCatalog } from '../../../apps/cli/src/demo/sample-catalog.js';
import { signedIn } from '../../support/actors.js';
import { importCategories } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('Moving a catalog in', () => {
  let test: TestApp;
  const [line] = [...sampleCatalog(1)];

  beforeAll(async () => {
    test = await startTestApp();
    await importCategories(test);
  });
  afterAll(() => test.close());

  const run = async (lines: readonly (object | string)[]) => {
    const refused: string[] = [];
    const told: number[] = [];
    const texts = lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
    const progress = await test.app.get(CatalogImport).run(
      Readable.from([Buffer.from(texts.join('\n'))]),
      ({ read }) => told.push(read),
      ({ line, reasons }) => refused.push(`${line} ${reasons.join('; ')}`),
    );
    return { ...progress, refused, told };
  };
  const count = async (table: string): Promise<number> =>
    Number((await test.source.query<{ count: string }[]>(`SELECT count(*) FROM ${table}`))[0]!.count);

  it('lists each product as migrated, under its maker and category, with its numbers taken and the log told', async () => {
    const lines = [...sampleCatalog(1_100)];
    expect(await run(lines)).toMatchObject({ read: 1_100, created: 1_100, refused: [], told: [1_000, 1_100] });
    const [listing] = await test.source.query<{ document: Record<string, unknown>; origin: string; kind: string }[]>(
      `SELECT document, origin, kind FROM listing WHERE external_id = 'sample-0'`,
    );
    expect(listing).toMatchObject({
      origin: 'migrated',
      document: { name: line!.name, category: { name: '配膳ロボット' }, maker: { name: line!.manufacturer.name } },
    });
    expect(await count('manufacturer')).toBe(new Set(lines.map(({ manufacturer }) => manufacturer.name)).size);
    expect(await count('model_number')).toBe(lines.flatMap(({ modelNumbers }) => modelNumbers).length);
    expect(await count(`audit_entry WHERE action = 'listing.import'`)).toBe(1_100);
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
    expect(await test.app.get(ListingHistory).verify()).toEqual({ events: 1_100 });
  });

  it('lets each listing begin its history, which goes on like that of any other', async () => {
    const approver = await signedIn(test, 'approver');
    const [listing] = await test.source.query<{ id: string }[]>(
      `SELECT id FROM listing WHERE external_id = 'sample-1'`,
    );
    const address = `/api/v1/catalog/listings/${listing!.id}`;
    const asOf = test.clock.today();
    const { body } = await approver.get(address).query({ asOf }).expect(200);
    expect(body).toMatchObject({ name: [...sampleCatalog(2)][1]!.name, asOf });
    await approver.post(`${address}/suspend`).send({ reason: '確認のため' }).expect(200);
    await approver.get(address).expect(404);
    await approver.post(`${address}/reinstate`).send({ reason: '確認しました' }).expect(200);
    const steps = await test.app.get(ListingHistory).steps(listing!.id);
    expect(steps.map(({ number, verb, actorId }) => [number, verb, actorId === null])).toEqual([
      [1, 'import', true],
      [2, 'suspend', false],
      [3, 'reinstate', false],
    ]);
    expect((await test.app.get(ListingHistory).verify()).broken).toBeUndefined();
  });

  it('run again passes over what is there and goes on', async () => {
    expect(await run([...sampleCatalog(1_105)])).toMatchObject({ created: 5, present: 1_100, refused: [] });
    expect(await count('listing')).toBe(1_105);
  });

  it('shows all that a line states, and keeps it as the product’s first revision', async () => {
    const effect = { industry: 'M', process: '配膳', hoursRemoved: 40, hoursCreated: 10, basis: 'measured', sites: 2 };
    const component = { name: '本体', kind: 'hardware', maker: '本体製作所', function: '運ぶ' };
    const full = {
      ...line,
      externalId: 'full',
      modelNumbers: ['FULL-1'],
      furtherCategories: ['清掃ロボット'],
      effects: [effect, { ...effect, category: '清掃ロボット', hoursCreated: 20 }],
      components: [component],
      freedHours: '接客に回せる',
      productivity: true,
      installationCost: 30_000,
      installationItems: [
        { name: '据付', cost: 20_000 },
        { name: '調整', cost: 10_000 },
      ],
      gtin: '4901234567894',
    };
    expect(await run([full])).toMatchObject({ created: 1, refused: [] });
    const [found] = await test.source.query<{ id: string; document: object; revision: Record<string, unknown> }[]>(
      `SELECT listing.id, document, to_jsonb(product_revision) AS revision FROM listing
       JOIN product_revision ON product_revision.id = revision_id WHERE external_id = 'full'`,
    );
    const { attributes, furtherCategories, freedHours, installationItems, gtin } = full;
    expect(found!.document).toMatchObject({
      ...{ attributes, freedHours, installationItems, gtin, productivity: true, laborSavingIndex: 0.75 },
      furtherCategories: furtherCategories.map((name) => ({ name })),
      components: [component],
      effects: [{ ...effect, index: 0.75 }, { index: 0.5 }],
      images: [],
      brochure: null,
    });
    expect(found!.revision).toMatchObject({
      ...{ attributes, gtin, freed_hours: freedHours, installation_items: installationItems, productivity: true },
      further_category_ids: [expect.any(String)],
      effects: [effect, { hoursCreated: 20 }],
      components: [component],
    });
    const { definitions } = found!.document as { definitions: { key: string }[] };
    expect(definitions.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(line!.attributes)));
    await supertest(test.url).get(`/api/v1/catalog/listings/${found!.id}`).expect(200);
  });

  it('refuses lines with all that is wrong with them, and takes the others', async () => {
    const fresh = (externalId: string, change: object = {}): object => ({
      ...line,
      externalId,
      modelNumbers: [`X-${externalId}`],
      ...change,
    });
    const { created, refused } = await run([
      fresh('a'),
      '{"externalId":',
      '[]',
      '',
      fresh('b', { category: '空飛ぶじゅうたん' }),
      fresh('c', { bodyPrice: -1, reading: '', colour: 'red' }),
      fresh('d', { modelNumbers: ['X-a'] }),
      fresh('a'),
      fresh('e', { attributes: { payload: 'heavy' } }),
      fresh('f', { name: 'a\0b' }),
      `"${'x'.repeat(600_000)}"`,
      fresh('g', { category: 'サービングロボット' }),
      fresh('h', {
        gtin: '4901234567890',
        installationCost: 1,
        installationItems: [{ name: '据付', cost: 2 }],
        components: [{ name: '本体' }],
        effects: [{ industry: 'M', process: '配膳', hoursRemoved: 10, hoursCreated: 20, basis: 'measured', sites: 1 }],
      }),
      fresh('i', { effects: [{ category: '清掃ロボット', industry: 'M' }], furtherCategories: ['配膳ロボット'] }),
    ]);
    expect(created).toBe(2);
    const byLine = new Map(refused.map((text) => [Number.parseInt(text), text]));
    const expected: [number, RegExp][] = [
      [2, /JSON/],
      [3, /no JSON object/],
      [5, /\/category: no category/],
      [6, /(?=.*\/bodyPrice)(?=.*\/reading)(?=.*\/colour)/],
      [7, /\/modelNumbers/],
      [8, /\/externalId/],
      [9, /\/attributes\/payload/],
      [10, /\/name/],
      [11, /longer than/],
      [13, /(?=.*\/gtin)(?=.*\/installationCost)(?=.*\/components\/0\/kind)(?=.*\/effects\/0)/],
      [14, /(?=.*\/effects\/0\/category)(?=.*\/furtherCategories)/],
    ];
    expect([...byLine.keys()].sort((x, y) => x - y)).toEqual(expected.map(([at]) => at));
    for (const [at, words] of expected) expect(byLine.get(at)).toMatch(words);
  });
});
