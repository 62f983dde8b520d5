import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { ListingTerms } from '#catalog';
import { daysAfter } from '#scheme';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import { eventually } from '../support/eventually.js';
import {
  approveCase,
  changeProduct,
  codesOf,
  joinProgram,
  listingOf,
  provisionalProduct,
  submitOn,
} from '../support/listing.js';
import { mailsTo } from '../support/mailbox.js';
import { activeManufacturer, addEvidence, importCategories } from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DAY_MS = 86_400_000;

/** One journey: each test is its next step. */
describe('A provisional listing becomes a full one when the records arrive, or ends', () => {
  let test: TestApp;
  let maker: Agent;
  let email: string;
  let kept: Awaited<ReturnType<typeof provisionalProduct>>;
  let waiting: Awaited<ReturnType<typeof provisionalProduct>>;
  let ended: Awaited<ReturnType<typeof provisionalProduct>>;
  let endsOn: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    const categoryId = (await importCategories(test))('券売機');
    ({ email } = await makePerson(test, 'owner'));
    maker = await signIn(test, email);
    await activeManufacturer(test, maker);
    await joinProgram(test, maker);
    kept = await provisionalProduct(test, maker, categoryId, 'PV-1');
    ended = await provisionalProduct(test, maker, categoryId, 'PV-2');
    waiting = await provisionalProduct(test, maker, categoryId, 'PV-3');
    endsOn = daysAfter(test.clock.today(), 100);
  });
  afterAll(() => test.close());

  const shown = (id: string) => supertest(test.url).get(`/api/v1/catalog/listings/${id}`);
  const searched = async (): Promise<string[]> => {
    const { body } = await supertest(test.url).get('/api/v1/catalog/search').query({ q: '券売機' }).expect(200);
    return (body as { hits: { id: string }[] }).hits.map(({ id }) => id).sort();
  };
  const mails = async (kind: string) => (await mailsTo(test, email)).filter((mail) => mail.kind === kind);
  /** Moves on to the day with so many days left. */
  const moveTo = (left: number): void => {
    const days = (Date.parse(daysAfter(endsOn, -left)) - Date.parse(test.clock.today())) / DAY_MS;
    test.clock.forward(days * DAY_MS);
  };

  it('buyers are shown until when it is listed and which records are asked for', async () => {
    const { body } = await shown(kept.listing.id).expect(200);
    expect(body).toMatchObject({
      kind: 'provisional',
      endsOn: kept.listing.endsOn,
      conditions: { records: [['sales_record', 'sales_record_other'], ['delivery_record']], texts: [] },
    });
  });

  it('an approver adds conditions in words and another last day, which may not lie in the past', async () => {
    const approver = await signedIn(test, 'approver');
    const put = (id: string, body: object) => approver.put(`/api/v1/catalog/listings/${id}/conditions`).send(body);
    const past = await put(ended.listing.id, { texts: [], endsOn: '2020-01-01' }).expect(422);
    expect(codesOf(past.body)).toEqual(['last_day_past']);
    for (const { listing } of [kept, ended]) {
      await put(listing.id, { texts: ['導入先 1 社の実績を報告すること'], endsOn }).expect(200);
    }
    const { body } = await shown(ended.listing.id).expect(200);
    expect(body).toMatchObject({ endsOn, conditions: { texts: ['導入先 1 社の実績を報告すること'] } });
  });

  it('a light change on the way neither lengthens its term nor drops its conditions', async () => {
    await changeProduct(maker, ended.id, { warrantyMonths: 24 });
    const { id, stage } = await submitOn(maker, 'innovation', ended.id);
    expect(stage).toBe('approval');
    await approveCase(test, id);
    expect((await shown(ended.listing.id).expect(200)).body).toMatchObject({
      warrantyMonths: 24,
      kind: 'provisional',
      endsOn,
      conditions: { texts: ['導入先 1 社の実績を報告すること'] },
    });
  });

  it('the last record that was asked for opens the upgrade case by itself, before the secretariat', async () => {
    const cases = async () =>
      ((await maker.get('/api/v1/cases').expect(200)).body as { items: { id: string; title: string; stage: string }[] })
        .items;
    const before = (await cases()).length;
    await addEvidence(maker, kept.dossierId, ['sales_record']);
    await addEvidence(maker, kept.dossierId, ['delivery_record']);
    await eventually(async () => expect(await cases()).toHaveLength(before + 1));
    const [upgrade] = await cases();
    expect(upgrade).toMatchObject({ stage: 'secretariat_check' });
    expect((await shown(kept.listing.id).expect(200)).body).toMatchObject({ kind: 'provisional' });
    await approveCase(test, upgrade!.id);
    expect((await shown(kept.listing.id).expect(200)).body).toMatchObject({
      kind: 'full',
      endsOn: null,
      conditions: null,
    });
  });

  it('records that arrive while another case is open open theirs when that one ends', async () => {
    await changeProduct(maker, waiting.id, { warrantyMonths: 36 });
    const { id } = await submitOn(maker, 'innovation', waiting.id);
    await addEvidence(maker, waiting.dossierId, ['sales_record', 'delivery_record']);
    const cases = async () =>
      (
        (await maker.get('/api/v1/cases').expect(200)).body as {
          items: { id: string; subjectId: string; stage: string }[];
        }
      ).items.filter(({ subjectId }) => subjectId === waiting.id);
    // The job that was for nothing is done before the case that kept it ends.
    const jobs = () =>
      test.source.query<unknown[]>(`SELECT FROM pgboss.job WHERE name = 'evidence.added' AND state < 'completed'`);
    await eventually(async () => expect(await jobs()).toEqual([]));
    expect((await cases())[0]).toMatchObject({ id, stage: 'approval' });
    await approveCase(test, id);
    await eventually(async () => expect((await cases())[0]).toMatchObject({ stage: 'secretariat_check' }));
    const [upgrade] = await cases();
    expect(upgrade!.id).not.toBe(id);
    await approveCase(test, upgrade!.id);
    expect((await shown(waiting.listing.id).expect(200)).body).toMatchObject({ kind: 'full', warrantyMonths: 36 });
  });

  it('the maker of the other is warned once each when 60, 30 and 7 days are left', async () => {
    const terms = test.app.get(ListingTerms);
    for (const left of [61, 60, 59, 30, 7, 3, 0]) {
      moveTo(left);
      await terms.warn();
      await terms.warn();
    }
    const subjects = (await mails('listing_ending')).map(({ subject }) => /残り (\d+) 日/.exec(subject)?.[1]);
    expect(subjects).toEqual(['60', '30', '7']);
  });

  it('on its last day it is still there; the day after it has left the catalog and the index', async () => {
    const terms = test.app.get(ListingTerms);
    expect(await terms.expire()).toBe(0);
    await shown(ended.listing.id).expect(200);
    moveTo(-1);
    const counts = await Promise.all([terms.expire(), terms.expire()]);
    expect(counts.sort()).toEqual([0, 1]);
    await shown(ended.listing.id).expect(404);
    await eventually(async () => expect(await searched()).toEqual([kept.listing.id, waiting.listing.id].sort()));
    expect(await mails('listing_expired')).toHaveLength(1);
    maker = await signIn(test, email);
    expect(await listingOf(maker, ended.id)).toMatchObject({ status: 'expired' });
  });

  it('it comes back through a full review with the records it lacked', async () => {
    await changeProduct(maker, ended.id, {});
    await addEvidence(maker, ended.dossierId, ['sales_record', 'delivery_record']);
    const { id, stage } = await submitOn(maker, 'standard', ended.id);
    expect(stage).toBe('association_check');
    await approveCase(test, id);
    expect((await shown(ended.listing.id).expect(200)).body).toMatchObject({ kind: 'full', endsOn: null });
  });
});
