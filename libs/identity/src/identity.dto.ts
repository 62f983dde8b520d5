import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsText, PageQuery } from '#platform';
import type { ApiToken } from './api-token.entity.js';
import { IsCorporateNumber } from './corporate-number.rules.js';
import type { Membership } from './membership.entity.js';
import type { Organisation } from './organisation.entity.js';
import type { Person } from './person.entity.js';
import { ORGANISATION_KINDS, STAFF_ORGANISATION_KINDS, type OrganisationKind, type Role } from './roles.js';

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
  /** Companies sign up themselves. */
  @IsIn(STAFF_ORGANISATION_KINDS)
  kind: (typeof STAFF_ORGANISATION_KINDS)[number];

  @IsText(200)
  name: string;

  /** Where it is known. */
  @IsOptional()
  @IsCorporateNumber()
  corporateNumber?: string;
}

export class OrganisationsQuery extends PageQuery {
  /** In their names, or the whole corporate number. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsIn(ORGANISATION_KINDS)
  kind?: OrganisationKind;
}

export class PeopleQuery extends PageQuery {
  /** In their names or mail addresses. */
  @IsOptional()
  @IsString()
  @MaxLength(254)
  q?: string;
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

export class PersonRoleView {
  organisation: OrganisationView;
  role: Role;
}

export class ListedPersonView {
  id: string;
  name: string;
  email: string;
  createdAt: Date;
  /** What they are now, and where. */
  roles: PersonRoleView[];

  static from({ id, name, email, createdAt }: Person, memberships: readonly Membership[]): ListedPersonView {
    const own = memberships.filter(({ person }) => person.id === id);
    const roles = own.map(({ organisation, role }) => ({ organisation: OrganisationView.from(organisation), role }));
    return { id, name, email, createdAt, roles };
  }
}

export class ListedPersonPage {
  items: ListedPersonView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export class OrganisationPage {
  items: OrganisationView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
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
