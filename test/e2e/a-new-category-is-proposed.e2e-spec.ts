import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { Audit } from '#audit';
import { CaseRecord } from '#review';
import { makePerson, signedIn, signIn, type Agent } from '../support/actors.js';
import { mailsTo } from '../support/mailbox.js';
import { activeManufacturer, importCategories, readyProduct, seen, submit } from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** A category that nobody has opened yet. */
const CONTENT = {
  name: '果実選果ロボット',
  reading: 'かじつせんかろぼっと',
  aliases: ['選果機'],
  definition: '果実を画像で見分け、等級ごとに分けて箱に入れる装置。',
  processTables: [
    {
      industry: 'A',
      process: '選果・箱詰め',
      period: 'day',
      steps: [
        { step: '等級の選別', who: '選果作業者 4 人', hoursBefore: 24, hoursAfter: 4 },
        { step: '箱詰め', who: '選果作業者 2 人', hoursBefore: 12, hoursAfter: 6 },
        { step: '装置の清掃', who: '選果作業者', hoursBefore: 0, hoursAfter: 0.8 },
        { step: '出荷の記録', who: '事務', hoursBefore: 2, hoursAfter: 2 },
      ],
    },
  ],
  comparison: '現在は目視で選別し、手で箱に詰めている。',
  measurement: '同じ 1,000 個を人と装置で処理し、工程ごとの時間を計る。',
  market: '選果場 2,000 か所、年 50 台。',
  criteria: {
    targets: [{ industry: 'A', process: '選果・箱詰め', leastIndex: 0.5 }],
    functions: ['等級の自動判定'],
    attributes: [
      {
        key: 'throughput',
        label: { ja: '処理能力', en: 'throughput' },
        type: 'number',
        unit: '/h',
        min: 100,
        max: 100_000,
        required: true,
        filterable: true,
        better: 'higher',
        capacity: true,
      },
    ],
  },
};
const SCORES = ['effect', 'generality', 'measurability', 'distinctness', 'safety'];
const sheet = (score: number) => ({ scores: SCORES.map((item) => ({ item, score, comment: '工程表のとおり' })) });
const CONSULTATION = { consulted: '農林水産省', position: 'supports', summary: '現場の人手不足に合う。' };

interface Proposal {
  id: string;
  version: number;
  processTables: { index: number }[];
  parties: { name: string; confirmed: boolean; merged: boolean }[];
}

let test: TestApp;
let examiner: Agent;
let approver: Agent;
let categoryId: (name: string) => string;

beforeAll(async () => {
  test = await startTestApp();
  categoryId = await importCategories(test);
  examiner = await signedIn(test, 'secretariat_examiner');
  approver = await signedIn(test, 'approver');
});
afterAll(() => test.close());

const start = async (agent: Agent, content: object = {}): Promise<Proposal> =>
  (
    await agent
      .post('/api/v1/category-proposals')
      .send({ part: '機構', ...CONTENT, ...content })
      .expect(201)
  ).body as Proposal;
const show = async (agent: Agent, id: string): Promise<Proposal> =>
  (await agent.get(`/api/v1/category-proposals/${id}`).expect(200)).body as Proposal;
const handIn = (agent: Agent, subjectId: string) =>
  agent.post('/api/v1/cases').send({ kind: 'category_proposal', subjectId });
const confirm = (agent: Agent, { id, version }: Proposal) =>
  agent.post(`/api/v1/category-proposals/${id}/confirm`).set('If-Match', `"${version}"`);
/** Does something in a case as one who has just looked at it, and is answered with a status. */
const act = async (status: number, agent: Agent, caseId: string, verb: string, body: object = {}) =>
  agent
    .post(`/api/v1/cases/${caseId}/${verb}`)
    .query(await seen(agent, caseId))
    .send(body)
    .expect(status);
const codesOf = ({ body }: { body: unknown }): string[] =>
  (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => `${pointer} ${code}`);

