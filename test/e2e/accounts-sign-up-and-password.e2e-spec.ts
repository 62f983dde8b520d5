import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { Audit } from '#audit';
import { makePerson, PASSWORD, signIn, type Agent } from '../support/actors.js';
import { mailsTo, mailTo, tokenIn } from '../support/mailbox.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const HOUR_MS = 3_600_000;
const COMPANY = { name: 'はこぶ工房株式会社', corporateNumber: '1180301018771' };
const HANAKO = {
  email: 'Hanako@example.jp',
  name: '製造 花子',
  password: 'みかんと自転車と青い椅子',
  organisation: COMPANY,
};

describe('A company signs up by itself', () => {
  let test: TestApp;
  let token: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
  });
  afterAll(() => test.close());

  const anybody = () => supertest(test.url);
  const signUp = (body: object) => anybody().post('/api/v1/sign-ups').send(body);
  const confirm = (given: string) => anybody().post('/api/v1/sign-ups/confirm').send({ token: given });
  const enter = (email: string, password: string) => anybody().post('/api/v1/session').send({ email, password });

  it('is told everything that is wrong with its entries at once', async () => {
    const { body } = await signUp({ email: 'x', name: ' ', password: 'short', organisation: { corporateNumber: '1' } });
    expect(body).toMatchObject({ code: 'invalid_input' });
    expect((body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
      '/email',
      '/name',
      '/password',
      '/organisation/name',
      '/organisation/corporateNumber',
    ]);
  });

  it.each([
    ['1qaz2wsx3edc', 'password_common'],
    ['hanako-no-himitsu', 'password_holds_name'],
    ['aaaaaaaaaaaaaa', 'password_monotonous'],
  ])('may not have the password %s', async (password, code) => {
    const { body } = await signUp({ ...HANAKO, password }).expect(422);
    const codes = (body as { errors: { code: string }[] }).errors.map((error) => error.code);
    expect(codes).toContain(code);
  });

  it('gets a mail with a link, and nothing exists before it is opened', async () => {
    const answer = await signUp(HANAKO).expect(202);
    expect(answer.text).toBe('');
    const mail = await mailTo(test, 'hanako@example.jp', 'sign_up_confirm');
    expect(mail.subject).toBe('登録を完了してください');
    expect(mail.text).toMatch(
      /^製造 花子 様\n\nはこぶ工房株式会社 の利用登録[^]*http:\/\/localhost:3000\/confirm\?token=/,
    );
    token = tokenIn(mail);
    await enter(HANAKO.email, HANAKO.password).expect(401);
    const stored = await test.source.query<{ row: string }[]>('SELECT sign_up::text AS row FROM sign_up');
    expect(stored.map(({ row }) => row).join()).not.toContain(token);
    expect(stored.map(({ row }) => row).join()).not.toContain(HANAKO.password);
  });

  it('opens the link: the person owns the company, and the link is used up', async () => {
    await confirm('no-such-token').expect(410);
    await confirm(token).expect(204);
    await confirm(token).expect(410);
    expect(await test.source.query('SELECT 1 FROM sign_up')).toEqual([]);
    const { body } = await enter('HANAKO@EXAMPLE.JP', HANAKO.password).expect(201);
    expect(body).toMatchObject({
      person: { name: '製造 花子' },
      role: 'owner',
      awaits: null,
      memberships: [{ organisation: { kind: 'company', ...COMPANY }, role: 'owner' }],
    });
  });

  it('signing up again is answered the same, and told by mail only', async () => {
    const answer = await signUp({ ...HANAKO, organisation: { name: '別の会社' } }).expect(202);
    expect(answer.text).toBe('');
    const mail = await mailTo(test, 'hanako@example.jp', 'sign_up_known_person');
    expect(mail.text).not.toContain('token=');
    expect(await test.source.query('SELECT 1 FROM sign_up')).toEqual([]);
  });

  it('a colleague who signs up with the same corporate number is told that an owner can invite them', async () => {
    const colleague = { ...HANAKO, email: 'jiro@example.jp', name: 'Jiro', password: 'kV8-tu3-Lq0-zz1' };
    await signUp(colleague).set('Accept-Language', 'en').expect(202);
    const mail = await mailTo(test, 'jiro@example.jp', 'sign_up_known_organisation');
    expect(mail.text).toContain('Ask one of its owners to invite you.');
    expect(mail.text).not.toContain('token=');
  });

  it('of two who sign up with one number at once, the second to confirm is refused and the link stays good', async () => {
    const organisation = { name: '二社', corporateNumber: '6010001000001' };
    const tokens: string[] = [];
    for (const email of ['first@example.jp', 'second@example.jp']) {
      await signUp({ ...HANAKO, email, password: 'kV8-tu3-Lq0-zz1', organisation }).expect(202);
      tokens.push(tokenIn(await mailTo(test, email, 'sign_up_confirm')));
    }
    const answers = await Promise.all(tokens.map(async (given) => confirm(given)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(refused.body).toMatchObject({ errors: [{ code: 'corporate_number_taken' }] });
    const [{ people }] = await test.source.query<[{ people: number }]>(
      `SELECT count(*)::int AS people FROM person WHERE email IN ('first@example.jp', 'second@example.jp')`,
    );
    expect(people).toBe(1);
  });

  it('a sole proprietor needs no corporate number', async () => {
    const email = 'kojin@example.jp';
    await signUp({ ...HANAKO, email, organisation: { name: '個人商店' } }).expect(202);
    await confirm(tokenIn(await mailTo(test, email, 'sign_up_confirm'))).expect(204);
    await enter(email, HANAKO.password).expect(201);
  });

  it('a link that is a day old is no good any more', async () => {
    const email = 'late@example.jp';
    await signUp({ ...HANAKO, email, organisation: { name: '遅い会社' } }).expect(202);
    const late = tokenIn(await mailTo(test, email, 'sign_up_confirm'));
    test.clock.forward(24 * HOUR_MS);
    await confirm(late).expect(410);
  });

  it('the same address is written to at most three times an hour, whether it has an account or not', async () => {
    for (const email of ['hanako@example.jp', 'stranger@example.jp']) {
      const statuses: number[] = [];
      for (let count = 0; count < 4; count += 1) statuses.push((await signUp({ ...HANAKO, email })).status);
      expect([email, ...statuses]).toEqual([email, 202, 202, 202, 429]);
    }
    const answer = await signUp({ ...HANAKO, email: 'stranger@example.jp' }).expect(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(3500);
  });

  it('everything that was done is in the log', async () => {
    expect((await test.app.get(Audit).verify()).broken).toBeUndefined();
    const lines = await test.source.query<{ action: string }[]>('SELECT action FROM audit_entry ORDER BY seq LIMIT 3');
    expect(lines.map(({ action }) => action)).toEqual(['person.sign_up', 'organisation.create', 'membership.create']);
  });
});

describe('Somebody has forgotten their password', () => {
  let test: TestApp;
  let email: string;
  let before: Agent;
  const FRESH = 'あたらしい合言葉はとても長い';

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    ({ email } = await makePerson(test, 'owner'));
    before = await signIn(test, email);
  });
  afterAll(() => test.close());

  const anybody = () => supertest(test.url);
  const forgotten = (address: string) => anybody().post('/api/v1/password/forgotten').send({ email: address });
  const reset = (token: string, password: string) => anybody().post('/api/v1/password/reset').send({ token, password });
  /** Makes an API token; answers whether it is good. */
  const withToken = async (agent: Agent) => {
    const { body } = await agent.post('/api/v1/tokens').send({ name: '連携', days: 30 }).expect(201);
    return () =>
      anybody()
        .get('/api/v1/session')
        .set('Authorization', `Bearer ${(body as { secret: string }).secret}`);
  };
  const enter = (password: string) => anybody().post('/api/v1/session').send({ email, password });

  it('the answer is the same for an address nobody has, and nothing is written to it', async () => {
    const answers = [await forgotten('nobody@example.jp'), await forgotten(email)];
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [202, ''],
      [202, ''],
    ]);
    await mailTo(test, email, 'password_reset');
    expect(await mailsTo(test, 'nobody@example.jp')).toEqual([]);
  });

  it('the link sets a new password once, ends every session and token, is told by mail and noted in the log', async () => {
    const program = await withToken(before);
    const token = tokenIn(await mailTo(test, email, 'password_reset'));
    const { body } = await reset(token, 'aaaaaaaaaaaaaa').expect(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/password' }] });
    await before.get('/api/v1/session').expect(200);
    await reset(token, FRESH).expect(204);
    await reset(token, FRESH).expect(410);
    await before.get('/api/v1/session').expect(401);
    await program().expect(401);
    await enter(PASSWORD).expect(401);
    await enter(FRESH).expect(201);
    await mailTo(test, email, 'password_changed');
    const lines = await test.source.query<{ action: string }[]>(
      `SELECT DISTINCT action FROM audit_entry WHERE action LIKE '%password%' ORDER BY 1`,
    );
    expect(lines.map(({ action }) => action)).toEqual([
      'password_reset.request',
      'password_reset.send',
      'password_reset.use',
      'person.set_password',
    ]);
  });

  it('a new link takes the place of older ones once it is used, and is good for an hour', async () => {
    await forgotten(email).expect(202);
    await forgotten(email).expect(202);
    const [first, second] = [
      tokenIn(await mailTo(test, email, 'password_reset', 1)),
      tokenIn(await mailTo(test, email, 'password_reset', 2)),
    ];
    await reset(second, FRESH).expect(204);
    await reset(first, FRESH).expect(410);
    test.clock.forward(HOUR_MS);
    await forgotten(email).expect(202);
    const late = tokenIn(await mailTo(test, email, 'password_reset', 3));
    test.clock.forward(HOUR_MS);
    await reset(late, FRESH).expect(410);
  });

  it('who knows their password changes it with it; other sessions and all tokens end', async () => {
    const here = supertest.agent(test.url);
    const there = supertest.agent(test.url);
    for (const agent of [here, there]) {
      await agent.post('/api/v1/session').send({ email, password: FRESH }).expect(201);
    }
    const change = (presentPassword: string, password: string) =>
      here.put('/api/v1/password').send({ presentPassword, password });
    const { body } = await change('not my password', 'kV8-tu3-Lq0-zz1').expect(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/presentPassword', code: 'password_wrong' }] });
    const program = await withToken(there);
    await program().expect(200);
    await change(FRESH, 'kV8-tu3-Lq0-zz1').expect(204);
    await program().expect(401);
    await here.get('/api/v1/session').expect(200);
    await there.get('/api/v1/session').expect(401);
    await enter('kV8-tu3-Lq0-zz1').expect(201);
  });
});

