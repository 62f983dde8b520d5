import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#scheme';
import { makePerson, signedIn, signIn, type Agent } from '../../support/actors.js';
import { changeProduct, codesOf, joinProgram, submitOn } from '../../support/listing.js';
import {
  activeManufacturer,
  addEvidence,
  createProduct,
  DRAFT,
  importCategories,
  listedProduct,
  readyProduct,
  submit,
} from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const WITHOUT_SALES = ['price_rationale', 'cost_build_up', 'comparables'] as const;
const SUPPORT = ['people', 'response', 'area', 'parts', 'service_method'] as const;
const FINDING = { pointer: '/bodyPrice', code: 'price_not_shown', text: '価格の根拠が読めません。' };

interface Desk {
  daysLeft: number | null;
  makerSize: string | null;
  startup: boolean;
  category: string | null;
  steps: { verb: string; reasons: { code: string }[] }[];
  earlier: { id: string }[];
  listing: { id: string } | null;
  sinceApproved: { pointer: string }[] | null;
  foreseen: { kind: string; endsOn: string | null; conditions: string[] } | null;
}

describe('what examiners have beside a case', () => {
  let test: TestApp;
  let category: (name: string) => string;
  let maker: Agent;
  let examiner: Agent;
  let approver: Agent;

  beforeAll(async () => {
    test = await startTestApp();
    category = await importCategories(test);
    maker = await signedIn(test, 'owner');
    examiner = await signedIn(test, 'secretariat_examiner');
    approver = await signedIn(test, 'approver');
    await activeManufacturer(test, maker);
    await joinProgram(test, maker);
  });
  afterAll(() => test.close());

  const deskOf = async (id: string, who = examiner): Promise<Desk> =>
    (await who.get(`/api/v1/cases/${id}/desk`).expect(200)).body as Desk;
  const verbs = ({ steps }: Desk): string[] =>
    steps.map(({ verb, reasons }) => [verb, ...reasons.map(({ code }) => code)].join(' '));
  const act = (who: Agent, id: string, verb: string, seen: object, body: object = {}) =>
    who.post(`/api/v1/cases/${id}/${verb}`).query(seen).send(body);
  const seen = (stage: string, round = 1) => ({ stage, round });
  const withoutSales = async (modelNumber: string) => {
    const content = { ...DRAFT, categoryId: category('券売機'), modelNumbers: [modelNumber] };
    const product = await createProduct(maker, content);
    await addEvidence(maker, product.dossierId, [...WITHOUT_SALES, ...SUPPORT]);
    const { id } = await submitOn(maker, 'innovation', product.id);
    for (const stage of ['association_check', 'secretariat_check']) {
      await act(examiner, id, 'pass', seen(stage)).expect(200);
    }
    return { productId: product.id, caseId: id };
  };

  it('the papers of a case that is opened are examined before those that nobody looks at', async () => {
    const { id } = await readyProduct(maker, category('券売機'), { modelNumbers: ['DK-9'] });
    const caseId = await submit(maker, id);
    await test.source.query('UPDATE pgboss.job SET priority = 0'); // as those that are moved in
    const { body } = await examiner.get(`/api/v1/cases/${caseId}/documents`).expect(200);
    const opened = (body as { items: { id: string }[] }).items.map((each) => each.id);
    const hastened = await test.source.query<{ id: string }[]>(
      `SELECT data->>'documentId' AS id FROM pgboss.job WHERE name = 'document.added' AND priority > 0`,
    );
    expect(hastened.map((job) => job.id).sort()).toEqual(opened.sort());
  });

  it('a queued case tells how large its maker is, its category, since when it waits and for how many business days', async () => {
    const { id } = await readyProduct(maker, category('券売機'), { modelNumbers: ['DK-1'] });
    const caseId = await submit(maker, id);
    const { body } = await examiner.get('/api/v1/cases/queue').expect(200);
    const queued = (body as { items: { id: string; since: string }[] }).items.find((each) => each.id === caseId)!;
    expect(queued).toMatchObject({ makerSize: 'sme', startup: true, category: '券売機', daysLeft: 10 });
    expect(Date.parse(queued.since)).toBeLessThanOrEqual(test.clock.now().getTime());
    expect(await deskOf(caseId)).toMatchObject({ makerSize: 'sme', startup: true, category: '券売機', daysLeft: 10 });
  });

  it('the steps of a case are those of the reader’s role in its stage, each with what still stands against it', async () => {
    const { id } = await readyProduct(maker, category('券売機'), { modelNumbers: ['DK-2'] });
    const caseId = await submit(maker, id);
    expect(verbs(await deskOf(caseId))).toEqual(['claim', 'resolve', 'pass', 'return', 'write']);
    expect(verbs(await deskOf(caseId, approver))).toEqual(['reassign', 'write']);
    expect(verbs(await deskOf(caseId, await signedIn(test, 'auditor')))).toEqual([]);
    const colleague = await signedIn(test, 'secretariat_examiner');
    await act(colleague, caseId, 'claim', seen('association_check')).expect(200);
    expect(verbs(await deskOf(caseId))).toEqual([
      'claim claimed_by_another',
      'resolve claimed_by_another',
      'pass claimed_by_another',
      'return claimed_by_another',
      'write',
    ]);
  });

  it('what was listed before is compared with, and the applicant’s other cases are named', async () => {
    const { productId, listingId } = await listedProduct(test, maker, category('券売機'), { modelNumbers: ['DK-3'] });
    await changeProduct(maker, productId, { warrantyMonths: 36 });
    const caseId = await submit(maker, productId);
    const desk = await deskOf(caseId, approver);
    expect(desk.listing).toMatchObject({ id: listingId });
    expect(desk.sinceApproved).toEqual([{ pointer: '/warrantyMonths', before: 12, after: 36 }]);
    expect(desk.foreseen).toEqual({ kind: 'full', endsOn: null, conditions: [] });
    expect(desk.earlier.length).toBeGreaterThan(2);
    expect(desk.earlier.map(({ id }) => id)).not.toContain(caseId);
  });

  it('an approver sees that a listing would be provisional, and sets its conditions and last day with the approval', async () => {
    const { productId, caseId } = await withoutSales('DK-4');
    const { foreseen } = await deskOf(caseId, approver);
    expect(foreseen).toMatchObject({ kind: 'provisional' });
    const endsOn = daysAfter(test.clock.today(), 300);
    expect(foreseen!.endsOn).not.toBe(endsOn);
    const terms = { conditions: ['導入先 2 社の実績を報告すること'], endsOn };
    const past = { terms: { ...terms, endsOn: '2020-01-01' } };
    const refused = await act(approver, caseId, 'approve', seen('approval'), past).expect(422);
    expect(codesOf(refused.body)).toEqual(['last_day_past']);
    await act(approver, caseId, 'approve', seen('approval'), { terms }).expect(200);
    const { body: listing } = await maker.get(`/api/v1/products/${productId}/listing`).expect(200);
    expect(listing).toMatchObject({ kind: 'provisional', endsOn, conditions: { texts: terms.conditions } });
    const { body } = await approver.get(`/api/v1/cases/${caseId}/decisions`).expect(200);
    const conditions = [...foreseen!.conditions, ...terms.conditions];
    expect(body).toMatchObject({ items: [{ outcome: 'approved', endsOn, conditions }] });
  });

  it('a full listing and a company take no conditions: then nothing is approved', async () => {
    const { id } = await readyProduct(maker, category('券売機'), { modelNumbers: ['DK-5'] });
    const caseId = await submit(maker, id);
    for (const stage of ['association_check', 'secretariat_check']) {
      await act(examiner, caseId, 'pass', seen(stage)).expect(200);
    }
    const terms = { conditions: ['報告すること'] };
    const refused = await act(approver, caseId, 'approve', seen('approval'), { terms }).expect(422);
    expect(codesOf(refused.body)).toEqual(['listing_not_provisional']);
    expect((await approver.get(`/api/v1/cases/${caseId}`).expect(200)).body).toMatchObject({ stage: 'approval' });
  });

  it('times in stages and weeks are told to those who examine, associations of their own cases only', async () => {
    const { id } = await readyProduct(maker, category('券売機'), { modelNumbers: ['DK-6'] });
    const caseId = await submit(maker, id);
    await act(examiner, caseId, 'return', seen('association_check'), { findings: [FINDING] }).expect(200);
    const times = async (who: Agent) =>
      (await who.get('/api/v1/cases/times').expect(200)).body as {
        stages: { stage: string; left: number; medianDays: number }[];
        weeks: { from: string; submitted: number; ended: number }[];
      };
    const { stages, weeks } = await times(examiner);
    const check = stages.find(({ stage }) => stage === 'association_check')!;
    expect(check.left).toBeGreaterThan(2);
    expect(check.medianDays).toBeGreaterThanOrEqual(0);
    expect(weeks).toHaveLength(14);
    expect(weeks.at(-1)!.submitted).toBeGreaterThan(5);
    expect((await times(await signedIn(test, 'association_examiner'))).stages).toEqual([]);
    await maker.get('/api/v1/cases/times').expect(403);
  });

  it('the staff find listings in whatever status, with the steps they may take', async () => {
    const { listingId } = await listedProduct(test, maker, category('券売機'), { modelNumbers: ['DK-７'] });
    const found = async (who: Agent, query: object) =>
      (await who.get('/api/v1/listings').query(query).expect(200)).body as { items: { id: string; steps: string[] }[] };
    expect((await found(examiner, { q: 'ｄｋ-7', status: 'live' })).items).toMatchObject([
      { id: listingId, kind: 'full' },
    ]);
    expect((await found(examiner, { q: '100%' })).items).toEqual([]);
    await examiner.post(`/api/v1/catalog/listings/${listingId}/suspend`).send({ reason: '確認のため' }).expect(200);
    expect((await found(examiner, { status: 'suspended' })).items).toMatchObject([{ id: listingId }]);
    expect((await examiner.get(`/api/v1/listings/${listingId}`).expect(200)).body).toMatchObject({ steps: [] });
    const { body } = await approver.get(`/api/v1/listings/${listingId}`).expect(200);
    expect(body).toMatchObject({ status: 'suspended', steps: ['reinstate', 'revoke'] });
  });

  it('an approver is told who can accompany a maker', async () => {
    const { personId, email } = await makePerson(test, 'adviser');
    const { body } = await approver.get('/api/v1/enrolments/advisers').expect(200);
    expect((body as { items: object[] }).items).toContainEqual(expect.objectContaining({ id: personId }));
    await (await signIn(test, email)).get('/api/v1/enrolments/advisers').expect(403);
  });
});
