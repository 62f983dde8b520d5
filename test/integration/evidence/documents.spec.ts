import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import {
  DocumentExamination,
  Documents,
  DocumentTexts,
  DocumentUpkeep,
  Images,
  Lookalikes,
  type Document,
  type DocumentStateView,
} from '#evidence';
import { readContent } from '../../../libs/evidence/src/content/read-content.js';
import { CONFIG, Database, FileStorage, FileUpkeep, StoredFiles, type Config } from '#platform';
import { signedIn, type Agent } from '../../support/actors.js';
import { startClamd, VIRUS, type FakeClamd } from '../../support/clamd.js';
import { eventually } from '../../support/eventually.js';
import { docxOf, pdfOf, xlsxOf } from '../../support/files.js';
import { drawing } from '../../support/images.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

async function upload(agent: Agent, content: Buffer, fileName: string): Promise<DocumentStateView> {
  const { body } = await agent.post('/api/v1/documents').attach('file', content, fileName).expect(201);
  return body as DocumentStateView;
}

const state = async (agent: Agent, { id }: { id: string }): Promise<DocumentStateView> =>
  (await agent.get(`/api/v1/documents/${id}`).expect(200)).body as DocumentStateView;

/** Uploads a document and waits until it was examined. */
async function examined(agent: Agent, content: Buffer, fileName: string): Promise<DocumentStateView> {
  const { id } = await upload(agent, content, fileName);
  let found: DocumentStateView | undefined;
  await eventually(async () => {
    found = await state(agent, { id });
    expect(found.reading).not.toBe('waiting');
  });
  return found!;
}

