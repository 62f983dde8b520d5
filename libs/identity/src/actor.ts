import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { RequestWithPrincipal } from '#platform';
import type { Awaited } from './second-factor.rules.js';
import { STAFF_ROLES, type OrganisationKind, type Role } from './roles.js';

/** Who is asking: a person in one of their organisations, with the role they hold there. */
export interface Actor {
  personId: string;
  personName: string;
  organisationId: string;
  organisationKind: OrganisationKind;
  organisationName: string;
  role: Role;
  /** The session, when signed in with a browser; none with an API token. */
  sessionId: string | null;
  membershipId: string;
  /** What is still to be done before anything else is open; none when signed in fully. */
  awaits: Awaited | null;
}

export type RequestWithActor = RequestWithPrincipal & { actor?: Actor };

/** Opens a route to people with one of these roles. Without this or `@Public` a route answers nobody. */
export const AllowMetadata = Reflector.createDecorator<Role[]>();
export const Allow = (...roles: Role[]) => AllowMetadata(roles);

/** Opens a route, besides, to sessions that still await one of these; all others are closed to them. */
export const WhileAwaiting = Reflector.createDecorator<Awaited[]>();

/** Parameter: who is asking. Only on routes opened by {@link Allow}. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('@CurrentActor needs a route with @Allow');
  return actor;
});

/** Whether somebody acts for the scheme, not for an applicant. */
export const isStaff = (actor: Actor): boolean => STAFF_ROLES.includes(actor.role);