interface Published {
  name: string;
  stage: string;
  proposers: string[];
  reason: string | null;
  mergedInto: string | null;
  categoryId: string | null;
}
/** What anybody may read about a proposal. */
async function published(name: string): Promise<Published> {
  const { body } = await supertest(test.url).get('/api/v1/category-proposals').expect(200);
  return (body as { items: Published[] }).items.find((item) => item.name === name)!;
}

/** Screens and consults about a case until it waits for the approver. */
async function examine(caseId: string, score = 4): Promise<void> {
  await act(201, examiner, caseId, 'score-sheets', sheet(score));
  await act(200, examiner, caseId, 'pass');
  await act(201, examiner, caseId, 'consultations', { ...CONSULTATION, heldOn: test.clock.today() });
  await act(200, examiner, caseId, 'pass');
}

describe('Three startups propose a category together', () => {
  let owners: Agent[];
  let organisationIds: string[];
  let addresses: string[];
  let proposal: Proposal;
  let caseId: string;

  beforeAll(async () => {
    const people = [];
    for (let number = 0; number < 3; number += 1) people.push(await makePerson(test, 'owner'));
    owners = await Promise.all(people.map(({ email }) => signIn(test, email)));
    organisationIds = people.map(({ organisationId }) => organisationId);
    addresses = people.map(({ email }) => email);
  });

  it('one of them writes the draft, and the effect is computed from its process table', async () => {
    proposal = await start(owners[0]!);
    // 36 hours removed; 4 + 6 + 0.8 created: (36 − 10.8) ÷ 36. The record keeping, 2 hours, stays as it is.
    expect(proposal.processTables[0]).toMatchObject({ index: 0.7, saving: 0.663 });
  });

  it('the others are asked, see it, and confirm their part; strangers see nothing', async () => {
    for (const organisationId of organisationIds.slice(1)) {
      await owners[0]!
        .post(`/api/v1/category-proposals/${proposal.id}/parties`)
        .send({ organisationId, part: '画像認識' })
        .expect(201);
    }
    expect((await mailsTo(test, addresses[1]!)).map(({ kind }) => kind)).toEqual(['proposal_invitation']);
    const stranger = await signedIn(test, 'owner');
    await stranger.get(`/api/v1/category-proposals/${proposal.id}`).expect(404);
    await confirm(stranger, proposal).expect(404);
    await confirm(owners[1]!, proposal).expect(200);
    expect(codesOf(await handIn(owners[0]!, proposal.id).expect(422))).toEqual(['/parties/2 party_not_confirmed']);
  });

  it('a change of the draft has to be confirmed anew, and only what was read can be confirmed', async () => {
    const file = await show(owners[1]!, proposal.id);
    await owners[0]!
      .put(`/api/v1/category-proposals/${proposal.id}/draft`)
      .set('If-Match', `"${file.version}"`)
      .send({ ...CONTENT, market: '選果場 3,000 か所、年 80 台。' })
      .expect(200);
    await confirm(owners[1]!, file).expect(412);
    proposal = await show(owners[1]!, proposal.id);
    expect(proposal.parties.map(({ confirmed }) => confirmed)).toEqual([true, false, false]);
    await confirm(owners[1]!, proposal).expect(200);
    await confirm(owners[2]!, proposal).expect(200);
    await confirm(owners[2]!, proposal).expect(409);
  });

  it('only the leading one changes it and hands it in; then it is public, and frozen', async () => {
    await owners[1]!
      .put(`/api/v1/category-proposals/${proposal.id}/draft`)
      .set('If-Match', `"${proposal.version}"`)
      .send(CONTENT)
      .expect(404);
    await handIn(owners[1]!, proposal.id).expect(404);
    expect(await published(CONTENT.name)).toBeUndefined();
    const { body } = await handIn(owners[0]!, proposal.id).expect(201);
    caseId = (body as { id: string }).id;
    const { stage, proposers } = await published(CONTENT.name);
    expect([stage, proposers.length]).toEqual(['screening', 3]);
    await owners[1]!.get(`/api/v1/cases/${caseId}`).expect(200);
  });

  it('the secretariat screens it with a score sheet, returns it, and gets it back answered', async () => {
    expect(codesOf(await act(422, examiner, caseId, 'pass'))).toEqual([' score_sheet_missing']);
    const partial = { scores: sheet(4).scores.slice(1) };
    expect(codesOf(await act(422, examiner, caseId, 'score-sheets', partial))).toEqual(['/scores score_missing']);
    const finding = { pointer: '/measurement', code: 'description_unclear', text: '個数の根拠を示してください' };
    await act(200, examiner, caseId, 'return', { findings: [finding] });
    expect((await published(CONTENT.name)).stage).toBe('returned');
    const { body } = await owners[0]!.get(`/api/v1/cases/${caseId}`).expect(200);
    const [{ id: findingId }] = (body as { findings: [{ id: string }] }).findings;
    const answers = [{ findingId, text: '1 日の処理量です' }];
    await act(200, owners[0]!, caseId, 'resubmit', { answers });
    await act(200, examiner, caseId, `findings/${findingId}/resolve`);
    await act(201, examiner, caseId, 'score-sheets', sheet(2));
    await act(200, examiner, caseId, 'pass');
  });

  it('others are consulted, and a proposal below the mark is not approved', async () => {
    expect(codesOf(await act(422, examiner, caseId, 'pass'))).toEqual([' consultation_missing']);
    const late = { ...CONSULTATION, heldOn: '2999-01-01' };
    expect(codesOf(await act(422, examiner, caseId, 'consultations', late))).toEqual([
      '/heldOn consultation_in_future',
    ]);
    await act(201, examiner, caseId, 'consultations', { ...CONSULTATION, heldOn: test.clock.today() });
    await act(201, examiner, caseId, 'score-sheets', sheet(2));
    await act(200, examiner, caseId, 'pass');
    expect(codesOf(await act(422, approver, caseId, 'approve'))).toEqual([' score_below_mark']);
  });

  it('taken back, improved and handed in again, the category opens with its criteria and its proposers registered, without any product', async () => {
    await act(200, owners[0]!, caseId, 'withdraw');
    proposal = await show(owners[0]!, proposal.id);
    expect(proposal.parties.every(({ confirmed }) => confirmed)).toBe(true);
    caseId = ((await handIn(owners[0]!, proposal.id).expect(201)).body as { id: string }).id;
    await examine(caseId);
    await act(200, approver, caseId, 'approve');
    const { stage, categoryId: opened } = await published(CONTENT.name);
    expect(stage).toBe('approved');
    const { body } = await supertest(test.url).get(`/api/v1/categories/${opened}`).expect(200);
    expect(body).toMatchObject({
      name: CONTENT.name,
      status: 'open',
      processes: ['選果・箱詰め'],
      criteria: { validFrom: test.clock.today(), targets: CONTENT.criteria.targets },
    });
    const registrations = await supertest(test.url).get(`/api/v1/categories/${opened}/registrations`).expect(200);
    const registered = (registrations.body as { items: { organisationId: string; basis: string }[] }).items;
    expect(registered.map(({ organisationId }) => organisationId).sort()).toEqual([...organisationIds].sort());
    expect(registered.every(({ basis }) => basis === 'proposal')).toBe(true);
  });
});

