import { describe, expect, it } from '@jest/globals';
import { classify } from '#scheme';
import { faultsOfFacts, standingOf, type DeclaredFacts } from './manufacturer.rules.js';

const BARE = { name: '架空工房', reading: 'かくうこうぼう', address: '東京都千代田区', pledged: true };
const COMPANY = {
  industry: '26',
  capitalYen: 10_000_000,
  staff: 24,
  sharesTotal: 200,
  shareholders: [],
  officersTotal: 2,
  officersFromLarge: 0,
  officersFromDeemedLarge: 0,
  averageIncomeYen: 12_000_000,
  listed: false,
  foundedOn: '2021-04-01',
};
const SOLE = {
  soleProprietor: true,
  industry: '26',
  staff: 3,
  averageIncomeYen: 0,
  listed: false,
  foundedOn: '2021-04-01',
};
const AGENT = { name: '代理株式会社', corporateNumber: '1180301018771', address: '東京都港区' };
const faults = (facts: DeclaredFacts) =>
  faultsOfFacts(facts, classify(facts.company, '2026-05-31'), [], '2026-05-31').map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('a maker’s registration', () => {
  it('of a company asks for phone, representative, officers and account', () => {
    expect(faults({ ...BARE, company: COMPANY })).toEqual([
      '/phone fact_required',
      '/representative fact_required',
      '/officers fact_required',
      '/bankAccountSuffix fact_required',
    ]);
  });

  it('of a sole proprietor asks for neither officers nor account nor capital', () => {
    expect(faults({ ...BARE, company: SOLE })).toEqual(['/phone fact_required', '/representative fact_required']);
  });

  it('of a maker abroad asks for its officers and its agent in Japan, with a valid number', () => {
    const abroad = { ...BARE, phone: '+49 30 000000', representative: 'M. Muster', foreign: true, company: COMPANY };
    expect(faults(abroad)).toEqual(['/officers fact_required', '/domesticAgent agent_required']);
    const officers = [{ name: 'M. Muster' }];
    expect(faults({ ...abroad, officers, domesticAgent: AGENT })).toEqual([]);
    expect(faults({ ...abroad, officers, domesticAgent: { ...AGENT, corporateNumber: '1' } })).toEqual([
      '/domesticAgent agent_required',
    ]);
  });

  it('knows what a maker is; abroad comes first', () => {
    expect(standingOf({ ...BARE, company: {} })).toBe('company');
    expect(standingOf({ ...BARE, company: SOLE })).toBe('sole_proprietor');
    expect(standingOf({ ...BARE, foreign: true, company: SOLE })).toBe('foreign_company');
  });
});
