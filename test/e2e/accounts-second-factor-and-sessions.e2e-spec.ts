import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import supertest from 'supertest';
import { STAFF_ROLES } from '#identity';
import { routesOf } from '../../apps/cli/src/routes.js';
import { makePerson, PASSWORD, signIn, type Agent } from '../support/actors.js';
import { mailTo } from '../support/mailbox.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const STEP_MS = 30_000;
const MINUTE_MS = 60_000;

const codeOf = (answer: { body: unknown }): string => (answer.body as { code: string }).code;

/** Sets a second factor up in a session; answers the secret and the recovery codes. */
async function enrol(test: TestApp, agent: Agent) {
  const { body } = await agent.post('/api/v1/second-factor').expect(201);
  const { secret } = body as { secret: string };
  const code = (): string => new TOTP({ secret }).generate({ timestamp: test.clock.now().getTime() });
  const used = code();
  const confirmed = await agent.post('/api/v1/second-factor/confirm').send({ code: used }).expect(200);
  return { code, used, recoveryCodes: (confirmed.body as { recoveryCodes: string[] }).recoveryCodes };
}

describe('Who acts for the scheme needs a second factor', () => {
  let test: TestApp;
  let email: string;
  let organisationId: string;
  let personId: string;
  let agent: Agent;
  let code: () => string;
  let used: string;
  let recoveryCodes: string[];

  beforeAll(async () => {
    test = await startTestApp({ worker: true, environment: { STAFF_SECOND_FACTOR: 'required' } });
    ({ email, organisationId, personId } = await makePerson(test, 'approver'));
  });
  afterAll(() => test.close());

  const show = (who: Agent, given: string) => who.post('/api/v1/session/second-factor').send({ code: given });

  it('every staff role is closed but for enrolment, for whoever has only a password', async () => {
    for (const role of STAFF_ROLES) {
      const person = await makePerson(test, role);
      const limited = await signIn(test, person.email);
      const { body } = await limited.get('/api/v1/session').expect(200);
      expect([role, (body as { awaits: string }).awaits]).toEqual([role, 'enrolment']);
      for (const closed of ['cases', 'tokens', 'sessions', `organisations/${person.organisationId}/members`]) {
        const answer = await limited.get(`/api/v1/${closed}`);
        expect([closed, answer.status, codeOf(answer)]).toEqual([closed, 403, 'second_factor_enrolment_required']);
      }
      expect(codeOf(await limited.post('/api/v1/tokens').send({ name: 'x', days: 1 }))).toBe(
        'second_factor_enrolment_required',
      );
    }
  });

  it.each([
    [
      'enrolment',
      [
        'DELETE /api/v1/session',
        'GET /api/v1/session',
        'POST /api/v1/session/organisation',
        'POST /api/v1/second-factor',
        'POST /api/v1/second-factor/confirm',
      ],
    ],
    ['second_factor', ['DELETE /api/v1/session', 'GET /api/v1/session', 'POST /api/v1/session/second-factor']],
  ])('every route is closed while %s is awaited, but for %j', async (awaited, open) => {
    const person = await makePerson(test, 'administrator');
    let half = await signIn(test, person.email);
    if (awaited === 'second_factor') {
      await enrol(test, half);
      half = await signIn(test, person.email);
    }
    for (const { method, path, roles } of routesOf(test.app)) {
      const route = `${method} ${path}`;
      if (roles === 'public' || open.includes(route)) continue;
      const url = path.replaceAll(/:\w+/g, () => crypto.randomUUID());
      const answer = await half[method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'](url);
      expect([route, answer.status, codeOf(answer)]).toEqual([
        route,
        403,
        `${awaited}_required`.replace('enrolment', 'second_factor_enrolment'),
      ]);
    }
  });

  it('companies act without one', async () => {
    const owner = await signIn(test, (await makePerson(test, 'owner')).email);
    await owner.get('/api/v1/cases').expect(200);
  });

  it('enrolment needs a right code, hands out ten recovery codes and opens the session', async () => {
    agent = supertest.agent(test.url);
    const entered = await agent.post('/api/v1/session').send({ email, password: PASSWORD }).expect(201);
    const [cookie] = entered.get('Set-Cookie')![0]!.split(';');
    const withFirstCookie = () => supertest(test.url).get('/api/v1/session').set('Cookie', cookie!);
    await withFirstCookie().expect(200);
    const before = await agent.post('/api/v1/second-factor').expect(201);
    expect(before.body).toMatchObject({ uri: expect.stringMatching(/^otpauth:\/\/totp\//) });
    await agent.post('/api/v1/second-factor/confirm').send({ code: '000000' }).expect(401);
    await agent.get('/api/v1/cases').expect(403);
    ({ code, used, recoveryCodes } = await enrol(test, agent));
    expect(recoveryCodes).toHaveLength(10);
    await agent.get('/api/v1/cases').expect(200);
    await withFirstCookie().expect(401);
    await agent.post('/api/v1/second-factor').expect(409);
  });

  it('signing in then takes two steps, and a code is good once', async () => {
    agent = await signIn(test, email);
    const half = await agent.get('/api/v1/session').expect(200);
    expect(half.body).toMatchObject({ awaits: 'second_factor' });
    expect(codeOf(await agent.get('/api/v1/cases').expect(403))).toBe('second_factor_required');
    expect(codeOf(await agent.post('/api/v1/second-factor').expect(403))).toBe('second_factor_required');

    expect(codeOf(await show(agent, used).expect(401))).toBe('second_factor_failed');
    test.clock.forward(STEP_MS);
    const fresh = code();
    const opened = await show(agent, fresh).expect(201);
    expect(opened.body).toMatchObject({ awaits: null, role: 'approver' });
    await agent.get('/api/v1/cases').expect(200);

    const other = await signIn(test, email);
    await show(other, fresh).expect(401);
    test.clock.forward(STEP_MS);
    await show(other, code()).expect(201);
  });

  it('of two who send the same code at once, one gets in', async () => {
    const both = [await signIn(test, email), await signIn(test, email)];
    test.clock.forward(STEP_MS);
    const given = code();
    const statuses = await Promise.all(both.map((who) => show(who, given).then(({ status }) => status)));
    expect(statuses.sort()).toEqual([201, 401]);
  });

  it('a recovery code stands in for the app once, however it is typed', async () => {
    const [first] = recoveryCodes;
    await show(await signIn(test, email), ` ${first!.toUpperCase().replaceAll('-', ' ')}`).expect(201);
    const again = await signIn(test, email);
    await show(again, first!).expect(401);
    await show(again, recoveryCodes[1]!).expect(201);
    const stored = await test.source.query<{ row: string }[]>(
      'SELECT recovery_code::text AS row FROM recovery_code WHERE person_id = $1',
      [personId],
    );
    expect(stored).toHaveLength(10);
    expect(stored.map(({ row }) => row).join()).not.toContain(recoveryCodes[2]);
  });

  it('new recovery codes take the place of the old ones', async () => {
    test.clock.forward(STEP_MS);
    const { body } = await agent.post('/api/v1/second-factor/recovery-codes').send({ code: code() }).expect(201);
    const fresh = (body as { recoveryCodes: string[] }).recoveryCodes;
    const entering = await signIn(test, email);
    await show(entering, recoveryCodes[2]!).expect(401);
    await show(entering, fresh[0]!).expect(201);
  });

  it('the half-open session ends after a quarter of an hour', async () => {
    const slow = await signIn(test, email);
    test.clock.forward(15 * MINUTE_MS);
    test.clock.forward(STEP_MS);
    await show(slow, code()).expect(401);
    expect(codeOf(await (await signIn(test, email)).get('/api/v1/cases'))).toBe('second_factor_required');
  });

  it('five wrong codes close the second step for a quarter of an hour, in every session, also with an Idempotency-Key', async () => {
    const guessing = await signIn(test, email);
    for (let count = 0; count < 5; count += 1) {
      await show(guessing, '000000').set('Idempotency-Key', `guess-${count}`).expect(401);
    }
    test.clock.forward(STEP_MS);
    const refused = await show(await signIn(test, email), code()).expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
    test.clock.forward(15 * MINUTE_MS);
    await show(await signIn(test, email), code()).expect(201);
  });

  it('staff cannot do without it', async () => {
    test.clock.forward(STEP_MS);
    await agent.post('/api/v1/second-factor/remove').send({ code: code() }).expect(409);
  });

  it('an administrator takes it from who has lost it, who is told and enrols anew', async () => {
    const administrator = await makePerson(test, 'administrator', organisationId);
    const admin = await signIn(test, administrator.email);
    await enrol(test, admin);
    const factorOf = (id: string): string => `/api/v1/organisations/${organisationId}/members/${id}/second-factor`;
    await admin.delete(factorOf(administrator.personId)).expect(409);
    const made = await agent.post('/api/v1/tokens').send({ name: '連携', days: 1 }).expect(201);
    const bearer = { Authorization: `Bearer ${(made.body as { secret: string }).secret}` };
    await supertest(test.url).get('/api/v1/session').set(bearer).expect(200);
    await admin.delete(factorOf(personId)).expect(204);
    await agent.get('/api/v1/session').expect(401);
    await supertest(test.url).get('/api/v1/session').set(bearer).expect(401);
    await mailTo(test, email, 'second_factor_removed');
    const again = await signIn(test, email);
    const { body } = await again.get('/api/v1/session').expect(200);
    expect(body).toMatchObject({ awaits: 'enrolment' });
    await enrol(test, again);
    await again.get('/api/v1/cases').expect(200);
    const lines = await test.source.query<{ line: string }[]>(
      `SELECT DISTINCT action AS line FROM audit_entry WHERE subject_id = $1 AND action LIKE 'second_factor.%' ORDER BY 1`,
      [personId],
    );
    expect(lines.map(({ line }) => line)).toEqual(
      ['confirm', 'enrol', 'remove', 'renew_recovery_codes', 'use_recovery_code'].map(
        (verb) => `second_factor.${verb}`,
      ),
    );
  });

  it('who owns a company and is staff elsewhere meets it when they switch', async () => {
    const company = await makePerson(test, 'owner');
    const both = await signIn(test, company.email);
    const admin = await makePerson(test, 'administrator');
    await test.source.query(`INSERT INTO membership (person_id, organisation_id, role) VALUES ($1, $2, 'auditor')`, [
      company.personId,
      admin.organisationId,
    ]);
    await both.get('/api/v1/cases').expect(200);
    const there = { organisationId: admin.organisationId };
    const switched = await both.post('/api/v1/session/organisation').send(there).expect(200);
    expect(switched.body).toMatchObject({ awaits: 'enrolment', role: 'auditor' });
    await both.get('/api/v1/cases').expect(403);
    const back = { organisationId: company.organisationId };
    await both.post('/api/v1/session/organisation').send(back).expect(200);
    await both.get('/api/v1/cases').expect(200);
  });
});

describe('Somebody of a company chooses a second factor and looks after their sessions', () => {
  const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0';
  const SAFARI = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1';
  let test: TestApp;
  let email: string;
  let desk: Agent;
  let phone: Agent;

  const enter = async (userAgent: string): Promise<Agent> => {
    const agent = supertest.agent(test.url).set('User-Agent', userAgent);
    await agent.post('/api/v1/session').send({ email, password: PASSWORD }).expect(201);
    return agent;
  };
  const sessions = async (agent: Agent): Promise<{ id: string; browser: string; current: boolean }[]> =>
    ((await agent.get('/api/v1/sessions').expect(200)).body as { items: [] }).items;

  beforeAll(async () => {
    test = await startTestApp({ environment: { STAFF_SECOND_FACTOR: 'required' } });
    ({ email } = await makePerson(test, 'owner'));
    desk = await enter(FIREFOX);
    test.clock.forward(1_000);
    phone = await enter(SAFARI);
  });
  afterAll(() => test.close());

  it('they see where they are signed in', async () => {
    expect(await sessions(desk)).toMatchObject([
      { browser: 'Safari, iOS', current: false },
      { browser: 'Firefox, Windows', current: true, organisationName: expect.any(String) },
    ]);
  });

  it('they sign out on one device, and on nobody else’s', async () => {
    const stranger = await signIn(test, (await makePerson(test, 'owner')).email);
    const [ofPhone] = await sessions(desk);
    await stranger.delete(`/api/v1/sessions/${ofPhone!.id}`).expect(404);
    await phone.get('/api/v1/session').expect(200);
    await desk.delete(`/api/v1/sessions/${ofPhone!.id}`).expect(204);
    await phone.get('/api/v1/session').expect(401);
    expect(await sessions(desk)).toHaveLength(1);
  });

  it('they sign out everywhere else', async () => {
    phone = await enter(SAFARI);
    const another = await enter(FIREFOX);
    await desk.delete('/api/v1/sessions').expect(204);
    await phone.get('/api/v1/session').expect(401);
    await another.get('/api/v1/session').expect(401);
    await desk.get('/api/v1/session').expect(200);
  });

  it('a second factor set up here is asked for in sessions that go on elsewhere', async () => {
    phone = await enter(SAFARI);
    await phone.get('/api/v1/cases').expect(200);
    const { code } = await enrol(test, desk);
    expect(codeOf(await phone.get('/api/v1/cases').expect(403))).toBe('second_factor_required');
    test.clock.forward(STEP_MS);
    await desk.post('/api/v1/second-factor/remove').send({ code: '000000' }).expect(401);
    await desk.post('/api/v1/second-factor/remove').send({ code: code() }).expect(204);
    await phone.get('/api/v1/cases').expect(200);
  });

  it('a program with a token touches none of it', async () => {
    const { body } = await desk.post('/api/v1/tokens').send({ name: '連携', days: 1 }).expect(201);
    const bearer = { Authorization: `Bearer ${(body as { secret: string }).secret}` };
    const program = supertest(test.url);
    await program.get('/api/v1/cases').set(bearer).expect(200);
    await program.post('/api/v1/second-factor').set(bearer).expect(403);
    const change = { presentPassword: PASSWORD, password: 'kV8-tu3-Lq0-zz1' };
    await program.put('/api/v1/password').set(bearer).send(change).expect(403);
    await program.post('/api/v1/tokens').set(bearer).send({ name: '二つ目', days: 1 }).expect(403);
    await program.get('/api/v1/sessions').set(bearer).expect(403);
    await program.delete('/api/v1/sessions').set(bearer).expect(403);
    await program
      .delete(`/api/v1/sessions/${(await sessions(desk))[0]!.id}`)
      .set(bearer)
      .expect(403);
    await program.get('/api/v1/oidc/accounts').set(bearer).expect(403);
    await program
      .post('/api/v1/session/organisation')
      .set(bearer)
      .send({ organisationId: crypto.randomUUID() })
      .expect(403);
  });

  it('they make at most thirty tokens an hour', async () => {
    const ask = () => desk.post('/api/v1/tokens').send({ name: '連携', days: 1 });
    const statuses: number[] = [];
    for (let count = 0; count < 31; count += 1) statuses.push((await ask()).status);
    expect([statuses.at(0), statuses.at(-1)]).toEqual([201, 429]);
    test.clock.forward(60 * MINUTE_MS);
  });

  it('the answer with a token’s secret is not kept for a repeated request', async () => {
    const token = { name: '連携', days: 1 };
    const { body } = await desk.post('/api/v1/tokens').set('Idempotency-Key', 'one').send(token).expect(201);
    const kept = await test.source.query<{ row: string }[]>('SELECT idempotency_key::text AS row FROM idempotency_key');
    expect(kept.map(({ row }) => row).join()).not.toContain((body as { secret: string }).secret);
  });
});
