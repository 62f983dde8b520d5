import { IsEmail, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsText } from '#platform';
import type { Actor } from './actor.js';
import type { ApiToken } from './api-token.entity.js';
import { IsCorporateNumber } from './corporate-number.rules.js';
import type { Membership } from './membership.entity.js';
import type { Organisation } from './organisation.entity.js';
import { ORGANISATION_KINDS, ROLE_NAMES, type OrganisationKind, type Role } from './roles.js';

export class SignInBody {
  @IsString()
  @MaxLength(254)
  email: string;

  @IsString()
  @MaxLength(128)
  password: string;
}

export class CreateTokenBody {
  /** What the token is for. */
  @IsText(100)
  name: string;

  /** Days until it expires. */
  @IsInt()
  @Min(1)
  @Max(366)
  days: number;
}

export class CreateOrganisationBody {
  @IsIn(ORGANISATION_KINDS)
  kind: OrganisationKind;

  @IsText(200)
  name: string;

  /** Absent for sole proprietors. */
  @IsOptional()
  @IsCorporateNumber()
  corporateNumber?: string;
}

export class AddMemberBody {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsText(100)
  name: string;

  @IsIn(ROLE_NAMES)
  role: Role;

  @IsString()
  @MinLength(12)
  @MaxLength(128)
  password: string;
}

export class OrganisationView {
  id: string;
  kind: OrganisationKind;
  name: string;
  corporateNumber: string | null;

  static from({ id, kind, name, corporateNumber }: Organisation): OrganisationView {
    return { id, kind, name, corporateNumber };
  }
}

export class OrganisationPage {
  items: OrganisationView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
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
  memberships: MembershipView[];

  static from(actor: Actor, memberships: readonly Membership[]): SessionView {
    return {
      person: { id: actor.personId, name: actor.personName },
      organisationId: actor.organisationId,
      role: actor.role,
      memberships: memberships.map(MembershipView.from),
    };
  }
}

export class MemberView {
  person: PersonView;
  role: Role;

  static from({ person, role }: Membership): MemberView {
    return { person: { id: person.id, name: person.name }, role };
  }
}

export class TokenView {
  id: string;
  name: string;
  expiresAt: Date;
  revokedAt: Date | null;

  static from({ id, name, expiresAt, revokedAt }: ApiToken): TokenView {
    return { id, name, expiresAt, revokedAt };
  }
}

export class TokenPage {
  items: TokenView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export class NewTokenView extends TokenView {
  /** The secret to send as `Authorization: Bearer …`; it is never shown again. */
  secret: string;
}
