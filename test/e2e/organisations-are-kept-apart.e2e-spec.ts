import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn, type Agent } from '../support/actors.js';
import {
  addEvidence,
  createProduct,
  DRAFT,
  importCategories,
  readyProduct,
  activeManufacturer,
  submit,
  uploadDocument,
  type CreatedProduct,
  seen,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const APPLICATION = {
  hindrances: [{ hindrance: 'no_sales', text: 'まだ販売実績がありません。' }],
  security: { madeIn: '国内で製造しています。', controlledBy: '創業者 1 名', leakagePrevention: '図面は社内のみ。' },
};

describe('Nobody sees or touches what belongs to another organisation', () => {
  let test: TestApp;
  let owner: Agent;
  let stranger: Agent;
  let product: CreatedProduct;
  let documentId: string;
  let caseId: string;
  let enrolmentId: string;
  let tokenId: string;

  beforeAll(async () => {
    test = await startTestApp();
    const category = await importCategories(test);
    owner = await signedIn(test, 'owner');
    stranger = await signedIn(test, 'owner');
    await activeManufacturer(test, owner);
    await activeManufacturer(test, stranger, { name: '別の会社' });
    const submitted = await readyProduct(owner, category('清掃ロボット'), { modelNumbers: ['MG-1'] });
    caseId = await submit(owner, submitted.id);
    product = await createProduct(owner, DRAFT);
    documentId = await addEvidence(owner, product.dossierId, ['price_list']);
    const membership = await owner.post('/api/v1/program').send(APPLICATION).expect(201);
    enrolmentId = (membership.body as { id: string }).id;
    const token = await owner.post('/api/v1/tokens').send({ name: '連携', days: 30 }).expect(201);
    tokenId = (token.body as { id: string }).id;
  });
  afterAll(() => test.close());

  it('a stranger who knows the ids finds nothing', async () => {
    const { id, dossierId } = product;
    const answers = { answers: [] };
    const evidence = { kind: 'price_rationale', facts: { rationale: '原価から' }, documentIds: [documentId] };
    const attempts = {
      'read a product': stranger.get(`/api/v1/products/${id}`),
      'save a draft': stranger.put(`/api/v1/products/${id}/draft`).set('If-Match', '"1"').send(DRAFT),
      'start a revision': stranger.post(`/api/v1/products/${id}/revisions`),
      'preview a change': stranger.get(`/api/v1/products/${id}/change`),
      'read the listing of a product': stranger.get(`/api/v1/products/${id}/listing`),
      'copy a product': stranger.post(`/api/v1/products/${id}/copy`),
      'list revisions': stranger.get(`/api/v1/products/${id}/revisions`),
      'read a revision': stranger.get(`/api/v1/products/${id}/revisions/1`),
      'compare revisions': stranger.get(`/api/v1/products/${id}/diff?from=1&to=1`),
      'submit a product': stranger.post('/api/v1/cases').send({ kind: 'product', subjectId: id }),
      'read a document': stranger.get(`/api/v1/documents/${documentId}`),
      'download a document': stranger.get(`/api/v1/documents/${documentId}/content`),
      'see a page of a document': stranger.get(`/api/v1/documents/${documentId}/preview`),
      'read a document’s text': stranger.get(`/api/v1/documents/${documentId}/text`),
      'link to a document': stranger.post(`/api/v1/documents/${documentId}/link`),
      'read a dossier': stranger.get(`/api/v1/dossiers/${dossierId}/evidence`),
      'add to a dossier': stranger.post(`/api/v1/dossiers/${dossierId}/evidence`).send(evidence),
      'read a case': stranger.get(`/api/v1/cases/${caseId}`),
      'withdraw a case': stranger.post(`/api/v1/cases/${caseId}/withdraw`).query(await seen(stranger, caseId)),
      'appeal in a case': stranger
        .post(`/api/v1/cases/${caseId}/appeal`)
        .query(await seen(stranger, caseId))
        .send({ reason: '異議' }),
      'read the timeline of a case': stranger.get(`/api/v1/cases/${caseId}/timeline`),
      'read the messages of a case': stranger.get(`/api/v1/cases/${caseId}/messages`),
      'write into a case': stranger.post(`/api/v1/cases/${caseId}/messages`).send({ text: '他人' }),
      'read the decisions of a case': stranger.get(`/api/v1/cases/${caseId}/decisions`),
      'read the letter of a case': stranger.get(`/api/v1/cases/${caseId}/letter`),
      'print the letter of a case': stranger.get(`/api/v1/cases/${caseId}/letter.pdf`),
      'answer a finding': stranger.put(`/api/v1/cases/${caseId}/findings/${caseId}/answer`).send({ text: '回答' }),
      'resubmit a case': stranger
        .post(`/api/v1/cases/${caseId}/resubmit`)
        .query(await seen(stranger, caseId))
        .send(answers),
      'revoke a token': stranger.delete(`/api/v1/tokens/${tokenId}`),
    };
    for (const [attempt, request] of Object.entries(attempts)) {
      expect([attempt, (await request).status]).toEqual([attempt, 404]);
    }
  });

  it('a stranger is let in nowhere that is for the staff', async () => {
    const enrolment = `/api/v1/enrolments/${enrolmentId}`;
    const reason = { reason: '理由' };
    const attempts = {
      'list reports': stranger.get('/api/v1/listing-reports'),
      'read the timeline of a listing': stranger.get(`/api/v1/catalog/listings/${enrolmentId}/timeline`),
      'suspend a listing': stranger.post(`/api/v1/catalog/listings/${enrolmentId}/suspend`).send(reason),
      'revoke a maker': stranger.post(`/api/v1/manufacturers/${enrolmentId}/revoke`).send(reason),
      'draw listings': stranger.post('/api/v1/sampling/draws').send({ method: 'random', size: 1 }),
      'list enrolments': stranger.get('/api/v1/enrolments'),
      'read an enrolment': stranger.get(enrolment),
      'accept an enrolment': stranger.post(`${enrolment}/accept`).send({ adviserId: enrolmentId }),
      'decline an enrolment': stranger.post(`${enrolment}/decline`).send(reason),
      'agree a plan': stranger.put(`${enrolment}/plan`).send({ steps: [] }),
      'complete a step': stranger.post(`${enrolment}/steps`).send({ step: 0 }),
      'renew an enrolment': stranger.post(`${enrolment}/renew`),
      'end an enrolment': stranger.post(`${enrolment}/end`).send(reason),
      'read affiliations': stranger.get(`/api/v1/cases/${caseId}/affiliations`),
      'read a paper of a case': stranger.get(`/api/v1/cases/${caseId}/documents/${documentId}/content`),
      'search the papers of a case': stranger.get(`/api/v1/cases/${caseId}/documents?q=a`),
      'see who else has a paper': stranger.get(`/api/v1/cases/${caseId}/documents/${documentId}/lookalikes`),
    };
    for (const [attempt, request] of Object.entries(attempts)) {
      expect([attempt, (await request).status]).toEqual([attempt, 403]);
    }
  });

  it('an adviser finds no case of a maker that is not theirs, and nobody but examiners its affiliations', async () => {
    const adviser = await signedIn(test, 'adviser');
    await adviser.get(`/api/v1/cases/${caseId}`).expect(404);
    await adviser.get(`/api/v1/cases/${caseId}/documents`).expect(404);
    for (const rest of ['content', 'preview', 'text']) {
      await adviser.get(`/api/v1/cases/${caseId}/documents/${documentId}/${rest}`).expect(404);
    }
    await adviser.get(`/api/v1/cases/${caseId}/affiliations`).expect(403);
    await adviser.get(`/api/v1/cases/${caseId}/revisions/diff?from=1&to=1`).expect(404);
    expect((await adviser.get('/api/v1/cases').expect(200)).body).toEqual({ items: [] });
    const association = await signedIn(test, 'association_examiner');
    await association.get(`/api/v1/cases/${caseId}/affiliations`).expect(403);
  });

  it('a stranger’s lists do not hold them', async () => {
    expect((await stranger.get('/api/v1/products').expect(200)).body).toEqual({ items: [] });
    expect((await stranger.get('/api/v1/documents').expect(200)).body).not.toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id: documentId })]),
    });
    expect((await stranger.get('/api/v1/tokens').expect(200)).body).toEqual({ items: [] });
    expect((await stranger.get('/api/v1/program').expect(200)).body).toMatchObject({ enrolment: null });
    const { body } = await stranger.get('/api/v1/cases').expect(200);
    expect(body).toMatchObject({ items: [{ kind: 'manufacturer', title: '別の会社' }] });
  });

  it('a stranger cannot take another’s document as evidence', async () => {
    const own = await createProduct(stranger, {});
    const ids = [await uploadDocument(stranger), documentId];
    const { body } = await stranger
      .post(`/api/v1/dossiers/${own.dossierId}/evidence`)
      .send({ kind: 'price_rationale', facts: { rationale: '原価から' }, documentIds: ids })
      .expect(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/documentIds/1', code: 'document_unknown' }] });
  });

  it('a stranger cannot show another’s document as an image or a brochure', async () => {
    const { body } = await stranger
      .post('/api/v1/products')
      .send({ images: [{ documentId }], brochureId: documentId })
      .expect(422);
    expect(body).toMatchObject({
      errors: [
        { pointer: '/images/0/documentId', code: 'image_unknown' },
        { pointer: '/brochureId', code: 'brochure_unknown' },
      ],
    });
  });

  it('an association that is not responsible finds no case of the category', async () => {
    const association = await signedIn(test, 'association_examiner');
    await association.get(`/api/v1/cases/${caseId}`).expect(404);
    await association
      .post(`/api/v1/cases/${caseId}/pass`)
      .query(await seen(association, caseId))
      .expect(404);
    const { body } = await association.get('/api/v1/cases').expect(200);
    expect(body).toEqual({ items: [] });
  });

  it('the owner still finds everything as it was', async () => {
    const { body } = await owner.get(`/api/v1/products/${product.id}`).expect(200);
    expect(body).toMatchObject({ ...DRAFT, version: product.version });
    await owner.get(`/api/v1/documents/${documentId}/content`).expect(200);
    expect((await owner.get('/api/v1/tokens').expect(200)).body).toMatchObject({ items: [{ id: tokenId }] });
    expect((await owner.get('/api/v1/program').expect(200)).body).toMatchObject({
      enrolment: { id: enrolmentId, status: 'applied' },
    });
  });
});
