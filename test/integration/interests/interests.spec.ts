import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Membership, Organisation, type Role } from '#identity';
import { makePerson, signedIn, signIn, type Agent } from '../../support/actors.js';
import { approveCase, codesOf, listingOf, passChecks } from '../../support/listing.js';
import {
  activeDistributor,
  activeManufacturer,
  importCategories,
  listedProduct,
  readyProduct,
  seen,
  step,
  submit,
} from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const DAY_MS = 86_400_000;
const NOTICE = { reason: '確認のため' };

/** Somebody with an office in the scheme. */
interface Official {
  agent: Agent;
  personId: string;
}

describe('an interest', () => {
  let test: TestApp;
  let category: (name: string) => string;
  let maker: Agent;
  let makerId: string;
  let manufacturerId: string;
  let competitorId: string;
  let secretariatId: string;
  let listingId: string;
  let administrator: Agent;
  let count = 0;

  beforeAll(async () => {
    test = await startTestApp();
    category = await importCategories(test);
    const owner = await makePerson(test, 'owner');
    makerId = owner.organisationId;
    maker = await signIn(test, owner.email);
    await activeManufacturer(test, maker);
    listingId = await listed(maker, 'IN-1');
    manufacturerId = ((await maker.get('/api/v1/manufacturer').expect(200)).body as { id: string }).id;
    const competitor = await makePerson(test, 'owner');
    competitorId = competitor.organisationId;
    const competing = await signIn(test, competitor.email);
    await activeManufacturer(test, competing, OTHER_FACTS);
    await listed(competing, 'CO-1');
    administrator = await signedIn(test, 'administrator');
    secretariatId = (await makePerson(test, 'approver')).organisationId;
  });
  afterAll(() => test.close());

  /** A person of an organisation, present or past, who acts in an office of the secretariat. */
  const official = async (role: Role, from: { organisationId: string; role: Role } | null, past = false) => {
    const { email, personId } = await makePerson(test, from?.role ?? role, from?.organisationId ?? secretariatId);
    if (past) await test.source.query('UPDATE membership SET ended_at = now() WHERE person_id = $1', [personId]);
    if (from) {
      const organisation = { id: secretariatId };
      await test.source.getRepository(Membership).save({ person: { id: personId }, organisation, role });
    }
    const agent = await signIn(test, email);
    await agent.post('/api/v1/session/organisation').send({ organisationId: secretariatId });
    return { agent, personId };
  };
  /** A listing in a category that an association is responsible for. */
  const listed = async (of: Agent, modelNumber: string): Promise<string> => {
    const { id } = await readyProduct(of, category('GNSS測量機'), { modelNumbers: [modelNumber] });
    const caseId = await submit(of, id);
    await passAssociation(test, caseId);
    await approveCase(test, caseId);
    return (await listingOf(of, id)).id;
  };
  const openCase = async (): Promise<string> => {
    const { id } = await readyProduct(maker, category('GNSS測量機'), { modelNumbers: [`CA-${(count += 1)}`] });
    return submit(maker, id);
  };
  const attempt = async (who: Agent, path: string, body: object = NOTICE): Promise<string[]> => {
    const { status, body: answer } = await who.post(`/api/v1/${path}`).send(body);
    return status === 422 ? codesOf(answer) : [`${status}`];
  };
  const ofCase = async (who: Agent, caseId: string, verb: string): Promise<string[]> => {
    const { stage, round } = await seen(administrator, caseId);
    return attempt(who, `cases/${caseId}/${verb}?stage=${stage}&round=${round}`, verb === 'reject' ? NOTICE : {});
  };
  /** Everything an approver does with a case, a listing and a registration. */
  const everything = async ({ agent }: Official, caseId: string): Promise<string[]> => {
    const listing = `catalog/listings/${listingId}`;
    const conditions = await agent.put(`/api/v1/${listing}/conditions`).send({ texts: ['x'] });
    return [
      ...(await ofCase(agent, caseId, 'claim')),
      ...(await ofCase(agent, caseId, 'reject')),
      ...(await attempt(agent, `${listing}/suspend`)),
      ...(await attempt(agent, `${listing}/revocation`)),
      ...(await attempt(agent, `manufacturers/${manufacturerId}/revocation`)),
      // The first of its reasons: a full listing has no conditions either.
      codesOf(conditions.body)[0]!,
    ];
  };

  it('of one’s own, in a company affiliated with the maker, or declared bars from cases, listings and registrations', async () => {
    const caseId = await openCase();
    await passAssociation(test, caseId);
    await passChecks(test, caseId);
    const own = await official('approver', { organisationId: makerId, role: 'owner' }, true);
    const sister = await makePerson(test, 'owner');
    // It has officers, address, phone and account in common with the maker.
    await activeManufacturer(test, await signIn(test, sister.email), { name: '姉妹会社' });
    const affiliated = await official('approver', { organisationId: sister.organisationId, role: 'editor' });
    const declaring = await official('approver', null);
    const declared = { organisationId: makerId, reason: '配偶者が勤めています。' };
    await declaring.agent.post('/api/v1/interests').send(declared).expect(201);
    for (const [who, code] of [
      [own, 'own_organisation'],
      [affiliated, 'affiliated_organisation'],
      [declaring, 'declared_interest'],
    ] as const) {
      const refused = await everything(who, caseId);
      expect(refused).toEqual(Array<string>(6).fill(code));
    }
    const done = ['200', '200', '200', '201', '201', 'listing_not_provisional'];
    expect(await everything(await official('approver', null), caseId)).toEqual(done);
  });

  it('of somebody whose firm sells in the same category bars, as a maker or as a distributor, and in no other category', async () => {
    await administrator.post(`/api/v1/catalog/listings/${listingId}/reinstate`).send(NOTICE);
    const suspend = `catalog/listings/${listingId}/suspend`;
    const competing = await official('approver', { organisationId: competitorId, role: 'viewer' }, true);
    expect(await attempt(competing.agent, suspend)).toEqual(['sells_in_category']);
    const elsewhere = (await listedProduct(test, maker, category('券売機'), { modelNumbers: ['EL-1'] })).listingId;
    expect(await attempt(competing.agent, `catalog/listings/${elsewhere}/suspend`)).toEqual(['200']);

    const seller = await makePerson(test, 'owner');
    const distributorId = await activeDistributor(test, await signIn(test, seller.email));
    const dealer = await official('approver', { organisationId: seller.organisationId, role: 'owner' });
    await test.source.query(
      `INSERT INTO authorisation (manufacturer_id, distributor_id, status, all_products, starts_on, ends_on, version)
       SELECT id, $2, 'active', true, '2020-01-01', '2099-12-31', 1 FROM manufacturer WHERE organisation_id = $1`,
      [competitorId, distributorId],
    );
    expect(await attempt(dealer.agent, suspend)).toEqual(['sells_in_category']);
  });

  it('of an association’s members bars its people from judging for others, but not from the check it is responsible for', async () => {
    const association = await test.source.getRepository(Organisation).findOneByOrFail({ name: '日本測量機器工業会' });
    const members = `/api/v1/associations/${association.id}/members`;
    const responsible = await signedIn(test, 'association_examiner', association.id);
    const former = await official('approver', { organisationId: association.id, role: 'association_examiner' }, true);
    const suspend = `catalog/listings/${listingId}/suspend`;
    await administrator.post(`/api/v1/catalog/listings/${listingId}/reinstate`).send(NOTICE);
    expect(await attempt(former.agent, suspend)).toEqual(['200']);
    await administrator.post(`/api/v1/catalog/listings/${listingId}/reinstate`).send(NOTICE).expect(200);

    await responsible.post(members).send({ organisationId: competitorId }).expect(201);
    await administrator.post(members).send({ organisationId: competitorId }).expect(201);
    expect((await responsible.get(members).expect(200)).body).toMatchObject({
      items: [{ organisationId: competitorId }],
    });
    expect(codesOf((await responsible.post(members).send({}).expect(422)).body)).toEqual(['member_firm_unknown']);
    const stranger = await signedIn(test, 'association_examiner');
    await stranger.get(members).expect(404);
    await stranger.post(members).send({ organisationId: makerId }).expect(404);

    expect(await attempt(former.agent, suspend)).toEqual(['sells_in_category']);
    const caseId = await openCase();
    await step(responsible, caseId, 'claim');
    await step(responsible, caseId, 'pass');

    await responsible.delete(`${members}/${competitorId}`).expect(204);
    await responsible.delete(`${members}/${competitorId}`).expect(404);
    expect(await attempt(former.agent, suspend)).toEqual(['200']);
    const actions = await test.source.query<{ action: string }[]>(
      `SELECT action FROM audit_entry WHERE subject_type = 'association' ORDER BY seq`,
    );
    expect(actions.map(({ action }) => action)).toEqual(['association.add_member', 'association.remove_member']);
  });

  it('that is declared holds until another administrator ends it, with the reason, today or on a day to come', async () => {
    const { agent, personId } = await official('administrator', null);
    const declare = () => agent.post('/api/v1/interests').send({ organisationId: makerId, reason: '株主です。' });
    const { id } = (await declare().expect(201)).body as { id: string };
    expect(codesOf((await declare().expect(409)).body)).toEqual(['interest_declared']);
    const unknown = await agent.post('/api/v1/interests').send({ organisationId: secretariatId, reason: 'x' });
    expect(codesOf(unknown.body)).toEqual(['interest_organisation_unknown']);
    const end = (who: Agent, body: object) => who.post(`/api/v1/interests/${id}/end`).send(body);
    expect(codesOf((await end(agent, { reason: '売却しました。' }).expect(422)).body)).toEqual(['interest_of_yours']);
    const past = await end(administrator, { reason: 'x', endsOn: '2020-01-01' }).expect(422);
    expect(codesOf(past.body)).toEqual(['interest_end_past']);

    const suspend = () => attempt(agent, `catalog/listings/${listingId}/suspend`);
    await administrator.post(`/api/v1/catalog/listings/${listingId}/reinstate`).send(NOTICE);
    const endsOn = new Date(test.clock.now().getTime() + 3 * DAY_MS).toISOString().slice(0, 10);
    await end(administrator, { reason: '売却しました。', endsOn }).expect(200);
    expect(await suspend()).toEqual(['declared_interest']);
    const { body: mine } = await agent.get('/api/v1/interests').expect(200);
    expect((mine as { items: object[] }).items).toContainEqual(
      expect.objectContaining({ id, personId, organisationId: makerId, endsOn, endReason: '売却しました。' }),
    );
    await end(administrator, { reason: '本日まで' }).expect(200);
    expect(await suspend()).toEqual(['200']);
    expect(codesOf((await end(administrator, { reason: 'x' }).expect(409)).body)).toEqual(['interest_ended']);
    await declare().expect(201);
    const rows = await test.source.query<{ action: string }[]>(
      'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq',
      [id],
    );
    expect(rows.map(({ action }) => action.split('.')[1])).toEqual(['declare', 'end', 'end']);
  });

  it('is asked for in audits and reports as well', async () => {
    await administrator.post(`/api/v1/catalog/listings/${listingId}/reinstate`).send(NOTICE);
    const own = await official('secretariat_examiner', { organisationId: makerId, role: 'viewer' }, true);
    const fresh = await official('secretariat_examiner', null);
    const { body: drawn } = await (
      await official('approver', null)
    ).agent
      .post('/api/v1/sampling/draws')
      .send({ method: 'random', size: 100 })
      .expect(201);
    const audit = (drawn as { audits: { id: string; listingId: string }[] }).audits.find(
      (one) => one.listingId === listingId,
    )!;
    const { body: report } = await maker
      .post(`/api/v1/catalog/listings/${listingId}/reports`)
      .send({ kind: 'other', text: '確認してください。' })
      .expect(201);
    const reportId = (report as { id: string }).id;
    const settleAudit = `sampling/audits/${audit.id}/settle`;
    const settleReport = `listing-reports/${reportId}/settle`;
    const [kept, unfounded] = [
      { ...NOTICE, outcome: 'kept' },
      { ...NOTICE, outcome: 'unfounded' },
    ];
    expect(await attempt(own.agent, settleAudit, kept)).toEqual(['own_organisation']);
    expect(await attempt(own.agent, settleReport, unfounded)).toEqual(['own_organisation']);
    const { body } = await fresh.agent.get('/api/v1/follow-ups').query({ limit: 100 }).expect(200);
    const list = (body as { items: { id: string; auditId: string | null; reportId: string | null }[] }).items;
    const mine = list.filter(({ auditId, reportId: of }) => auditId === audit.id || of === reportId);
    expect(mine).toHaveLength(2);
    for (const { id } of mine) {
      expect(await attempt(own.agent, `follow-ups/${id}/claim`, {})).toEqual(['own_organisation']);
    }
    expect(await attempt(fresh.agent, settleAudit, kept)).toEqual(['200']);
    expect(await attempt(fresh.agent, settleReport, unfounded)).toEqual(['200']);
  });
});

/** Another company, which has nothing in common with the first. */
const OTHER_FACTS = {
  name: 'みつもり測機株式会社',
  reading: 'みつもりそっき',
  address: '北海道札幌市中央区北三条西 6',
  phone: '011-000-0000',
  representative: '測量 一郎',
  officers: [{ name: '測量 一郎', birthYear: 1970 }],
  bankAccountSuffix: '9876',
};

/** The responsible association passes a case. */
async function passAssociation(test: TestApp, caseId: string): Promise<void> {
  const association = await test.source.getRepository(Organisation).findOneByOrFail({ name: '日本測量機器工業会' });
  await step(await signedIn(test, 'association_examiner', association.id), caseId, 'pass');
}
