import supertest from 'supertest';
import { Organisations, type Role } from '#identity';
import type { TestApp } from './test-app.js';

/** Password of everybody in the tests. */
export const PASSWORD = 'correct horse battery';

/** Somebody signed in: an HTTP agent with their session. */
export type Agent = ReturnType<typeof supertest.agent>;

let people = 0;

/** A person with a role in a new organisation, or in a given one; answers their mail address and organisation. */
export async function makePerson({ app }: TestApp, role: Role, organisationId?: string) {
  const organisations = app.get(Organisations);
  const kind = ['owner', 'editor', 'viewer'].includes(role)
    ? 'company'
    : role === 'association_examiner'
      ? 'association'
      : 'secretariat';
  const number = (people += 1);
  const id =
    organisationId ?? (await organisations.create(null, { kind, name: `組織 ${number}`, corporateNumber: null })).id;
  const email = `person${number}@example.jp`;
  const { person } = await organisations.addMember(null, id, { email, name: `人 ${number}`, role, password: PASSWORD });
  return { email, personId: person.id, organisationId: id };
}

/** Signs somebody in over HTTP. */
export async function signIn({ url }: TestApp, email: string): Promise<Agent> {
  const agent = supertest.agent(url);
  await agent.post('/api/v1/session').send({ email, password: PASSWORD }).expect(201);
  return agent;
}

/** A new person with a role, signed in. */
export async function signedIn(test: TestApp, role: Role, organisationId?: string): Promise<Agent> {
  return signIn(test, (await makePerson(test, role, organisationId)).email);
}
