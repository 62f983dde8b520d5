import { describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import { ROLE_NAMES, STAFF_ROLES } from './roles.js';
import {
  awaitedOf,
  newRecoveryCodes,
  newTotpSecret,
  stepOf,
  tidyCode,
  tidyRecoveryCode,
  totpUri,
} from './second-factor.rules.js';

/** The secret of RFC 6238, appendix B, `12345678901234567890`, in base 32. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a code of an authenticator app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('at %i s of the RFC is %s', (seconds, code) => {
    expect(stepOf(RFC_SECRET, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  it('is taken one step early and late and names its own step, but not two', () => {
    const secret = newTotpSecret();
    const code = new TOTP({ secret }).generate({ timestamp: 3_000_000 });
    const at = (seconds: number): number | undefined => stepOf(secret, code, new Date(seconds * 1000));
    expect([2_970, 3_000, 3_030].map(at)).toEqual([100, 100, 100]);
    expect([2_939, 3_060].map(at)).toEqual([undefined, undefined]);
  });

  it.each(['', '12345', '1234567', 'abcdef', '２８７０８２'])('is not %j', (code) => {
    expect(stepOf(RFC_SECRET, code, new Date(59_000))).toBeUndefined();
  });

  it('may be typed in full width and with a space', () => {
    expect(stepOf(RFC_SECRET, tidyCode('２８７ ０８２'), new Date(59_000))).toBe(1);
  });

  it('comes from an app that reads the address of the QR code', () => {
    expect(totpUri(RFC_SECRET, 'a@example.jp')).toMatch(/^otpauth:\/\/totp\/.*a%40example.jp\?.*secret=GEZDGNBV/);
  });
});

describe('recovery codes', () => {
  it('are ten, all different, and read however they are typed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
      expect(tidyRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(code);
    }
  });
});

describe('what is awaited', () => {
  const ask = (role: (typeof ROLE_NAMES)[number], enrolled: boolean, shown: boolean, requiredOfStaff = true) =>
    awaitedOf({ role, enrolled, shown, requiredOfStaff });

  it('is enrolment of exactly the staff roles, and of nobody where it is optional', () => {
    for (const role of ROLE_NAMES) {
      expect([role, ask(role, false, false)]).toEqual([role, STAFF_ROLES.includes(role) ? 'enrolment' : null]);
      expect(ask(role, false, false, false)).toBeNull();
    }
  });

  it('is the code of everybody who is enrolled, until it was shown', () => {
    for (const role of ROLE_NAMES) {
      for (const required of [true, false]) {
        expect(ask(role, true, false, required)).toBe('second_factor');
        expect(ask(role, true, true, required)).toBeNull();
      }
    }
  });
});
