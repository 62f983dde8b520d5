import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { makePerson, PASSWORD, signIn, signedIn, type Agent } from '../support/actors.js';
import { mailsTo, mailTo, tokenIn } from '../support/mailbox.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DAY_MS = 86_400_000;
const ACCOUNT = { name: '新人 三郎', password: 'みかんと自転車と青い椅子' };

describe('The people of an organisation are invited, change roles and leave', () => {
  let test: TestApp;
  let owner: Agent;
  let company: string;
  let ownerId: string;
  let ownerEmail: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    const made = await makePerson(test, 'owner');
    [company, ownerId, ownerEmail] = [made.organisationId, made.personId, made.email];
    owner = await signIn(test, ownerEmail);
  });
  afterAll(() => test.close());

  const anybody = () => supertest(test.url);
  const invite = (by: Agent, organisation: string, email: string, role: string) =>
    by.post(`/api/v1/organisations/${organisation}/invitations`).send({ email, role });
  const accept = (token: string, account: object = {}) =>
    anybody()
      .post('/api/v1/invitations/accept')
      .send({ token, ...account });
  const invited = async (email: string, seen = 0): Promise<string> =>
    tokenIn(await mailTo(test, email, 'invitation', seen));
  const open = async (): Promise<{ id: string; email: string; role: string }[]> =>
    ((await owner.get(`/api/v1/organisations/${company}/invitations`).expect(200)).body as { items: [] }).items;
  const members = async (): Promise<{ person: { id: string; email: string }; role: string }[]> =>
    ((await owner.get(`/api/v1/organisations/${company}/members`).expect(200)).body as { items: [] }).items;
  const memberUrl = (personId: string): string => `/api/v1/organisations/${company}/members/${personId}`;
  const idOf = async (email: string): Promise<string> =>
    (await members()).find(({ person }) => person.email === email)!.person.id;

  it('an owner invites somebody, who makes an account with the invitation', async () => {
    await invite(owner, company, 'Saburo@example.jp', 'editor').expect(201);
    const token = await invited('saburo@example.jp');
    const { body } = await anybody().post('/api/v1/invitations/look').send({ token }).expect(200);
    expect(body).toMatchObject({ role: 'editor', email: 'saburo@example.jp', hasAccount: false });

    const refused = await accept(token).expect(422);
    expect((refused.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
      '/name',
      '/password',
    ]);
    await accept(token, ACCOUNT).expect(204);
    await accept(token, ACCOUNT).expect(410);
    const session = await anybody()
      .post('/api/v1/session')
      .send({ email: 'saburo@example.jp', password: ACCOUNT.password })
      .expect(201);
    expect(session.body).toMatchObject({ organisationId: company, role: 'editor' });
    expect((await members()).map(({ role }) => role)).toEqual(['owner', 'editor']);
    const actions = await test.source.query<{ action: string }[]>(
      'SELECT action FROM audit_entry WHERE actor_id = $1 ORDER BY seq',
      [await idOf('saburo@example.jp')],
    );
    expect(actions.map(({ action }) => action).slice(0, 3)).toEqual([
      'person.create',
      'membership.create',
      'invitation.accept',
    ]);
  });

  it('who has an account accepts with it and switches between organisations', async () => {
    const { email, organisationId: own } = await makePerson(test, 'owner');
    const agent = await signIn(test, email);
    await invite(owner, company, email, 'viewer').expect(201);
    const token = await invited(email);
    const { body } = await anybody().post('/api/v1/invitations/look').send({ token }).expect(200);
    expect(body).toMatchObject({ hasAccount: true });
    await accept(token).expect(204);

    const before = await agent.get('/api/v1/session').expect(200);
    expect(before.body).toMatchObject({
      organisationId: own,
      role: 'owner',
      memberships: [{ role: 'owner' }, { role: 'viewer' }],
    });
    const switched = await agent.post('/api/v1/session/organisation').send({ organisationId: company }).expect(200);
    expect(switched.body).toMatchObject({ organisationId: company, role: 'viewer' });
    await agent.get(`/api/v1/organisations/${own}/members`).expect(403);
    await agent.post('/api/v1/session/organisation').send({ organisationId: own }).expect(200);
    await agent.get(`/api/v1/organisations/${own}/members`).expect(200);
    const elsewhere = (await makePerson(test, 'owner')).organisationId;
    await agent.post('/api/v1/session/organisation').send({ organisationId: elsewhere }).expect(404);
  });

  it('after switching the organisation an Idempotency-Key stands for another request', async () => {
    const { email, organisationId, personId } = await makePerson(test, 'owner');
    const second = (await makePerson(test, 'owner')).organisationId;
    await test.source.query(`INSERT INTO membership (person_id, organisation_id, role) VALUES ($1, $2, 'owner')`, [
      personId,
      second,
    ]);
    const agent = await signIn(test, email);
    const once = (organisation: string) =>
      invite(agent, organisation, 'goro@example.jp', 'viewer').set('Idempotency-Key', 'one').expect(201);
    const first = await once(organisationId);
    expect((await once(organisationId)).body).toEqual(first.body);
    await agent.post('/api/v1/session/organisation').send({ organisationId: second }).expect(200);
    expect((await once(second)).body).not.toEqual(first.body);
  });

  it('an owner invites neither to staff roles nor who belongs to the company already', async () => {
    const { body } = await invite(owner, company, 'saburo@example.jp', 'approver').expect(422);
    expect((body as { errors: { code: string }[] }).errors.map(({ code }) => code)).toEqual([
      'role_not_for_organisation',
      'member_already',
    ]);
  });

  it('an invitation is listed, taken back, replaced by a later one, and expires after fourteen days', async () => {
    await invite(owner, company, 'shiro@example.jp', 'viewer').expect(201);
    const first = await invited('shiro@example.jp');
    await invite(owner, company, 'shiro@example.jp', 'editor').expect(201);
    const second = await invited('shiro@example.jp', 1);
    expect(await open()).toMatchObject([{ email: 'shiro@example.jp', role: 'editor' }]);
    await accept(first, ACCOUNT).expect(410);

    await owner.delete(`/api/v1/organisations/${company}/invitations/${(await open())[0]!.id}`).expect(204);
    expect(await open()).toEqual([]);
    await accept(second, ACCOUNT).expect(410);

    await invite(owner, company, 'shiro@example.jp', 'viewer').expect(201);
    const third = await invited('shiro@example.jp', 2);
    test.clock.forward(14 * DAY_MS);
    await accept(third, ACCOUNT).expect(410);
    owner = await signIn(test, ownerEmail);
    expect(await open()).toEqual([]);
  });

  it('an invitation is in English for those whose language it is', async () => {
    await invite(owner, company, 'john@example.com', 'viewer').set('Accept-Language', 'en').expect(201);
    const mail = await mailTo(test, 'john@example.com', 'invitation');
    expect(mail.subject).toMatch(/^Invitation to /);
  });

  it('another company’s owner finds neither people nor invitations', async () => {
    const stranger = await signedIn(test, 'owner');
    await stranger.get(`/api/v1/organisations/${company}/members`).expect(404);
    await stranger.get(`/api/v1/organisations/${company}/invitations`).expect(404);
    await invite(stranger, company, 'spy@example.jp', 'owner').expect(404);
    await stranger.put(memberUrl(ownerId)).send({ role: 'viewer' }).expect(404);
    await stranger.delete(memberUrl(ownerId)).expect(404);
    expect(await mailsTo(test, 'spy@example.jp')).toEqual([]);
  });

  it('a changed role holds at once in a session that is going on', async () => {
    const agent = supertest.agent(test.url);
    await agent.post('/api/v1/session').send({ email: 'saburo@example.jp', password: ACCOUNT.password }).expect(201);
    await agent
      .post('/api/v1/products')
      .send({})
      .expect((answer) => expect(answer.status).not.toBe(403));
    await owner
      .put(memberUrl(await idOf('saburo@example.jp')))
      .send({ role: 'viewer' })
      .expect(200);
    await agent.post('/api/v1/products').send({}).expect(403);
  });

  it('nobody changes their own role, also not where there are other owners', async () => {
    const another = await makePerson(test, 'owner', company);
    for (const role of ['editor', 'owner']) {
      const { body } = await owner.put(memberUrl(ownerId)).send({ role }).expect(422);
      expect((body as { errors: { code: string }[] }).errors.map(({ code }) => code)).toContain('own_role');
    }
    await owner.delete(memberUrl(another.personId)).expect(204);
  });

  it('a token made with a role ends when the role changes, and touches no members or invitations before', async () => {
    const { email, personId } = await makePerson(test, 'owner', company);
    const { body } = await (
      await signIn(test, email)
    )
      .post('/api/v1/tokens')
      .send({ name: '連携', days: 30 })
      .expect(201);
    const bearer = { Authorization: `Bearer ${(body as { secret: string }).secret}` };
    const program = supertest.agent(test.url).set(bearer);
    await program.get('/api/v1/session').expect(200);
    await program.get(`/api/v1/organisations/${company}/members`).expect(403);
    await program.put(memberUrl(ownerId)).send({ role: 'viewer' }).expect(403);
    await program.delete(memberUrl(ownerId)).expect(403);
    await program.get(`/api/v1/organisations/${company}/invitations`).expect(403);
    await program.delete(`/api/v1/organisations/${company}/invitations/${crypto.randomUUID()}`).expect(403);
    await invite(program, company, 'program@example.jp', 'owner').expect(403);
    expect(await mailsTo(test, 'program@example.jp')).toEqual([]);

    await owner.put(memberUrl(personId)).send({ role: 'owner' }).expect(200);
    await program.get('/api/v1/session').expect(200);
    await owner.put(memberUrl(personId)).send({ role: 'viewer' }).expect(200);
    await program.get('/api/v1/session').expect(401);
    await owner.delete(memberUrl(personId)).expect(204);
  });

  it('the last owner stays owner, also when two owners let each other go at once', async () => {
    const { body } = await owner.delete(memberUrl(ownerId)).expect(422);
    expect(body).toMatchObject({ errors: [{ code: 'last_keeper' }] });

    const other = await makePerson(test, 'owner', company);
    const second = await signIn(test, other.email);
    const statuses = await Promise.all([
      owner.delete(memberUrl(other.personId)).then(({ status }) => status),
      second.delete(memberUrl(ownerId)).then(({ status }) => status),
    ]);
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    const [remaining] = await test.source.query<[{ owners: number }]>(
      `SELECT count(*)::int AS owners FROM membership WHERE organisation_id = $1 AND role = 'owner' AND ended_at IS NULL`,
      [company],
    );
    expect(remaining.owners).toBe(1);
    if (statuses[1] === 204) owner = second;
  });

  it('who is taken out loses sessions and tokens at once, and may be invited again', async () => {
    const email = 'saburo@example.jp';
    const agent = supertest.agent(test.url);
    await agent.post('/api/v1/session').send({ email, password: ACCOUNT.password }).expect(201);
    const { body } = await agent.post('/api/v1/tokens').send({ name: '連携', days: 30 }).expect(201);
    const withToken = () =>
      anybody()
        .get('/api/v1/session')
        .set('Authorization', `Bearer ${(body as { secret: string }).secret}`);
    await withToken().expect(200);

    await owner.delete(memberUrl(await idOf(email))).expect(204);
    await agent.get('/api/v1/session').expect(401);
    await withToken().expect(401);
    await anybody().post('/api/v1/session').send({ email, password: ACCOUNT.password }).expect(401);

    await invite(owner, company, email, 'editor').expect(201);
    await accept(await invited(email, 1)).expect(204);
    await anybody().post('/api/v1/session').send({ email, password: ACCOUNT.password }).expect(201);
  });

  it('an administrator invites staff into the secretariat and into associations, and nobody into companies', async () => {
    const { email, organisationId: secretariat } = await makePerson(test, 'administrator');
    const admin = await signIn(test, email);
    const { body } = await admin
      .post('/api/v1/organisations')
      .send({ kind: 'association', name: '日本配膳機器工業会' })
      .expect(201);
    const association = (body as { id: string }).id;
    await invite(admin, secretariat, 'approver@example.jp', 'approver').expect(201);
    await invite(admin, association, 'examiner@example.jp', 'association_examiner').expect(201);
    await invite(admin, association, 'examiner2@example.jp', 'approver').expect(422);
    await invite(admin, company, 'owner2@example.jp', 'owner').expect(404);

    await accept(await invited('examiner@example.jp'), ACCOUNT).expect(204);
    const session = await anybody()
      .post('/api/v1/session')
      .send({ email: 'examiner@example.jp', password: ACCOUNT.password })
      .expect(201);
    expect(session.body).toMatchObject({ organisationId: association, role: 'association_examiner' });
    const last = await admin.get(`/api/v1/organisations/${secretariat}/members`).expect(200);
    const [{ person }] = (last.body as { items: [{ person: { id: string } }] }).items;
    await admin.delete(`/api/v1/organisations/${secretariat}/members/${person.id}`).expect(422);
  });

  it('an administrator registers an association once, no company, and chooses nobody’s password', async () => {
    const admin = await signedIn(test, 'administrator');
    const association = { kind: 'association', name: '二度目', corporateNumber: '5010001000002' };
    await admin.post('/api/v1/organisations').send(association).expect(201);
    const twice = await admin.post('/api/v1/organisations').send(association).expect(409);
    await admin
      .post('/api/v1/organisations')
      .send({ ...association, kind: 'company' })
      .expect(400);
    expect(twice.body).toMatchObject({ errors: [{ code: 'corporate_number_taken' }] });
    const member = { email: 'chosen@example.jp', name: '新人', role: 'owner', password: PASSWORD };
    const { organisationId } = await makePerson(test, 'owner');
    await admin.post(`/api/v1/organisations/${organisationId}/members`).send(member).expect(404);
  });
});
