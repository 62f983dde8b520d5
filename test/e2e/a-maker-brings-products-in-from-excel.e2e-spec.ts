import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Response } from 'superagent';
import { Audit } from '#audit';
import { xlsxOf } from '#platform';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import { PROGRAM } from '../support/files.js';
import {
  activeManufacturer,
  addEvidence,
  complete,
  createProduct,
  DRAFT,
  importCategories,
  readyProduct,
  submit,
  uploadDocument,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { zipOf } from '../support/zip.js';

interface SheetPoint {
  code: string;
  column: string | null;
  title: string | null;
  detail: string;
}
interface Row {
  row: number;
  action: string;
  productId: string | null;
  name: string | null;
  changed: string[];
  errors: SheetPoint[];
  missing: SheetPoint[];
}
interface View {
  seal: string;
  problems: SheetPoint[];
  counts: Record<string, number>;
  rows: Row[];
}

const ROUTE = '/api/v1/products/import';

/** One journey: each test is its next step. */
describe('A maker brings products in from Excel', () => {
  let test: TestApp;
  let maker: Agent;
  let email: string;
  let category: (name: string) => string;
  let robots: { name: string; id: string }[];

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    category = await importCategories(test);
    email = (await makePerson(test, 'owner')).email;
    maker = await signIn(test, email);
    await activeManufacturer(test, maker);
  });
  afterAll(() => test.close());

  const post = (who: Agent, route: string, content: Buffer | string, name = '製品.xlsx') =>
    who
      .post(route)
      .set('accept-language', 'ja')
      .attach('file', Buffer.from(content), { filename: name, contentType: 'application/octet-stream' });
  const tried = async (content: Buffer | string, name?: string, who = maker): Promise<View> => {
    const { status, body } = await post(who, `${ROUTE}/trial`, content, name);
    expect([status, status === 200 ? undefined : body]).toEqual([200, undefined]);
    return body as View;
  };
  const saved = (content: Buffer | string, seal: string, more = '', name?: string) =>
    post(maker, `${ROUTE}?seal=${seal}${more}`, content, name);
  const told = ({ errors }: Row): string[] => errors.map(({ column, code }) => `${column ?? '-'} ${code}`);
  const points = ({ body }: Response): string[] =>
    (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => `${pointer} ${code}`);
  /** A workbook of one sheet; the titles are those of the first row. */
  const sheet = (...rows: Record<string, string | number>[]): Buffer => {
    const titles = Object.keys(rows[0] ?? {});
    const cells = rows.map((row) => titles.map((title) => row[title] ?? null));
    return xlsxOf([{ name: '製品', columns: titles.map((title) => ({ title })), rows: cells }]);
  };
  const products = async (): Promise<{ id: string; name: string; frozen: boolean }[]> => {
    const { body } = await maker.get('/api/v1/products').query({ limit: 100 }).expect(200);
    return (body as { items: { id: string; name: string; frozen: boolean }[] }).items;
  };
  const exported = async (query: object = {}): Promise<Buffer> => {
    const answer = await maker
      .get('/api/v1/products/export')
      .query(query)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    return answer.body as Buffer;
  };

  const SOEL = {
    製品名: '配膳ロボット ソエル',
    ふりがな: 'はいぜんろぼっと そえる',
    型番: 'SO-1 | SO-2',
    製品カテゴリ: 'サービングロボット',
    '本体価格（円）': '1,980,000',
    保証期間: 12,
    '仕様：最大積載量（kg）': 30,
  };

  it('a trial names what is wrong in each row, by its column, and saves nothing', async () => {
    const view = await tried(
      sheet(
        SOEL,
        { ...SOEL, 型番: 'XX-1', 製品名: '', 製品カテゴリ: '空飛ぶ車', '本体価格（円）': '応相談', 保証期間: 1000 },
        { ...SOEL, 型番: 'SO 1' },
        { ...SOEL, 型番: 'YY-1', ふりがな: '配膳' },
      ),
    );
    expect(view.problems).toEqual([]);
    expect(view.counts).toEqual({ create: 1, change: 0, unchanged: 0, refused: 3 });
    expect(view.rows.map((row) => [row.row, row.action, ...told(row)])).toEqual([
      [2, 'create'],
      [3, 'refused', 'D sheet_category_unknown', 'E not_whole_number', 'F too_large'],
      [4, 'refused', '- sheet_product_repeated'],
      [5, 'refused', 'B wrong_form'],
    ]);
    const [first] = view.rows;
    expect(first).toMatchObject({ productId: null, name: SOEL.製品名, category: '配膳ロボット' });
    expect(first!.missing.map(({ code }) => code)).toContain('field_required');
    expect(view.rows[1]!.errors[1]).toMatchObject({ title: '本体価格（円）', detail: '整数で入力してください' });
    expect(await products()).toEqual([]);
  });

  it('columns that nobody knows are told, and no row is read', async () => {
    const view = await tried(sheet({ ...SOEL, 備考: '社内用' }));
    expect(view.problems.map(({ code, column, title }) => `${column} ${title} ${code}`)).toEqual([
      'H 備考 sheet_column_unknown',
    ]);
    expect(view.rows).toEqual([]);
    const refused = await saved(sheet({ ...SOEL, 備考: '社内用' }), view.seal);
    expect([refused.status, ...points(refused)]).toEqual([422, ' sheet_column_unknown']);
    expect((await tried(sheet())).problems.map(({ code }) => code)).toEqual(['sheet_without_columns']);
    expect((await tried('製品名,型番\n', '製品.csv')).problems.map(({ code }) => code)).toEqual(['sheet_empty']);
  });

  it('an import with rows that are refused saves nothing, unless only the good ones are asked for', async () => {
    const file = sheet(SOEL, { ...SOEL, 型番: 'XX-1', 製品カテゴリ: '空飛ぶ車', '仕様：最大積載量（kg）': '' });
    const { seal } = await tried(file);
    const refused = await saved(file, seal);
    expect([refused.status, ...points(refused)]).toEqual([422, '/rows/3/categoryId sheet_category_unknown']);
    expect(await products()).toEqual([]);
    const { body } = await saved(file, seal, '&onlyGood=true').expect(200);
    const { counts, rows } = body as View;
    expect(counts).toEqual({ create: 1, change: 0, unchanged: 0, refused: 1 });
    robots = await products();
    expect(robots).toMatchObject([{ id: rows[0]!.productId, name: SOEL.製品名, frozen: false }]);
    const { body: draft } = await maker.get(`/api/v1/products/${robots[0]!.id}`).expect(200);
    expect(draft).toMatchObject({
      modelNumbers: ['SO-1', 'SO-2'],
      categoryId: category('配膳ロボット'),
      bodyPrice: 1_980_000,
      warrantyMonths: 12,
      attributes: { payload: 30 },
      attributeUnits: { payload: 'kg' },
    });
  });

  it('the same file again changes nothing: products are known by their model numbers', async () => {
    const view = await tried(sheet(SOEL));
    expect(view.rows.map(({ action, productId }) => [action, productId])).toEqual([['unchanged', robots[0]!.id]]);
    await saved(sheet(SOEL), view.seal).expect(200);
    expect(await products()).toHaveLength(1);
  });

  it('a changed row changes its draft and nothing that the file does not name', async () => {
    const { body: draft } = await maker.get(`/api/v1/products/${robots[0]!.id}`).expect(200);
    const documentId = await uploadDocument(maker, 'brochure', 'パンフレット.pdf');
    await maker
      .put(`/api/v1/products/${robots[0]!.id}/draft`)
      .set('If-Match', `"${(draft as { version: number }).version}"`)
      .send({ ...(await asBody(robots[0]!.id)), description: '運ぶ。', brochureId: documentId })
      .expect(200);
    const file = sheet({ 製品名: 'ソエル改', 型番: 'SO-1|SO-2', '仕様：最大積載量（g）': 32_000 });
    const view = await tried(file);
    expect(view.rows).toMatchObject([{ action: 'change', changed: ['製品名', '仕様：最大積載量（g）'] }]);
    await saved(file, view.seal).expect(200);
    const { body } = await maker.get(`/api/v1/products/${robots[0]!.id}`).expect(200);
    expect(body).toMatchObject({
      name: 'ソエル改',
      description: '運ぶ。',
      brochureId: documentId,
      bodyPrice: 1_980_000,
      attributes: { payload: 32 },
    });
  });

  it('what was looked at is what is saved: a draft that somebody saved meanwhile, or another file, is told', async () => {
    const file = sheet({ 製品名: 'ソエル改二', 型番: 'SO-1|SO-2' });
    const { seal } = await tried(file);
    const { body: draft } = await maker.get(`/api/v1/products/${robots[0]!.id}`).expect(200);
    await maker
      .put(`/api/v1/products/${robots[0]!.id}/draft`)
      .set('If-Match', `"${(draft as { version: number }).version}"`)
      .send({ ...(await asBody(robots[0]!.id)), warrantyMonths: 24 })
      .expect(200);
    expect((await saved(file, seal)).status).toBe(412);
    const other = await tried(file);
    expect((await saved(sheet({ 製品名: 'ほか', 型番: 'SO-1' }), other.seal)).status).toBe(412);
    await saved(file, other.seal).expect(200);
  });

  it('of two imports at once one is told that it would do something else by now', async () => {
    const file = sheet({ ...SOEL, 型番: 'TW-1' });
    const { seal } = await tried(file);
    const answers = await Promise.all([saved(file, seal), saved(file, seal)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await products()).toHaveLength(2);
  });

  it('what is exported comes back as it was, as workbook and as CSV in both charsets', async () => {
    await createProduct(maker, {
      ...DRAFT,
      categoryId: category('配膳ロボット'),
      furtherCategoryIds: [category('券売機')],
      name: '=HYPERLINK("https://example.jp")',
      modelNumbers: ['EX-1|2', '0012'],
      gtin: '4901234567894',
      description: '一行目\n二行目, "引用"',
      components: [
        { name: '台車', kind: 'hardware', maker: '自社', function: '運ぶ', share: 70.5 },
        { name: '地図', kind: 'software', maker: '自社', function: '走る', share: 29.5 },
      ],
      installationItems: [{ name: '地図の作成', cost: 180_000 }],
      installationCost: undefined,
    });
    const files = [
      [await exported(), '製品.xlsx'],
      [await exported({ language: 'en' }), 'products.xlsx'],
      [await exported({ format: 'csv' }), '製品.csv'],
      [await exported({ format: 'csv', charset: 'shift_jis' }), '製品.csv'],
    ] as const;
    for (const [file, name] of files) {
      const view = await tried(file, name);
      expect([name, view.problems, view.rows.map((row) => [row.action, ...told(row)])]).toEqual([
        name,
        [],
        [['unchanged'], ['unchanged'], ['unchanged']],
      ]);
    }
    const csv = (await exported({ format: 'csv' })).toString();
    expect(csv.startsWith('\uFEFF製品ID,')).toBe(true);
    expect(csv).toContain('"\'=HYPERLINK(""https://example.jp"")"');
    const ofKiosks = await exported({ format: 'csv', categoryId: category('券売機') });
    expect(ofKiosks.toString().trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('a file that was exported before the draft was saved again is told so', async () => {
    const old = (await exported({ format: 'csv' })).toString();
    const [{ id } = { id: '' }] = await products();
    const { body: draft } = await maker.get(`/api/v1/products/${id}`).expect(200);
    await maker
      .put(`/api/v1/products/${id}/draft`)
      .set('If-Match', `"${(draft as { version: number }).version}"`)
      .send({ ...(await asBody(id)), warrantyMonths: 36 })
      .expect(200);
    const view = await tried(old, '製品.csv');
    expect(view.rows.map((row) => [row.action, ...told(row)])).toEqual([
      ['refused', 'B sheet_draft_changed'],
      ['unchanged'],
      ['unchanged'],
    ]);
  });

  it('a template has the columns of its category, and is refused as long as nobody filled it in', async () => {
    const template = (query: object) => maker.get(`${ROUTE}/template`).query(query).buffer(true);
    const answer = await template({ format: 'csv', categoryId: category('配膳ロボット') }).expect(200);
    expect(answer.text).toContain('仕様：最大積載量（kg）');
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('製品のひな形-配膳ロボット.csv'));
    expect((await tried(answer.text, 'ひな形.csv')).problems.map(({ code }) => code)).toEqual(['sheet_empty']);
    expect((await template({ format: 'csv', language: 'en' }).expect(200)).text).toContain('Model numbers');
    expect((await template({ categoryId: randomUUID() })).status).toBe(404);
    expect((await template({ format: 'pdf' })).status).toBe(400);
  });

  it('what was submitted is exported too, and an import cannot change it', async () => {
    const { id } = await readyProduct(maker, category('券売機'), { name: '券売機 ピット', modelNumbers: ['PT-27'] });
    await submit(maker, id);
    const row = { 製品ID: id, 製品名: '券売機 ピット' };
    expect((await tried(sheet(row))).rows).toMatchObject([{ action: 'unchanged', productId: id }]);
    const view = await tried(sheet({ ...row, 製品名: '券売機 改' }));
    expect(view.rows.map((each) => [each.action, ...told(each)])).toEqual([['refused', '- sheet_product_submitted']]);
    const byModel = await tried(sheet({ 製品名: '券売機 改', 型番: 'pt27' }));
    expect(byModel.rows.map((each) => [each.action, ...told(each)])).toEqual([
      ['refused', '- sheet_product_submitted'],
    ]);
  });

  it('products of others are not there: neither in the export nor by their id', async () => {
    const stranger = await signedIn(test, 'owner');
    const early = await post(stranger, `${ROUTE}/trial`, sheet(SOEL));
    expect([early.status, ...points(early)]).toEqual([422, ' manufacturer_required']);
    await activeManufacturer(test, stranger, { name: '別の会社' });
    const [{ id } = { id: '' }] = await products();
    const view = await tried(sheet({ 製品ID: id, 製品名: '乗っ取り' }), undefined, stranger);
    expect(view.rows.map((row) => [row.action, row.productId, ...told(row)])).toEqual([
      ['refused', null, 'A sheet_product_unknown'],
    ]);
    const { text } = await stranger.get('/api/v1/products/export').query({ format: 'csv' }).buffer(true).expect(200);
    expect(text.trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('hostile files are refused with the reason, and nothing is kept of them', async () => {
    const bomb = zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(40 * 1024 ** 2) },
    ]);
    for (const [content, name, code] of [
      [PROGRAM, '製品.xlsx', 'document_executable'],
      [Buffer.from('%PDF-1.7 %%EOF'), '製品.pdf', 'not_a_table'],
      [bomb, '製品.xlsx', 'document_expands'],
      [sheet(SOEL), '製品.csv', 'document_ending_differs'],
      [Buffer.from([0, 1, 2]), '製品.csv', 'document_not_text'],
    ] as const) {
      const refused = await post(maker, `${ROUTE}/trial`, content, name);
      expect([name, refused.status, points(refused).map((each) => each.split(' ')[1])]).toEqual([
        name,
        415,
        expect.arrayContaining([code]),
      ]);
    }
    const large = await post(maker, `${ROUTE}/trial`, Buffer.alloc(5 * 1024 ** 2 + 1, 'x'), '製品.csv');
    expect(large.status).toBe(413);
    const many = await tried(`製品名\n${'ソエル\n'.repeat(501)}`, '製品.csv');
    expect(many.problems.map(({ code }) => code)).toEqual(['sheet_too_large']);
    const rows = await test.source.query<unknown[]>(`SELECT 1 FROM document WHERE file_name LIKE '製品%'`);
    expect(rows).toEqual([]);
  });

  it('viewers export and do not import; the log tells of imports, and its chain holds', async () => {
    const { organisationId } = (await maker.get('/api/v1/session').expect(200)).body as { organisationId: string };
    const viewer = await signedIn(test, 'viewer', organisationId);
    await viewer.get('/api/v1/products/export').expect(200);
    expect((await post(viewer, `${ROUTE}/trial`, sheet(SOEL))).status).toBe(403);
    const [line] = await test.source.query<{ data: string }[]>(
      `SELECT data FROM audit_entry WHERE action = 'product.import' ORDER BY seq LIMIT 1`,
    );
    expect(JSON.parse(line!.data)).toMatchObject({
      rows: [{ row: 2, action: 'create', productId: robots[0]!.id }, { row: 3 }],
    });
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
  });

  it('a product that came in this way goes the same way as any other', async () => {
    const file = sheet({ ...SOEL, 型番: 'GO-1', 製品の説明: '客席まで運ぶ。', '設置費（円）': 100_000 });
    const { seal } = await tried(file);
    const { body } = await saved(file, seal).expect(200);
    const id = (body as View).rows[0]!.productId!;
    const product = (await maker.get(`/api/v1/products/${id}`).expect(200)).body as {
      dossierId: string;
      version: number;
    };
    const content = { ...(await asBody(id)), freedHours: DRAFT.freedHours, productivity: true };
    const { attributes, effects, ...rest } = content as { attributes?: object; effects?: object[] };
    expect(effects).toEqual([]);
    const full = await complete(maker, rest);
    await maker
      .put(`/api/v1/products/${id}/draft`)
      .set('If-Match', `"${product.version}"`)
      .send({ ...full, attributes: { ...(full as { attributes?: object }).attributes, ...attributes } })
      .expect(200);
    await addEvidence(maker, product.dossierId);
    await submit(maker, id);
  });

  /** What a draft holds as the body that saves it. */
  async function asBody(id: string): Promise<Record<string, unknown>> {
    const { body } = await maker.get(`/api/v1/products/${id}`).expect(200);
    const known = Object.keys(DRAFT).concat(
      'categoryId',
      'furtherCategoryIds',
      'attributes',
      'effects',
      'brochureId',
      'components',
      'installationItems',
      'gtin',
    );
    const entries = Object.entries(body as Record<string, unknown>).filter(
      ([key, value]) => known.includes(key) && value !== null,
    );
    return withoutNulls(Object.fromEntries(entries)) as Record<string, unknown>;
  }
});

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}
