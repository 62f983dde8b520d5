import { isCorporateNumber } from './corporate-number.rules.js';

/**
 * GビズID's types of accounts: プライム is held by a company's representative, whom a seal certificate or the My Number
 * card has identified; メンバー was made by a prime for an employee; エントリー anybody can have.
 */
export const ACCOUNT_TYPES = ['prime', 'member', 'entry'] as const;
export type AccountType = (typeof ACCOUNT_TYPES)[number];

/** What we ask the provider for. */
export const SCOPE = 'openid profile email';

/** What an identity provider says of somebody, in our words. */
export interface ProviderProfile {
  subject: string;
  type: AccountType;
  email: string;
  emailVerified: boolean;
  name: string;
  organisationName: string | null;
  /** None for sole proprietors. */
  corporateNumber: string | null;
}

/** The provider's names for it: all that has to change for a provider that calls them otherwise. */
const CLAIMS = {
  type: 'account_type',
  email: 'email',
  emailVerified: 'email_verified',
  name: 'name',
  organisationName: 'corporate_name',
  corporateNumber: 'corporate_number',
} as const;

/** Reads the claims of a userinfo answer; nothing when they do not make a profile. */
export function profileOf(claims: Record<string, unknown>): ProviderProfile | undefined {
  const text = (claim: keyof typeof CLAIMS): string | null => {
    const value = claims[CLAIMS[claim]];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null;
  };
  const type = ACCOUNT_TYPES.find((known) => known === text('type'));
  const [email, name, corporateNumber] = [text('email')?.toLowerCase(), text('name'), text('corporateNumber')];
  if (typeof claims.sub !== 'string' || !type || !email || !name) return undefined;
  if (corporateNumber !== null && !isCorporateNumber(corporateNumber)) return undefined;
  return {
    subject: claims.sub,
    type,
    email,
    emailVerified: claims[CLAIMS.emailVerified] === true,
    name,
    organisationName: text('organisationName'),
    corporateNumber,
  };
}
