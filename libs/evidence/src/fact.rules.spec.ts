import { describe, expect, it } from '@jest/globals';
import { PREFECTURE_CODES } from '#scheme';
import { FACTS } from './evidence.facts.js';
import { EVIDENCE_KIND_NAMES, type EvidenceKind } from './evidence.rules.js';
import { sampleFacts } from './evidence.sample.js';
import { factFaults } from './fact.rules.js';

const good = sampleFacts({
  modelNumber: 'HB-100',
  bodyPrice: 1_980_001,
  day: '2026-04-01',
});
const faultsOf = (kind: EvidenceKind, change: object, documentIds: string[] = []): string[] =>
  factFaults(kind, { ...good[kind], ...change }, documentIds).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the facts of evidence', () => {
  it.each(EVIDENCE_KIND_NAMES)('of kind %s are accepted when they are good', (kind) => {
    expect(faultsOf(kind, {})).toEqual([]);
  });

  it.each(EVIDENCE_KIND_NAMES)('of kind %s that are left out are all named at once', (kind) => {
    const required = Object.entries(FACTS[kind] as Record<string, { required: boolean; when?: unknown }>)
      .filter(([, fact]) => fact.required && !fact.when)
      .map(([name]) => `/facts/${name} required`);
    expect(required).not.toEqual([]);
    expect(factFaults(kind, {}).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(required);
  });

  const [first, second, third] = good.comparables.products as [object, object, object];
  it.each<[EvidenceKind, string, object]>([
    ['price_rationale', 'of four thousand characters', { rationale: 'あ'.repeat(4000) }],
    ['price_list', 'without a price and with an address', { priceYen: undefined, url: 'https://example.jp/価格' }],
    [
      'sales_record',
      'of a buyer without a number, one yen, one piece',
      { buyerCorporateNumber: undefined, unitPriceYen: 1 },
    ],
    ['sales_record_other', 'without an invoice date', { invoicedOn: undefined }],
    [
      'cost_build_up',
      'with a fraction of an hour that is rounded to the yen',
      { laborHours: 0.5, laborRateYen: 3, totalYen: sum(2) },
    ],
    ['comparables', 'with a reason for being far away', { reasonOutside: '素材が異なる' }],
    ['appraisal', 'by a person without a number', { appraiserCorporateNumber: undefined }],
    ['pilot_contract', 'for nothing', { amountYen: 0 }],
    ['quotation', 'for one yen', { priceYen: 1 }],
    ['delivery_record', 'on a leap day', { deliveredOn: '2028-02-29' }],
    ['people', 'with one person', { trainedStaff: 1 }],
    ['response', 'within the hour', { answerHours: 1, onSiteHours: 1 }],
    ['area', 'in all forty-seven prefectures', { areas: [{ prefectures: PREFECTURE_CODES, by: 'own' }] }],
    [
      'area',
      'by a partner whose agreement is attached, beside one’s own in the same prefecture',
      {
        areas: [
          { prefectures: ['13'], by: 'own' },
          { prefectures: ['13'], by: 'partner', partnerName: '甲', agreementDocumentId: 'agreement' },
        ],
      },
    ],
    ['registry_certificate', 'of a leap day', { issuedOn: '2028-02-29' }],
    ['tax_certificate', 'of a leap day', { issuedOn: '2028-02-29' }],
    ['parts', 'for fifty years', { supplyYears: 50 }],
    [
      'service_method',
      'with remote support alone',
      { manual: false, installationSchedule: false, remoteSupport: true },
    ],
    ['liability', 'for five years', { validFrom: '2026-04-01', validTo: '2031-04-01' }],
    ['liability', 'for a single day', { validFrom: '2026-04-01', validTo: '2026-04-01' }],
    ['continuity', 'with a source escrow', { basis: 'source_escrow', fiscalYear: undefined }],
    ['pilot_result', 'without a model number', { modelNumber: undefined }],
  ])('of kind %s may just be %s', (kind, _how, change) => {
    expect(faultsOf(kind, change, ['agreement'])).toEqual([]);
  });

  it.each<[EvidenceKind, string, object, string[]]>([
    ['price_rationale', 'is blank', { rationale: ' \n' }, ['/facts/rationale required']],
    ['price_rationale', 'is too long', { rationale: 'あ'.repeat(4001) }, ['/facts/rationale too_long']],
    [
      'price_list',
      'has a date and an address that are none',
      { publishedOn: '2026-02-29', url: 'x' },
      ['/facts/publishedOn not_date', '/facts/url not_url'],
    ],
    [
      'sales_record',
      'names a buyer by a wrong number',
      { buyerCorporateNumber: '2180301018771' },
      ['/facts/buyerCorporateNumber not_corporate_number'],
    ],
    [
      'sales_record',
      'sells nothing for nothing',
      { quantity: 0, unitPriceYen: 0 },
      ['/facts/quantity too_small', '/facts/unitPriceYen too_small'],
    ],
    ['sales_record_other', 'has half a yen', { unitPriceYen: 1.5 }, ['/facts/unitPriceYen not_whole_number']],
    ['cost_build_up', 'is one yen off', { totalYen: 1_980_002 }, ['/facts/totalYen cost_does_not_add_up']],
    [
      'cost_build_up',
      'has a row without an amount',
      { materials: [{ item: '車輪' }] },
      ['/facts/materials/0/amountYen required'],
    ],
    [
      'cost_build_up',
      'does not say where the rate comes from',
      { laborRateBasis: undefined },
      ['/facts/laborRateBasis required'],
    ],
    ['comparables', 'has two products', { products: [first, second] }, ['/facts/products too_few']],
    [
      'comparables',
      'names one source twice',
      { products: [first, second, third, first] },
      ['/facts/products/3/source comparable_repeated'],
    ],
    ['comparables', 'has a capacity of nothing', { ownCapacity: 0 }, ['/facts/ownCapacity too_small']],
    [
      'appraisal',
      'does not pledge independence',
      { independencePledged: false },
      ['/facts/independencePledged independence_not_pledged'],
    ],
    ['pilot_contract', 'is of another kind', { contractKind: 'gift' }, ['/facts/contractKind not_in_list']],
    ['quotation', 'is addressed to nobody', { addressee: 5 }, ['/facts/addressee not_text']],
    [
      'delivery_record',
      'is in a prefecture that there is not',
      { prefecture: '48' },
      ['/facts/prefecture not_in_list'],
    ],
    ['people', 'has nobody', { trainedStaff: 0 }, ['/facts/trainedStaff too_small']],
    ['response', 'takes a text for hours', { answerHours: '4' }, ['/facts/answerHours not_whole_number']],
    [
      'area',
      'has a partner without agreement',
      { areas: [{ prefectures: ['13'], by: 'partner', partnerName: '甲' }] },
      ['/facts/areas/0/agreementDocumentId required'],
    ],
    ['area', 'serves nowhere', { areas: [{ prefectures: [], by: 'own' }] }, ['/facts/areas/0/prefectures too_few']],
    [
      'area',
      'serves a prefecture twice',
      { areas: [{ prefectures: ['13', '13'], by: 'own' }] },
      ['/facts/areas/0/prefectures prefecture_repeated'],
    ],
    ['registry_certificate', 'is of a day that there is not', { issuedOn: '2027-02-29' }, ['/facts/issuedOn not_date']],
    ['tax_certificate', 'is of a day that there is not', { issuedOn: '2026-04-31' }, ['/facts/issuedOn not_date']],
    ['parts', 'are supplied for no year', { supplyYears: 0 }, ['/facts/supplyYears too_small']],
    [
      'service_method',
      'is none',
      { manual: false, installationSchedule: false, remoteSupport: false },
      ['/facts service_method_none'],
    ],
    [
      'liability',
      'ends before it begins',
      { validFrom: '2026-04-02', validTo: '2026-04-01' },
      ['/facts/validTo validity_ends_before_it_begins'],
    ],
    [
      'liability',
      'is insured for five years and a day',
      { validFrom: '2026-04-01', validTo: '2031-04-02' },
      ['/facts/validTo validity_too_long'],
    ],
    [
      'liability',
      'mixes policy and certificate',
      { certificateNumber: 'Q-1' },
      ['/facts/certificateNumber fact_not_asked_for'],
    ],
    ['continuity', 'is a statement of no year', { fiscalYear: undefined }, ['/facts/fiscalYear required']],
    ['pilot_result', 'is unsigned', { signedOn: null }, ['/facts/signedOn not_date']],
    ['registry_certificate', 'says more than asked', { amount: 1 }, ['/facts/amount unknown_field']],
    ['tax_certificate', 'has no date', { issuedOn: '' }, ['/facts/issuedOn not_date']],
  ])('of kind %s are refused when it %s', (kind, _how, change, faults) => {
    expect(faultsOf(kind, change)).toEqual(faults);
  });

  it('take an agreement from the documents the evidence comes with only', () => {
    const areas = [{ prefectures: ['13'], by: 'partner', partnerName: '甲', agreementDocumentId: 'b' }];
    expect(faultsOf('area', { areas }, ['a', 'b'])).toEqual([]);
    expect(faultsOf('area', { areas }, ['a'])).toEqual(['/facts/areas/0/agreementDocumentId not_in_list']);
  });
});

/** The total of the good cost build-up with this much labor in yen. */
function sum(labor: number): number {
  const { materials, directExpenseYen, overheadYen, interestYen, profitYen } = good.cost_build_up;
  const parts = [directExpenseYen, overheadYen, interestYen, profitYen, labor];
  return parts.reduce((total, part) => total + part, materials[0]!.amountYen);
}
