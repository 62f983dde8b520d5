import { IsEmail, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { IsText } from '#platform';
import { LinkBody } from './account.dto.js';
import type { Invitation } from './invitation.entity.js';
import type { Membership } from './membership.entity.js';
import { PASSWORD_LEAST, PASSWORD_MOST } from './password.rules.js';
import { ROLE_NAMES, type Role } from './roles.js';

export class ChangeRoleBody {
  @IsIn(ROLE_NAMES)
  role: Role;
}

export class InviteBody {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsIn(ROLE_NAMES)
  role: Role;
}

export class AcceptInvitationBody extends LinkBody {
  /** One's name; only for who has no account yet. */
  @IsOptional()
  @IsText(100)
  name?: string;

  /** A password; only for who has no account yet. */
  @IsOptional()
  @IsString()
  @MinLength(PASSWORD_LEAST)
  @MaxLength(PASSWORD_MOST)
  password?: string;
}

export class MemberPersonView {
  id: string;
  name: string;
  email: string;
}

export class MemberView {
  person: MemberPersonView;
  role: Role;
  since: Date;

  static from({ person, role, createdAt }: Membership): MemberView {
    return { person: { id: person.id, name: person.name, email: person.email }, role, since: createdAt };
  }
}

export class MemberList {
  items: MemberView[];
}

export class InvitationView {
  id: string;
  email: string;
  role: Role;
  expiresAt: Date;

  static from({ id, email, role, expiresAt }: Invitation): InvitationView {
    return { id, email, role, expiresAt };
  }
}

export class InvitationList {
  items: InvitationView[];
}

export class OfferView {
  organisationName: string;
  role: Role;
  email: string;
  /** Whether the mail address has an account, which then gets the role; otherwise name and password are asked for. */
  hasAccount: boolean;

  static from({ invitation, hasAccount }: { invitation: Invitation; hasAccount: boolean }): OfferView {
    const { organisation, role, email } = invitation;
    return { organisationName: organisation.name, role, email, hasAccount };
  }
}
