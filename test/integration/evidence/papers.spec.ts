import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPdf } from '../../../apps/cli/src/demo/pdf.js';
import { signedIn, type Agent } from '../../support/actors.js';
import { eventually } from '../../support/eventually.js';
import { xlsxOf } from '../../support/files.js';
import {
  activeManufacturer,
  addOneEvidence,
  factsFor,
  importCategories,
  readyProduct,
  submit,
} from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

interface Examined {
  id: string;
  papers: { fact: string; answer: string }[];
  checks: { code: string; pointer: string }[];
}

describe('An examiner sees beside each fact whether its paper says it', () => {
  let test: TestApp;
  let maker: Agent;
  let categoryId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    maker = await signedIn(test, 'owner');
    await activeManufacturer(test, maker);
    categoryId = (await importCategories(test))('券売機');
  });
  afterAll(() => test.close());

  it.each([
    ['PDF', (texts: string[]) => demoPdf(texts.join(' ')), 'invoice.pdf', 'PT-77'],
    ['workbook', (texts: string[]) => xlsxOf({ 納品書: [texts] }), '納品書.xlsx', 'PT-78'],
  ])('once the %s is read', async (_kind, paperOf, fileName, modelNumber) => {
    const { id: productId, dossierId } = await readyProduct(maker, categoryId, { modelNumbers: [modelNumber] });
    const facts = (await factsFor(maker, dossierId)).sales_record;
    // The number of the invoice is another one.
    const content = paperOf([facts.deliveredOn, facts.unitPriceYen.toLocaleString('en'), 'INV-0']);
    const { body } = await maker.post('/api/v1/documents').attach('file', content, fileName).expect(201);
    const documentIds = [(body as { id: string }).id];
    const id = await addOneEvidence(maker, dossierId, { kind: 'sales_record', facts, documentIds });
    const caseId = await submit(maker, productId);
    const examiner = await signedIn(test, 'secretariat_examiner');
    await eventually(async () => {
      const { body } = await examiner.get(`/api/v1/cases/${caseId}/evidence`).expect(200);
      const found = (body as { evidence: Examined[] }).evidence.find((piece) => piece.id === id)!;
      const answers = Object.fromEntries(found.papers.map(({ fact, answer }) => [fact, answer]));
      expect(answers).toMatchObject({ deliveredOn: 'found', unitPriceYen: 'found', invoiceNumber: 'not_found' });
      expect(found.checks).toContainEqual(
        expect.objectContaining({ code: 'fact_not_in_paper', pointer: '/facts/invoiceNumber' }),
      );
    });
  });
});