const textOf = async (agent: Agent, { id }: { id: string }): Promise<string[]> => {
  const { body } = await agent.get(`/api/v1/documents/${id}/text`).expect(200);
  return (body as { items: { text: string }[] }).items.map(({ text }) => text);
};

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe('A document that came in', () => {
  let test: TestApp;
  let maker: Agent;
  let other: Agent;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    [maker, other] = [await signedIn(test, 'owner'), await signedIn(test, 'owner')];
  });
  afterAll(() => test.close());

  const counted = async (table: string, where = 'true'): Promise<number> => {
    const [row] = await test.source.query<{ count: string }[]>(`SELECT count(*) FROM ${table} WHERE ${where}`);
    return Number(row!.count);
  };
  const stored = async (): Promise<Set<string>> => {
    const keys = new Set<string>();
    for await (const key of test.app.get(FileStorage).keys()) keys.add(key);
    return keys;
  };

  it('as PDF has its pages counted, its text kept by page and a picture of its first page', async () => {
    const document = await examined(maker, pdfOf(['Invoice HB-100', 'Total 1,980,000']), '請求書.pdf');
    expect(document).toMatchObject({ scan: 'not_scanned', reading: 'read', fault: null, pages: 2, preview: true });
    expect(await textOf(maker, document)).toEqual(['Invoice HB-100', 'Total 1,980,000']);
    const preview = await maker.get(`/api/v1/documents/${document.id}/preview`).query({ side: 320 }).expect(200);
    expect(preview.headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'private, no-store' });
    expect(await sharp(preview.body as Buffer).metadata()).toMatchObject({ format: 'webp', width: 226, height: 320 });
  });

  it('as XLSX has its sheets read: days as days, without the readings Excel stores', async () => {
    const rows = {
      明細: [
        ['型番', '金額', '日付'],
        ['ＨＢ－１００', 1980000, { date: 46_000 }],
      ],
      備考: [['なし']],
    };
    const document = await examined(maker, xlsxOf(rows), '原価.xlsx');
    expect(document).toMatchObject({ reading: 'read', pages: 2, preview: false });
    expect(await textOf(maker, document)).toEqual([
      '明細\n型番\t金額\t日付\nHB-100\t1980000\t2025-12-09',
      '備考\nなし',
    ]);
  });

  it('as DOCX or CSV, in either encoding, has its text read', async () => {
    const docx = await examined(maker, docxOf(['価格申告理由書', '部品代 &amp; 工賃']), '理由書.docx');
    expect(await textOf(maker, docx)).toEqual(['価格申告理由書\n部品代 & 工賃']);
    const utf8 = await examined(maker, Buffer.from('\uFEFF型番,価格\r\nHB-100,1\r\n'), 'a.csv');
    expect(await textOf(maker, utf8)).toEqual(['型番,価格\nHB-100,1']);
    const shiftJis = Buffer.from([0x94, 0x5b, 0x95, 0x69, 0x8f, 0x91, 0x2c, 0x31, 0x0a]);
    expect(await textOf(maker, await examined(maker, shiftJis, 'b.csv'))).toEqual(['納品書,1']);
  });

  it('keeps so much text and no more', async () => {
    const { id } = await examined(maker, Buffer.from(`${'あ'.repeat(600_000)}\n`), 'long.csv');
    const texts = await test.app.get(DocumentTexts).of(test.source.manager, [id, randomUUID()]);
    expect([...texts.keys()]).toEqual([id]);
    expect(texts.get(id)).toMatchObject({ state: 'read' });
    expect(texts.get(id)!.text).toHaveLength(500_000);
    expect(await counted('document_content', 'cut')).toBe(1);
  });

  it('as image is encoded anew in three sizes, upright, never enlarged, without metadata', async () => {
    const photo = await drawing(0, 2000, 1000)
      .withExif({ IFD0: { Copyright: 'secret place' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { id } = await examined(maker, photo, '外観.jpg');
    const images = test.app.get(Images);
    const { standing, sizes } = (await images.of(test.source.manager, [id])).get(id)!;
    expect(standing).toBe('usable');
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [160, 320],
      [400, 800],
      [800, 1600],
    ]);
    for (const size of sizes) {
      const bytes = await buffer(await images.open(size));
      expect(sha256(bytes)).toBe(size.sha256);
      expect(bytes.includes('secret place')).toBe(false);
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: size.width, height: size.height });
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    }
    const small = await examined(maker, await drawing(0, 400, 200).png().toBuffer(), 'small.png');
    const made = (await images.of(test.source.manager, [small.id])).get(small.id)!;
    expect(made.sizes.map(({ width, height }) => [width, height])).toEqual([
      [320, 160],
      [400, 200],
    ]);
  });

  it.each([
    [
      'has more pages than it shows to who does not parse it',
      pdfOf(
        Array.from({ length: 1_001 }, () => 'x'),
        { countApart: true },
      ),
      'a.pdf',
    ],
    [
      'is broken inside',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(3_000), Buffer.from('\n%%EOF\n')]),
      'a.pdf',
    ],
    ['has sheets that are no XML', xlsxOf({ 'a"<<<': [[1]] }), 'a.xlsx'],
  ])('and %s is unreadable and supports nothing', async (_what, content, name) => {
    const document = await examined(maker, content, name);
    expect(document).toMatchObject({
      reading: 'unreadable',
      fault: expect.stringMatching(/^document_/),
      preview: false,
    });
    const standings = await test.app.get(Documents).standings(test.source.manager, [document.id]);
    expect(standings.get(document.id)).toBe('unusable');
    const texts = await test.app.get(DocumentTexts).of(test.source.manager, [document.id]);
    expect(texts.get(document.id)).toEqual({ state: 'unreadable', text: '' });
  });

  it('is unreadable, and harms nothing, when its reader does not come to an end', async () => {
    const path = join(test.app.get<Config>(CONFIG).SPOOL_DIR, randomUUID());
    await writeFile(path, pdfOf(['Slow']));
    expect(await readContent({ path, type: 'application/pdf' }, 1)).toEqual({ fault: 'document_unreadable' });
    expect(await readContent({ path, type: 'text/csv' })).toMatchObject({ found: { pageCount: 1 } });
  });

  it('is not called unreadable when its reader cannot even start: that is not the content’s fault', async () => {
    const path = join(test.app.get<Config>(CONFIG).SPOOL_DIR, randomUUID());
    await writeFile(path, pdfOf(['Sound']));
    const options = process.env.NODE_OPTIONS;
    process.env.NODE_OPTIONS = '--import file:///is/not/there.mjs';
    const answer = readContent({ path, type: 'application/pdf' });
    process.env.NODE_OPTIONS = options;
    await expect(answer).rejects.toThrow('The reader of documents could not start');
  });

  it('is stored and examined once, however often and by whomever it is uploaded', async () => {
    const content = pdfOf(['Twice']);
    const first = await examined(maker, content, 'a.pdf');
    const before = await counted('audit_entry', "action = 'document.examine'");
    const second = await upload(other, content, 'b.pdf');
    expect(second).toMatchObject({ sha256: first.sha256, reading: 'read', pages: 1, preview: true });
    expect(second.id).not.toBe(first.id);
    for (const { id } of [first, second, { id: randomUUID() }]) {
      await test.app.get(DocumentExamination).examine({ documentId: id });
    }
    expect(await counted('audit_entry', "action = 'document.examine'")).toBe(before);
    expect(await counted('document_content', `sha256 = '${first.sha256}'`)).toBe(1);
  });

  it('is the same document when the same request with an Idempotency-Key comes again, and another under another key', async () => {
    const send = async (key: string, content = pdfOf(['Retried'])) =>
      maker.post('/api/v1/documents').set('idempotency-key', key).attach('file', content, 'a.pdf');
    const answers = [await send('one'), await send('one'), await send('two')];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const [first, again, another] = answers.map(({ body }) => (body as Document).id);
    expect(again).toBe(first);
    expect(another).not.toBe(first);
    expect((await send('one', pdfOf(['Other']))).status).toBe(409);
    const both = await Promise.all([send('three'), send('three')]);
    expect(new Set(both.map(({ body }) => (body as Document).id)).size).toBe(1);
  });

  it('that is refused names every reason and leaves nothing', async () => {
    const [documents, files] = [await counted('document'), await stored()];
    const { body } = await maker
      .post('/api/v1/documents')
      .attach('file', pdfOf(['x'], { claimedPages: 5_000, trailer: '/Encrypt 9 0 R' }), 'a.csv')
      .expect(415);
    expect(body).toMatchObject({ code: 'unsupported_media_type' });
    expect((body as { errors: object[] }).errors).toEqual([
      expect.objectContaining({ pointer: '/file', code: 'document_encrypted' }),
      expect.objectContaining({ pointer: '/file', code: 'document_too_many_pages', detail: '1,000 ページまでです' }),
      expect.objectContaining({ pointer: '/file', code: 'document_ending_differs' }),
    ]);
    expect(await counted('document')).toBe(documents);
    expect(await stored()).toEqual(files);
    const spooled = await readdir(test.app.get<Config>(CONFIG).SPOOL_DIR);
    expect(spooled.filter((name) => name.endsWith('.upload'))).toEqual([]);
  });

  it('can be had through a link for five minutes, by anybody, and nothing else through it', async () => {
    const content = pdfOf(['Linked']);
    const { id } = await upload(maker, content, 'a.pdf');
    const another = await upload(maker, pdfOf(['Another']), 'b.pdf');
    await other.post(`/api/v1/documents/${id}/link`).expect(404);
    const { body } = await maker.post(`/api/v1/documents/${id}/link`).set('idempotency-key', 'link').expect(200);
    const { pathname } = new URL((body as { url: string }).url);
    const follow = (path: string) => fetch(new URL(path, test.url));
    const got = await follow(pathname);
    expect(Buffer.from(await got.arrayBuffer()).equals(content)).toBe(true);
    expect(got.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(got.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await counted('idempotency_key', "key = 'link'")).toBe(0);
    const last = pathname.at(-1) === 'A' ? 'B' : 'A';
    for (const forged of [
      pathname.replace(id, another.id),
      pathname.replace(/\.(\d)/, (_all, digit) => `.${(Number(digit) + 1) % 10}`),
      pathname.replace(/.$/, last),
      `${pathname}x`,
      '/api/v1/document-links/x',
    ]) {
      expect([forged, (await follow(forged)).status]).toEqual([forged, 410]);
    }
    test.clock.forward(5 * 60_000);
    expect((await follow(pathname)).status).toBe(410);
  });

  it('is listed to its own organisation, newest first', async () => {
    const stranger = await signedIn(test, 'owner');
    const mine = [await upload(stranger, pdfOf(['1']), '1.pdf'), await upload(stranger, pdfOf(['2']), '2.pdf')];
    const { body } = await stranger.get('/api/v1/documents').query({ limit: 1 }).expect(200);
    expect(body).toMatchObject({ items: [{ id: mine[1]!.id, fileName: '2.pdf' }], next: expect.any(String) });
  });

  it('is taken up again when no job is left for it', async () => {
    const { id, sha256: key } = await examined(maker, pdfOf(['Forgotten']), 'a.pdf');
    await test.source.query('DELETE FROM document_page WHERE sha256 = $1', [key]);
    await test.source.query("UPDATE document_content SET reading = 'waiting' WHERE sha256 = $1", [key]);
    await eventually(async () => {
      await test.app.get(DocumentExamination).takeUp();
      expect(await state(maker, { id })).toMatchObject({ reading: 'read' });
    });
    expect(await textOf(maker, { id })).toEqual(['Forgotten']);
  });

  describe('and turns up at another organisation', () => {
    const lookalikes = async (document: { id: string }) =>
      (await test.app.get(Lookalikes).of(test.source.manager, document)).map((found) => [
        found.documentId,
        found.sameFile,
      ]);

    it('is shown when it is the same file', async () => {
      const content = docxOf(['同じ理由書']);
      const [mine, mineAgain] = [await upload(maker, content, 'a.docx'), await upload(maker, content, 'b.docx')];
      expect(await lookalikes(mine)).toEqual([]);
      const theirs = await upload(other, content, 'c.docx');
      expect(await lookalikes(mine)).toEqual([[theirs.id, true]]);
      expect(await lookalikes(theirs)).toEqual([
        [mine.id, true],
        [mineAgain.id, true],
      ]);
    });

    it('is shown when it looks the same, smaller and in another format, but not when it looks different', async () => {
      const mine = await examined(maker, await drawing(1).png().toBuffer(), 'a.png');
      const theirs = await examined(other, await drawing(1, 640, 480).jpeg({ quality: 60 }).toBuffer(), 'b.jpg');
      await examined(other, await drawing(0).webp().toBuffer(), 'c.webp');
      expect(await lookalikes(mine)).toEqual([[theirs.id, false]]);
    });
  });

  describe('and is no longer needed', () => {
    it('is removed when nobody put it forward for thirty days, and its content after a day', async () => {
      const content = pdfOf(['Never used']);
      const unused = await examined(maker, content, 'a.pdf');
      const used = await examined(maker, pdfOf(['Used']), 'b.pdf');
      const fresh = await upload(maker, pdfOf(['Fresh']), 'c.pdf');
      const [dossier] = await test.source.query<{ id: string }[]>(
        'INSERT INTO dossier (organisation_id) SELECT organisation_id FROM document WHERE id = $1 RETURNING id',
        [used.id],
      );
      await maker
        .post(`/api/v1/dossiers/${dossier!.id}/evidence`)
        .send({ kind: 'price_list', facts: { publishedOn: '2026-04-01' }, documentIds: [used.id] })
        .expect(201);
      await test.source.query("UPDATE document SET created_at = created_at - interval '31 days' WHERE id <> $1", [
        fresh.id,
      ]);
      await test.app.get(DocumentUpkeep).sweep();
      await maker.get(`/api/v1/documents/${unused.id}`).expect(404);
      await maker.get(`/api/v1/documents/${used.id}`).expect(200);
      await maker.get(`/api/v1/documents/${fresh.id}`).expect(200);
      expect(await counted('audit_entry', `action = 'document.remove' AND subject_id = '${unused.id}'`)).toBe(1);

      const upkeep = test.app.get(FileUpkeep);
      expect(await upkeep.sweepUnused()).toBe(0);
      expect(await stored()).toContain(sha256(content));
      await upkeep.sweepUnused(-1_000);
      const kept = await stored();
      expect(kept).not.toContain(sha256(content));
      expect(kept).toContain(used.sha256);
      await maker.get(`/api/v1/documents/${used.id}/preview`).expect(200);
    });

    it('of which only the content was stored before a crash is removed, unless it is just coming in', async () => {
      const [storage, files] = [test.app.get(FileStorage), test.app.get(StoredFiles)];
      const folder = test.app.get<Config>(CONFIG).SPOOL_DIR;
      await mkdir(folder, { recursive: true });
      const put = async (): Promise<{ key: string; path: string }> => {
        const content = randomBytes(100);
        const path = join(folder, randomUUID());
        await writeFile(path, content);
        await storage.put(sha256(content), path);
        return { key: sha256(content), path };
      };
      const [left, coming] = [await put(), await put()];
      let write = (): void => undefined;
      const until = new Promise<void>((resolve) => (write = resolve));
      const arrival = test.app.get(Database).transaction(async (manager) => {
        await files.keep(manager, coming.key, coming.path);
        await until;
        const row = "INSERT INTO document_content (sha256, media_type, scan) VALUES ($1, 'text/csv', 'clean')";
        await manager.query(row, [coming.key]);
      });
      const held =
        "locktype = 'advisory' AND classid = 7211 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
      await eventually(async () => expect(await counted('pg_locks', held)).toBe(1));
      const sweep = files.sweep(-1_000);
      await eventually(async () => expect(await counted('pg_locks', `${held} AND NOT granted`)).toBe(1));
      write();
      await Promise.all([arrival, sweep]);
      expect(await storage.has(left.key)).toBe(false);
      expect(await storage.has(coming.key)).toBe(true);
    });

    it('and was removed in the moment before its row was written is stored again', async () => {
      const [storage, files] = [test.app.get(FileStorage), test.app.get(StoredFiles)];
      const path = join(test.app.get<Config>(CONFIG).SPOOL_DIR, randomUUID());
      await writeFile(path, 'come back');
      const key = sha256(Buffer.from('come back'));
      await test.app.get(Database).transaction((manager) => files.keep(manager, key, path));
      expect(await storage.has(key)).toBe(true);
    });
  });
});

