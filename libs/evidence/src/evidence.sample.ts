import { daysAfter } from '#scheme';
import type { FactsOf } from './evidence.facts.js';
import type { EvidenceKind } from './evidence.rules.js';

/** What made-up papers are about. */
export interface SampleSubject {
  modelNumber: string;
  /** Yen without tax. */
  bodyPrice: number;
  /** The day most papers are dated, `YYYY-MM-DD`. */
  day: string;
  /** By what its category compares prices, if it does. */
  capacity?: { value: number; unit: string };
}

/** Facts of every kind of evidence that fit together for one product: for demonstrations and tests. */
export function sampleFacts(subject: SampleSubject): { [Kind in EvidenceKind]: FactsOf<Kind> } {
  const { modelNumber, bodyPrice, day, capacity = { value: 40, unit: 'kg' } } = subject;
  const sale = {
    modelNumber,
    deliveredOn: day,
    invoicedOn: daysAfter(day, 3),
    invoiceNumber: `INV-${modelNumber}-${day.replaceAll('-', '')}`,
    buyerName: '食堂ほがらか株式会社',
    buyerCorporateNumber: '1180301018771',
    quantity: 1,
    unitPriceYen: bodyPrice,
  };
  const share = (percent: number): number => Math.floor((bodyPrice * percent) / 100);
  const laborHours = 100;
  const laborRateYen = Math.floor(share(20) / laborHours);
  const costs = {
    directExpenseYen: share(5),
    overheadYen: share(12),
    interestYen: share(1),
    profitYen: share(7),
  };
  const others = Object.values(costs).reduce((sum, cost) => sum + cost, laborHours * laborRateYen);
  return {
    price_rationale: { rationale: '材料費と工数を積み上げ、保守費用を除いて価格を決めた。' },
    price_list: { publishedOn: day, priceYen: bodyPrice },
    sales_record: sale,
    sales_record_other: { ...sale, modelNumber: 'OTHER-1', invoiceNumber: `${sale.invoiceNumber}-B` },
    cost_build_up: {
      materials: [{ item: '本体部品一式', amountYen: bodyPrice - others }],
      laborHours,
      laborRateYen,
      laborRateBasis: '前年度の人件費を総労働時間で割った額',
      ...costs,
      totalYen: bodyPrice,
    },
    comparables: {
      capacityUnit: capacity.unit,
      ownCapacity: capacity.value,
      products: [0.95, 1, 1.05].map((factor, index) => ({
        name: `類似製品 ${index + 1}`,
        maker: `比較先 ${index + 1} 株式会社`,
        source: `https://example.com/products/${index + 1}`,
        priceYen: Math.round(bodyPrice * factor),
        capacity: capacity.value,
      })),
    },
    appraisal: {
      appraiserName: '評価の杜合同会社',
      appraisedOn: day,
      appraisedPriceYen: bodyPrice,
      independencePledged: true,
    },
    pilot_contract: {
      contractKind: 'pilot',
      partyName: '食堂ほがらか株式会社',
      contractedOn: day,
      amountYen: bodyPrice,
    },
    quotation: { quotedOn: day, addressee: '食堂ほがらか株式会社', priceYen: bodyPrice },
    delivery_record: { modelNumber, deliveredOn: day, customer: '食堂ほがらか株式会社', prefecture: '13' },
    people: { trainedStaff: 3, organisation: '本社に受付 1 名、訪問できる技術者 3 名を置く。' },
    response: { answerHours: 4, onSiteHours: 24 },
    area: { areas: [{ prefectures: ['11', '12', '13', '14'], by: 'own' }] },
    parts: { stock: '消耗品は本社に常時 10 組を置く。', supplyYears: 7 },
    service_method: {
      manual: true,
      installationSchedule: true,
      remoteSupport: false,
      description: '取扱説明書と 1 日の設置工程表。',
    },
    liability: {
      basis: 'insurance',
      insurer: 'みほん損害保険株式会社',
      policyNumber: 'PL-2026-001',
      amountYen: 100_000_000,
      validFrom: day,
      validTo: daysAfter(day, 365),
    },
    continuity: { basis: 'financial_statement', fiscalYear: Number(day.slice(0, 4)) - 1 },
    pilot_result: { user: '食堂ほがらか株式会社', signedOn: day, site: '東京都千代田区の店舗', modelNumber },
    registry_certificate: { issuedOn: day },
    tax_certificate: { issuedOn: day },
  };
}
