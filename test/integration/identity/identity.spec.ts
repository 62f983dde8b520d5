import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { IdentityUpkeep, Organisations } from '#identity';
import { makePerson, signIn } from '../../support/actors.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const DAY_MS = 86_400_000;
const TABLES = ['sign_up', 'password_reset', 'provider_link', 'provider_request', 'session', 'invitation'];

describe('what identity keeps', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const counts = async (): Promise<Record<string, number>> => {
    const rows = await Promise.all(
      TABLES.map((table) => test.source.query<[{ count: number }]>(`SELECT count(*)::int FROM ${table}`)),
    );
    return Object.fromEntries(TABLES.map((table, index) => [table, rows[index]![0].count]));
  };

  it('a role that has ended is nobody’s any more', async () => {
    const organisations = test.app.get(Organisations);
    const { personId } = await makePerson(test, 'adviser');
    const { manager } = test.source;
    expect(await organisations.personWithRole(manager, personId, 'adviser')).toMatchObject({ id: personId });
    expect(await organisations.personWithRole(manager, personId, 'approver')).toBeNull();
    await test.source.query('UPDATE membership SET ended_at = now() WHERE person_id = $1', [personId]);
    expect(await organisations.personWithRole(manager, personId, 'adviser')).toBeNull();
  });

  it('links, trips, invitations and sessions are deleted once they are over, and not before', async () => {
    const { email, personId, organisationId } = await makePerson(test, 'owner');
    const agent = await signIn(test, email);
    await signIn(test, email);
    const soon = new Date(test.clock.now().getTime() + DAY_MS);
    const hash = () => randomBytes(32);
    const insert = (table: string, row: Record<string, unknown>) =>
      test.source.query(
        `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
          .map((_, n) => `$${n + 1}`)
          .join(', ')})`,
        Object.values(row),
      );
    const wish = { email, name: '人', language: 'ja', password_hash: 'x', organisation_name: '会社' };
    const account = { person_id: personId, issuer: 'https://issuer.example', subject: 's', type: 'prime' };
    const trip = { state_hash: hash(), browser_hash: hash(), nonce: 'n', code_verifier: 'v' };
    const offer = { organisation_id: organisationId, email, role: 'viewer', invited_by_id: personId };
    await insert('sign_up', { ...wish, token_hash: hash(), expires_at: soon });
    await insert('sign_up', wish);
    await insert('password_reset', { email, person_id: personId, token_hash: hash(), expires_at: soon });
    await insert('password_reset', { email: 'nobody@example.jp' });
    await insert('provider_link', { ...account, token_hash: hash(), expires_at: soon });
    await insert('provider_request', { ...trip, expires_at: soon });
    await insert('invitation', { ...offer, token_hash: hash(), expires_at: soon });
    const upkeep = test.app.get(IdentityUpkeep);
    const all = { sign_up: 2, password_reset: 2, provider_link: 1, provider_request: 1, session: 2, invitation: 1 };

    expect(await upkeep.sweep()).toBe(0);
    expect(await counts()).toEqual(all);
    await agent.delete('/api/v1/session').expect(204);
    expect(await upkeep.sweep()).toBe(1);
    test.clock.forward(DAY_MS);
    await upkeep.sweep();
    expect(await counts()).toEqual({
      ...{ sign_up: 1, password_reset: 1, provider_link: 0, provider_request: 0, session: 1, invitation: 0 },
    });
    test.clock.forward(14 * DAY_MS);
    await upkeep.sweep();
    expect(Object.values(await counts())).toEqual(TABLES.map(() => 0));
  });
});
