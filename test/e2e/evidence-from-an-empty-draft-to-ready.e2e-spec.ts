import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EvidenceKind } from '#evidence';
import { daysAfter } from '#scheme';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import {
  activeManufacturer,
  addEvidence,
  addOneEvidence,
  complete,
  createProduct,
  DRAFT,
  FACTS,
  factsFor,
  giveNumber,
  importCategories,
  registerManufacturer,
  STANDARD_EVIDENCE,
  submit,
  uploadDocument,
  type CreatedProduct,
  seen,
} from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Leaf {
  state?: string;
  kinds?: string[];
  allOf?: Leaf[];
  anyOf?: Leaf[];
}
interface Track {
  track: string;
  ready: boolean;
  blocking: { pointer: string; code: string }[];
  warnings: { pointer: string; code: string }[];
  ways: { claim: string; ways: { needs: { atLeast: number; kinds: { kind: string; how: string }[] }[] }[] }[];
  assessment: { claims: { claim: string; policy: string; satisfied: boolean; requirement: Leaf }[] };
}
interface Piece {
  id: string;
  kind: string;
  standing: string;
  verdict: { verdict: string; reason: string | null; examiner: string } | null;
  checks: { severity: string; pointer: string; code: string; detail: string }[];
  papers: { fact: string; answer: string }[];
}
interface Ready {
  frozen: boolean;
  stage: string | null;
  tracks: [Track, Track];
  evidence: Piece[];
  price: object | null;
}

const leavesOf = (node: Leaf): Leaf[] => [node.allOf, node.anyOf].find(Boolean)?.flatMap(leavesOf) ?? [node];
const words = (points: { pointer: string; code: string }[]): string[] =>
  points.map(({ pointer, code }) => `${pointer} ${code}`);