describe('An association opens a category', () => {
  it('and examines its products from then on', async () => {
    const { email, organisationId } = await makePerson(test, 'association_examiner');
    const association = await signIn(test, email);
    const proposal = await start(association, { name: '自動草刈機', reading: 'じどうくさかりき' });
    const { body } = await handIn(association, proposal.id).expect(201);
    const caseId = (body as { id: string }).id;
    await act(403, association, caseId, 'score-sheets', sheet(5));
    await examine(caseId);
    await act(200, approver, caseId, 'approve');
    const { categoryId: opened } = await published('自動草刈機');
    const category = await supertest(test.url).get(`/api/v1/categories/${opened}`).expect(200);
    expect(category.body).toMatchObject({ associationId: organisationId });
    const maker = await signedIn(test, 'owner');
    await activeManufacturer(test, maker);
    const product = await readyProduct(maker, opened!, { modelNumbers: ['KUSA-1'] });
    const productCase = await submit(maker, product.id);
    expect(codesOf(await act(422, examiner, productCase, 'pass'))).toContain(' role_does_not_allow');
    await act(200, association, productCase, 'pass');
  });
});

describe('The operator proposes on behalf of a ministry', () => {
  it('and the person who handed it in takes no part in examining it', async () => {
    const { email, personId, organisationId } = await makePerson(test, 'administrator');
    const operator = await signIn(test, email);
    const colleague = await signedIn(test, 'secretariat_examiner', organisationId);
    const proposal = await start(operator, {
      name: '自動水やり装置',
      reading: 'じどうみずやりそうち',
      onBehalfOf: '農林水産省',
    });
    const caseId = ((await handIn(operator, proposal.id).expect(201)).body as { id: string }).id;
    const { organisationId: elsewhere } = await makePerson(test, 'secretariat_examiner');
    await test.source.query(
      `INSERT INTO membership (person_id, organisation_id, role) VALUES ($1, $2, 'secretariat_examiner')`,
      [personId, elsewhere],
    );
    await operator.post('/api/v1/session/organisation').send({ organisationId: elsewhere }).expect(200);
    for (const [verb, body] of [
      ['score-sheets', sheet(4)],
      ['claim', {}],
      ['pass', {}],
    ] as const) {
      expect(codesOf(await act(422, operator, caseId, verb, body))).toContain(' own_application');
    }
    await act(201, colleague, caseId, 'score-sheets', sheet(4));
    await act(200, colleague, caseId, 'pass');
    const maker = await signedIn(test, 'owner');
    await maker
      .post('/api/v1/category-proposals')
      .send({ part: '機構', ...CONTENT, onBehalfOf: '農林水産省' })
      .expect(422);
  });
});

