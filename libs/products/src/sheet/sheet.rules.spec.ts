import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AttributeDefinition } from '#categories';
import { csvRow, unguarded } from '#platform';
import type { Tree } from './body-tree.js';
import { columnOfAttribute, headOf } from './sheet-columns.js';
import { columnsFor, readHead, readRow, type WrittenRow } from './sheet.rules.js';

const ROBOT = { id: '01900000-0000-7000-8000-000000000001', name: '配膳ロボット', aliases: ['サービングロボット'] };
const KIOSK = { id: '01900000-0000-7000-8000-000000000002', name: '券売機', aliases: [] };
const categories = [ROBOT, KIOSK];

const PAYLOAD: AttributeDefinition = {
  key: 'payload',
  label: { ja: '最大積載量', en: 'payload' },
  type: 'number',
  unit: 'kg',
  required: true,
  filterable: true,
};
const METHOD: AttributeDefinition = {
  key: 'method',
  label: { ja: '走行方式', en: 'method' },
  type: 'enum',
  options: [
    { value: 'lidar', label: { ja: 'LiDAR', en: 'LiDAR' } },
    { value: 'marker', label: { ja: '天井マーカー', en: 'ceiling markers' } },
  ],
  required: false,
  filterable: true,
};
const WASHABLE: AttributeDefinition = {
  key: 'washable',
  label: { ja: '丸洗い', en: 'washable' },
  type: 'boolean',
  required: false,
  filterable: false,
};
const SCHEMA = [PAYLOAD, METHOD, WASHABLE];
const schemaOf = (ids: readonly string[]) => (ids.includes(ROBOT.id) ? SCHEMA : []);

/** Reads one row under a head line. */
function read(row: Record<string, string>, draft: Tree = {}) {
  const titles = Object.keys(row);
  const { columns, faults } = readHead(titles);
  expect(faults).toEqual([]);
  const { body, faults: wrong, columnOf } = readRow(columns, Object.values(row), draft, { categories }, schemaOf);
  return { body, wrong: wrong.map(({ point, column }) => `${titles[column ?? -1]} ${point.code}`), columnOf, titles };
}

describe('The head line of a product sheet', () => {
  it.each([
    ['製品名', '/name'],
    [' ｎａｍｅ ', '/name'],
    ['本体価格', '/bodyPrice'],
    ['本体価格（円）', '/bodyPrice'],
    ['Body price (yen)', '/bodyPrice'],
    ['効果１：業種', '/effects/0/industry'],
    ['効果12: 工程', '/effects/11/steps'],
    ['構成2：価格に占める割合（%）', '/components/1/share'],
    ['Installation 3: cost (yen)', '/installationItems/2/cost'],
  ])('%j names what stands at %s', (title, pointer) => {
    expect(headOf(title)).toMatchObject({ is: 'column', column: { pointer } });
  });

  it.each(['備考', '効果0：業種', '効果51：業種', '効果：業種', '本体 価格 税込'])('%j names nothing', (title) => {
    expect(headOf(title)).toBeUndefined();
  });

  it('names attributes, with their unit where it is one', () => {
    expect(headOf('仕様：最大積載量（kg）')).toEqual({ is: 'attribute', name: '最大積載量', unit: 'kg' });
    expect(headOf('spec: payload (g)')).toEqual({ is: 'attribute', name: 'payload', unit: 'g' });
    expect(headOf('仕様：能力（1時間あたり）')).toEqual({ is: 'attribute', name: '能力(1時間あたり)' });
  });

  it('is refused with every column that is unknown or stands there twice', () => {
    const { faults } = readHead(['製品名', '備考', '', 'Name', '型番']);
    expect(faults.map(({ point, column }) => `${column} ${point.code}`)).toEqual([
      '1 sheet_column_unknown',
      '3 sheet_column_repeated',
    ]);
    expect(readHead(['1', '2']).faults.map(({ point }) => point.code)).toEqual(['sheet_without_columns']);
    expect(readHead([]).faults.map(({ point }) => point.code)).toEqual(['sheet_without_columns']);
  });
});