describe('Documents that wait to be examined', () => {
  it('are taken in the order they came in, but first those that somebody waits for or looks at', async () => {
    const test = await startTestApp();
    const maker = await signedIn(test, 'owner');
    const moved = [await upload(maker, pdfOf(['1']), '1.pdf'), await upload(maker, pdfOf(['2']), '2.pdf')];
    await test.source.query('UPDATE pgboss.job SET priority = 0'); // as those that are moved in
    const uploaded = await upload(maker, pdfOf(['3']), '3.pdf');
    const order = async (): Promise<string[]> => {
      const jobs = await test.source.query<{ id: string }[]>(
        `SELECT data->>'documentId' AS id FROM pgboss.job WHERE name = 'document.added'
         ORDER BY priority DESC, created_on`,
      );
      return jobs.map(({ id }) => id);
    };
    expect(await order()).toEqual([uploaded.id, moved[0]!.id, moved[1]!.id]);
    await state(maker, moved[1]!);
    expect(await order()).toEqual([moved[1]!.id, uploaded.id, moved[0]!.id]);
    await test.close();
  });
});

describe('An organisation that uploads without end', () => {
  it('is stopped until it has used what it uploaded', async () => {
    const test = await startTestApp({ environment: { DOCUMENTS_UNUSED_MAX: '2' } });
    const maker = await signedIn(test, 'owner');
    await upload(maker, pdfOf(['1']), '1.pdf');
    await upload(maker, pdfOf(['2']), '2.pdf');
    const { body } = await maker
      .post('/api/v1/documents')
      .attach('file', pdfOf(['3']), '3.pdf')
      .expect(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/file', code: 'too_many_unused_documents' }] });
    await upload(await signedIn(test, 'owner'), pdfOf(['1']), '1.pdf');
    await test.close();
  });
});

describe('Where documents are scanned for viruses', () => {
  let clamd: FakeClamd;
  let test: TestApp;
  let maker: Agent;

  beforeAll(async () => {
    clamd = await startClamd();
    test = await startTestApp({ worker: true, environment: { CLAMD_URL: clamd.url } });
    maker = await signedIn(test, 'owner');
  });
  afterAll(async () => {
    await test.close();
    await clamd.close();
  });

  it('a clean one is handed out', async () => {
    const document = await examined(maker, pdfOf(['Clean']), 'a.pdf');
    expect(document).toMatchObject({ scan: 'clean', reading: 'read' });
    await maker.get(`/api/v1/documents/${document.id}/content`).expect(200);
    expect(clamd.scanned).toBe(1);
  });

  it('a large one is scanned whole', async () => {
    const rows = Array.from({ length: 250_000 }, (_, row) => `${row},HB-100,1980000`).join('\n');
    expect(await examined(maker, Buffer.from(rows), 'a.csv')).toMatchObject({ scan: 'clean', reading: 'read' });
  });

  it('an infected one is neither read nor handed out, in no way, and supports nothing', async () => {
    const { id } = await upload(maker, docxOf([VIRUS.slice(0, 4)]), 'ok.docx');
    await eventually(async () => expect(await state(maker, { id })).toMatchObject({ scan: 'clean' }));
    const bad = await upload(maker, Buffer.from(`a,b\n${VIRUS},1\n`), 'bad.csv');
    await eventually(async () => expect(await state(maker, bad)).toMatchObject({ scan: 'infected' }));
    const { body } = await maker.post(`/api/v1/documents/${bad.id}/link`).expect(200);
    const { pathname } = new URL((body as { url: string }).url);
    for (const path of [`/api/v1/documents/${bad.id}/content`, `/api/v1/documents/${bad.id}/preview`, pathname]) {
      const answer = await maker.get(path);
      expect([path, answer.status]).toEqual([path, 409]);
      expect(answer.body).toMatchObject({ errors: [{ code: 'document_infected' }] });
    }
    expect(await textOf(maker, bad)).toEqual([]);
    const { manager } = test.source;
    expect((await test.app.get(Documents).standings(manager, [bad.id])).get(bad.id)).toBe('unusable');
    expect((await test.app.get(DocumentTexts).of(manager, [bad.id])).get(bad.id)).toEqual({
      state: 'unreadable',
      text: '',
    });
  });

  it('one is kept back while the scanner is away, and scanned when it is there again', async () => {
    const port = Number(new URL(clamd.url).port);
    await clamd.close();
    const { id } = await upload(maker, pdfOf(['Meanwhile']), 'a.pdf');
    const { body } = await maker.get(`/api/v1/documents/${id}/content`).expect(409);
    expect(body).toMatchObject({ errors: [{ code: 'document_being_scanned' }] });
    const health = (await fetch(new URL('/health/ready', test.url)).then((answer) => answer.json())) as object;
    expect(health).toMatchObject({ status: 'degraded', dependencies: { virus_scanner: { status: 'down' } } });
    clamd = await startClamd({ port });
    await eventually(async () => expect(await state(maker, { id })).toMatchObject({ scan: 'clean' }));
  });

  it('one that came in before there was a scanner is scanned later', async () => {
    const { id, sha256: key } = await upload(maker, Buffer.from(`${VIRUS} from before`), 'old.csv');
    await eventually(async () => expect(await state(maker, { id })).toMatchObject({ scan: 'infected' }));
    await test.source.query("UPDATE document_content SET scan = 'not_scanned', threat = NULL WHERE sha256 = $1", [key]);
    await eventually(async () => {
      await test.app.get(DocumentExamination).takeUp();
      expect(await state(maker, { id })).toMatchObject({ scan: 'infected' });
    });
  });

  it('one that the scanner does not take stays back', async () => {
    const small = await startClamd({ mostBytes: 10 });
    const scanner = await startTestApp({ environment: { CLAMD_URL: small.url } });
    const { id } = await upload(await signedIn(scanner, 'owner'), pdfOf(['Too long']), 'a.pdf');
    await expect(scanner.app.get(DocumentExamination).examine({ documentId: id })).rejects.toThrow(
      'size limit exceeded',
    );
    await scanner.close();
    await small.close();
  });
});
