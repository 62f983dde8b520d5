import { readFile } from 'node:fs/promises';
import { Categories, CategoryFile, type CriteriaContent } from '#categories';
import { sampleFacts, type EvidenceKind } from '#evidence';
import { checkDigitOf } from '../../libs/identity/src/corporate-number.rules.js';
import { demoPdf } from '../../apps/cli/src/demo/pdf.js';
import { madeUpAttributes, madeUpEffect } from '../../apps/cli/src/demo/specification.js';
import { signedIn, type Agent } from './actors.js';
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

/** A draft that lacks nothing but its category and what the category asks for: see {@link complete}. */
export const DRAFT = {
  name: '配膳ロボット ハコビー',
  reading: 'はいぜんろぼっと はこびー',
  modelNumbers: ['HB-100', 'HB-100L'],
  description: '客席まで料理を運び、下げた皿を戻す。',
  bodyPrice: 1_980_000,
  installationCost: 180_000,
  warrantyMonths: 12,
  freedHours: '接客係が客席を離れずに済み、追加注文の案内と片付けが早くなる。',
  productivity: true,
};

/** Imports the shipped categories and answers the id of each by name. */
export async function importCategories({ app }: TestApp): Promise<(name: string) => string> {
  await app.get(CategoryFile).import(await readFile('data/categories.json', 'utf8'));
  const ids = new Map((await app.get(Categories).list('open')).map(({ id, name }) => [name, id]));
  return (name) => {
    const id = ids.get(name);
    if (!id) throw new Error(`No category ${name}`);
    return id;
  };
}

/** What an SME declares about itself, complete. */
export const FACTS = {
  name: 'はこぶ工房株式会社',
  reading: 'はこぶこうぼう',
  address: '東京都千代田区霞が関 1-3-1',
  phone: '03-0000-0000',
  representative: '製造 花子',
  officers: [{ name: '製造 花子', birthYear: 1980 }, { name: '製造 太郎' }],
  bankAccountSuffix: '1234',
  foreign: false,
  pledged: true,
  company: {
    industry: '26',
    capitalYen: 10_000_000,
    staff: 24,
    sharesTotal: 200,
    shareholders: [{ name: '製造 花子', shares: 200, kind: 'other' }],
    officersTotal: 2,
    officersFromLarge: 0,
    officersFromDeemedLarge: 0,
    averageIncomeYen: 12_000_000,
    listed: false,
    foundedOn: '2021-04-01',
    researchYen: 0,
    expensesYen: 50_000_000,
  },
};

/** Registers the agent's company as a manufacturer, with complete facts that are not handed in yet. */
export async function registerManufacturer(
  maker: Agent,
  facts: object = {},
): Promise<{ id: string; dossierId: string }> {
  const { body } = await maker
    .post('/api/v1/manufacturer')
    .send({ ...FACTS, ...facts })
    .expect(201);
  return body as { id: string; dossierId: string };
}

let numbers = 0;

/** Gives the organisation of a manufacturer or distributor a corporate number unless it has one. */
export async function giveNumber({ source }: TestApp, part: 'manufacturer' | 'distributor', id: string): Promise<void> {
  const digits = String(900_000_000_000 + (numbers += 1));
  await source.query(
    `UPDATE organisation SET corporate_number = $1 FROM ${part} part
     WHERE part.id = $2 AND organisation.id = part.organisation_id AND corporate_number IS NULL`,
    [`${checkDigitOf(digits)}${digits}`, id],
  );
}

/** What somebody who looks at a case now says they have seen; of a case they cannot see, anything. */
export async function seen(who: Agent, caseId: string): Promise<{ stage: string; round: number }> {
  const { status, body } = await who.get(`/api/v1/cases/${caseId}`);
  const { stage, round } = body as { stage: string; round: number };
  return status === 200 ? { stage, round } : { stage: 'approval', round: 1 };
}

