import { expect } from '@jest/globals';
import { makePerson, signedIn, type Agent } from './actors.js';
import { addEvidence, createProduct, DRAFT, type CreatedProduct, step } from './registration.js';
import type { TestApp } from './test-app.js';

/** What a maker without sales and deliveries can show. */
export const INNOVATION_EVIDENCE = [
  'price_rationale',
  'price_list',
  'cost_build_up',
  'people',
  'response',
  'area',
  'parts',
  'liability',
] as const;

const APPLICATION = {
  hindrances: [{ hindrance: 'no_sales', text: 'まだ販売実績がありません。' }],
  security: { madeIn: '国内で製造しています。', controlledBy: '創業者 1 名', leakagePrevention: '図面は社内のみ。' },
};

export const codesOf = (body: unknown): string[] =>
  (body as { errors: { code: string }[] }).errors.map(({ code }) => code);

/** The agent's company becomes a member of the Catalog Innovation Program. */
export async function joinProgram(test: TestApp, maker: Agent): Promise<void> {
  const { body } = await maker.post('/api/v1/program').send(APPLICATION).expect(201);
  const { personId: adviserId } = await makePerson(test, 'adviser');
  const approver = await signedIn(test, 'approver');
  const { id } = body as { id: string };
  await approver.post(`/api/v1/enrolments/${id}/accept`).send({ adviserId }).expect(200);
}

/** Takes a case through its checks, up to the approval. */
export async function passChecks(test: TestApp, caseId: string): Promise<void> {
  const examiner = await signedIn(test, 'secretariat_examiner');
  for (;;) {
    const { body } = await examiner.get(`/api/v1/cases/${caseId}`).expect(200);
    if ((body as { stage: string }).stage === 'approval') return;
    await step(examiner, caseId, 'pass');
  }
}

/** Takes a case through its checks to the approval by two people. */
export async function approveCase(test: TestApp, caseId: string): Promise<void> {
  await passChecks(test, caseId);
  const approver = await signedIn(test, 'approver');
  await step(approver, caseId, 'approve');
}

/** Hands a product in on a track; answers the case. */
export async function submitOn(maker: Agent, track: 'standard' | 'innovation', subjectId: string) {
  const { body } = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId, track }).expect(201);
  return body as { id: string; stage: string };
}

/** The listing of a product of the agent's. */
export async function listingOf(maker: Agent, productId: string) {
  const { body } = await maker.get(`/api/v1/products/${productId}/listing`).expect(200);
  return body as { id: string; status: string; kind: string; endsOn: string | null };
}

/** A product that is listed provisionally, for it lacks sales and deliveries. */
export async function provisionalProduct(test: TestApp, maker: Agent, categoryId: string, modelNumber: string) {
  const product = await createProduct(maker, { ...DRAFT, categoryId, modelNumbers: [modelNumber] });
  await addEvidence(maker, product.dossierId, [...INNOVATION_EVIDENCE]);
  const { id } = await submitOn(maker, 'innovation', product.id);
  await approveCase(test, id);
  return { ...product, listing: await listingOf(maker, product.id) };
}

/** Saves changes into the newest revision of a product, which is a draft. */
export async function saveChanges(maker: Agent, productId: string, changes: object): Promise<void> {
  const { body } = await maker.get(`/api/v1/products/${productId}`).expect(200);
  const { version, frozen, ...shown } = body as CreatedProduct & { frozen: boolean };
  expect(frozen).toBe(false);
  const computed = ['id', 'dossierId', 'revisionId', 'revision', 'attributeUnits', 'effectIndexes'];
  const content = Object.fromEntries(Object.entries(shown).filter(([field]) => !computed.includes(field)));
  await maker
    .put(`/api/v1/products/${productId}/draft`)
    .set('If-Match', `"${version}"`)
    .send({ ...content, ...changes })
    .expect(200);
}

/** Starts the next revision of a listed product with these changes. */
export async function changeProduct(maker: Agent, productId: string, changes: object): Promise<void> {
  await maker.post(`/api/v1/products/${productId}/revisions`).expect(201);
  await saveChanges(maker, productId, changes);
}