describe('Two proposals for the same thing', () => {
  it('are merged: the proposers of one join the other, and may confirm it until it is decided', async () => {
    const [one, other] = [await signedIn(test, 'owner'), await makePerson(test, 'owner')];
    const second = await signIn(test, other.email);
    const names = ['きのこ収穫ロボット', 'キノコ収穫機'];
    const first = await start(one, { name: names[0], reading: 'きのこしゅうかくろぼっと' });
    const joined = await start(second, { name: names[1], reading: 'きのこしゅうかくき' });
    const caseId = ((await handIn(one, first.id).expect(201)).body as { id: string }).id;
    const mergedId = ((await handIn(second, joined.id).expect(201)).body as { id: string }).id;
    const reason = '同じ装置です';
    await act(422, examiner, mergedId, 'merge', { into: mergedId, reason });
    await act(200, examiner, mergedId, 'merge', { into: caseId, reason });
    await act(409, examiner, mergedId, 'merge', { into: caseId, reason });
    expect(await published(names[1]!)).toMatchObject({ stage: 'merged', mergedInto: names[0], reason });
    const file = await show(second, first.id);
    expect(file.parties.map(({ merged, confirmed }) => [merged, confirmed])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect((await mailsTo(test, other.email)).map(({ kind }) => kind)).toContain('proposal_merged');
    await confirm(second, file).expect(200);
    await second.get(`/api/v1/cases/${caseId}`).expect(200);
    await examine(caseId);
    await act(200, approver, caseId, 'approve');
    const { categoryId: opened } = await published(names[0]!);
    const { body } = await supertest(test.url).get(`/api/v1/categories/${opened}/registrations`).expect(200);
    expect((body as { items: { organisationId: string }[] }).items.map((item) => item.organisationId)).toContain(
      other.organisationId,
    );
  });
});

describe('Two proposals that fifty merge into one another at once', () => {
  it('become one, whichever it is; the others are told that it has moved on, and the log proves what happened', async () => {
    const [one, other] = [await signedIn(test, 'owner'), await signedIn(test, 'owner')];
    const first = await start(one, { name: 'ねぎ皮むきロボット', reading: 'ねぎかわむきろぼっと' });
    const second = await start(other, { name: '葱皮剥き機', reading: 'ねぎかわむきき' });
    const ids = await Promise.all(
      [handIn(one, first.id), handIn(other, second.id)].map(
        async (answer) => ((await answer.expect(201)).body as { id: string }).id,
      ),
    );
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        examiner
          .post(`/api/v1/cases/${ids[index % 2]}/merge`)
          .query({ stage: 'screening', round: 1 })
          .send({ into: ids[(index + 1) % 2], reason: '同じ装置です' }),
      ),
    );
    const lost = answers.filter(({ status }) => status !== 200);
    expect(lost).toHaveLength(49);
    for (const { status, body } of lost) {
      const reasons = codesOf({ body: body as unknown });
      expect([status, reasons]).toEqual([409, [expect.stringMatching(/ (case_has_moved_on|merge_target_moved_on)$/)]]);
    }
    const merged = answers.findIndex(({ status }) => status === 200) % 2;
    const verbs = async (id: string): Promise<string[]> =>
      ((await examiner.get(`/api/v1/cases/${id}`).expect(200)).body as { history: { verb: string }[] }).history.map(
        ({ verb }) => verb,
      );
    expect([await verbs(ids[merged]!), await verbs(ids[1 - merged]!)]).toEqual([['submit', 'merge'], ['submit']]);
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
    expect((await test.app.get(CaseRecord).verify()).broken).toBeUndefined();
  });
});