describe('Guessing passwords', () => {
  let test: TestApp;
  let email: string;

  beforeAll(async () => {
    test = await startTestApp({ environment: { TRUST_PROXY: 'true' } });
    ({ email } = await makePerson(test, 'owner'));
  });
  afterAll(() => test.close());

  const enter = (address: string, password: string, from = '192.0.2.1') =>
    supertest(test.url).post('/api/v1/session').set('X-Forwarded-For', from).send({ email: address, password });

  it('locks an account after ten wrong ones, for everybody alike, and one that does not exist just the same', async () => {
    const tell = async (address: string): Promise<unknown[]> => {
      const answers: unknown[] = [];
      for (let count = 0; count < 11; count += 1) {
        const { status, body, headers } = await enter(address, 'wrong password');
        answers.push([
          status,
          (body as { code: string }).code,
          (body as { title: string }).title,
          'retry-after' in headers,
        ]);
      }
      return answers;
    };
    const known = await tell(email);
    expect(known.map((answer) => (answer as unknown[])[0])).toEqual([...Array<number>(10).fill(401), 429]);
    expect(await tell('nobody@example.jp')).toEqual(known);
    await enter(email, PASSWORD, '198.51.100.7').expect(429);
  });

  it('opens again after a quarter of an hour, and a right password clears the count', async () => {
    test.clock.forward(15 * 60_000);
    for (let round = 0; round < 3; round += 1) {
      for (let count = 0; count < 9; count += 1) await enter(email, 'wrong password').expect(401);
      await enter(email, PASSWORD).expect(201);
    }
  });

  it('of many accounts from one network ends after a hundred, wherever in its /64 it comes from', async () => {
    const statuses = new Set<number>();
    for (let count = 0; count < 100; count += 1) {
      statuses.add((await enter(`guess${count}@example.jp`, 'wrong', `2001:db8::${count.toString(16)}`)).status);
    }
    expect([...statuses]).toEqual([401]);
    await enter('guess@example.jp', 'wrong', '2001:db8::ffff').expect(429);
    await enter(email, PASSWORD, '2001:db8:0:1::1').expect(201);
  });
});
