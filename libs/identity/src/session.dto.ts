import { IsString, IsUUID, MaxLength } from 'class-validator';
import { IsText } from '#platform';
import type { Actor } from './actor.js';
import { OrganisationView } from './identity.dto.js';
import type { Membership } from './membership.entity.js';
import type { Role } from './roles.js';
import type { Awaited } from './second-factor.rules.js';
import type { Session } from './session.entity.js';

export class SignInBody {
  @IsString()
  @MaxLength(254)
  email: string;

  @IsString()
  @MaxLength(128)
  password: string;
}

export class ShowCodeBody {
  /** Six figures of the authenticator app, or a recovery code. */
  @IsText(40)
  code: string;
}

export class SwitchBody {
  @IsUUID()
  organisationId: string;
}

export class MembershipView {
  organisation: OrganisationView;
  role: Role;

  static from({ organisation, role }: Membership): MembershipView {
    return { organisation: OrganisationView.from(organisation), role };
  }
}

export class PersonView {
  id: string;
  name: string;
}

export class SessionView {
  person: PersonView;
  /** The organisation one acts for now. */
  organisationId: string;
  role: Role;
  /** What is still to be done before anything else is open; null when signed in fully. */
  awaits: Awaited | null;
  memberships: MembershipView[];

  static from(actor: Actor, memberships: readonly Membership[]): SessionView {
    return {
      person: { id: actor.personId, name: actor.personName },
      organisationId: actor.organisationId,
      role: actor.role,
      awaits: actor.awaits,
      memberships: memberships.map(MembershipView.from),
    };
  }
}

export class OwnSessionView {
  id: string;
  startedAt: Date;
  lastSeenAt: Date;
  /** The kind of browser, such as `Firefox, Windows`. */
  browser: string;
  /** The organisation acted for. */
  organisationName: string;
  /** Whether this is the session that asks. */
  current: boolean;

  static from({ id, createdAt, lastSeenAt, browser, membership }: Session, actor: Actor): OwnSessionView {
    const organisationName = membership.organisation.name;
    return { id, startedAt: createdAt, lastSeenAt, browser, organisationName, current: id === actor.sessionId };
  }
}

export class OwnSessionList {
  items: OwnSessionView[];
}
