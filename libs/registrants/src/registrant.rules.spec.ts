import { describe, expect, it } from '@jest/globals';
import { agedPapers, changedFields, formalFaults, missingFacts, numberFaults } from './registrant.rules.js';

const FACTS = { name: '架空商事', reading: 'かくうしょうじ', address: '東京都千代田区', pledged: true };
const certificate = (issuedOn?: string) => ({
  kind: 'registry_certificate',
  facts: issuedOn === undefined ? {} : { issuedOn },
});
const codes = (...papers: ReturnType<typeof certificate>[]) =>
  [...formalFaults(FACTS, papers, '2026-05-31'), ...agedPapers(papers, '2026-05-31', 3)].map(({ code }) => code);

describe('a registration', () => {
  it('takes a registry certificate that is exactly three months old, not one a day older', () => {
    expect(codes(certificate('2026-02-28'))).toEqual([]);
    expect(codes(certificate('2026-02-27'))).toEqual(['certificate_too_old']);
  });

  it('is content with one certificate that is new enough, and asks for a date when none has one', () => {
    expect(codes(certificate('2020-01-01'), certificate(), certificate('2026-05-01'))).toEqual([]);
    expect(codes(certificate(), certificate())).toEqual(['certificate_undated']);
  });

  it('refuses a certificate that is dated in the future, even beside a good one', () => {
    expect(codes(certificate('2026-05-31'))).toEqual([]);
    expect(codes(certificate('2026-05-31'), certificate('2026-06-01'))).toEqual(['certificate_of_the_future']);
  });

  it('needs a corporate number of a Japanese company, and none of a sole proprietor or a company abroad', () => {
    const number = '1180301018771';
    const numberCodes = (...given: Parameters<typeof numberFaults>) => numberFaults(...given).map(({ code }) => code);
    expect(numberCodes('company', null)).toEqual(['corporate_number_needed']);
    expect(numberCodes('company', number)).toEqual([]);
    expect(numberCodes('foreign_company', null)).toEqual([]);
    expect(numberCodes('sole_proprietor', null)).toEqual([]);
    expect(numberCodes('sole_proprietor', number)).toEqual(['sole_proprietor_has_number']);
  });

  it('tells which fields were changed, whatever the order of their parts', () => {
    const before = { name: '甲', phone: '1', company: { staff: 1, listed: false }, website: undefined };
    expect(
      changedFields(before, { company: { listed: false, staff: 1 }, phone: '2', name: '甲', officers: [] }),
    ).toEqual(['officers', 'phone']);
    expect(changedFields({}, { name: '甲' })).toEqual(['name']);
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
