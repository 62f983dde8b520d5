import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { Categories, CategoryFile } from '#categories';
import { pointView } from '#platform';
import { signedIn, type Agent } from '../../support/actors.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const FILE = 'data/categories.json';
const DAY_MS = 86_400_000;

let test: TestApp;
let administrator: Agent;

beforeAll(async () => {
  test = await startTestApp();
  administrator = await signedIn(test, 'administrator');
});
afterAll(() => test.close());

interface Shown {
  id: string;
  version: number;
  name: string;
  criteria: { id: string; targets: object[]; functions: string[]; attributes: { key: string }[] };
}

async function show(id: string): Promise<Shown> {
  const { body } = await administrator.get(`/api/v1/categories/${id}`).expect(200);
  return body as Shown;
}

const idOf = async (name: string): Promise<string> =>
  (await test.app.get(Categories).list('open', 'suspended', 'closed')).find((category) => category.name === name)!.id;

describe('the file of all categories', () => {
  it('that the registry ships with is taken whole, and comes out just as it went in', async () => {
    const text = await readFile(FILE, 'utf8');
    expect(await test.app.get(CategoryFile).import(text)).toEqual({
      created: 32,
      updated: 0,
      unchanged: 0,
      refused: [],
    });
    const { body } = await administrator.get('/api/v1/categories/export').expect(200);
    expect(`${JSON.stringify(body, null, 2)}\n`).toBe(text);
  });

  it('changes nothing when it is taken again', async () => {
    const text = await readFile(FILE, 'utf8');
    const count = () => test.source.query<{ count: string }[]>('SELECT count(*) FROM audit_entry');
    const before = await count();
    expect(await test.app.get(CategoryFile).import(text)).toEqual({
      created: 0,
      updated: 0,
      unchanged: 32,
      refused: [],
    });
    expect(await count()).toEqual(before);
  });

  it('has its faulty entries refused with all reasons, and the others taken', async () => {
    const file = JSON.parse(await readFile(FILE, 'utf8')) as { categories: Record<string, unknown>[] };
    const good = { ...file.categories[0], name: '新しいカテゴリ' };
    const [version] = file.categories[0]!.criteria as { targets: object[] }[];
    const bad = {
      ...good,
      name: '悪いカテゴリ',
      reading: 'カタカナ',
      criteria: [{ ...version, targets: [], more: 1 }],
    };
    const changed = { ...file.categories[0], criteria: [{ ...version, functions: ['別の機能'] }] };
    const twice = { ...good, name: '同日', criteria: [version, version] };
    const text = JSON.stringify({ categories: [bad, changed, good, good, 7, null, twice] });
    const { created, updated, refused } = await test.app.get(CategoryFile).import(text);
    expect([created, updated]).toEqual([1, 0]);
    expect(refused.map(({ place, reasons }) => [place, reasons.map((reason) => pointView(reason, 'en').code)])).toEqual(
      [
        [1, ['unknown_field', 'too_few', 'wrong_form']],
        [2, ['criteria_already_in_effect']],
        [4, ['category_repeated_in_file']],
        [5, ['not_object']],
        [6, ['not_object']],
        [7, ['criteria_day_repeated']],
      ],
    );
  });
});

