import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import supertest from 'supertest';
import { signedIn, type Agent } from '../support/actors.js';
import { eventually } from '../support/eventually.js';
import { drawing } from '../support/images.js';
import { activeManufacturer, importCategories, readyProduct, submit, step } from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Listed {
  images: { caption: string | null; sizes: { width: number; height: number; url: string }[] }[];
}

/** One journey: each test is its next step. */
describe('Images of a product are shown encoded anew, without what was hidden in them', () => {
  let test: TestApp;
  let maker: Agent;
  let productId: string;
  let listingId: string;
  const ids: string[] = [];

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    maker = await signedIn(test, 'owner');
    await activeManufacturer(test, maker);
    const category = await importCategories(test);
    const photo = await drawing(0, 2400, 1800)
      .withExif({ IFD0: { Artist: 'PHOTOGRAPHER', Copyright: 'SECRET PLACE' } })
      .jpeg()
      .toBuffer();
    const small = await drawing(1, 400, 300).png().toBuffer();
    expect(photo.includes('PHOTOGRAPHER')).toBe(true);
    for (const [content, name] of [[photo, '正面.jpg'] as const, [small, '側面.png'] as const]) {
      const { body } = await maker.post('/api/v1/documents').attach('file', content, name).expect(201);
      ids.push((body as { id: string }).id);
    }
    const images = [{ documentId: ids[0], caption: '正面' }, { documentId: ids[1] }];
    ({ id: productId } = await readyProduct(maker, category('配膳ロボット'), { images }));
  }, 60_000);
  afterAll(() => test.close());

  const state = (column: string): Promise<unknown> =>
    test.source.query(
      `UPDATE document_content SET ${column} WHERE sha256 = (SELECT sha256 FROM document WHERE id = $1)`,
      [ids[1]],
    );
  const refused = async (): Promise<unknown> =>
    (await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: productId }).expect(422)).body;
  const listing = async (): Promise<Listed> =>
    (await supertest(test.url).get(`/api/v1/catalog/listings/${listingId}`).expect(200)).body as Listed;

  it('an image that is not encoded yet, or cannot be, keeps the product from being handed in', async () => {
    await eventually(async () => {
      const done = await test.source.query<unknown[]>(
        `SELECT 1 FROM document_content content JOIN document USING (sha256)
         WHERE content.reading = 'read' AND document.id = ANY($1)`,
        [ids],
      );
      expect(done).toHaveLength(2);
    });
    await state("reading = 'waiting'");
    expect(await refused()).toMatchObject({ errors: [{ pointer: '/images/1/documentId', code: 'image_waiting' }] });
    await state("reading = 'unreadable', fault = 'document_incomplete'");
    expect(await refused()).toMatchObject({ errors: [{ pointer: '/images/1/documentId', code: 'image_unusable' }] });
    await state("reading = 'read', fault = NULL");
  });

  it('the listing has each in up to three sizes, none enlarged', async () => {
    const caseId = await submit(maker, productId);
    const examiner = await signedIn(test, 'secretariat_examiner');
    for (const verb of ['pass', 'pass']) await step(examiner, caseId, verb);
    await step(await signedIn(test, 'approver'), caseId, 'approve');
    const [row] = await test.source.query<{ id: string }[]>('SELECT id FROM listing WHERE product_id = $1', [
      productId,
    ]);
    listingId = row!.id;
    const { images } = await listing();
    expect(images.map(({ caption, sizes }) => [caption, ...sizes.map(({ width }) => width)])).toEqual([
      ['正面', 320, 800, 1600],
      [null, 320, 400],
    ]);
  });

  it('anybody gets them as WebP without metadata, to be kept for ever under an address that holds their hash', async () => {
    for (const { width, url } of (await listing()).images.flatMap(({ sizes }) => sizes)) {
      const { body, headers } = await supertest(test.url).get(url).buffer().expect(200);
      expect(headers).toMatchObject({
        'content-type': 'image/webp',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      });
      const shown = await sharp(body as Buffer).metadata();
      expect([shown.format, shown.width, shown.exif]).toEqual(['webp', width, undefined]);
      expect((body as Buffer).includes('PHOTOGRAPHER')).toBe(false);
    }
  });

  it('without the hash they are kept for a minute, and what is not there is not found', async () => {
    const images = `/api/v1/catalog/listings/${listingId}/images`;
    const { headers } = await supertest(test.url).get(`${images}/1?size=9999&v=0123456789abcdef`).expect(200);
    expect(headers['cache-control']).toBe('public, max-age=60');
    await supertest(test.url).get(`${images}/3`).expect(404);
    await supertest(test.url).get(`${images}/0`).expect(400);
    await supertest(test.url).get(`${images}/1?size=0`).expect(400);
  });

  it('the uploads themselves stay private, and stay as long as the revision that shows them', async () => {
    await supertest(test.url).get(`/api/v1/documents/${ids[0]}/content`).expect(401);
    await expect(test.source.query('DELETE FROM document WHERE id = $1', [ids[0]])).rejects.toThrow('product_image');
    await expect(test.source.query('DELETE FROM product_image')).rejects.toThrow('keeps its images');
  });

  it('of a suspended listing nobody gets them', async () => {
    const [{ sizes }] = (await listing()).images as [Listed['images'][number]];
    await (
      await signedIn(test, 'approver')
    )
      .post(`/api/v1/catalog/listings/${listingId}/suspend`)
      .send({ reason: '点検' })
      .expect(200);
    await supertest(test.url).get(sizes[0]!.url).expect(404);
  });
});
