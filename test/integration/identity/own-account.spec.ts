import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePerson, signIn, type Agent } from '../../support/actors.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe("One's own account", () => {
  let test: TestApp;
  let agent: Agent;
  let email: string;
  let personId: string;

  beforeAll(async () => {
    test = await startTestApp();
    ({ email, personId } = await makePerson(test, 'owner'));
    agent = await signIn(test, email);
  });
  afterAll(() => test.close());

  it('says how one signs in', async () => {
    const { body } = await agent.get('/api/v1/account').expect(200);
    expect(body).toMatchObject({ email, language: 'ja', hasPassword: true, secondFactor: false, recoveryCodes: 0 });
  });

  it('takes another name and another language for mails, which the log notes without the name', async () => {
    const changed = { name: '皿田 二', language: 'en' };
    const { body } = await agent.put('/api/v1/account').send(changed).expect(200);
    expect(body).toMatchObject(changed);
    const session = await agent.get('/api/v1/session').expect(200);
    expect(session.body).toMatchObject({ person: { name: '皿田 二' } });
    const [line] = await test.source.query<{ data: string }[]>(
      `SELECT data::text FROM audit_entry WHERE action = 'person.change' AND subject_id = $1`,
      [personId],
    );
    expect(line?.data).toContain('en');
    expect(line?.data).not.toContain('皿田');
  });

  it('refuses a language that no mail is written in, and an empty name', async () => {
    const { body } = await agent.put('/api/v1/account').send({ name: ' ', language: 'fr' }).expect(400);
    expect((body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
      '/name',
      '/language',
    ]);
  });
});
