import { readFile } from 'node:fs/promises';
import { Categories } from '#categories';
import type { EvidenceKind } from '#evidence';
import { demoPdf } from '../../apps/cli/src/demo/pdf.js';
import type { Agent } from './actors.js';
import type { TestApp } from './test-app.js';

/** What the standard track asks for. */
export const STANDARD_EVIDENCE: EvidenceKind[] = [
  'price_rationale',
  'price_list',
  'sales_record',
  'delivery_record',
  'people',
  'response',
  'area',
];

/** A draft that lacks nothing but its category. */
export const DRAFT = {
  name: '配膳ロボット ハコビー',
  reading: 'はいぜんろぼっと はこびー',
  modelNumbers: ['HB-100', 'HB-100L'],
  description: '客席まで料理を運び、下げた皿を戻す。',
  bodyPrice: 1_980_000,
  installationCost: 180_000,
  warrantyMonths: 12,
};

/** Imports the shipped categories and answers the id of each by name. */
export async function importCategories({ app }: TestApp): Promise<(name: string) => string> {
  const categories = app.get(Categories);
  await categories.import(await readFile('data/categories.csv', 'utf8'));
  const ids = new Map((await categories.open()).map(({ id, name }) => [name, id]));
  return (name) => {
    const id = ids.get(name);
    if (!id) throw new Error(`No category ${name}`);
    return id;
  };
}

/** Registers the agent's company as a manufacturer. */
export const registerManufacturer = (maker: Agent) =>
  maker
    .post('/api/v1/manufacturer')
    .send({ name: 'はこぶ工房株式会社', reading: 'はこぶこうぼう', address: '東京都千代田区霞が関 1-3-1' })
    .expect(201);

/** What of a created product the tests need. */
export interface CreatedProduct {
  id: string;
  dossierId: string;
  version: number;
}

/** Starts a product. */
export async function createProduct(maker: Agent, content: object): Promise<CreatedProduct> {
  const { body } = await maker.post('/api/v1/products').send(content).expect(201);
  return body as CreatedProduct;
}

/** Uploads a PDF and answers its id. */
export async function uploadDocument(maker: Agent, text = 'a paper', fileName = '納品書.pdf'): Promise<string> {
  const { body } = await maker
    .post('/api/v1/documents')
    .attach('file', demoPdf(text), { filename: fileName, contentType: 'application/pdf' })
    .expect(201);
  return (body as { id: string }).id;
}

/** Adds one piece of evidence of each kind, all with the same document; answers the document's id. */
export async function addEvidence(maker: Agent, dossierId: string, kinds = STANDARD_EVIDENCE): Promise<string> {
  const documentId = await uploadDocument(maker);
  for (const kind of kinds) {
    await maker
      .post(`/api/v1/dossiers/${dossierId}/evidence`)
      .send({ kind, facts: { modelNumber: 'HB-100', issuedOn: '2026-04-01' }, documentIds: [documentId] })
      .expect(201);
  }
  return documentId;
}

/** A product of the agent's that is ready to be submitted. */
export async function readyProduct(maker: Agent, categoryId: string, content: object = {}): Promise<CreatedProduct> {
  const product = await createProduct(maker, { ...DRAFT, categoryId, ...content });
  await addEvidence(maker, product.dossierId);
  return product;
}

/** Hands a product in and answers the id of the case. */
export async function submit(maker: Agent, productId: string): Promise<string> {
  const { body } = await maker.post('/api/v1/cases').send({ productId }).expect(201);
  return (body as { id: string }).id;
}
