import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem, Public } from '#platform';
import { AllowMetadata, WhileAwaiting, type Actor, type RequestWithActor } from './actor.js';
import { Sessions } from './sessions.service.js';
import { Tokens } from './tokens.service.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Browsers say where a write comes from; one from another site is refused, whatever cookie it carries. */
function refuseForeignOrigin({ method, headers, host }: FastifyRequest): void {
  if (READING.has(method)) return;
  const { origin, 'sec-fetch-site': site } = headers;
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const foreignOrigin = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
  if (foreignSite || foreignOrigin) throw new Problem('foreign_origin');
}

/** Closed by default: a route opens only to the roles its `@Allow` names, or to all with `@Public`. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    refuseForeignOrigin(request);
    return this.reflector.get(Public, context.getHandler()) ? true : this.admit(request, context);
  }

  private async admit(request: RequestWithActor, context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const actor = await this.actorOf(request);
    if (!actor) throw new Problem('sign_in_required');
    if (actor.awaits && !this.reflector.get(WhileAwaiting, handler)?.includes(actor.awaits)) {
      throw new Problem(actor.awaits === 'enrolment' ? 'second_factor_enrolment_required' : 'second_factor_required');
    }
    if (!this.reflector.get(AllowMetadata, handler)?.includes(actor.role)) throw new Problem('not_allowed');
    request.actor = actor;
    // Switched to another organisation, somebody means another request by the same key.
    request.principal = actor.membershipId;
    return true;
  }

  private actorOf({ headers }: FastifyRequest): Promise<Actor | undefined> {
    const [scheme, secret] = headers.authorization?.split(' ') ?? [];
    if (scheme?.toLowerCase() === 'bearer' && secret) return this.tokens.actorOf(secret);
    return this.sessions.actorOf(headers.cookie, headers['user-agent']);
  }
}