/** Takes a step of a case as one who has just looked at it. */
export async function step(who: Agent, caseId: string, verb: string, body: object = {}): Promise<void> {
  await who
    .post(`/api/v1/cases/${caseId}/${verb}`)
    .query(await seen(who, caseId))
    .send(body)
    .expect(200);
}

/** Hands the registration of the agent's company in and answers the id of the case. */
export async function submitManufacturer(test: TestApp, maker: Agent, facts: object = {}): Promise<string> {
  const { id, dossierId } = await registerManufacturer(maker, facts);
  await giveNumber(test, 'manufacturer', id);
  await addEvidence(maker, dossierId, ['registry_certificate', 'tax_certificate'], test.clock.today());
  return submit(maker, id, 'manufacturer');
}

/** Registers the agent's company and has it approved. */
export async function activeManufacturer(test: TestApp, maker: Agent, facts: object = {}): Promise<void> {
  const caseId = await submitManufacturer(test, maker, facts);
  const examiner = await signedIn(test, 'secretariat_examiner');
  const approver = await signedIn(test, 'approver');
  await step(examiner, caseId, 'pass');
  await step(approver, caseId, 'approve');
}

/** What of a created product the tests need. */
export interface CreatedProduct {
  id: string;
  dossierId: string;
  version: number;
}

/** The same content with attributes and effects that meet the criteria of its categories, unless it has its own. */
export async function complete<Content extends object>(maker: Agent, content: Content): Promise<Content> {
  const { categoryId, furtherCategoryIds = [] } = content as { categoryId?: string; furtherCategoryIds?: string[] };
  if (!categoryId) return content;
  let attributes = {};
  const effects: object[] = [];
  for (const id of [categoryId, ...furtherCategoryIds]) {
    const { body } = await maker.get(`/api/v1/categories/${id}`).expect(200);
    const { criteria } = body as { criteria: CriteriaContent };
    attributes = { ...madeUpAttributes(criteria), ...attributes };
    effects.push(madeUpEffect(id, criteria));
  }
  return { attributes, effects, ...content };
}

