import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { signedIn, type Agent } from '../support/actors.js';
import { eventually } from '../support/eventually.js';
import { docxOf, pdfOf, xlsxOf } from '../support/files.js';
import { drawing } from '../support/images.js';
import {
  activeManufacturer,
  createProduct,
  DRAFT,
  importCategories,
  STANDARD_EVIDENCE,
  submit,
  addOneEvidence,
  factsFor,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Paper {
  id: string;
  fileName: string;
  places: { page: number; snippets: string[] }[];
}

/** One journey: each test is its next step. */
describe('An examiner searches the papers of a case', () => {
  let test: TestApp;
  let maker: Agent;
  let rival: Agent;
  let examiner: Agent;
  let caseId: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    [maker, rival] = [await signedIn(test, 'owner'), await signedIn(test, 'owner')];
    examiner = await signedIn(test, 'secretariat_examiner');
  });
  afterAll(() => test.close());

  const upload = async (agent: Agent, content: Buffer, fileName: string): Promise<string> => {
    const { body } = await agent.post('/api/v1/documents').attach('file', content, fileName).expect(201);
    const { id } = body as { id: string };
    await eventually(async () => {
      const { body: state } = await agent.get(`/api/v1/documents/${id}`).expect(200);
      expect(state).toMatchObject({ reading: 'read' });
    });
    return id;
  };
  const papers = async (q?: string): Promise<Paper[]> => {
    const { body } = await examiner
      .get(`/api/v1/cases/${caseId}/documents`)
      .query(q === undefined ? {} : { q })
      .expect(200);
    return (body as { items: Paper[] }).items;
  };
  const paper = (name: string, rest: string): string => `/api/v1/cases/${caseId}/documents/${ids[name]}/${rest}`;
  const looks = (action: string): Promise<{ subject_id: string }[]> =>
    test.source.query('SELECT subject_id FROM audit_entry WHERE action = $1 ORDER BY seq', [`document.${action}`]);

  it('the maker hands in an invoice, a calculation, a rationale and a photo', async () => {
    ids.invoice = await upload(maker, pdfOf(['Delivery note', 'Invoice HB-100 1,980,000']), '請求書.pdf');
    ids.costs = await upload(
      maker,
      xlsxOf({
        原価: [
          ['型番', 'ＨＢ－１００'],
          ['組立 工数', 12],
        ],
      }),
      '原価.xlsx',
    );
    ids.rationale = await upload(maker, docxOf(['ハコビーの価格について', '部品の値上がりによる。']), '理由書.docx');
    ids.photo = await upload(maker, await drawing(0).jpeg().toBuffer(), '納品写真.jpg');
    await activeManufacturer(test, maker);
    const categoryId = (await importCategories(test))('配膳ロボット');
    const { id, dossierId } = await createProduct(maker, { ...DRAFT, categoryId });
    const facts = await factsFor(maker, dossierId);
    for (const kind of STANDARD_EVIDENCE) {
      await addOneEvidence(maker, dossierId, { kind, facts: facts[kind], documentIds: Object.values(ids) });
    }
    caseId = await submit(maker, id);
  });

  it('the examiner sees each paper once, with its pages and whether there is a picture of it', async () => {
    expect((await papers()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
      { fileName: '請求書.pdf', pages: 2, preview: true, reading: 'read', scan: 'not_scanned', places: [] },
      { fileName: '原価.xlsx', pages: 1, preview: false },
      { fileName: '理由書.docx', pages: 1, preview: false },
      { fileName: '納品写真.jpg', pages: 1, preview: true },
    ]);
  });

  it.each([
    ['a model number in small letters and full width', 'ｈｂ－１００', { 請求書: [2], 原価: [1] }],
    ['hiragana for katakana', 'はこびー', { 理由書: [1] }],
    ['words that have a gap in one paper', '組立工数', { 原価: [1] }],
    ['an amount', '1,980,000', { 請求書: [2] }],
    ['what no paper says', '無関係', {}],
    ['what a database takes for a pattern', '%', {}],
  ])('and finds %s: %s', async (_what, q, expected) => {
    const found = (await papers(q)).map(({ fileName, places }) => [
      fileName.replace(/\..*/, ''),
      places.map(({ page }) => page),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('the words around are shown as they stand in the paper', async () => {
    const [rationale] = await papers('値上がり');
    expect(rationale!.places).toEqual([{ page: 1, snippets: ['ハコビーの価格について 部品の値上がりによる。'] }]);
  });

  it('that the papers were listed, and the evidence looked at, is recorded', async () => {
    const lists = (await looks('list')).length;
    await papers();
    expect((await looks('list')).length).toBe(lists + 4);
    await examiner.get(`/api/v1/cases/${caseId}/evidence`).expect(200);
    await maker.get(`/api/v1/cases/${caseId}/evidence`).expect(200);
    const views = await test.source.query(
      "SELECT subject_id, data::jsonb->'evidenceIds' AS evidence FROM audit_entry WHERE action = 'case.view_evidence'",
    );
    expect(views).toEqual([{ subject_id: caseId, evidence: STANDARD_EVIDENCE.map(() => expect.any(String)) }]);
  });

  it('that a paper was found, opened, shown, read or linked is recorded', async () => {
    const searches = await looks('search');
    await papers('はこびー');
    expect((await looks('search')).slice(searches.length)).toEqual([{ subject_id: ids.rationale }]);
    const content = await examiner.get(paper('invoice', 'content')).expect(200);
    expect(content.headers['content-disposition']).toMatch(/^attachment;/);
    const preview = await examiner.get(paper('photo', 'preview')).query({ side: 320 }).expect(200);
    expect(preview.headers['content-type']).toBe('image/webp');
    const text = await examiner.get(paper('invoice', 'text')).expect(200);
    expect(text.body).toMatchObject({ items: [{ page: 1, text: 'Delivery note' }, { page: 2 }] });
    const { body: link } = await examiner.post(paper('rationale', 'link')).expect(200);
    const { pathname } = new URL((link as { url: string }).url);
    expect((await fetch(new URL(pathname, test.url))).status).toBe(200);
    expect(await looks('view')).toEqual([{ subject_id: ids.invoice }]);
    expect(await looks('preview')).toEqual([{ subject_id: ids.photo }]);
    expect(await looks('read')).toEqual([{ subject_id: ids.invoice }]);
    expect(await looks('link')).toEqual([{ subject_id: ids.rationale }]);
  });

  it('every page of a PDF can be looked at, and each look is recorded; a page that is not there is not found', async () => {
    const page = (name: string, number: number) =>
      examiner.get(paper(name, 'preview')).query({ page: number, side: 800 });
    const second = await page('invoice', 2).expect(200);
    expect(second.headers['content-type']).toBe('image/webp');
    const { width, height } = await sharp(second.body as Buffer).metadata();
    expect([width, height]).toEqual([566, 800]);
    const first = await page('invoice', 1).expect(200);
    expect((first.body as Buffer).equals(second.body as Buffer)).toBe(false);
    await page('invoice', 3).expect(404);
    await page('photo', 2).expect(404);
    expect((await looks('preview')).map(({ subject_id }) => subject_id)).toEqual([
      ...[ids.photo, ids.invoice, ids.invoice, ids.invoice, ids.photo],
    ]);
  });

  it('a paper without a picture has no preview, and a paper of no case is not found', async () => {
    await examiner.get(paper('costs', 'preview')).expect(404);
    ids.stray = await upload(maker, pdfOf(['Not handed in']), 'stray.pdf');
    for (const rest of ['content', 'preview', 'text', 'lookalikes']) {
      await examiner.get(paper('stray', rest)).expect(404);
    }
    await examiner.post(paper('stray', 'link')).expect(404);
  });

  it('the examiner is shown that another company has the same rationale, and a photo that looks the same', async () => {
    await upload(rival, docxOf(['ハコビーの価格について', '部品の値上がりによる。']), '弊社理由書.docx');
    await upload(rival, await drawing(0, 700, 525).webp().toBuffer(), '弊社写真.webp');
    const rationale = await examiner.get(paper('rationale', 'lookalikes')).expect(200);
    expect(rationale.body).toMatchObject({
      items: [{ fileName: '弊社理由書.docx', sameFile: true, differingBits: null }],
    });
    const photo = await examiner.get(paper('photo', 'lookalikes')).expect(200);
    expect(photo.body).toMatchObject({ items: [{ fileName: '弊社写真.webp', sameFile: false }] });
    expect((await examiner.get(paper('invoice', 'lookalikes')).expect(200)).body).toEqual({ items: [] });
    expect(await looks('compare')).toHaveLength(3);
    const association = await signedIn(test, 'association_examiner');
    await association.get(paper('photo', 'lookalikes')).expect(403);
    await maker.get(paper('photo', 'lookalikes')).expect(403);
  });
});