describe('A row of a product sheet', () => {
  it('is read as people write: full width, commas, units, words of either language', () => {
    const { body, wrong } = read({
      製品名: '  ソエル ',
      型番: 'SO-1 ｜SO-2\nSO-3',
      製品カテゴリ: 'サービングロボット',
      '本体価格（円）': '１，９８０，０００円',
      できる仕事が増えるか: '○',
      '仕様：最大積載量（kg）': '30',
      '仕様：走行方式': 'ceiling markers',
      '仕様：丸洗い': 'いいえ',
    });
    expect(wrong).toEqual([]);
    expect(body).toMatchObject({
      name: 'ソエル',
      modelNumbers: ['SO-1', 'SO-2', 'SO-3'],
      categoryId: ROBOT.id,
      bodyPrice: 1_980_000,
      productivity: true,
      attributes: { payload: 30, method: 'marker', washable: false },
    });
  });

  it('brings a number in another unit along with its unit', () => {
    const { body } = read({ 製品カテゴリ: '配膳ロボット', '仕様：最大積載量（g）': '30000' });
    expect(body.attributes).toEqual({ payload: { value: 30_000, unit: 'g' } });
  });

  it('gives effects the category of the product, and their steps line by line', () => {
    const { body } = read({
      製品カテゴリ: '配膳ロボット',
      '効果1：業種': '宿泊業、飲食サービス業',
      '効果1：作業': '配膳・下膳',
      '効果1：工程': '料理を運ぶ | 接客係 | 120 | 12\n充電する｜店長｜0｜1.5',
      '効果1：値の根拠': '推計',
      '効果2：業種': '',
    });
    expect(body.effects).toEqual([
      {
        categoryId: ROBOT.id,
        industry: 'M',
        process: '配膳・下膳',
        basis: 'estimated',
        steps: [
          { step: '料理を運ぶ', who: '接客係', hoursBefore: 120, hoursAfter: 12 },
          { step: '充電する', who: '店長', hoursBefore: 0, hoursAfter: 1.5 },
        ],
      },
    ]);
  });

  it('leaves what the file has no column for, and takes away what its cell is empty for', () => {
    const draft = {
      name: 'ソエル',
      description: '運ぶ',
      images: [{ documentId: 'd' }],
      components: [{ name: '台車', kind: 'hardware', share: 60 }, { name: '地図' }],
    };
    const { body } = read({ 製品名: 'ソエル 2', 製品の説明: '', '構成1：価格に占める割合（%）': '70' }, draft);
    expect(body).toMatchObject({
      name: 'ソエル 2',
      images: [{ documentId: 'd' }],
      components: [{ name: '台車', kind: 'hardware', share: 70 }, { name: '地図' }],
    });
    expect(body).not.toHaveProperty('description');
  });

  it('takes an entry of a list away when all its cells are empty, and still finds the cells of the others', () => {
    const cells = { '構成1：名称': '', '構成2：名称': '地図', '構成2：種類': 'software' };
    const { body, columnOf, titles } = read(cells, { components: [{ name: '台車' }, { name: '地図' }] });
    expect(body.components).toEqual([{ name: '地図', kind: 'software' }]);
    expect(titles[columnOf('/components/0/kind')!]).toBe('構成2：種類');
    expect(titles[columnOf('/components/0')!]).toBe('構成2：名称');
  });

  it('is refused with each cell that cannot be understood', () => {
    const { wrong } = read({
      製品カテゴリ: '空飛ぶ車',
      ほかのカテゴリ: '券売機|時空機',
      できる仕事が増えるか: 'たぶん',
      '本体価格（円）': '#REF!',
      '効果1：業種': 'Z',
      '効果1：工程': '運ぶ | 10',
      '構成1：種類': '木材',
    });
    expect(wrong).toEqual([
      '製品カテゴリ sheet_category_unknown',
      'ほかのカテゴリ sheet_category_unknown',
      'できる仕事が増えるか not_in_list',
      '本体価格（円） sheet_cell_error',
      '効果1：業種 not_in_list',
      '効果1：工程 sheet_steps_form',
      '構成1：種類 not_in_list',
    ]);
  });

  it('cannot state attributes that its category does not have', () => {
    expect(read({ 製品カテゴリ: '券売機', '仕様：最大積載量（kg）': '30' }).wrong).toEqual([
      '仕様：最大積載量（kg） sheet_attribute_foreign',
    ]);
    expect(read({ 製品カテゴリ: '券売機', '仕様：最大積載量（kg）': '' }).wrong).toEqual([]);
  });
});

