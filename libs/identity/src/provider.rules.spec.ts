import { describe, expect, it } from '@jest/globals';
import { profileOf } from './provider.rules.js';

const CLAIMS = {
  sub: 'gbiz-1',
  account_type: 'prime',
  email: 'Hanako@Example.jp',
  email_verified: true,
  name: '製造 花子',
  corporate_name: 'はこぶ工房株式会社',
  corporate_number: '1180301018771',
};

describe('the profile of an account at the identity provider', () => {
  it('is read from its claims', () => {
    expect(profileOf(CLAIMS)).toEqual({
      subject: 'gbiz-1',
      type: 'prime',
      email: 'hanako@example.jp',
      emailVerified: true,
      name: '製造 花子',
      organisationName: 'はこぶ工房株式会社',
      corporateNumber: '1180301018771',
    });
  });

  it('has no corporate number for a sole proprietor', () => {
    for (const none of [undefined, '']) {
      expect(profileOf({ ...CLAIMS, corporate_number: none })).toMatchObject({ corporateNumber: null });
    }
  });

  it('trusts a mail address only when the provider says so in so many words', () => {
    for (const said of [undefined, false, 'true', 1]) {
      expect(profileOf({ ...CLAIMS, email_verified: said })).toMatchObject({ emailVerified: false });
    }
  });

  it.each([
    ['without a subject', { sub: undefined }],
    ['of a type nobody knows', { account_type: 'premium' }],
    ['without a mail address', { email: ' ' }],
    ['without a name', { name: 7 }],
    ['with a corporate number that is none', { corporate_number: '2180301018771' }],
  ])('is none %s', (_without, claims) => {
    expect(profileOf({ ...CLAIMS, ...claims })).toBeUndefined();
  });
});
