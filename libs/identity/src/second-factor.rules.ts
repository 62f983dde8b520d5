import { TOTP, Secret } from 'otpauth';
import { randomBytes } from 'node:crypto';
import { STAFF_ROLES, type Role } from './roles.js';

/** What somebody signed in still has to do before they may act. */
export const AWAITED = ['second_factor', 'enrolment'] as const;
export type Awaited = (typeof AWAITED)[number];

/** Seconds one code is good for, and how many codes before and after the present one are taken (RFC 6238, 5.2). */
const PERIOD = 30;
const WINDOW = 1;
const ISSUER = '省力化機器レジストリ';

/** Who has a second factor shows it whenever they sign in; who acts for the scheme must have one. */
export function awaitedOf(facts: {
  role: Role;
  enrolled: boolean;
  shown: boolean;
  requiredOfStaff: boolean;
}): Awaited | null {
  if (facts.enrolled) return facts.shown ? null : 'second_factor';
  return facts.requiredOfStaff && STAFF_ROLES.includes(facts.role) ? 'enrolment' : null;
}

/** A fresh secret of 160 bits for an authenticator app, in base 32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const totp = (secret: string, label = ''): TOTP => new TOTP({ issuer: ISSUER, label, secret, period: PERIOD });

/** What the QR code for the app holds. */
export const totpUri = (secret: string, email: string): string => totp(secret, email).toString();

/** What somebody typed, with full-width figures as plain ones. */
export const tidyCode = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '');

/** Whether a code has the form of those the app makes. */
export const isAppCode = (code: string): boolean => /^\d{6}$/.test(code);

/** The time step a code belongs to, if it is right now or a step off; the caller remembers it, so none counts twice. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  if (!isAppCode(code)) return undefined;
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

const RECOVERY_CODES = 10;
/** Letters and figures without 0, 1, i and o, of which the ones are taken for the others. */
const ALPHABET = 'abcdefghjklmnpqrstuvwxyz23456789';

const recoveryCode = (): string =>
  [...randomBytes(16)]
    .map((byte) => ALPHABET[byte % 32])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

/** Ten codes to keep on paper, of eighty bits each. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, recoveryCode);

/** A recovery code as it was made, however it was typed. */
export const tidyRecoveryCode = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/(.{4})(?=.)/g, '$1-');
