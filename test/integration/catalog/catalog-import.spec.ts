import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { Audit } from '#audit';
import { CatalogImport } from '#catalog';
import { sampleCatalog } from '../../../apps/cli/src/demo/sample-catalog.js';
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
  });

  it('run again passes over what is there and goes on', async () => {
    expect(await run([...sampleCatalog(1_105)])).toMatchObject({ created: 5, present: 1_100, refused: [] });
    expect(await count('listing')).toBe(1_105);
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
    ];
    expect([...byLine.keys()].sort((x, y) => x - y)).toEqual(expected.map(([at]) => at));
    for (const [at, words] of expected) expect(byLine.get(at)).toMatch(words);
  });
});