describe('criteria', () => {
  it('announced for a day to come hold from that day on, and can be taken back before', async () => {
    const id = await idOf('券売機');
    const { criteria } = await show(id);
    const { id: oldId, targets, functions } = criteria;
    const day = new Date(test.clock.now().getTime() + 10 * DAY_MS).toISOString().slice(0, 10);
    const later = new Date(test.clock.now().getTime() + 20 * DAY_MS).toISOString().slice(0, 10);
    const announce = (validFrom: string) =>
      administrator.post(`/api/v1/categories/${id}/criteria`).send({ targets, functions, attributes: [], validFrom });
    const announced = (await announce(day).expect(201)).body as { id: string };
    await announce(day).expect(409);
    const { body: second } = await announce(later).expect(201);
    await administrator.delete(`/api/v1/categories/${id}/criteria/${(second as { id: string }).id}`).expect(204);
    expect((await show(id)).criteria.id).toBe(oldId);
    test.clock.forward(11 * DAY_MS);
    administrator = await signedIn(test, 'administrator');
    expect((await show(id)).criteria.id).toBe(announced.id);
    const { body: refused } = await administrator
      .delete(`/api/v1/categories/${id}/criteria/${announced.id}`)
      .expect(409);
    expect(refused).toMatchObject({ errors: [{ code: 'criteria_in_effect' }] });
    const { body: history } = await administrator.get(`/api/v1/categories/${id}/criteria`).expect(200);
    expect((history as { items: { id: string }[] }).items.map((item) => item.id)).toEqual([announced.id, oldId]);
  });

  it('cannot take effect today or before, nor be wrong: all of it is named', async () => {
    const id = await idOf('自動精算機');
    const target = { industry: 'M', process: '会計', leastIndex: 0.2 };
    const { body } = await administrator
      .post(`/api/v1/categories/${id}/criteria`)
      .send({ validFrom: test.clock.today(), targets: [target, target], functions: [], attributes: [] })
      .expect(422);
    expect((body as { errors: { code: string }[] }).errors.map(({ code }) => code)).toEqual([
      'criteria_not_in_future',
      'target_repeated',
    ]);
  });

  it('take no null for what may be absent: it would break the schema for every product', async () => {
    const id = await idOf('自動精算機');
    const attribute = {
      key: 'mass',
      label: { ja: '質量', en: 'mass' },
      type: 'number',
      required: true,
      filterable: true,
    };
    const { body } = await administrator
      .post(`/api/v1/categories/${id}/criteria`)
      .send({
        validFrom: '2999-01-01',
        targets: [{ industry: 'M', process: '会計', leastIndex: 0.2 }],
        functions: [],
        attributes: [{ ...attribute, min: null, unit: null }],
      })
      .expect(400);
    expect((body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
      '/attributes/0/unit',
      '/attributes/0/min',
    ]);
  });

  it('that have taken effect are kept by the database itself, and so is every category', async () => {
    await expect(test.source.query(`UPDATE category_criteria SET functions = '{x}'`)).rejects.toThrow('stay');
    await expect(test.source.query(`DELETE FROM category_criteria WHERE valid_from < '2025-01-01'`)).rejects.toThrow(
      'stay',
    );
    await expect(
      test.source.query(
        `INSERT INTO category_criteria (category_id, valid_from, targets, attributes)
         SELECT id, '2025-01-01', '[]', '[]' FROM category`,
      ),
    ).rejects.toThrow('past day');
    await expect(test.source.query('DELETE FROM category')).rejects.toThrow();
    await expect(test.source.query('TRUNCATE category CASCADE')).rejects.toThrow('stay');
  });
});

describe('a category', () => {
  it('is suspended, opened again and closed for good, and never deleted', async () => {
    const id = await idOf('丁合機');
    const turn = (verb: string) => administrator.post(`/api/v1/categories/${id}/${verb}`).send({ reason: '見直し' });
    const listed = async () =>
      ((await administrator.get('/api/v1/categories').expect(200)).body as { items: Shown[] }).items.some(
        (category) => category.id === id,
      );
    await turn('reopen').expect(409);
    await turn('suspend').expect(200);
    expect(await listed()).toBe(false);
    await turn('reopen').expect(200);
    expect(await listed()).toBe(true);
    await turn('close').expect(200);
    for (const verb of ['suspend', 'reopen', 'close']) await turn(verb).expect(409);
    expect(await show(id)).toMatchObject({ name: '丁合機', status: 'closed' });
    const text = await readFile(FILE, 'utf8');
    const { refused } = await test.app.get(CategoryFile).import(text);
    expect(refused.find(({ name }) => name === '丁合機')?.reasons).toMatchObject([{ code: 'category_not_in_status' }]);
    expect(await show(id)).toMatchObject({ status: 'closed' });
  });

  it('is renamed, but not to the name of another one', async () => {
    const id = await idOf('バランサ装置');
    const content = {
      reading: 'ばらんさ',
      aliases: ['助力装置'],
      definition: '荷を釣り合わせる。',
      association: '助力工業会',
    };
    const { version } = await show(id);
    const amend = (name: string) =>
      administrator
        .put(`/api/v1/categories/${id}`)
        .set('If-Match', `"${version}"`)
        .send({ ...content, name });
    await amend('券売機').expect(409);
    const { body } = await amend('バランサ').expect(200);
    await amend('バランサー').expect(412);
    expect(body).toMatchObject({ name: 'バランサ', aliases: ['助力装置'], association: '助力工業会' });
  });

  it('gives its products a form, facets and a JSON Schema from one definition', async () => {
    const id = await idOf('自動倉庫');
    const get = async (path: string) =>
      (await administrator.get(`/api/v1/categories/${id}/${path}`).expect(200)).body as object;
    const keys = (await show(id)).criteria.attributes.map(({ key }) => key);
    expect(((await get('form')) as { fields: { key: string }[] }).fields.map(({ key }) => key)).toEqual(keys);
    const strict = (await get('json-schema')) as { properties: object; required: string[] };
    expect(Object.keys(strict.properties)).toEqual(keys);
    expect(strict.required.length).toBeGreaterThan(0);
    expect(await get('json-schema?for=draft')).toMatchObject({ required: [] });
  });
});
