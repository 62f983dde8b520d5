import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentExamination } from '#evidence';
import { Carriage } from '../../../libs/review/src/carriage.service.js';
import { makePerson, signedIn, signIn, type Agent } from '../../support/actors.js';
import { approveCase, changeProduct, codesOf, passChecks, submitOn } from '../../support/listing.js';
import { mailsTo } from '../../support/mailbox.js';
import {
  activeManufacturer,
  addEvidence,
  addOneEvidence,
  factsFor,
  importCategories,
  listedProduct,
  readyProduct,
  uploadDocument,
} from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const DAY_MS = 24 * 3_600_000;

interface Listed {
  productId: string;
  listingId: string;
  dossierId: string;
}

describe('what was approved stays carried by evidence', () => {
  let test: TestApp;
  let maker: Agent;
  let email: string;
  let approver: Agent;
  let categoryId: string;
  let count = 0;

  beforeAll(async () => {
    // The reader of documents is a process of its own, and runs from the sources as the tests do.
    process.env.NODE_OPTIONS = `--import ${new URL('../../support/typescript.mjs', import.meta.url).href}`;
    test = await startTestApp();
    categoryId = (await importCategories(test))('券売機');
    ({ email } = await makePerson(test, 'owner'));
    maker = await signIn(test, email);
    approver = await signedIn(test, 'approver');
    await activeManufacturer(test, maker);
  });
  afterAll(() => test.close());
  afterEach(async () => {
    test.clock.forward(Date.now() - test.clock.now().getTime());
    await test.source.query('DELETE FROM listing_grace');
  });

  const listed = async (): Promise<Listed> => {
    const modelNumbers = [`CL-${(count += 1)}`];
    const ids = await listedProduct(test, maker, categoryId, { modelNumbers, name: modelNumbers[0] });
    const { body } = await maker.get(`/api/v1/products/${ids.productId}`).expect(200);
    await work();
    return { ...ids, dossierId: (body as { dossierId: string }).dossierId };
  };
  /** Does the jobs that are waiting, as a worker would. */
  const work = async (): Promise<void> => {
    const [jobs] = await test.source.query<[{ data: { dossierId: string } }[], number]>(
      "DELETE FROM pgboss.job WHERE name = 'dossier.changed' RETURNING data",
    );
    for (const { data } of jobs) await test.app.get(Carriage).lookAt(data);
  };
  const endGraces = async (): Promise<number> => {
    const ended = await Promise.all(Array.from({ length: 4 }, () => test.app.get(Carriage).endGraces()));
    return ended.reduce((sum, one) => sum + one, 0);
  };
  const evidenceOf = async ({ dossierId }: Pick<Listed, 'dossierId'>, kind: string): Promise<string> => {
    const { body } = await maker.get(`/api/v1/dossiers/${dossierId}/evidence`).expect(200);
    return (body as { items: { id: string; kind: string }[] }).items.find((one) => one.kind === kind)!.id;
  };
  const withdraw = async (listing: Pick<Listed, 'dossierId'>, kind: string): Promise<void> => {
    const id = await evidenceOf(listing, kind);
    await maker.delete(`/api/v1/dossiers/${listing.dossierId}/evidence/${id}`).expect(204);
  };
  const status = async ({ listingId }: Listed): Promise<string> => {
    const [row] = await test.source.query<{ status: string }[]>('SELECT status FROM listing WHERE id = $1', [
      listingId,
    ]);
    return row!.status;
  };
  const graces = async ({ listingId }: Listed): Promise<number> =>
    (await test.source.query<unknown[]>('SELECT 1 FROM listing_grace WHERE listing_id = $1', [listingId])).length;
  /** What the maker is told on its page. */
  const shown = async (who = maker) => {
    const { body } = await who.get('/api/v1/manufacturer/listing-graces').set('accept-language', 'ja').expect(200);
    return (body as { items: { listingId: string; until: string; missing: { detail: string }[] }[] }).items;
  };
  const mails = async (): Promise<string[]> =>
    (await mailsTo(test, email)).filter(({ kind }) => kind.startsWith('listing_uncarried')).map(({ kind }) => kind);

  it('evidence withdrawn without a substitute suspends the listing after a day of grace, and the public is told why', async () => {
    const listing = await listed();
    await withdraw(listing, 'sales_record');
    await work();
    await work();
    expect([await status(listing), await mails()]).toEqual(['live', ['listing_uncarried']]);
    const [mail] = (await mailsTo(test, email)).filter(({ kind }) => kind === 'listing_uncarried');
    expect(mail!.text).toContain('価格の妥当性を示す資料が足りません');
    const [grace] = await shown();
    expect(grace).toMatchObject({ listingId: listing.listingId, productId: listing.productId });
    expect(grace!.until).toBe(new Date(test.clock.now().getTime() + 9 * 3_600_000 + DAY_MS).toISOString().slice(0, 10));
    expect(grace!.missing.map(({ detail }) => detail).join()).toContain('価格の妥当性を示す資料が足りません');
    expect(await shown(await signedIn(test, 'owner'))).toEqual([]);
    test.clock.forward(DAY_MS);
    expect([await endGraces(), await status(listing)]).toEqual([0, 'live']);
    test.clock.forward(DAY_MS);
    expect([await endGraces(), await endGraces(), await status(listing)]).toEqual([1, 0, 'suspended']);
    expect(await mails()).toEqual(['listing_uncarried', 'listing_uncarried_suspended']);
    maker = await signIn(test, email);
    expect(await shown()).toEqual([]);
    const { body } = await maker.get('/api/v1/integrity').expect(200);
    expect((body as { items: object[] }).items[0]).toMatchObject({
      listingId: listing.listingId,
      category: 'evidence_missing',
      text: expect.stringContaining('要件を満たさなくなりました'),
    });
  });

  it('a paper that is replaced, before or within the grace, suspends nothing', async () => {
    const [before, within] = [await listed(), await listed()];
    const told = (await mails()).length;
    await addEvidence(maker, before.dossierId, ['sales_record']);
    await withdraw(before, 'sales_record');
    await withdraw(within, 'sales_record');
    await work();
    expect([await graces(before), await graces(within), (await mails()).length]).toEqual([0, 1, told + 1]);
    expect(await shown()).toMatchObject([{ listingId: within.listingId }]);
    await addEvidence(maker, within.dossierId, ['sales_record']);
    expect(await shown()).toEqual([]);
    await work();
    expect(await graces(within)).toBe(0);
    test.clock.forward(3 * DAY_MS);
    expect([await endGraces(), await status(before), await status(within)]).toEqual([0, 'live', 'live']);
  });

  it('evidence that a blocking check speaks against carries nothing', async () => {
    const listing = await listed();
    const { sales_record: facts } = await factsFor(maker, listing.dossierId);
    await addOneEvidence(maker, listing.dossierId, {
      kind: 'sales_record',
      facts: { ...facts, modelNumber: 'ANOTHER-9', invoiceNumber: 'ANOTHER-9' },
      documentIds: [await uploadDocument(maker)],
    });
    await withdraw(listing, 'sales_record');
    await work();
    test.clock.forward(3 * DAY_MS);
    expect([await endGraces(), await status(listing)]).toEqual([1, 'suspended']);
  });

  it('a refusal by an examiner counts like a withdrawal, and a newer verdict takes it back', async () => {
    const listing = await listed();
    await changeProduct(maker, listing.productId, { description: '次の版' });
    const { id: caseId } = await submitOn(maker, 'standard', listing.productId);
    const evidenceId = await evidenceOf(listing, 'people');
    const judge = (word: string) =>
      approver.post(`/api/v1/cases/${caseId}/evidence/${evidenceId}/${word}`).send({ reason: '体制が読めません。' });
    await judge('refuse').expect(200);
    await work();
    expect(await graces(listing)).toBe(1);
    await judge('verify').expect(200);
    await work();
    expect(await graces(listing)).toBe(0);
    await judge('refuse').expect(200);
    await work();
    test.clock.forward(2 * DAY_MS);
    expect([await endGraces(), await status(listing)]).toEqual([1, 'suspended']);
  });

  it('evidence withdrawn while its case is decided is missed as soon as the product is listed', async () => {
    const modelNumbers = [`CL-${(count += 1)}`];
    const { id, dossierId } = await readyProduct(maker, categoryId, { modelNumbers });
    const { id: caseId } = await submitOn(maker, 'standard', id);
    await passChecks(test, caseId);
    await withdraw({ dossierId }, 'sales_record');
    await work();
    await approveCase(test, caseId);
    const [{ listingId } = { listingId: '' }] = await test.source.query<{ listingId: string }[]>(
      'SELECT id AS "listingId" FROM listing WHERE product_id = $1',
      [id],
    );
    const listing = { productId: id, listingId, dossierId };
    expect([await status(listing), await graces(listing)]).toEqual(['live', 0]);
    await work();
    expect(await graces(listing)).toBe(1);
  });

  it('a paper that cannot be read is missed, one that is being scanned is waited for', async () => {
    const listing = await listed();
    const substitute = async (content: Buffer) => {
      const { body } = await maker.post('/api/v1/documents').attach('file', content, '納品書.pdf').expect(201);
      const { id } = body as { id: string };
      const { sales_record: facts } = await factsFor(maker, listing.dossierId);
      const evidence = { facts: { ...facts, invoiceNumber: `S-${id}` }, documentIds: [id] };
      await addOneEvidence(maker, listing.dossierId, { kind: 'sales_record', ...evidence });
      return id;
    };
    const documentId = await substitute(Buffer.from(`%PDF-1.4\n${'broken '.repeat(20)}\n%%EOF\n`));
    await withdraw(listing, 'sales_record');
    await test.source.query(
      `UPDATE document_content SET scan = 'pending' FROM document WHERE document.sha256 = document_content.sha256 AND document.id = $1`,
      [documentId],
    );
    await work();
    expect(await graces(listing)).toBe(1);
    test.clock.forward(5 * DAY_MS);
    expect([await endGraces(), await status(listing)]).toEqual([0, 'live']);
    await test.source.query(`UPDATE document_content SET scan = 'clean' WHERE scan = 'pending'`);
    await work();
    expect(await endGraces()).toBe(1);
    expect([await graces(listing), await status(listing)]).toEqual([0, 'live']);
    await test.app.get(DocumentExamination).examine({ documentId });
    await work();
    expect(await graces(listing)).toBe(1);
  });

  it('a suspended listing is shown again only when its evidence carries it, and all that is missing is named', async () => {
    const listing = await listed();
    const address = `/api/v1/catalog/listings/${listing.listingId}`;
    await approver.post(`${address}/suspend`).send({ reason: '確認のため' }).expect(200);
    await withdraw(listing, 'sales_record');
    await withdraw(listing, 'people');
    await work();
    expect(await graces(listing)).toBe(0);
    const refused = await approver.post(`${address}/reinstate`).send({ reason: '済み' }).expect(422);
    expect(codesOf(refused.body)).toEqual(['price_evidence_missing', 'support_evidence_missing']);
    await addEvidence(maker, listing.dossierId, ['sales_record', 'people']);
    await approver.post(`${address}/reinstate`).send({ reason: '済み' }).expect(200);
    await work();
    expect([await status(listing), await graces(listing)]).toEqual(['live', 0]);
  });

  it('a reinstatement and a withdrawal at once never leave a listing that nothing carries and nobody looks at', async () => {
    const listing = await listed();
    const address = `/api/v1/catalog/listings/${listing.listingId}`;
    await approver.post(`${address}/suspend`).send({ reason: '確認のため' }).expect(200);
    const [reinstated] = await Promise.all([
      approver.post(`${address}/reinstate`).send({ reason: '済み' }),
      withdraw(listing, 'sales_record').then(work),
    ]);
    await work();
    const shown = reinstated.status === 200;
    expect([reinstated.status, await status(listing), await graces(listing)]).toEqual(
      shown ? [200, 'live', 1] : [422, 'suspended', 0],
    );
  });

  it('a listing that cannot be judged holds up none of the others', async () => {
    const [failing, other] = [await listed(), await listed()];
    for (const listing of [failing, other]) await withdraw(listing, 'sales_record');
    await work();
    test.clock.forward(2 * DAY_MS);
    await test.source.query(`
      CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$;
      CREATE TRIGGER refuse_one BEFORE UPDATE ON listing FOR EACH ROW
        WHEN (OLD.id = '${failing.listingId}') EXECUTE FUNCTION refuse_one()`);
    expect(await test.app.get(Carriage).endGraces()).toBe(1);
    expect([await status(failing), await status(other)]).toEqual(['live', 'suspended']);
    await test.source.query('DROP TRIGGER refuse_one ON listing; DROP FUNCTION refuse_one');
    expect([await endGraces(), await status(failing)]).toEqual([1, 'suspended']);
  });
});
