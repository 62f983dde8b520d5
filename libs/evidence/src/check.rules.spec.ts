import { describe, expect, it } from '@jest/globals';
import type { CheckContext, CheckedEvidence } from './check.js';
import { checkEvidence, checkTable } from './check.rules.js';
import { invoiceKeys } from './counterparty.rules.js';
import { sampleFacts } from './evidence.sample.js';
import { EVIDENCE_KIND_NAMES, type EvidenceKind } from './evidence.rules.js';
import { paperOf } from './paper.rules.js';
import { validTo } from './standing.rules.js';

const TODAY = '2026-04-01';
const FIGURES = { comparablesSpread: 0.3, profitUsual: 0.08, profitMost: 0.15, priceRiseMost: 0.25 };
const PERIODS = { salesRecordMonths: 36, appraisalMonths: 12 };
const PRICE = 1_980_000;
const good = sampleFacts({ modelNumber: 'HB-100', bodyPrice: PRICE, day: '2026-01-01' });

const evidence = (kind: EvidenceKind, change: object = {}, id: string = kind): CheckedEvidence => {
  const declared = { kind, facts: { ...good[kind], ...change } } as CheckedEvidence;
  return { ...declared, id, validTo: validTo(declared, PERIODS), documents: [{ id: 'paper', sha256: 'aa' }] };
};
const CONTEXT: CheckContext = {
  today: TODAY,
  figures: FIGURES,
  maker: { organisationId: 'maker', name: 'はこぶ工房株式会社', corporateNumber: '7000012050002' },
  affiliates: [],
  product: {
    modelNumbers: ['HB-100', 'HB-100L'],
    bodyPrice: PRICE,
    othersInCategory: ['OTHER-1'],
    capacity: { label: { ja: '積載量', en: 'load' }, value: 40, unit: 'kg' },
  },
  papers: new Map(),
  filesElsewhere: new Map(),
  picturesElsewhere: new Map(),
  invoicesElsewhere: new Map(),
  invoicesOfOwnOthers: new Set(),
  refusedPapers: new Map(),
};
const found = (piece: CheckedEvidence, context: Partial<CheckContext> = {}, dossier = [piece]): string[] =>
  checkEvidence(piece, { ...CONTEXT, ...context }, dossier).map(
    ({ severity, point }) => `${severity} ${point.pointer} ${point.code}`,
  );
const numbersOf = (piece: CheckedEvidence, context: Partial<CheckContext> = {}) =>
  checkEvidence(piece, { ...CONTEXT, ...context }, [piece]).map(({ point }) => point.params);
const amounts = (...yen: number[]) => yen.map((amountYen, index) => ({ item: `部品 ${index}`, amountYen }));
const others = (...prices: number[]) =>
  prices.map((priceYen, index) => ({ name: `${index}`, maker: '他社', source: `${index}`, priceYen, capacity: 40 }));

/** Without a number there is nobody to compare: told to examiners, and no fault. */
const UNNUMBERED: Partial<Record<EvidenceKind, string[]>> = {
  appraisal: ['signal /facts/appraiserName counterparty_without_number'],
  pilot_contract: ['signal /facts/partyName counterparty_without_number'],
};

