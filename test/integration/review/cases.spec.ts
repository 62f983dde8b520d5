import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit } from '#audit';
import { Membership, Organisation, type Role } from '#identity';
import { CaseRecord } from '#review';
import { makePerson, signedIn, signIn, type Agent } from '../../support/actors.js';
import {
  complete,
  DRAFT,
  FACTS,
  importCategories,
  readyProduct,
  activeManufacturer,
  submit,
  type CreatedProduct,
  seen,
  step,
} from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const FINDING = { pointer: '/bodyPrice', code: 'price_not_shown', text: '価格の根拠が読めません。' };

describe('a case', () => {
  let test: TestApp;
  let category: (name: string) => string;
  let maker: Agent;
  let makerId: string;
  let examiner: Agent;
  let approver: Agent;
  let product: CreatedProduct;
  let caseId: string;
  let count = 0;

  beforeAll(async () => {
    test = await startTestApp();
    category = await importCategories(test);
    const owner = await makePerson(test, 'owner');
    makerId = owner.organisationId;
    maker = await signIn(test, owner.email);
    examiner = await signedIn(test, 'secretariat_examiner');
    approver = await signedIn(test, 'approver');
    await activeManufacturer(test, maker);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    product = await readyProduct(maker, category('券売機'), { modelNumbers: [`KB-${(count += 1)}`] });
    caseId = await submit(maker, product.id);
  });

  const act = async (who: Agent, verb: string, body: object = {}): Promise<number> =>
    (
      await who
        .post(`/api/v1/cases/${caseId}/${verb}`)
        .query(await seen(who, caseId))
        .send(body)
    ).status;
  const codes = async (who: Agent, verb: string, body: object = {}): Promise<string[]> => {
    const answer = await who
      .post(`/api/v1/cases/${caseId}/${verb}`)
      .query(await seen(who, caseId))
      .send(body);
    return (answer.body as { errors: { code: string }[] }).errors.map(({ code }) => code);
  };
  const show = async (): Promise<Record<string, unknown>> =>
    (await maker.get(`/api/v1/cases/${caseId}`).expect(200)).body as Record<string, unknown>;

  const manufacturerId = async (): Promise<string> =>
    ((await maker.get('/api/v1/manufacturer').expect(200)).body as { id: string }).id;

  describe('with fifty who act at once', () => {
    const five = async (role: Role): Promise<Agent[]> =>
      Promise.all(Array.from({ length: 5 }, () => signedIn(test, role)));
    /** Fifty requests at once, all by people who have seen the same; answers who won, and with which. */
    const rush = async (
      people: Agent[],
      at: { stage: string; round: number },
      ...attempts: [string, object][]
    ): Promise<[Agent, string]> => {
      const tried = Array.from({ length: 50 }, (_, index) => {
        const [verb, body] = attempts[index % attempts.length]!;
        return { who: people[index % people.length]!, verb, body };
      });
      const answers = await Promise.all(
        tried.map(({ who, verb, body }) => who.post(`/api/v1/cases/${caseId}/${verb}`).query(at).send(body)),
      );
      const won = tried.filter((_attempt, index) => answers[index]!.status === 200);
      expect([at, won.length]).toEqual([at, 1]);
      for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
        expect(status).toBe(409);
        const reasons = (body as { errors: { code: string }[] }).errors.map(({ code }) => code);
        expect(CONFLICTS).toEqual(expect.arrayContaining(reasons));
        expect(reasons).not.toEqual([]);
      }
      return [won[0]!.who, won[0]!.verb];
    };
    const CONFLICTS = [
      ...['case_has_moved_on', 'claimed_by_another', 'claimed_by_you', 'not_claimed_by_you', 'finding_resolved'],
    ];
    /** History and log hold each of these once, in this order, and the log proves the history. */
    const expectRecord = async (verbs: string[], besides: string[] = []): Promise<void> => {
      const { history } = (await show()) as { history: { verb: string }[] };
      expect(history.map(({ verb }) => verb)).toEqual(verbs.filter((verb) => !besides.includes(verb)));
      const rows = await test.source.query<{ action: string }[]>(
        'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq',
        [caseId],
      );
      expect(rows.map(({ action }) => action)).toEqual(verbs.map((verb) => `case.${verb}`));
      expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
      expect((await test.app.get(CaseRecord).verify()).broken).toBeUndefined();
    };
    const REASON = { reason: '理由' };

    it('is won by exactly one at each step up to its appeal; the others are told why, and nothing is missing', async () => {
      const [examiners, approvers] = [await five('secretariat_examiner'), await five('approver')];
      const first = { stage: 'association_check', round: 1 };
      const [claimer] = await rush(examiners, first, ['claim', {}]);
      await rush([claimer], first, ['release', {}]);
      await rush(examiners, first, ['claim', {}]);
      const { personId } = await makePerson(test, 'secretariat_examiner');
      const { examinerId: fromId } = (await examiner.get(`/api/v1/cases/${caseId}`)).body as { examinerId: string };
      await rush(approvers, first, ['reassign', { personId, fromId }]);
      await rush(approvers, first, ['reassign', { personId: null, fromId: personId }]);
      await rush(examiners, first, ['return', { findings: [FINDING] }]);
      const { findings: found } = (await show()) as { findings: { id: string }[] };
      const answers = [{ findingId: found[0]!.id, text: '直しました。' }];
      await rush([maker], { stage: 'returned', round: 1 }, ['resubmit', { answers }]);
      const second = { stage: 'association_check', round: 2 };
      await rush(examiners, second, [`findings/${found[0]!.id}/resolve`, {}]);
      await rush(examiners, second, ['pass', {}]);
      await rush(examiners, { stage: 'secretariat_check', round: 2 }, ['pass', {}]);
      await rush(approvers, { stage: 'approval', round: 2 }, ['reject', REASON], ['reject', { reason: '別の理由' }]);
      await rush([maker], { stage: 'rejected', round: 2 }, ['appeal', REASON]);
      const [, decided] = await rush(
        await five('approver'),
        { stage: 'appeal', round: 2 },
        ['approve', {}],
        ['reject', REASON],
      );
      const verbs = ['submit', 'claim', 'release', 'claim', 'reassign', 'reassign', 'return', 'resubmit', 'resolve'];
      await expectRecord([...verbs, 'pass', 'pass', 'reject', 'appeal', decided], ['resolve']);
      const [{ decisions }] = await test.source.query<[{ decisions: number }]>(
        'SELECT count(*)::int AS decisions FROM decision WHERE case_id = $1',
        [caseId],
      );
      expect(decisions).toBe(2);
    });

    it('is withdrawn once, by one of two of the applicant’s people; it is not approved besides', async () => {
      const colleague = await signedIn(test, 'editor', makerId);
      for (const verb of ['pass', 'pass']) await act(examiner, verb);
      const people = [maker, colleague, approver];
      const at = { stage: 'approval', round: 1 };
      const tried = Array.from({ length: 50 }, (_, index) => {
        const who = people[index % 3]!;
        return { who, verb: who === approver ? 'approve' : 'withdraw' };
      });
      const answers = await Promise.all(
        tried.map(({ who, verb }) => who.post(`/api/v1/cases/${caseId}/${verb}`).query(at)),
      );
      const won = tried.filter((_attempt, index) => answers[index]!.status === 200).map(({ verb }) => verb);
      expect(won).toHaveLength(1);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
      await expectRecord(['submit', 'pass', 'pass', won[0]!]);
    });
  });

  it('is closed to steps of somebody who does not say, or has not seen, where it stands', async () => {
    const bare = await examiner.post(`/api/v1/cases/${caseId}/claim`).expect(400);
    const pointers = (bare.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/stage', '/round']);
    const past = await seen(examiner, caseId);
    await act(examiner, 'pass');
    const late = await examiner.post(`/api/v1/cases/${caseId}/pass`).query(past).expect(409);
    expect((late.body as { errors: { code: string }[] }).errors).toMatchObject([{ code: 'case_has_moved_on' }]);
  });

  it('that one examiner has claimed is closed to another until it is released', async () => {
    const colleague = await signedIn(test, 'secretariat_examiner');
    expect(await act(examiner, 'claim')).toBe(200);
    expect(await codes(colleague, 'pass')).toEqual(['claimed_by_another']);
    expect(await codes(colleague, 'release')).toEqual(['not_claimed_by_you']);
    expect(await act(examiner, 'release')).toBe(200);
    expect(await act(colleague, 'pass')).toBe(200);
  });

  it('can be withdrawn by the applicant, who gets the draft back and can submit again', async () => {
    expect(await act(maker, 'withdraw')).toBe(200);
    expect(await show()).toMatchObject({ stage: 'withdrawn' });
    expect((await maker.get(`/api/v1/products/${product.id}`)).body).toMatchObject({ revision: 2, frozen: false });
    expect(await submit(maker, product.id)).not.toBe(caseId);
  });

  it('that was returned can be withdrawn with its draft as it is', async () => {
    await act(examiner, 'return', { findings: [FINDING] });
    expect(await act(maker, 'withdraw')).toBe(200);
    expect((await maker.get(`/api/v1/products/${product.id}`)).body).toMatchObject({ revision: 2, frozen: false });
  });

  it('is rejected with a reason only, and not by somebody who returned it', async () => {
    await act(examiner, 'pass');
    await act(examiner, 'pass');
    expect(await act(approver, 'return', { findings: [FINDING] })).toBe(200);
    const { findings } = (await show()) as { findings: { id: string }[] };
    await act(maker, 'resubmit', { answers: [{ findingId: findings[0]!.id, text: '直しました。' }] });
    expect(await codes(approver, 'reject', { reason: '見込みがない' })).toEqual(['examined_by_you']);
    const another = await signedIn(test, 'approver');
    expect(await act(another, 'reject', { reason: '  ' })).toBe(400);
    expect(await act(another, 'reject', { reason: '実在しない製品です。' })).toBe(200);
    expect(await show()).toMatchObject({ stage: 'rejected', round: 2 });
  });

  it('of a category with an association is examined by that association first', async () => {
    const association = await test.source.getRepository(Organisation).findOneByOrFail({ name: '日本測量機器工業会' });
    const member = await signedIn(test, 'association_examiner', association.id);
    product = await readyProduct(maker, category('GNSS測量機'), { modelNumbers: [`GN-${count}`] });
    caseId = await submit(maker, product.id);
    expect(await codes(examiner, 'pass')).toEqual(['role_does_not_allow', 'not_responsible_association']);
    expect((await member.get('/api/v1/cases')).body).toMatchObject({ items: [{ id: caseId }] });
    expect(await act(member, 'pass')).toBe(200);
    expect(await codes(member, 'pass')).toEqual(['role_does_not_allow']);
    expect(await act(examiner, 'pass')).toBe(200);
    expect(await show()).toMatchObject({ stage: 'approval' });
  });

  describe('of a maker in which somebody has an interest', () => {
    /** A company's owner who becomes an approver of the secretariat as well, or changes over to it. */
    const turncoat = async (
      companyId: string,
      { leaves = false, role = 'approver' }: { leaves?: boolean; role?: Role } = {},
    ): Promise<Agent> => {
      const { email, personId } = await makePerson(test, 'owner', companyId);
      const secretariat = await test.source.getRepository(Organisation).findOneByOrFail({ kind: 'secretariat' });
      if (leaves) await test.source.query('UPDATE membership SET ended_at = now() WHERE person_id = $1', [personId]);
      await test.source.getRepository(Membership).save({ person: { id: personId }, organisation: secretariat, role });
      const agent = await signIn(test, email);
      await agent.post('/api/v1/session/organisation').send({ organisationId: secretariat.id });
      return agent;
    };
    const REFUSED = {
      claim: {},
      return: { findings: [FINDING] },
      approve: {},
      reject: { reason: '理由' },
    };
    const expectRefused = async (who: Agent, verbs: object, code: string): Promise<void> => {
      for (const [verb, body] of Object.entries(verbs)) {
        expect([verb, await codes(who, verb, body as object)]).toEqual([verb, [code]]);
      }
    };

    it('is closed to the maker’s people, former ones too, in whatever office they act', async () => {
      const formerExaminer = await turncoat(makerId, { leaves: true, role: 'secretariat_examiner' });
      await expectRefused(formerExaminer, { claim: {}, pass: {}, return: REFUSED.return }, 'own_organisation');
      await act(examiner, 'pass');
      await act(examiner, 'pass');
      await expectRefused(await turncoat(makerId), REFUSED, 'own_organisation');
      expect(await act(approver, 'approve')).toBe(200);
    });

    it('is closed to people of a company that is affiliated with the maker', async () => {
      const affiliate = await makePerson(test, 'owner');
      // It has officers, address, phone and account in common with the maker.
      await activeManufacturer(test, await signIn(test, affiliate.email), { name: '姉妹会社' });
      await act(examiner, 'pass');
      await act(examiner, 'pass');
      await expectRefused(await turncoat(affiliate.organisationId), REFUSED, 'affiliated_organisation');
      expect(await act(approver, 'approve')).toBe(200);
    });
  });

  it('is shown to an adviser only while the maker is theirs to accompany', async () => {
    const { personId, email } = await makePerson(test, 'adviser');
    const adviser = await signIn(test, email);
    const { body } = await maker.get(`/api/v1/cases/${caseId}`).expect(200);
    const documentId = (body as { evidence: { documents: { id: string }[] }[] }).evidence[0]!.documents[0]!.id;
    const paths = [`/api/v1/cases/${caseId}`, `/api/v1/cases/${caseId}/documents/${documentId}/content`];
    for (const path of paths) await adviser.get(path).expect(404);
    expect((await adviser.get('/api/v1/cases').expect(200)).body).toEqual({ items: [] });
    await test.source.query(
      `INSERT INTO enrolment (manufacturer_id, status, hindrances, security, adviser_id, starts_on, ends_on, version)
       SELECT id, 'active', '[]', '{}', $2, '2026-01-01', '2099-01-01', 1 FROM manufacturer WHERE organisation_id = $1`,
      [makerId, personId],
    );
    for (const path of paths) await adviser.get(path).expect(200);
    expect(((await adviser.get('/api/v1/cases').expect(200)).body as { items: unknown[] }).items).not.toEqual([]);
    await adviser.get(`/api/v1/cases/${caseId}/affiliations`).expect(403);
    await test.source.query("UPDATE enrolment SET status = 'ended'");
    for (const path of paths) await adviser.get(path).expect(404);
  });

  it('begins anew with the association when the corrected product has moved to a category of one', async () => {
    await act(examiner, 'pass');
    await act(examiner, 'return', { findings: [FINDING] });
    const { body } = await maker.get(`/api/v1/products/${product.id}`);
    const moved = { ...DRAFT, modelNumbers: [`KB-${count}`], categoryId: category('GNSS測量機') };
    await maker
      .put(`/api/v1/products/${product.id}/draft`)
      .set('If-Match', `"${(body as CreatedProduct).version}"`)
      .send(await complete(maker, moved))
      .expect(200);
    const { findings } = (await show()) as { findings: { id: string }[] };
    await act(maker, 'resubmit', { answers: [{ findingId: findings[0]!.id, text: '区分を改めました。' }] });
    expect(await show()).toMatchObject({ stage: 'association_check', round: 2 });
    expect(await codes(examiner, 'pass')).toEqual([
      'role_does_not_allow',
      'not_responsible_association',
      'findings_open',
    ]);
    const association = await test.source.getRepository(Organisation).findOneByOrFail({ name: '日本測量機器工業会' });
    const member = await signedIn(test, 'association_examiner', association.id);
    expect(await act(member, `findings/${findings[0]!.id}/resolve`)).toBe(200);
    expect(await act(member, 'pass')).toBe(200);
  });

  it('that is resubmitted names unanswered and unknown findings and all faults of the draft at once', async () => {
    await act(examiner, 'return', { findings: [FINDING] });
    const { body } = await maker.get(`/api/v1/products/${product.id}`);
    await maker
      .put(`/api/v1/products/${product.id}/draft`)
      .set('If-Match', `"${(body as CreatedProduct).version}"`)
      .send({ ...DRAFT, modelNumbers: [`KB-${count}`], bodyPrice: 1000 })
      .expect(200);
    const answers = [{ findingId: product.id, text: '直しました。' }];
    expect(await codes(maker, 'resubmit', { answers })).toEqual(
      expect.arrayContaining(['findings_unanswered', 'finding_unknown', 'category_required']),
    );
    expect(await codes(examiner, 'pass')).toEqual(['stage_does_not_allow']);
  });

  it('keeps what was handed in, found and done, whoever asks the database', async () => {
    await act(examiner, 'return', { findings: [FINDING] });
    const sql = (text: string): Promise<unknown> => test.source.query(text);
    for (const table of ['submission', 'case_event']) {
      await expect(sql(`UPDATE ${table} SET round = 9`)).rejects.toThrow('UPDATE is refused');
    }
    for (const table of ['submission', 'case_event', 'finding', 'evidence']) {
      await expect(sql(`DELETE FROM ${table}`)).rejects.toThrow('DELETE is refused');
      await expect(sql(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('TRUNCATE is refused');
    }
    await expect(sql("UPDATE finding SET text = ''")).rejects.toThrow('UPDATE is refused');
    await expect(sql("UPDATE finding SET severity = 'should'")).rejects.toThrow('UPDATE is refused');
    await sql(`UPDATE finding SET resolved_round = 1, resolved_at = now(), resolved_by_id = (SELECT id FROM person LIMIT 1)
      WHERE resolved_at IS NULL`);
    await expect(sql('UPDATE finding SET resolved_at = NULL')).rejects.toThrow('UPDATE is refused');
    await sql(`INSERT INTO finding_answer (finding_id, round, text, author_id)
      SELECT id, 99, 'a draft', resolved_by_id FROM finding`);
    await sql("UPDATE finding_answer SET text = 'better', handed_in_at = now() WHERE round = 99");
    await expect(sql("UPDATE finding_answer SET text = 'other'")).rejects.toThrow('UPDATE is refused');
    await expect(sql('DELETE FROM finding_answer')).rejects.toThrow('DELETE is refused');
    await expect(sql('TRUNCATE finding_answer CASCADE')).rejects.toThrow('TRUNCATE is refused');
    await expect(sql("UPDATE evidence SET kind = 'area'")).rejects.toThrow('UPDATE is refused');
    await expect(sql('DELETE FROM document')).rejects.toThrow('violates');
  });

  it('of a company is on the standard track', async () => {
    const { body } = await maker
      .post('/api/v1/cases')
      .send({ kind: 'manufacturer', subjectId: await manufacturerId(), track: 'innovation' });
    expect(body).toMatchObject({ errors: [{ code: 'stage_does_not_allow' }] });
    await maker.post('/api/v1/manufacturer/facts').expect(201);
    const refused = await maker
      .post('/api/v1/cases')
      .send({ kind: 'manufacturer', subjectId: await manufacturerId(), track: 'innovation' })
      .expect(422);
    expect(refused.body).toMatchObject({ errors: [{ pointer: '/track', code: 'track_for_products_only' }] });
  });

  it('of a new name, approved, renames the maker in its listings, and a suspended one stays suspended', async () => {
    for (const verb of ['pass', 'pass']) await act(examiner, verb);
    await act(approver, 'approve');
    const listing = async () => {
      const [row] = await test.source.query<{ id: string; status: string; maker: string; searchText: string }[]>(
        `SELECT id, status, document->'maker'->>'name' AS maker, search_text AS "searchText" FROM listing
         WHERE product_id = $1`,
        [product.id],
      );
      return row!;
    };
    const { id } = await listing();
    await approver.post(`/api/v1/catalog/listings/${id}/suspend`).send({ reason: '点検' }).expect(200);
    await maker.post('/api/v1/manufacturer/facts');
    const { body: draft } = await maker.get('/api/v1/manufacturer').expect(200);
    await maker
      .put('/api/v1/manufacturer/facts')
      .set('If-Match', `"${(draft as { version: number }).version}"`)
      .send({ ...FACTS, name: '改名工業株式会社' })
      .expect(200);
    caseId = await submit(maker, await manufacturerId(), 'manufacturer');
    expect(await act(approver, 'approve')).toBe(200);
    expect(await listing()).toMatchObject({ status: 'suspended', maker: '改名工業株式会社' });
    expect((await listing()).searchText).toContain('改名工業株式会社');
  });

  it('cannot be opened twice for one product, even at the same moment', async () => {
    const fresh = await readyProduct(maker, category('券売機'), { modelNumbers: [`KT-${count}`] });
    const attempts = await Promise.all(
      Array.from({ length: 8 }, () => maker.post('/api/v1/cases').send({ kind: 'product', subjectId: fresh.id })),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
  });

  it('takes model numbers for ever: another product of the maker cannot use one, however it is written', async () => {
    const other = await readyProduct(maker, category('券売機'), { modelNumbers: [`ｋｂ${count}`] });
    const { body } = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: other.id }).expect(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/modelNumbers/0', code: 'model_number_taken' }] });
  });

  it('takes model numbers for ever even when it comes to nothing: rejected or withdrawn, they stay the product’s own', async () => {
    const other = await readyProduct(maker, category('券売機'), { modelNumbers: [`KB-${count}`, `WD-${count}`] });
    const withdrawn = await readyProduct(maker, category('券売機'), { modelNumbers: [`WD ${count}`] });
    const withdrawnCase = await submit(maker, withdrawn.id);
    await step(maker, withdrawnCase, 'withdraw');
    for (const verb of ['pass', 'pass']) await act(examiner, verb);
    expect(await act(approver, 'reject', { reason: '実在しない製品です。' })).toBe(200);
    const { body } = await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: other.id }).expect(422);
    expect(body).toMatchObject({
      errors: [
        { pointer: '/modelNumbers/0', code: 'model_number_taken' },
        { pointer: '/modelNumbers/1', code: 'model_number_taken' },
      ],
    });
    await submit(maker, withdrawn.id);
    await submit(maker, product.id);
  });

  it('is judged by what was handed in: evidence withdrawn afterwards still counts', async () => {
    const { body } = await maker.get(`/api/v1/dossiers/${product.dossierId}/evidence`).expect(200);
    for (const { id } of (body as { items: { id: string }[] }).items) {
      await maker.delete(`/api/v1/dossiers/${product.dossierId}/evidence/${id}`).expect(204);
    }
    await act(examiner, 'pass');
    await act(examiner, 'pass');
    expect(await act(approver, 'approve')).toBe(200);
    expect((await show()).evidence).toHaveLength(7);
  });

  it('that is approved replaces nothing: the product stays as approved and no second case opens', async () => {
    await act(examiner, 'pass');
    await act(examiner, 'pass');
    await act(approver, 'approve');
    await maker.put(`/api/v1/products/${product.id}/draft`).set('If-Match', '"2"').send(DRAFT).expect(409);
    await maker.post('/api/v1/cases').send({ kind: 'product', subjectId: product.id }).expect(409);
  });
});
