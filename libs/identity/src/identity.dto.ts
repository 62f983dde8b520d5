import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsText } from '#platform';
import type { ApiToken } from './api-token.entity.js';
import { IsCorporateNumber } from './corporate-number.rules.js';
import type { Organisation } from './organisation.entity.js';
import { STAFF_ORGANISATION_KINDS, type OrganisationKind } from './roles.js';

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