describe('the checks of evidence', () => {
  it.each(EVIDENCE_KIND_NAMES)('find nothing against good evidence of kind %s', (kind) => {
    expect(found(evidence(kind))).toEqual(UNNUMBERED[kind] ?? []);
  });

  it.each(EVIDENCE_KIND_NAMES)('find nothing against %s where there is no product', (kind) => {
    expect(found(evidence(kind), { product: null })).toEqual(UNNUMBERED[kind] ?? []);
  });

  it.each<[EvidenceKind, string, object, string[]]>([
    ['price_list', 'published today', { publishedOn: TODAY }, []],
    ['price_list', 'published tomorrow', { publishedOn: '2026-04-02' }, ['block /facts/publishedOn date_to_come']],
    ['price_list', 'one yen off', { priceYen: PRICE + 1 }, ['warn /facts/priceYen listed_price_differs']],
    ['price_list', 'without a price', { priceYen: undefined }, []],
    ['sales_record', 'of the other model, written otherwise', { modelNumber: 'ｈｂ１００ｌ' }, []],
    [
      'sales_record',
      'of another model',
      { modelNumber: 'HB-200' },
      ['block /facts/modelNumber model_number_not_in_revision'],
    ],
    ['sales_record', 'sold for a fifth less', { unitPriceYen: 1_584_000 }, []],
    [
      'sales_record',
      'sold for one yen less than that',
      { unitPriceYen: 1_583_999 },
      ['warn /facts/unitPriceYen declared_above_sold'],
    ],
    ['sales_record', 'sold for a quarter more than declared', { unitPriceYen: 2_475_000 }, []],
    [
      'sales_record',
      'sold for one yen more than that',
      { unitPriceYen: 2_475_001 },
      ['warn /facts/unitPriceYen sold_above_declared'],
    ],
    [
      'sales_record',
      'three years old today',
      { deliveredOn: '2023-04-01', invoicedOn: undefined },
      ['warn  evidence_expires_soon'],
    ],
    [
      'sales_record',
      'three years and a day old',
      { deliveredOn: '2023-03-31', invoicedOn: undefined },
      ['warn  evidence_expired'],
    ],
    ['sales_record', 'invoiced on the day', { invoicedOn: '2026-01-01' }, []],
    [
      'sales_record',
      'invoiced the day before',
      { invoicedOn: '2025-12-31' },
      ['signal /facts/invoicedOn dates_out_of_order'],
    ],
    [
      'sales_record',
      'to the maker itself, by name',
      { buyerName: '㈱はこぶ工房', buyerCorporateNumber: undefined },
      ['signal /facts/buyerName counterparty_without_number'],
    ],
    [
      'sales_record',
      'to the maker itself',
      { buyerName: 'はこぶ工房㈱', buyerCorporateNumber: undefined },
      ['block /facts/buyerName counterparty_is_maker', 'signal /facts/buyerName counterparty_without_number'],
    ],
    [
      'sales_record',
      'to the maker itself, by number',
      { buyerCorporateNumber: '7000012050002' },
      ['block /facts/buyerName counterparty_is_maker'],
    ],
    [
      'sales_record_other',
      'of a product that is not listed in the category',
      { modelNumber: 'OTHER-2' },
      ['block /facts/modelNumber other_category'],
    ],
    ['sales_record_other', 'of one that is, written otherwise', { modelNumber: 'ｏｔｈｅｒ１' }, []],
    [
      'sales_record_other',
      'of this very model',
      { modelNumber: 'HB-100' },
      ['warn /facts/modelNumber this_model_not_another'],
    ],
    ['cost_build_up', 'one yen off the price', { totalYen: PRICE - 1 }, ['warn /facts/totalYen cost_total_differs']],
    [
      'cost_build_up',
      'with a profit of 15 % of the cost',
      { profitYen: 150_000, totalYen: 1_150_000 },
      ['warn /facts/totalYen cost_total_differs'],
    ],
    [
      'cost_build_up',
      'with a yen more',
      { profitYen: 150_001, totalYen: 1_150_001 },
      ['warn /facts/totalYen cost_total_differs', 'warn /facts/profitYen profit_above_band'],
    ],
    [
      'cost_build_up',
      'of four round sums',
      { materials: amounts(10_000), directExpenseYen: 20_000, overheadYen: 30_000, interestYen: 0, profitYen: 10_000 },
      ['signal /facts round_sums_only'],
    ],
    [
      'cost_build_up',
      'of three round sums',
      { materials: amounts(10_000), directExpenseYen: 20_000, overheadYen: 0, interestYen: 0, profitYen: 10_000 },
      [],
    ],
    ['comparables', 'at 30 % above the median', { products: others(1_523_077, 1_523_077, 1_523_077) }, []],
    [
      'comparables',
      'beyond, with a reason',
      { products: others(1_523_076, 1_523_076, 1_523_076), reasonOutside: '素材' },
      ['warn /facts/products price_outside_comparables'],
    ],
    [
      'comparables',
      'beyond, without one',
      { products: others(1_523_076, 1_523_076, 1_523_076) },
      ['block /facts/reasonOutside reason_outside_missing', 'warn /facts/products price_outside_comparables'],
    ],
    [
      'comparables',
      'with the maker’s own product',
      {
        products: others(PRICE, PRICE, PRICE)
          .map((one) => ({ ...one, maker: 'はこぶ工房㈱' }))
          .slice(0, 1),
      },
      ['block /facts/products/0/maker comparable_of_the_maker'],
    ],
    [
      'comparables',
      'of the same capacity in another unit',
      {
        ownCapacity: 40_000,
        capacityUnit: 'ｇ',
        products: others(PRICE, PRICE, PRICE).map((one) => ({ ...one, capacity: 40_000 })),
      },
      [],
    ],
    [
      'comparables',
      'of another capacity than the product states',
      { ownCapacity: 41, products: others(PRICE, PRICE, PRICE) },
      ['block /facts/ownCapacity own_capacity_differs'],
    ],
    [
      'comparables',
      'in a unit of something else',
      { capacityUnit: 'm' },
      ['block /facts/ownCapacity own_capacity_differs'],
    ],
    ['appraisal', 'by a firm with a number', { appraiserCorporateNumber: '1180301018771' }, []],
    [
      'appraisal',
      'by the maker',
      { appraiserCorporateNumber: '7000012050002' },
      ['block /facts/appraiserName counterparty_is_maker'],
    ],
    [
      'appraisal',
      'of last year',
      { appraisedOn: '2025-03-31', appraiserCorporateNumber: '1180301018771' },
      ['warn  evidence_expired'],
    ],
    [
      'appraisal',
      'at half the price',
      { appraisedPriceYen: PRICE / 2, appraiserCorporateNumber: '1180301018771' },
      ['warn /facts/appraisedPriceYen declared_above_appraised'],
    ],
    [
      'pilot_contract',
      'with the maker',
      { partyCorporateNumber: '7000012050002' },
      ['block /facts/partyName counterparty_is_maker'],
    ],
    ['quotation', 'of tomorrow', { quotedOn: '2026-04-02' }, ['block /facts/quotedOn date_to_come']],
    [
      'delivery_record',
      'of another model',
      { modelNumber: 'X' },
      ['block /facts/modelNumber model_number_not_in_revision'],
    ],
    ['continuity', 'of the year that has begun', { fiscalYear: 2026 }, []],
    ['continuity', 'of a year to come', { fiscalYear: 2027 }, ['block /facts/fiscalYear fiscal_year_to_come']],
    ['continuity', 'of two years ago', { fiscalYear: 2024 }, []],
    ['continuity', 'of three years ago', { fiscalYear: 2023 }, ['warn /facts/fiscalYear statement_outdated']],
    ['liability', 'that ends today', { validTo: TODAY }, ['warn  evidence_expires_soon']],
    ['liability', 'that ended yesterday', { validTo: '2026-03-31' }, ['warn  evidence_expired']],
    ['liability', 'that ends in 61 days', { validTo: '2026-06-01' }, []],
    ['liability', 'that begins tomorrow', { validFrom: '2026-04-02' }, ['block /facts/validFrom date_to_come']],
    [
      'pilot_result',
      'of another model',
      { modelNumber: 'X' },
      ['block /facts/modelNumber model_number_not_in_revision'],
    ],
    [
      'area',
      'by a distributor of any name',
      { areas: [{ prefectures: ['13'], by: 'distributor', distributorName: '乙' }] },
      [],
    ],
    ['registry_certificate', 'of today', { issuedOn: TODAY }, []],
    ['tax_certificate', 'of today', { issuedOn: TODAY }, []],
    ['registry_certificate', 'of tomorrow, which has a point of its own', { issuedOn: '2026-04-02' }, []],
    ['tax_certificate', 'of tomorrow', { issuedOn: '2026-04-02' }, ['block /facts/issuedOn date_to_come']],
  ])('say of %s %s what is to be said', (kind, _how, change, expected) => {
    expect(found(evidence(kind, change))).toEqual(expected);
  });

  it('show the numbers they used', () => {
    expect(numbersOf(evidence('sales_record', { unitPriceYen: 1_500_000 }))).toEqual([
      { declared: PRICE, sold: 1_500_000, percent: 32, most: 25 },
    ]);
    expect(numbersOf(evidence('comparables', { products: others(1e6, 1e6, 1e6), reasonOutside: '素材' }))).toEqual([
      { own: 49_500, median: 25_000, sample: 3, percent: 98, most: 30 },
    ]);
    expect(numbersOf(evidence('cost_build_up', { profitYen: 330_000 }))).toEqual([
      { profit: 330_000, percent: 20, usual: 8, most: 15 },
    ]);
  });

  it('tell examiners of a buyer or appraiser who is close to the maker', () => {
    const relation = { ja: '役員が共通', en: 'shared officer' };
    const close = {
      name: '食堂ほがらか株式会社',
      corporateNumber: '1180301018771',
      relation,
      strength: 'strong' as const,
    };
    expect(found(evidence('sales_record'), { affiliates: [close] })).toEqual([
      'signal /facts/buyerName counterparty_affiliated',
    ]);
    const another = { ...close, corporateNumber: '7000012050002' };
    expect(found(evidence('sales_record'), { affiliates: [another] })).toEqual([]);
    const appraiser = { ...close, name: '評価の杜合同会社', corporateNumber: null };
    expect(found(evidence('appraisal'), { affiliates: [appraiser] })).toContain(
      'signal /facts/appraiserName counterparty_affiliated',
    );
  });

  it('compare evidence with the rest of the dossier', () => {
    const [one, other] = [evidence('sales_record'), evidence('sales_record', { invoiceNumber: 'X-2' }, 'other')];
    expect(found(one, {}, [one, other])).toEqual([]);
    const again = evidence('sales_record', { unitPriceYen: 2_500_000 }, 'again');
    expect(found(one, {}, [one, again])).toEqual([
      'warn /facts/invoiceNumber invoice_number_twice',
      'warn /facts/unitPriceYen sold_prices_apart',
    ]);
    const contract = evidence('pilot_contract', { contractedOn: '2026-01-02' });
    const result = evidence('pilot_result');
    expect(found(result, {}, [contract, result])).toEqual(['signal /facts/signedOn dates_out_of_order']);
  });

  it('tell examiners of files and invoices that others have put forward too', () => {
    const piece = evidence('sales_record');
    const elsewhere = {
      filesElsewhere: new Map([['aa', ['乙社']]]),
      picturesElsewhere: new Map([['aa', ['丁社']]]),
      invoicesElsewhere: new Map([[invoiceKeys(piece)[1]!, ['丙社']]]),
    };
    expect(found(piece, elsewhere)).toEqual([
      'signal /documents/0 file_elsewhere',
      'signal /documents/0 picture_elsewhere',
      'signal /facts/invoiceNumber invoice_number_elsewhere',
    ]);
    expect(invoiceKeys(evidence('people'))).toEqual([]);
  });

  it('tell examiners of an invoice that stands in another dossier of the applicant', () => {
    const piece = evidence('sales_record');
    expect(found(piece, { invoicesOfOwnOthers: new Set([invoiceKeys(piece)[0]!]) })).toEqual([
      'signal /facts/invoiceNumber invoice_number_in_own_dossier',
    ]);
  });

  it('know an invoice again by the buyer’s number or by its name, whichever is left out', () => {
    const one = evidence('sales_record');
    const unnumbered = evidence('sales_record', { buyerCorporateNumber: undefined }, 'unnumbered');
    const renamed = evidence('sales_record', { buyerName: '食堂ほがらか 本店' }, 'renamed');
    const another = evidence('sales_record', { buyerName: '別の店', buyerCorporateNumber: undefined }, 'another');
    for (const [other, expected] of [
      [unnumbered, ['warn /facts/invoiceNumber invoice_number_twice']],
      [renamed, ['warn /facts/invoiceNumber invoice_number_twice']],
      [another, []],
    ] as const) {
      expect(found(one, {}, [one, other])).toEqual(expected);
    }
  });

  it('tell both sides of a paper that was refused before, but not of the piece that it was refused with', () => {
    const refusedPapers = new Map([['aa', { kind: 'sales_record' as const, verdictId: 'b' }]]);
    expect(found(evidence('people', {}, 'a'), { refusedPapers })).toEqual([]);
    expect(found(evidence('people', {}, 'c'), { refusedPapers })).toEqual(['warn /documents/0 paper_refused_before']);
  });

  it('tell examiners of one paper behind more than three kinds of evidence', () => {
    const kinds: EvidenceKind[] = ['people', 'response', 'area', 'parts'];
    const [first, ...others] = kinds.map((kind) => evidence(kind)) as [CheckedEvidence, ...CheckedEvidence[]];
    expect(found(first, {}, [first, ...others.slice(1)])).toEqual([]);
    expect(found(first, {}, [first, ...others])).toEqual(['signal /documents/0 paper_of_many_kinds']);
  });

  it('tell examiners of an affiliate among the makers of comparable products', () => {
    const relation = { ja: '役員が共通', en: 'shared officer' };
    const close = { name: '㈱比較先', corporateNumber: null, relation, strength: 'strong' as const };
    const products = others(PRICE, PRICE, PRICE).map((one, index) => ({
      ...one,
      maker: index ? '他社' : '株式会社比較先',
    }));
    expect(found(evidence('comparables', { products }), { affiliates: [close] })).toEqual([
      'signal /facts/products/0/maker comparable_of_affiliate',
    ]);
  });

  it('say which facts the papers do not say, once these are read', () => {
    const says = (text: string, state: 'read' | 'waiting' = 'read') => ({
      papers: new Map([['paper', paperOf({ state, text })]]),
    });
    const piece = evidence('delivery_record');
    expect(found(piece, says('納品書　ＨＢ－１００　2026年1月1日'))).toEqual([]);
    expect(found(piece, says('納品書 HB-200'))).toEqual([
      'warn /facts/modelNumber fact_not_in_paper',
      'warn /facts/deliveredOn fact_not_in_paper',
    ]);
    expect(found(piece, says('納品書', 'waiting'))).toEqual([]);
    expect(found(piece, says(''))).toEqual([]);
  });

  it('print as a table', () => {
    expect(checkTable().map(([code]) => code)).toContain('`round_sums_only`');
  });
});
