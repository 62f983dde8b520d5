import type { Limit } from '#platform';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const limit = (name: string, most: number, seconds: number): Limit => ({ name, most, seconds });

/**
 * How often something may be tried. Those per account hold whether or not there is such an account; those per address
 * are wide, for a whole office may share one.
 */
export const LIMITS = {
  signInOfAccount: limit('sign_in.account', 10, 15 * MINUTE),
  signInFromAddress: limit('sign_in.address', 100, 15 * MINUTE),
  signUpOfAccount: limit('sign_up.account', 3, HOUR),
  signUpFromAddress: limit('sign_up.address', 20, HOUR),
  resetOfAccount: limit('password_reset.account', 3, HOUR),
  resetFromAddress: limit('password_reset.address', 20, HOUR),
  passwordOfPerson: limit('password.person', 10, 15 * MINUTE),
  secondFactorOfPerson: limit('second_factor.person', 5, 15 * MINUTE),
  linkFromAddress: limit('link.address', 60, 15 * MINUTE),
  providerFromAddress: limit('oidc.address', 60, 15 * MINUTE),
  tokensOfPerson: limit('api_token.person', 30, HOUR),
  invitationsOfOrganisation: limit('invitation.organisation', 100, DAY),
} as const satisfies Record<string, Limit>;
