import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { ROLE_NAMES, type Role } from '#identity';
import { routesOf, type Route } from '../../apps/cli/src/routes.js';
import { signedIn, type Agent } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('Every route is closed until it is opened to a role', () => {
  let test: TestApp;
  let routes: Route[];
  const agents = new Map<Role, Agent>();

  beforeAll(async () => {
    test = await startTestApp();
    routes = routesOf(test.app);
    for (const role of ROLE_NAMES) agents.set(role, await signedIn(test, role));
  });
  afterAll(() => test.close());

  /** The status of calling a route with made-up ids and an empty body. */
  const call = async (agent: Agent, { method, path }: Route): Promise<number> => {
    const url = path.replaceAll(/:\w+/g, () => randomUUID());
    const request = agent[method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'](url);
    return (await (method === 'GET' ? request : request.send({}))).status;
  };
  const closed = (): Route[] => routes.filter(({ roles }) => roles !== 'public');
  const label = ({ method, path }: Route): string => `${method} ${path}`;

  it('knows all routes, and each says whom it answers', () => {
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.filter(({ roles }) => roles.length === 0).map(label)).toEqual([]);
  });

  it('answers 401 to somebody who is not signed in, on every route that is not public', async () => {
    const anonymous = supertest.agent(test.url);
    for (const route of closed()) expect([label(route), await call(anonymous, route)]).toEqual([label(route), 401]);
  });

  it('answers 403 to every role it is not open to, and neither 401 nor 403 to the others', async () => {
    // Signing out would end the session the other calls need; the journey of sessions covers it.
    for (const route of closed().filter((candidate) => label(candidate) !== 'DELETE /api/v1/session')) {
      for (const [role, agent] of agents) {
        const status = await call(agent, route);
        const refused = status === 401 || status === 403;
        const expected = !(route.roles as readonly Role[]).includes(role);
        expect([label(route), role, refused]).toEqual([label(route), role, expected]);
        expect(status).toBeLessThan(500);
      }
    }
  }, 120_000);

  it('answers everybody on public routes', async () => {
    const anonymous = supertest.agent(test.url);
    for (const route of routes.filter(({ roles }) => roles === 'public')) {
      expect([401, 403]).not.toContain(await call(anonymous, route));
    }
  });
});