/** Starts a product; what its categories ask for is filled in unless it is stated. */
export async function createProduct(maker: Agent, content: object): Promise<CreatedProduct> {
  const { body } = await maker
    .post('/api/v1/products')
    .send(await complete(maker, content))
    .expect(201);
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

/** Ninety days ago: a date on a paper that is neither too old nor to come. */
export const recently = (): string => new Date(Date.now() - 90 * 24 * 3_600_000).toISOString().slice(0, 10);

/** What of a product says by which capacity its price is compared. */
interface Stated {
  categoryId: string | null;
  attributes: Record<string, unknown>;
}

async function capacityOf(maker: Agent, { categoryId, attributes }: Stated) {
  if (!categoryId) return undefined;
  const { body } = await maker.get(`/api/v1/categories/${categoryId}`).expect(200);
  const { criteria } = body as { criteria: CriteriaContent };
  const { key, unit = '台' } = criteria.attributes.find(({ capacity }) => capacity) ?? {};
  const value = key === undefined ? undefined : attributes[key];
  return typeof value === 'number' ? { value, unit } : undefined;
}

/** Facts of any kind that fit a product of the agent's, or a draft like {@link DRAFT} when it has none for the dossier. */
export async function factsFor(
  maker: Agent,
  dossierId: string,
  day = recently(),
): Promise<ReturnType<typeof sampleFacts>> {
  const { body } = await maker.get('/api/v1/products');
  const { items = [] } = body as { items?: { id: string }[] };
  for (const { id } of items) {
    const answer = await maker.get(`/api/v1/products/${id}`);
    const product = answer.body as typeof DRAFT & Stated & { dossierId: string };
    if (product.dossierId !== dossierId) continue;
    const { modelNumbers, bodyPrice } = product;
    const capacity = await capacityOf(maker, product);
    return sampleFacts({
      modelNumber: modelNumbers[0] ?? 'HB-100',
      bodyPrice: bodyPrice ?? DRAFT.bodyPrice,
      day,
      ...(capacity && { capacity }),
    });
  }
  return sampleFacts({ modelNumber: 'HB-100', bodyPrice: DRAFT.bodyPrice, day });
}

/** Adds one piece of evidence; answers its id. */
export async function addOneEvidence(
  maker: Agent,
  dossierId: string,
  evidence: { kind: EvidenceKind; facts: object; documentIds: string[] },
): Promise<string> {
  const { body } = await maker.post(`/api/v1/dossiers/${dossierId}/evidence`).send(evidence).expect(201);
  return (body as { id: string }).id;
}

/** Adds one piece of evidence of each kind, all with the same document; answers the document's id. */
export async function addEvidence(
  maker: Agent,
  dossierId: string,
  kinds = STANDARD_EVIDENCE,
  day = recently(),
): Promise<string> {
  const documentId = await uploadDocument(maker);
  const facts = await factsFor(maker, dossierId, day);
  for (const kind of kinds) {
    await addOneEvidence(maker, dossierId, { kind, facts: facts[kind], documentIds: [documentId] });
  }
  return documentId;
}

/** A product of the agent's that is ready to be submitted. */
export async function readyProduct(maker: Agent, categoryId: string, content: object = {}): Promise<CreatedProduct> {
  const product = await createProduct(maker, { ...DRAFT, categoryId, ...content });
  await addEvidence(maker, product.dossierId);
  return product;
}

/** Hands something in and answers the id of the case. */
export async function submit(
  maker: Agent,
  subjectId: string,
  kind: 'product' | 'manufacturer' | 'distributor' = 'product',
) {
  const { body } = await maker.post('/api/v1/cases').send({ kind, subjectId }).expect(201);
  return (body as { id: string }).id;
}

/** What a distributor declares about itself, complete. */
export const DISTRIBUTOR_FACTS = {
  name: 'とどける商会株式会社',
  reading: 'とどけるしょうかい',
  address: '愛知県名古屋市中区三の丸 3-1-2',
  website: 'https://todokeru.example.jp',
  phone: '052-000-0000',
  representative: '販売 三郎',
  contact: { department: '営業部', phone: '052-000-0001', mail: 'sales@example.jp', hours: '平日 9 時から 17 時' },
  pledged: true,
};

/** Registers the agent's company as a distributor, hands the registration in and answers the id of the case. */
export async function submitDistributor(
  test: TestApp,
  seller: Agent,
  facts: object = {},
): Promise<{ id: string; caseId: string }> {
  const { body } = await seller
    .post('/api/v1/distributor')
    .send({ ...DISTRIBUTOR_FACTS, ...facts })
    .expect(201);
  const { id, dossierId } = body as { id: string; dossierId: string };
  await giveNumber(test, 'distributor', id);
  await addEvidence(seller, dossierId, ['registry_certificate', 'tax_certificate'], test.clock.today());
  return { id, caseId: await submit(seller, id, 'distributor') };
}

/** Registers the agent's company as a distributor and has it approved; answers the distributor's id. */
export async function activeDistributor(test: TestApp, seller: Agent, facts: object = {}): Promise<string> {
  const { id, caseId } = await submitDistributor(test, seller, facts);
  await step(await signedIn(test, 'secretariat_examiner'), caseId, 'pass');
  await step(await signedIn(test, 'approver'), caseId, 'approve');
  return id;
}

/** A product of the agent's that went through its review: its id and its listing's. */
export async function listedProduct(test: TestApp, maker: Agent, categoryId: string, content: object = {}) {
  const { id } = await readyProduct(maker, categoryId, content);
  const caseId = await submit(maker, id);
  const examiner = await signedIn(test, 'secretariat_examiner');
  for (const verb of ['pass', 'pass']) await step(examiner, caseId, verb);
  await step(await signedIn(test, 'approver'), caseId, 'approve');
  const [listing] = await test.source.query<{ id: string }[]>('SELECT id FROM listing WHERE product_id = $1', [id]);
  return { productId: id, listingId: listing!.id };
}
