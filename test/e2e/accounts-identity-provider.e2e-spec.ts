import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { makePerson, PASSWORD, signIn, type Agent } from '../support/actors.js';
import { startIdentityProvider, type TestProvider } from '../support/identity-provider.js';
import { mailsTo, mailTo, tokenIn } from '../support/mailbox.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PUBLIC_URL = 'http://registry.test';
const MINUTE_MS = 60_000;
const PRIME = {
  account_type: 'prime',
  email: 'daihyo@example.jp',
  email_verified: true,
  name: '代表 太郎',
  corporate_name: 'はこぶ工房株式会社',
  corporate_number: '1180301018771',
};

describe('A company signs in with its GビズID', () => {
  let test: TestApp;
  let provider: TestProvider;

  beforeAll(async () => {
    provider = await startIdentityProvider(PUBLIC_URL);
    test = await startTestApp({ worker: true, environment: { PUBLIC_URL, ...provider.environment } });
  });
  afterAll(async () => {
    await test.close();
    await provider.close();
  });

  const browser = (): Agent => supertest.agent(test.url);
  const codeOf = (answer: { body: unknown }): string => (answer.body as { code: string }).code;
  const go = async (agent: Agent, subject: string, purpose: 'sign-in' | 'link' = 'sign-in'): Promise<string> => {
    const { body } = await agent.post(`/api/v1/oidc/${purpose}`).expect(200);
    return provider.visit((body as { url: string }).url, subject);
  };
  const back = (agent: Agent, query: string) => agent.post('/api/v1/oidc/callback').send({ query });
  const visit = async (agent: Agent, subject: string, purpose: 'sign-in' | 'link' = 'sign-in') =>
    back(agent, await go(agent, subject, purpose));
  const accounts = async (agent: Agent): Promise<{ id: string; type: string }[]> =>
    ((await agent.get('/api/v1/oidc/accounts').expect(200)).body as { items: [] }).items;

  it('the browser is sent with state, nonce and a PKCE challenge', async () => {
    const { body } = await browser().post('/api/v1/oidc/sign-in').expect(200);
    const parameters = new URL((body as { url: string }).url).searchParams;
    expect(Object.fromEntries(parameters)).toMatchObject({
      response_type: 'code',
      redirect_uri: `${PUBLIC_URL}/oidc/callback`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('a new prime account makes the company by its corporate number, owned by the holder', async () => {
    provider.account('prime-1', PRIME);
    const agent = browser();
    const answer = await visit(agent, 'prime-1');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      outcome: 'signed_in',
      session: {
        person: { name: '代表 太郎' },
        role: 'owner',
        memberships: [{ organisation: { corporateNumber: '1180301018771', name: 'はこぶ工房株式会社' } }],
      },
    });
    await agent.get('/api/v1/session').expect(200);
    expect(await accounts(agent)).toMatchObject([{ type: 'prime' }]);
  });

  it('the same account signs the same person in again, also when its mail address has changed', async () => {
    provider.account('prime-1', { ...PRIME, email: 'changed@example.jp' });
    const { body } = await visit(browser(), 'prime-1');
    expect(body).toMatchObject({ outcome: 'signed_in', session: { person: { name: '代表 太郎' } } });
  });

  it('a second prime account of the company becomes an owner of it, and the owners are told', async () => {
    provider.account('prime-2', { ...PRIME, email: 'fuku@example.jp', name: '副代表 次郎' });
    const { body } = await visit(browser(), 'prime-2');
    expect(body).toMatchObject({ outcome: 'signed_in', session: { role: 'owner' } });
    const mail = await mailTo(test, 'daihyo@example.jp', 'owner_joined');
    expect(mail.text).toContain('副代表 次郎');
    const organisations = await test.source.query<unknown[]>('SELECT 1 FROM organisation');
    expect(organisations).toHaveLength(1);
  });

  it('who comes back a second time, late, or with another browser is not let in', async () => {
    const agent = browser();
    const query = await go(agent, 'prime-1');
    expect(codeOf(await back(browser(), query).expect(410))).toBe('link_invalid');
    await back(agent, query).expect(200);
    await back(agent, query).expect(410);
    const late = browser();
    const lateQuery = await go(late, 'prime-1');
    test.clock.forward(10 * MINUTE_MS);
    await back(late, lateQuery).expect(410);
  });

  it('a code that is not the one for this trip is refused, and so is an answer from another issuer', async () => {
    const [one, two] = [browser(), browser()];
    const [queryOne, queryTwo] = [await go(one, 'prime-1'), await go(two, 'prime-2')];
    const mixed = new URLSearchParams(queryOne);
    mixed.set('code', new URLSearchParams(queryTwo).get('code')!);
    expect(codeOf(await back(one, mixed.toString()).expect(502))).toBe('identity_provider_failed');
    const other = new URLSearchParams(queryTwo);
    other.set('iss', 'https://evil.example');
    await back(two, other.toString()).expect(502);
  });

  it('who declines at the provider is not signed in', async () => {
    const agent = browser();
    expect(codeOf(await visit(agent, 'declines'))).toBe('identity_provider_failed');
    await agent.get('/api/v1/session').expect(401);
  });

  it('an entry account may not act for a company', async () => {
    provider.account('entry-1', { ...PRIME, account_type: 'entry', email: 'entry@example.jp' });
    expect(codeOf(await visit(browser(), 'entry-1'))).toBe('account_type_not_allowed');
  });

  it('a new member account needs an invitation, and a mail address that nobody verified counts for nothing', async () => {
    provider.account('member-1', { ...PRIME, account_type: 'member', email: 'member@example.jp' });
    expect(codeOf(await visit(browser(), 'member-1'))).toBe('invitation_needed');
    provider.account('prime-3', { ...PRIME, email: 'unsure@example.jp', email_verified: false });
    expect(codeOf(await visit(browser(), 'prime-3'))).toBe('mail_not_verified');
    const people = await test.source.query<unknown[]>(`SELECT 1 FROM person WHERE email ~ '^(member|unsure)'`);
    expect(people).toEqual([]);
  });

  it('a person with the same mail address is asked by mail before the account is theirs', async () => {
    const { email } = await makePerson(test, 'editor');
    provider.account('member-2', { ...PRIME, account_type: 'member', email });
    const agent = browser();
    const answer = await visit(agent, 'member-2');
    expect(answer.body).toEqual({ outcome: 'confirmation_sent', session: null });
    await agent.get('/api/v1/session').expect(401);

    const token = tokenIn(await mailTo(test, email, 'provider_link'));
    await browser().post('/api/v1/oidc/confirm').send({ token }).expect(204);
    await browser().post('/api/v1/oidc/confirm').send({ token }).expect(410);
    const { body } = await visit(agent, 'member-2');
    expect(body).toMatchObject({ outcome: 'signed_in', session: { role: 'editor' } });
  });

  it('nobody is asked on the word of an account whose mail address is not verified', async () => {
    const { email } = await makePerson(test, 'owner');
    provider.account('false-1', { ...PRIME, email, email_verified: false });
    expect(codeOf(await visit(browser(), 'false-1'))).toBe('mail_not_verified');
    expect(await mailsTo(test, email)).toEqual([]);
  });

  it('somebody signed in links their account there, signs in with it, and unlinks it', async () => {
    const { email } = await makePerson(test, 'viewer');
    provider.account('member-3', { ...PRIME, account_type: 'member', email: 'elsewhere@example.jp' });
    const agent = await signIn(test, email);
    expect((await visit(agent, 'member-3', 'link')).body).toEqual({ outcome: 'linked', session: null });
    await mailTo(test, email, 'provider_linked');
    await visit(agent, 'member-3', 'link');
    expect(await mailsTo(test, email)).toHaveLength(1);
    expect((await visit(browser(), 'member-3')).body).toMatchObject({ session: { role: 'viewer' } });
    const stranger = await signIn(test, (await makePerson(test, 'viewer')).email);
    expect(codeOf(await visit(stranger, 'member-3', 'link'))).toBe('already_exists');

    const [linked] = await accounts(agent);
    await stranger.delete(`/api/v1/oidc/accounts/${linked!.id}`).expect(404);
    await agent.delete(`/api/v1/oidc/accounts/${linked!.id}`).expect(204);
    expect(codeOf(await visit(browser(), 'member-3'))).toBe('invitation_needed');
  });

  it('nothing is linked for who is not signed in any more when the browser comes back', async () => {
    const { email } = await makePerson(test, 'viewer');
    provider.account('member-4', { ...PRIME, account_type: 'member', email: 'elsewhere@example.jp' });
    const [desk, phone] = [await signIn(test, email), await signIn(test, email)];
    const revoked = await go(desk, 'member-4', 'link');
    await phone.delete('/api/v1/sessions').expect(204);
    expect(codeOf(await back(desk, revoked).expect(401))).toBe('session_ended');

    const signedOut = await go(phone, 'member-4', 'link');
    await phone.delete('/api/v1/session').expect(204);
    expect(codeOf(await back(phone, signedOut).expect(401))).toBe('session_ended');
    const linked = await test.source.query('SELECT 1 FROM provider_account WHERE subject = $1', ['member-4']);
    expect([linked, await mailsTo(test, email)]).toEqual([[], []]);
  });

  it('a type of account that the provider has changed is noted once', async () => {
    provider.account('prime-2', { ...PRIME, account_type: 'member', email: 'fuku@example.jp' });
    await visit(browser(), 'prime-2');
    await visit(browser(), 'prime-2');
    const lines = await test.source.query<{ data: object }[]>(
      `SELECT data FROM audit_entry WHERE action = 'provider_account.change_type'`,
    );
    expect(lines.map(({ data }) => (typeof data === 'string' ? (JSON.parse(data) as object) : data))).toEqual([
      { from: 'prime', to: 'member' },
    ]);
  });

  it('the only way to sign in is not unlinked, until there is a password', async () => {
    const agent = browser();
    await visit(agent, 'prime-2');
    const [only] = await accounts(agent);
    await agent.delete(`/api/v1/oidc/accounts/${only!.id}`).expect(409);
    const enter = { email: 'fuku@example.jp', password: PASSWORD };
    await browser().post('/api/v1/session').send(enter).expect(401);
    await browser().post('/api/v1/password/forgotten').send({ email: enter.email }).expect(202);
    const token = tokenIn(await mailTo(test, enter.email, 'password_reset'));
    await browser().post('/api/v1/password/reset').send({ token, password: PASSWORD }).expect(204);
    await browser().post('/api/v1/session').send(enter).expect(201);
  });

  it('where there is no provider the way is not there', async () => {
    const without = await startTestApp();
    const { body } = await supertest(without.url).get('/api/v1/oidc').expect(200);
    expect(body).toEqual({ configured: false });
    await supertest(without.url).post('/api/v1/oidc/sign-in').expect(404);
    await supertest(without.url).post('/api/v1/oidc/callback').send({ query: '' }).expect(404);
    await without.close();
  });
});
