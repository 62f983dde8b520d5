import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePerson, signedIn, type Agent } from '../../support/actors.js';
import { activeManufacturer, addEvidence, importCategories, listedProduct } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

interface Behind {
  kind: string;
  claim: string;
  count: number;
  verifiedAt: string | null;
}

describe('What buyers are told of the evidence behind a listing', () => {
  let test: TestApp;
  let maker: Agent;
  let listingId: string;

  beforeAll(async () => {
    test = await startTestApp();
    const categoryId = (await importCategories(test))('券売機');
    maker = await signedIn(test, 'owner');
    await activeManufacturer(test, maker);
    ({ listingId } = await listedProduct(test, maker, categoryId, { modelNumbers: ['BEHIND-1'] }));
  });
  afterAll(() => test.close());

  const behind = async (): Promise<Behind[]> => {
    const { body } = await maker.get(`/api/v1/catalog/listings/${listingId}/evidence`).expect(200);
    return (body as { items: Behind[] }).items;
  };
  const salesRecord = async () => (await behind()).find(({ kind }) => kind === 'sales_record');

  it('is its kinds by what they support, and neither facts nor papers', async () => {
    const items = await behind();
    expect(new Set(items.map(({ claim }) => claim))).toEqual(new Set(['price', 'support', 'company']));
    expect(Object.keys(items[0]!).sort()).toEqual(['claim', 'count', 'kind', 'name', 'verifiedAt']);
  });

  it('is the day on which an examiner verified it, and nothing of what was refused', async () => {
    expect(await salesRecord()).toMatchObject({ count: 1, verifiedAt: null });
    const { personId } = await makePerson(test, 'secretariat_examiner');
    const give = (verdict: string, reason: string | null) =>
      test.source.query(
        `INSERT INTO evidence_verdict (evidence_id, case_id, examiner_id, verdict, reason)
         SELECT evidence.id, uuidv7(), $1, $2, $3 FROM evidence
         JOIN product ON product.dossier_id = evidence.dossier_id WHERE kind = 'sales_record'`,
        [personId, verdict, reason],
      );
    await give('verified', null);
    expect((await salesRecord())?.verifiedAt).toEqual(expect.any(String));
    await give('refused', '別の型番の納品書です');
    expect(await salesRecord()).toBeUndefined();
  });

  it('leaves out what was added after the review and not looked at yet', async () => {
    const before = await behind();
    const [{ id } = { id: '' }] = await test.source.query<{ id: string }[]>(
      `SELECT dossier_id AS id FROM product JOIN listing ON listing.product_id = product.id WHERE listing.id = $1`,
      [listingId],
    );
    await addEvidence(maker, id, ['sales_record'], test.clock.today());
    expect(await behind()).toEqual(before);
  });

  it('is nothing once the listing is out of sight', async () => {
    await test.source.query(`UPDATE listing SET status = 'withdrawn' WHERE id = $1`, [listingId]);
    await maker.get(`/api/v1/catalog/listings/${listingId}/evidence`).expect(404);
  });
});