describe('A maker goes from an empty draft to a submission that is accepted', () => {
  let test: TestApp;
  let maker: Agent;
  let examiner: Agent;
  let approver: Agent;
  let categoryId: string;
  let product: CreatedProduct;
  let paper: string;
  let caseId: string;

  beforeAll(async () => {
    test = await startTestApp();
    categoryId = (await importCategories(test))('配膳ロボット');
    maker = await signedIn(test, 'owner');
    examiner = await signedIn(test, 'secretariat_examiner');
    approver = await signedIn(test, 'approver');
    await activeManufacturer(test, maker);
  });
  afterAll(() => test.close());

  const readiness = async (): Promise<Ready> =>
    (await maker.get(`/api/v1/products/${product.id}/readiness`).expect(200)).body as Ready;
  const add = async (kind: EvidenceKind, change: object = {}): Promise<string> => {
    const facts = { ...(await factsFor(maker, product.dossierId))[kind], ...change };
    return addOneEvidence(maker, product.dossierId, { kind, facts, documentIds: [paper] });
  };
  const caseEvidence = async (who: Agent): Promise<Ready> =>
    (await who.get(`/api/v1/cases/${caseId}/evidence`).expect(200)).body as Ready;
  const act = async (who: Agent, verb: string, body: object = {}) =>
    who
      .post(`/api/v1/cases/${caseId}/${verb}`)
      .query(await seen(who, caseId))
      .send(body);
  const pieceOf = (kind: string, { evidence }: Ready): Piece => evidence.find((piece) => piece.kind === kind)!;

  it('an empty draft is told everything at once, on both tracks, as a submission would be', async () => {
    product = await createProduct(maker, {});
    paper = await uploadDocument(maker);
    const { frozen, stage, tracks, price } = await readiness();
    expect({ frozen, stage, price }).toEqual({ frozen: false, stage: null, price: null });
    expect(tracks.map(({ track, ready }) => [track, ready])).toEqual([
      ['standard', false],
      ['innovation', false],
    ]);
    for (const { track, blocking } of tracks) {
      const { body } = await maker
        .post('/api/v1/cases')
        .send({ kind: 'product', subjectId: product.id, track })
        .expect(422);
      expect(words(blocking)).toEqual(words((body as { errors: { pointer: string; code: string }[] }).errors));
    }
    expect(words(tracks[1].blocking)).toContain('/track not_enrolled');
  });

  it('the ways to fix what is missing are named, with how to come by each', async () => {
    const [standard, innovation] = (await readiness()).tracks;
    const way = (track: Track, claim: string) => track.ways.find((one) => one.claim === claim)!.ways;
    expect(way(standard, 'price')).toHaveLength(1);
    expect(way(standard, 'price')[0]!.needs.map(({ kinds }) => kinds.map(({ kind }) => kind))).toEqual([
      ['price_rationale'],
      ['price_list'],
      ['sales_record', 'sales_record_other'],
    ]);
    expect(way(innovation, 'price')).toHaveLength(2);
    const kinds = way(innovation, 'price').flatMap(({ needs }) => needs.flatMap((need) => need.kinds));
    expect(kinds.find(({ kind }) => kind === 'cost_build_up')!.how).toContain('販売実績は要りません');
  });

  it('a completed draft lacks only evidence, and each piece takes its leaf off the list', async () => {
    const draft = await complete(maker, { ...DRAFT, categoryId });
    await maker
      .put(`/api/v1/products/${product.id}/draft`)
      .set('If-Match', `"${product.version}"`)
      .send(draft)
      .expect(200);
    for (const [index, kind] of STANDARD_EVIDENCE.entries()) {
      const { ready, blocking } = (await readiness()).tracks[0];
      expect([ready, blocking.length]).toEqual([false, STANDARD_EVIDENCE.length - index]);
      await add(kind);
    }
    const { tracks, evidence, price } = await readiness();
    expect(tracks[0]).toMatchObject({ ready: true, blocking: [], ways: [] });
    expect(
      tracks[0].assessment.claims.flatMap(({ requirement }) => leavesOf(requirement)).map(({ state }) => state),
    ).toEqual(Array(STANDARD_EVIDENCE.length).fill('satisfied'));
    expect(evidence.map(({ standing }) => standing)).toEqual(Array(STANDARD_EVIDENCE.length).fill('counts'));
    expect(price).toMatchObject({ declared: DRAFT.bodyPrice, records: { sample: [DRAFT.bodyPrice], tooHigh: false } });
  });

  it('what runs out in the months to come is listed with its product, and only to its maker', async () => {
    const id = await add('liability', { validTo: daysAfter(test.clock.today(), 100) });
    const { body } = await maker.get('/api/v1/manufacturer/evidence-terms').expect(200);
    const { items } = body as { items: { evidenceId: string }[] };
    expect(items.find(({ evidenceId }) => evidenceId === id)).toMatchObject({
      kind: 'liability',
      validTo: daysAfter(test.clock.today(), 100),
      productId: product.id,
      productName: DRAFT.name,
    });
    await maker.delete(`/api/v1/dossiers/${product.dossierId}/evidence/${id}`).expect(204);
    const stranger = await signedIn(test, 'owner');
    expect((await stranger.get('/api/v1/manufacturer/evidence-terms').expect(200)).body).toEqual({ items: [] });
  });

  it('evidence that contradicts the draft is named before the submission, by the same words', async () => {
    const id = await add('sales_record', { modelNumber: 'ZZ-9', invoiceNumber: 'ZZ' });
    const [standard] = (await readiness()).tracks;
    expect(standard.ready).toBe(false);
    expect(words(standard.blocking)).toEqual(['/evidence/7/facts/modelNumber model_number_not_in_revision']);
    const { body } = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: product.id }).expect(422);
    expect(body).toMatchObject({ errors: standard.blocking });
    await maker.delete(`/api/v1/dossiers/${product.dossierId}/evidence/${id}`).expect(204);
  });

  it('what blocks a piece is told while its papers are still being scanned, and so is that they are', async () => {
    const paper = await uploadDocument(maker, 'to be scanned');
    const { sales_record: facts } = await factsFor(maker, product.dossierId);
    const wrong = { ...facts, modelNumber: 'ZZ-8', invoiceNumber: 'ZZ-8' };
    const evidence = { kind: 'sales_record', facts: wrong, documentIds: [paper] } as const;
    const id = await addOneEvidence(maker, product.dossierId, { ...evidence, documentIds: [paper] });
    const scan = (state: string) =>
      test.source.query(
        'UPDATE document_content SET scan = $1 WHERE sha256 = (SELECT sha256 FROM document WHERE id = $2)',
        [state, paper],
      );
    await scan('pending');
    const { tracks, evidence: pieces } = await readiness();
    expect(pieces.at(-1)).toMatchObject({ id, standing: 'waiting' });
    expect(words(tracks[0].blocking)).toEqual(['/evidence/7/facts/modelNumber model_number_not_in_revision']);
    await scan('not_scanned');
    await maker.delete(`/api/v1/dossiers/${product.dossierId}/evidence/${id}`).expect(204);
  });

  it('what is ready is accepted, and there is nothing more to hand in', async () => {
    caseId = await submit(maker, product.id);
    const { frozen, stage, tracks } = await readiness();
    expect({ frozen, stage, ready: tracks[0].ready }).toEqual({
      frozen: true,
      stage: 'association_check',
      ready: false,
    });
  });

  it('another company sees neither the readiness nor the evidence', async () => {
    const stranger = await signedIn(test, 'owner');
    await stranger.get(`/api/v1/products/${product.id}/readiness`).expect(404);
    await stranger.get(`/api/v1/cases/${caseId}/evidence`).expect(404);
  });

  it('the examiner sees facts, papers and checks side by side; signals are not for the maker', async () => {
    const rival = await signedIn(test, 'owner');
    await activeManufacturer(test, rival, { name: '競合工業株式会社' });
    const other = await createProduct(rival, { ...DRAFT, categoryId });
    const documentId = await uploadDocument(rival);
    const copy = await uploadDocument(rival, 'a paper, scanned again');
    const { sales_record: facts } = await factsFor(rival, other.dossierId);
    await addOneEvidence(rival, other.dossierId, { kind: 'sales_record', facts, documentIds: [documentId, copy] });
    await test.source.query("UPDATE document_content SET look = repeat('01', 32)::bit(64)");
    const record = pieceOf('sales_record', await caseEvidence(examiner));
    expect(record).toMatchObject({ claim: 'price', weight: 'A', standing: 'counts', verdict: null });
    expect(record.papers.map(({ fact }) => fact)).toEqual([
      'modelNumber',
      'deliveredOn',
      'invoicedOn',
      'invoiceNumber',
      'unitPriceYen',
    ]);
    const signals = record.checks.filter(({ severity }) => severity === 'signal').map(({ code }) => code);
    expect(signals).toEqual(['file_elsewhere', 'picture_elsewhere', 'invoice_number_elsewhere', 'paper_of_many_kinds']);
    const shown = pieceOf('sales_record', await caseEvidence(maker)).checks.map(({ severity }) => severity);
    expect(shown).not.toContain('signal');
  });

  it('only who could claim the case now verifies or refuses, and a refusal needs its reason', async () => {
    const { id } = pieceOf('sales_record', await caseEvidence(examiner));
    const url = `/api/v1/cases/${caseId}/evidence/${id}`;
    await maker.post(`${url}/verify`).expect(403);
    expect((await approver.post(`${url}/verify`)).body).toMatchObject({ errors: [{ code: 'role_does_not_allow' }] });
    await examiner.post(`${url}/refuse`).send({ reason: ' ' }).expect(400);
    await act(examiner, 'claim');
    const colleague = await signedIn(test, 'secretariat_examiner');
    expect((await colleague.post(`${url}/verify`).expect(409)).body).toMatchObject({
      errors: [{ code: 'claimed_by_another' }],
    });
    await examiner.post(`/api/v1/cases/${caseId}/evidence/${product.id}/verify`).expect(404);
    const people = pieceOf('people', await caseEvidence(examiner));
    await examiner.post(`/api/v1/cases/${caseId}/evidence/${people.id}/verify`).expect(200);
    const { body } = await examiner.post(`${url}/refuse`).send({ reason: '納品書の印影が読めません。' }).expect(200);
    expect(pieceOf('sales_record', body as Ready)).toMatchObject({
      standing: 'refused',
      verdict: { verdict: 'refused', reason: '納品書の印影が読めません。' },
    });
    const lines = await test.source.query(
      "SELECT action FROM audit_entry WHERE action LIKE 'evidence.%e%' AND data::jsonb ? 'caseId' ORDER BY seq",
    );
    expect(lines).toEqual([{ action: 'evidence.verify' }, { action: 'evidence.refuse' }]);
    for (const change of ['UPDATE evidence_verdict SET reason = null', 'DELETE FROM evidence_verdict']) {
      await expect(test.source.query(change)).rejects.toThrow('is refused');
    }
  });

  it('with the refused evidence the case cannot be approved, and goes back to the maker', async () => {
    for (const verb of ['pass', 'pass']) expect((await act(examiner, verb)).status).toBe(200);
    const refused = await act(approver, 'approve');
    expect([refused.status, refused.body]).toMatchObject([422, { errors: [{ code: 'requirements_unmet' }] }]);
    const { id: evidenceId } = pieceOf('sales_record', await caseEvidence(examiner));
    const finding = { evidenceId, code: 'document_unreadable', text: '読める納品書を追加してください。' };
    expect((await act(approver, 'return', { findings: [finding] })).status).toBe(200);
  });

  it('the maker sees what was refused and why, adds another, and is ready again', async () => {
    const before = await readiness();
    expect(before).toMatchObject({ stage: 'returned', frozen: false });
    expect(pieceOf('sales_record', before).verdict).toMatchObject({ reason: '納品書の印影が読めません。' });
    const leaves = before.tracks[0].assessment.claims.flatMap(({ requirement }) => leavesOf(requirement));
    expect(leaves.find(({ state }) => state !== 'satisfied')).toMatchObject({ state: 'refused' });
    await add('sales_record', { invoiceNumber: 'INV-NEW' });
    const { body } = await maker.get(`/api/v1/cases/${caseId}`).expect(200);
    const [finding] = (body as { findings: { id: string }[] }).findings;
    const [unanswered] = (await readiness()).tracks;
    // Its paper is the one that was refused.
    expect(words(unanswered.warnings)).toContain('/evidence/7/documents/0 paper_refused_before');
    expect(unanswered.ready).toBe(false);
    expect(words(unanswered.blocking)).toEqual([`/findings/${finding!.id} finding_unanswered`]);
    expect((await act(maker, 'resubmit', { answers: [] })).status).toBe(422);
    const answer = { text: '追加しました。' };
    await maker.put(`/api/v1/cases/${caseId}/findings/${finding!.id}/answer`).send(answer).expect(200);
    expect((await readiness()).tracks[0]).toMatchObject({ ready: true, blocking: [] });
    expect((await act(maker, 'resubmit', { answers: [] })).status).toBe(200);
    expect((await act(approver, `findings/${finding!.id}/resolve`)).status).toBe(200);
  });

  it('it is approved, and the decision keeps the policies and the tree it was made on', async () => {
    const another = await signedIn(test, 'approver');
    const approved = await act(another, 'approve');
    expect([approved.status, approved.body]).toMatchObject([200, { stage: 'approved' }]);
    const { body } = await maker.get(`/api/v1/cases/${caseId}/decisions`).expect(200);
    const { items } = body as { items: { outcome: string; assessment: Track['assessment'] }[] };
    expect(items.map(({ outcome }) => outcome)).toEqual(['approved']);
    expect(items[0]!.assessment.claims).toMatchObject([
      { claim: 'price', policy: 'price-standard-1', satisfied: true },
      { claim: 'support', policy: 'support-standard-1', satisfied: true },
    ]);
  });

  describe('on the innovation track', () => {
    const EVIDENCE: EvidenceKind[] = [
      'price_rationale',
      'cost_build_up',
      'comparables',
      'people',
      'response',
      'area',
      'parts',
      'continuity',
    ];

    it('a member without sales gets from empty to ready, and what is ready is accepted', async () => {
      const { personId: adviserId } = await makePerson(test, 'adviser');
      await test.source.query(
        `INSERT INTO enrolment (manufacturer_id, status, hindrances, security, adviser_id, starts_on, ends_on, version)
         SELECT m.id, 'active', '[]', '{}', $1, '2026-01-01', '2099-01-01', 1
         FROM manufacturer m JOIN product p ON p.manufacturer_id = m.id WHERE p.id = $2`,
        [adviserId, product.id],
      );
      product = await createProduct(maker, { ...DRAFT, categoryId, modelNumbers: ['NEW-1'] });
      for (const kind of EVIDENCE) {
        const [own] = (await readiness()).tracks;
        expect([own.track, own.ready]).toEqual(['innovation', false]);
        await add(kind);
      }
      const { tracks, price } = await readiness();
      expect(tracks.map(({ track, ready }) => [track, ready])).toEqual([
        ['innovation', true],
        ['standard', false],
      ]);
      expect(price).toMatchObject({
        records: null,
        comparables: [{ outside: false, score: null }],
        costs: [{ aboveBand: false }],
      });
      await maker
        .post('/api/v1/cases')
        .send({ kind: 'product', subjectId: product.id, track: 'innovation' })
        .expect(201);
    });
  });

  it('a registration is told the same way what it lacks, and is accepted once it lacks nothing', async () => {
    const company = await signedIn(test, 'owner');
    await company.get('/api/v1/manufacturer/readiness').expect(404);
    await company.get('/api/v1/distributor/readiness').expect(404);
    const { id, dossierId } = await registerManufacturer(company, { name: 'これから株式会社', phone: undefined });
    const show = async (): Promise<Ready> =>
      (await company.get('/api/v1/manufacturer/readiness').expect(200)).body as Ready;
    const [{ track, blocking, ways }] = (await show()).tracks;
    expect(track).toBe('standard');
    expect(words(blocking)).toEqual([
      '/phone fact_required',
      '/corporateNumber corporate_number_needed',
      '/evidence company_evidence_missing',
      '/evidence company_evidence_missing',
    ]);
    expect(ways).toHaveLength(1);
    await giveNumber(test, 'manufacturer', id);
    const { body } = await company.get('/api/v1/manufacturer').expect(200);
    await company
      .put('/api/v1/manufacturer/facts')
      .set('If-Match', `"${(body as { version: number }).version}"`)
      .send({ ...FACTS, name: 'これから株式会社' })
      .expect(200);
    await addEvidence(company, dossierId, ['registry_certificate', 'tax_certificate'], test.clock.today());
    expect((await show()).tracks[0]).toMatchObject({ ready: true, blocking: [] });
    await submit(company, id, 'manufacturer');
  });

  it('a price list may be shown by its address alone; anything else needs a paper', async () => {
    const draft = await createProduct(maker, { ...DRAFT, categoryId, modelNumbers: ['URL-1'] });
    const { price_list: facts } = await factsFor(maker, draft.dossierId);
    const list = { kind: 'price_list', facts: { ...facts, url: 'https://example.jp/price' }, documentIds: [] };
    await addOneEvidence(maker, draft.dossierId, list as Parameters<typeof addOneEvidence>[2]);
    const { body } = await maker
      .post(`/api/v1/dossiers/${draft.dossierId}/evidence`)
      .send({ kind: 'price_list', facts, documentIds: [] })
      .expect(400);
    expect(words((body as { errors: { pointer: string; code: string }[] }).errors)).toEqual([
      '/documentIds document_required',
    ]);
  });

  it('the kinds of evidence and the facts each asks for are told to anybody, in either language', async () => {
    const { body } = await maker.get('/api/v1/evidence-kinds').set('accept-language', 'en').expect(200);
    const { items } = body as { items: { kind: string; facts: { name: string; required: boolean }[] }[] };
    expect(items).toHaveLength(20);
    expect(items.find(({ kind }) => kind === 'liability')!.facts).toContainEqual({
      name: 'insurer',
      type: 'text',
      label: 'insurer',
      required: true,
      least: 1,
      most: 200,
      when: { fact: 'basis', is: 'insurance' },
    });
  });

  it('the sale of another product counts when that is listed in the category, whatever the applicant says', async () => {
    const draft = await createProduct(maker, { ...DRAFT, categoryId, modelNumbers: ['SIB-1'] });
    product = draft;
    await addEvidence(
      maker,
      draft.dossierId,
      STANDARD_EVIDENCE.filter((kind) => kind !== 'sales_record'),
    );
    const stranger = await add('sales_record_other', { modelNumber: 'NOT-LISTED', invoiceNumber: 'SIB-A' });
    expect(words((await readiness()).tracks.find(({ track }) => track === 'standard')!.blocking)).toEqual([
      '/evidence/6/facts/modelNumber other_category',
    ]);
    await maker.delete(`/api/v1/dossiers/${draft.dossierId}/evidence/${stranger}`).expect(204);
    await add('sales_record_other', { modelNumber: DRAFT.modelNumbers[0], invoiceNumber: 'SIB-B' });
    expect((await readiness()).tracks.find(({ track }) => track === 'standard')!.blocking).toEqual([]);
  });

  it('a capacity that is not the product’s own cannot make its price look fair', async () => {
    product = await createProduct(maker, { ...DRAFT, categoryId, modelNumbers: ['CAP-1'] });
    const { comparables } = await factsFor(maker, product.dossierId);
    await add('comparables', { ownCapacity: comparables.ownCapacity * 2 });
    expect(words((await readiness()).tracks[0].blocking)).toContain(
      '/evidence/0/facts/ownCapacity own_capacity_differs',
    );
  });

  it('signals name an affiliate who stands on the other side of a paper', async () => {
    product = await createProduct(maker, { ...DRAFT, categoryId, modelNumbers: ['AF-1'] });
    await addEvidence(
      maker,
      product.dossierId,
      STANDARD_EVIDENCE.filter((kind) => kind !== 'sales_record'),
    );
    await add('sales_record', { buyerName: FACTS.officers[0]!.name, buyerCorporateNumber: undefined });
    caseId = await submit(maker, product.id);
    const elsewhere = await createProduct(maker, { ...DRAFT, categoryId, modelNumbers: ['AF-2'] });
    const { sales_record: sale } = await factsFor(maker, product.dossierId);
    const again = { ...sale, modelNumber: 'AF-2', buyerName: FACTS.officers[0]!.name };
    const documentIds = [await uploadDocument(maker, 'the same invoice')];
    await addOneEvidence(maker, elsewhere.dossierId, { kind: 'sales_record', facts: again, documentIds });
    const { checks } = pieceOf('sales_record', await caseEvidence(approver));
    expect(checks.map(({ code }) => code)).toContain('invoice_number_in_own_dossier');
    expect(checks.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      expect.arrayContaining(['signal counterparty_affiliated', 'signal counterparty_without_number']),
    );
    const association = await signIn(test, (await makePerson(test, 'association_examiner')).email);
    await association.get(`/api/v1/cases/${caseId}/evidence`).expect(404);
  });
});
