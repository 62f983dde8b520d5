import { describe, expect, it } from '@jest/globals';
import { formalFaults, missingFacts } from './registrant.rules.js';

const FACTS = { name: '架空商事', reading: 'かくうしょうじ', address: '東京都千代田区', pledged: true };
const certificate = (issuedOn?: string) => ({
  kind: 'registry_certificate',
  facts: issuedOn === undefined ? {} : { issuedOn },
});
const codes = (...papers: ReturnType<typeof certificate>[]) =>
  formalFaults(FACTS, papers, '2026-05-31').map(({ code }) => code);

describe('a registration', () => {
  it('takes a registry certificate that is exactly three months old, not one a day older', () => {
    expect(codes(certificate('2026-02-28'))).toEqual([]);
    expect(codes(certificate('2026-02-27'))).toEqual(['certificate_too_old']);
  });

  it('is content with one certificate that is new enough, and asks for a date when none has one', () => {
    expect(codes(certificate('2020-01-01'), certificate(), certificate('2026-05-01'))).toEqual([]);
    expect(codes(certificate(), certificate())).toEqual(['certificate_undated']);
  });

  it('leaves it to the requirements to say that there is no certificate at all', () => {
    expect(codes()).toEqual([]);
  });

  it('names what is missing: absent facts, empty lists, the pledge', () => {
    const facts = { ...FACTS, phone: undefined, officers: [], pledged: false };
    expect(missingFacts(facts, ['name', 'phone', 'officers']).map(({ pointer }) => pointer)).toEqual([
      '/phone',
      '/officers',
    ]);
    expect(formalFaults(facts, [], '2026-05-31').map(({ code }) => code)).toEqual(['pledge_required']);
  });
});