describe('A proposal that others were merged into', () => {
  it('gives them their own back when it is taken back, and keeps nobody who wants to leave', async () => {
    const [one, second] = [await signedIn(test, 'owner'), await signedIn(test, 'owner')];
    const first = await start(one, { name: '牡蠣むきロボット', reading: 'かきむきろぼっと' });
    const joined = await start(second, { name: 'カキ開け機', reading: 'かきあけき' });
    const caseId = ((await handIn(one, first.id).expect(201)).body as { id: string }).id;
    const mergedId = ((await handIn(second, joined.id).expect(201)).body as { id: string }).id;
    await act(200, examiner, mergedId, 'merge', { into: caseId, reason: '同じ装置です' });
    await handIn(second, joined.id).expect(409);
    await act(200, one, caseId, 'withdraw');
    expect(await show(second, joined.id)).toMatchObject({ mergedIntoId: null, frozen: false, number: 2 });
    await second.post(`/api/v1/category-proposals/${first.id}/decline`).expect(204);
    await second.get(`/api/v1/category-proposals/${first.id}`).expect(404);
    await handIn(second, joined.id).expect(201);
  });
});

describe('A proposal that is turned down', () => {
  it('is declined with reasons that everybody can read', async () => {
    const owner = await signedIn(test, 'owner');
    const proposal = await start(owner, { name: '雑用ロボット', reading: 'ざつようろぼっと' });
    const caseId = ((await handIn(owner, proposal.id).expect(201)).body as { id: string }).id;
    await examine(caseId, 1);
    const reason = '対象となる業務が特定できません';
    await act(200, approver, caseId, 'reject', { reason });
    expect(await published('雑用ロボット')).toMatchObject({ stage: 'rejected', reason, categoryId: null });
  });

  it('is not even taken in when everything is missing, or when there is such a category', async () => {
    const owner = await signedIn(test, 'owner');
    const { body } = await owner.post('/api/v1/category-proposals').send({ part: '全体' }).expect(201);
    const codes = codesOf(await handIn(owner, (body as Proposal).id).expect(422));
    expect(codes).toEqual(
      expect.arrayContaining(['/name proposal_field_required', '/processTables process_table_needed']),
    );
    const known = await start(owner, { name: '券売機', reading: 'けんばいき' });
    expect(categoryId('券売機')).toBeTruthy();
    expect(codesOf(await handIn(owner, known.id).expect(422))).toEqual(['/name category_exists']);
  });
});
