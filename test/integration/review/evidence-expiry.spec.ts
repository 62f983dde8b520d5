import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EvidenceKind } from '#evidence';
import { EvidenceExpiry } from '#review';
import { daysAfter, monthsAfter } from '#scheme';
import { makePerson, signedIn, signIn, type Agent } from '../../support/actors.js';
import { codesOf } from '../../support/listing.js';
import { mailsTo } from '../../support/mailbox.js';
import {
  activeManufacturer,
  addEvidence,
  addOneEvidence,
  createProduct,
  DRAFT,
  factsFor,
  importCategories,
  STANDARD_EVIDENCE,
  submit,
  uploadDocument,
  step,
} from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const DAY_MS = 24 * 3_600_000;

describe('evidence that runs out', () => {
  let test: TestApp;
  let maker: Agent;
  let email: string;
  let categoryId: string;

  beforeAll(async () => {
    test = await startTestApp();
    categoryId = (await importCategories(test))('券売機');
    ({ email } = await makePerson(test, 'owner'));
    maker = await signIn(test, email);
    await activeManufacturer(test, maker);
  });
  afterAll(() => test.close());

  /** A product in the catalog whose sales records were delivered on given days; answers the last day of the first. */
  const listed = async (modelNumber: string, ...deliveries: string[]): Promise<string> => {
    const product = await createProduct(maker, {
      ...DRAFT,
      categoryId,
      name: modelNumber,
      modelNumbers: [modelNumber],
    });
    await addEvidence(
      maker,
      product.dossierId,
      STANDARD_EVIDENCE.filter((kind) => kind !== 'sales_record'),
    );
    const { sales_record: facts } = await factsFor(maker, product.dossierId);
    for (const [index, deliveredOn] of deliveries.entries()) {
      const documentIds = [await uploadDocument(maker)];
      const sale = { ...facts, deliveredOn, invoicedOn: deliveredOn, invoiceNumber: `${modelNumber}-${index}` };
      await addOneEvidence(maker, product.dossierId, {
        kind: 'sales_record' satisfies EvidenceKind,
        facts: sale,
        documentIds,
      });
    }
    const caseId = await submit(maker, product.id);
    const examiner = await signedIn(test, 'secretariat_examiner');
    for (const verb of ['pass', 'pass']) await step(examiner, caseId, verb);
    await step(await signedIn(test, 'approver'), caseId, 'approve');
    return monthsAfter(deliveries[0]!, 36);
  };
  const status = async (name: string): Promise<string> => {
    const [listing] = await test.source.query<{ status: string }[]>(
      "SELECT status FROM listing WHERE document->>'name' = $1",
      [name],
    );
    return listing!.status;
  };
  const dossierOf = async (name: string): Promise<string> => {
    const [product] = await test.source.query<{ id: string }[]>(
      `SELECT dossier_id AS id FROM product JOIN listing ON listing.product_id = product.id
       WHERE listing.document->>'name' = $1`,
      [name],
    );
    return product!.id;
  };
  const mails = async (): Promise<string[]> =>
    (await mailsTo(test, email))
      .filter(({ kind }) => kind.startsWith('evidence_'))
      .map(({ kind, subject }) => `${kind} ${subject}`);
  const turn = async (): Promise<number> => {
    const expiry = test.app.get(EvidenceExpiry);
    const turned = await Promise.all(Array.from({ length: 4 }, () => expiry.turn()));
    return turned.reduce((sum, count) => sum + count, 0);
  };
  /** Moves the present to so many days before a day. */
  const goTo = (day: string, daysBefore: number): void => {
    const wanted = Date.parse(`${daysAfter(day, -daysBefore)}T03:00:00Z`);
    test.clock.forward(wanted - test.clock.now().getTime());
  };

  it('is announced 60, 30 and 7 days before, once each; when it is over, what it carried alone is suspended', async () => {
    const today = test.clock.today();
    const old = monthsAfter(daysAfter(today, 100), -36);
    const validTo = await listed('ALONE-1', old);
    await listed('PAIR-1', old, daysAfter(today, -30));
    expect(await turn()).toBe(0);
    for (const [daysBefore, expected] of [
      [61, 0],
      [60, 2],
      [59, 0],
      [30, 2],
      [7, 2],
      [0, 0],
    ] as const) {
      goTo(validTo, daysBefore);
      expect([daysBefore, await turn()]).toEqual([daysBefore, expected]);
    }
    expect(await mails()).toHaveLength(6);
    expect(new Set(await mails())).toEqual(
      new Set([
        'evidence_expires 疎明資料の有効期限が近づいています（ALONE-1）',
        'evidence_expires 疎明資料の有効期限が近づいています（PAIR-1）',
      ]),
    );
    expect([await status('ALONE-1'), await status('PAIR-1')]).toEqual(['live', 'live']);
    // The last day ends at midnight in Japan, which is three in the afternoon of the same day in UTC.
    test.clock.forward(Date.parse(`${validTo}T14:50:00Z`) - test.clock.now().getTime());
    expect([test.clock.today(), await turn()]).toEqual([validTo, 0]);
    test.clock.forward(Date.parse(`${validTo}T15:00:01Z`) - test.clock.now().getTime());
    expect([test.clock.today(), await turn()]).toEqual([daysAfter(validTo, 1), 2]);
    goTo(validTo, -1);
    expect(await turn()).toBe(0);
    expect([await status('ALONE-1'), await status('PAIR-1')]).toEqual(['suspended', 'live']);
    expect((await mails()).slice(6).sort()).toEqual([
      'evidence_expired 疎明資料の有効期限が切れました（PAIR-1）',
      'evidence_expired_listing_suspended カタログ掲載を停止しました（ALONE-1）',
    ]);
    const lines = await test.source.query<object[]>(
      "SELECT actor_id, data::jsonb->>'reason' AS reason FROM audit_entry WHERE action = 'listing.suspend'",
    );
    expect(lines).toEqual([{ actor_id: null, reason: expect.stringContaining('納品書・請求書の有効期限') }]);
    const [alone] = await test.source.query<{ id: string }[]>(
      "SELECT id FROM listing WHERE document->>'name' = 'ALONE-1'",
    );
    const approver = await signedIn(test, 'approver');
    const refused = await approver
      .post(`/api/v1/catalog/listings/${alone!.id}/reinstate`)
      .send({ reason: '再開の申し出があったため' })
      .expect(422);
    expect(codesOf(refused.body)).toEqual(['price_evidence_missing']);
    test.clock.forward(-test.clock.now().getTime() + Date.now());
  });

  it('is not carried on by evidence that a blocking check speaks against', async () => {
    const today = test.clock.today();
    const validTo = await listed('BLOCKED-1', monthsAfter(daysAfter(today, 100), -36));
    const dossierId = await dossierOf('BLOCKED-1');
    const { sales_record: facts } = await factsFor(maker, dossierId);
    const other = { ...facts, modelNumber: 'ANOTHER-1', invoiceNumber: 'ANOTHER-1' };
    const documentIds = [await uploadDocument(maker)];
    await addOneEvidence(maker, dossierId, { kind: 'sales_record', facts: other, documentIds });
    goTo(validTo, -1);
    await turn();
    expect(await status('BLOCKED-1')).toBe('suspended');
    test.clock.forward(-test.clock.now().getTime() + Date.now());
  });

  it('and cannot be looked after is left for the next time, the others are not', async () => {
    const today = test.clock.today();
    await listed('BROKEN-1', monthsAfter(daysAfter(today, 3), -36));
    await listed('SOUND-1', monthsAfter(daysAfter(today, 3), -36));
    await test.source.query(
      `CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$`,
    );
    const [broken] = await test.source.query<{ id: string }[]>(
      "SELECT id FROM evidence WHERE facts->>'invoiceNumber' = 'BROKEN-1-0'",
    );
    await test.source.query(
      `CREATE TRIGGER refuse_one BEFORE INSERT ON evidence_warning FOR EACH ROW
         WHEN (NEW.evidence_id = '${broken!.id}') EXECUTE FUNCTION refuse_one()`,
    );
    expect(await turn()).toBe(1);
    await test.source.query('DROP TRIGGER refuse_one ON evidence_warning; DROP FUNCTION refuse_one');
    expect(await turn()).toBe(1);
  });

  it('is announced once to who is told late, and replaced evidence carries the listing on', async () => {
    const today = test.clock.today();
    const validTo = await listed('LATE-1', monthsAfter(daysAfter(today, 20), -36));
    const before = (await mails()).length;
    expect(await turn()).toBe(1);
    expect(await turn()).toBe(0);
    expect(await mails()).toHaveLength(before + 1);
    await addEvidence(maker, await dossierOf('LATE-1'), ['sales_record']);
    test.clock.forward(Date.parse(validTo) - Date.parse(today) + DAY_MS);
    expect(await turn()).toBeGreaterThanOrEqual(1);
    expect(await status('LATE-1')).toBe('live');
  });
});
