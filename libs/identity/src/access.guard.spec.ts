import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem, Public } from '#platform';
import { AccessGuard } from './access.guard.js';
import { Allow, type Actor } from './actor.js';
import { ROLE_NAMES, type Role } from './roles.js';
import type { Sessions } from './sessions.service.js';
import type { Tokens } from './tokens.service.js';

class Routes {
  forgotten(): void {}

  @Public()
  open(): void {}

  @Allow('approver')
  approve(): void {}
}

/** What the guard answers when somebody with a role, or nobody, calls a route; a problem's code when it refuses. */
async function ask(route: keyof Routes, who?: Role | Actor, request: object = {}): Promise<boolean | string> {
  const actor = typeof who === 'string' ? ({ role: who } as Actor) : who;
  const sessions = { actorOf: () => Promise.resolve(actor) } as unknown as Sessions;
  const guard = new AccessGuard(new Reflector(), sessions, {} as Tokens);
  const sent = Object.assign(request, { method: 'POST', headers: {}, host: 'registry.jp', ...request });
  const context = {
    switchToHttp: () => ({ getRequest: () => sent }),
    getHandler: () => Reflect.get(Routes.prototype, route) as unknown,
  } as unknown as ExecutionContext;
  try {
    return await guard.canActivate(context);
  } catch (error) {
    return (error as Problem).code;
  }
}

describe('access to routes', () => {
  it('tells the membership apart, not the person: a key for repeating a request is for one organisation', async () => {
    const request = { principal: undefined };
    const actor = { role: 'approver', personId: 'person', membershipId: 'membership' } as Actor;
    expect(await ask('approve', actor, request)).toBe(true);
    expect(request.principal).toBe('membership');
  });

  it('is refused to every role where a route says nothing', async () => {
    for (const role of ROLE_NAMES) expect(await ask('forgotten', role)).toBe('not_allowed');
    expect(await ask('forgotten')).toBe('sign_in_required');
  });

  it('is given to everybody on public routes', async () => {
    expect(await ask('open')).toBe(true);
  });

  it('is given to exactly the roles a route names', async () => {
    for (const role of ROLE_NAMES) expect(await ask('approve', role)).toBe(role === 'approver' ? true : 'not_allowed');
  });

  it.each([
    [{ origin: 'https://elsewhere.jp' }, 'foreign_origin'],
    [{ origin: 'null' }, 'foreign_origin'],
    [{ 'sec-fetch-site': 'cross-site' }, 'foreign_origin'],
    [{ 'sec-fetch-site': 'same-site' }, 'foreign_origin'],
    [{ origin: 'https://registry.jp', 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
  ])('of a write with %j answers %s, even on a public route', async (headers, answer) => {
    expect(await ask('open', undefined, { headers })).toBe(answer);
  });

  it('lets other sites read what is public', async () => {
    expect(await ask('open', undefined, { method: 'GET', headers: { origin: 'https://elsewhere.jp' } })).toBe(true);
  });
});