describe('What was written', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((each) => each.replace(/\s/gu, ''))
    .filter((each) => each !== '' && !/[\\']/.test(each) && !each.startsWith('#'));
  const step = fc.record({
    step: text,
    who: text,
    hoursBefore: fc.nat({ max: 1000 }),
    hoursAfter: fc.nat({ max: 1000 }),
  });
  const effect = fc.record({
    categoryId: fc.constantFrom(ROBOT.id, KIOSK.id),
    industry: fc.constantFrom('A', 'M', 'T'),
    process: text,
    basis: fc.constantFrom('measured', 'estimated'),
    sites: fc.nat({ max: 100 }),
    steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  });
  const component = fc.record({
    name: text,
    kind: fc.constantFrom('hardware', 'software', 'service'),
    share: fc.nat(100),
  });
  const product = fc.record({
    name: text,
    modelNumbers: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
    categoryId: fc.constant(ROBOT.id),
    furtherCategoryIds: fc.constant([KIOSK.id]),
    description: text,
    bodyPrice: fc.nat(),
    productivity: fc.boolean(),
    attributes: fc.record({ payload: fc.nat(100), method: fc.constantFrom('lidar', 'marker'), washable: fc.boolean() }),
    effects: fc.array(effect, { minLength: 1, maxLength: 3 }),
    components: fc.array(component, { minLength: 1, maxLength: 4 }),
    installationItems: fc.array(fc.record({ name: text, cost: fc.nat() }), { minLength: 1, maxLength: 4 }),
  });

  it.each(['ja', 'en'] as const)('is read as it was, in %s, also as CSV', (language) => {
    fc.assert(
      fc.property(product, (body) => {
        const revision = { frozenAt: null, version: 3, product: { id: 'p' } };
        const row: WrittenRow = { revision, body: body, schema: SCHEMA };
        const columns = columnsFor([row], SCHEMA, { categories, language, offered: [] });
        const { columns: heads, faults } = readHead(columns.map(({ title }) => title));
        expect(faults).toEqual([]);
        const cells = columns.map(({ write }) => write(row));
        for (const shown of [
          cells.map((cell) => String(cell ?? '')),
          cells.map((cell) => unguarded(plain(csvRow([cell]).slice(0, -2)))),
        ]) {
          const { body: again, faults: wrong } = readRow(heads, shown, {}, { categories }, schemaOf);
          expect(wrong).toEqual([]);
          expect(again).toEqual(body);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has one column for attributes of several categories that are called the same', () => {
    const other = { ...PAYLOAD, key: 'load' };
    const row = (key: string, value: number, schema: AttributeDefinition[]): WrittenRow => ({
      revision: { frozenAt: new Date(), version: 1, product: { id: 'p' } },
      body: { attributes: { [key]: value } },
      schema,
    });
    const rows = [row('payload', 30, [PAYLOAD]), row('load', 40, [other])];
    const columns = columnsFor(rows, [PAYLOAD, other], { categories, language: 'ja', offered: [] });
    const own = columns.filter(({ title }) => title === columnOfAttribute(PAYLOAD).label.ja);
    expect(own).toHaveLength(1);
    expect(rows.map((each) => own[0]!.write(each))).toEqual([30, 40]);
  });
});

/** A cell of CSV without its quotation marks. */
const plain = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
