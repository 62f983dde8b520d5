import {
  choice,
  corporateNumber,
  date,
  decimal,
  document,
  inPaper,
  longText,
  optional,
  prefecture,
  prefectures,
  rows,
  text,
  url,
  when,
  whole,
  yen,
  yesNo,
  type FactsFrom,
  type FactTable,
} from './fact.js';
import type { EvidenceKind } from './evidence.rules.js';

/** What both kinds of sales records say. */
const SALE = {
  deliveredOn: inPaper(date('納品日', 'delivered on')),
  invoicedOn: optional(inPaper(date('請求日', 'invoiced on'))),
  invoiceNumber: inPaper(text('納品書・請求書の番号', 'number of the invoice', 50)),
  buyerName: text('販売先の名称', 'name of the buyer'),
  buyerCorporateNumber: optional(
    corporateNumber('販売先の法人番号（個人事業主・海外は不要）', 'corporate number of the buyer, if it has one'),
  ),
  quantity: whole('数量', 'quantity', 1, 100_000),
  unitPriceYen: inPaper(yen('単価（税抜）', 'unit price, yen without tax', 1)),
};

/**
 * The facts of every kind of evidence. From this table come their validation, the form the web app draws, the
 * description in OpenAPI and the table in `docs/evidence.md`.
 */
export const FACTS = {
  price_rationale: {
    rationale: longText('価格の根拠', 'why the price is what it is'),
  },
  price_list: {
    publishedOn: inPaper(date('公表日・発行日', 'published on')),
    priceYen: optional(inPaper(yen('掲載価格（税抜）', 'price in it, yen without tax', 1))),
    url: optional(url('掲載ページ', 'web address')),
  },
  sales_record: {
    modelNumber: inPaper(text('型番', 'model number', 100)),
    ...SALE,
  },
  sales_record_other: {
    modelNumber: inPaper(text('販売した製品の型番', 'model number of the product sold', 100)),
    ...SALE,
  },
  cost_build_up: {
    materials: rows('材料費', 'materials', 1, {
      item: text('品目', 'item'),
      amountYen: yen('金額', 'amount, yen'),
    }),
    laborHours: decimal('工数（時間）', 'hours of labor', 0, 1_000_000),
    laborRateYen: yen('時間単価', 'hourly rate, yen'),
    laborRateBasis: text('時間単価の根拠', 'basis of the hourly rate', 1000),
    directExpenseYen: yen('直接経費', 'direct expense, yen'),
    overheadYen: yen('間接費', 'overhead, yen'),
    interestYen: yen('利子', 'interest, yen'),
    profitYen: yen('利益', 'profit, yen'),
    totalYen: inPaper(yen('合計', 'total, yen', 1)),
  },
  comparables: {
    capacityUnit: text('能力の単位', 'unit of the capacity', 50),
    ownCapacity: decimal('自社製品の能力値', 'capacity of the product itself', 0.000001, 1e12),
    products: rows('類似製品', 'comparable products', 3, {
      name: text('製品名', 'name'),
      maker: text('製造事業者', 'maker'),
      source: text('掲載番号または出典・URL', 'listing, source or web address', 500),
      priceYen: yen('価格（税抜）', 'price, yen without tax', 1),
      capacity: decimal('能力値', 'capacity', 0.000001, 1e12),
    }),
    reasonOutside: optional(longText('中央値から離れる理由', 'why the price is far from the median', 2000)),
  },
  appraisal: {
    appraiserName: text('評価者', 'appraiser'),
    appraiserCorporateNumber: optional(
      corporateNumber('評価者の法人番号（個人は不要）', 'corporate number of the appraiser, if it has one'),
    ),
    appraisedOn: inPaper(date('評価日', 'appraised on')),
    appraisedPriceYen: inPaper(yen('評価額（税抜）', 'appraised price, yen without tax', 1)),
    independencePledged: yesNo('評価者は申請者から独立している（誓約）', 'the appraiser pledges independence'),
  },
  pilot_contract: {
    contractKind: choice('契約の種類', 'kind of contract', {
      pilot: ['実証', 'pilot'],
      trial: ['試験導入', 'trial'],
      overseas_sale: ['海外での販売', 'sale abroad'],
    }),
    partyName: text('相手方', 'other party'),
    partyCorporateNumber: optional(
      corporateNumber('相手方の法人番号（海外は不要）', 'corporate number of the other party, if it has one'),
    ),
    contractedOn: inPaper(date('契約日', 'contracted on')),
    amountYen: inPaper(yen('契約金額（税抜）', 'amount, yen without tax')),
  },
  quotation: {
    quotedOn: inPaper(date('見積日', 'quoted on')),
    addressee: text('宛先', 'addressee'),
    priceYen: inPaper(yen('見積額（税抜）', 'price, yen without tax', 1)),
  },
  delivery_record: {
    modelNumber: inPaper(text('型番', 'model number', 100)),
    deliveredOn: inPaper(date('納品日', 'delivered on')),
    customer: text('納品先', 'customer'),
    prefecture: prefecture('納品先の都道府県', 'prefecture of the customer'),
  },
  people: {
    trainedStaff: whole('教育済みの要員（人）', 'trained staff', 1, 100_000),
    organisation: text('サポートの体制', 'how the support is organised', 2000),
  },
  response: {
    answerHours: whole('回答までの時間', 'hours to answer', 1, 720),
    onSiteHours: whole('訪問までの時間', 'hours to be on site', 1, 2160),
  },
  area: {
    areas: rows('対応地域', 'areas', 1, {
      prefectures: prefectures('都道府県', 'prefectures'),
      by: choice('対応する者', 'by whom', {
        own: ['自社', 'own staff'],
        distributor: ['販売事業者', 'distributor'],
        partner: ['提携先', 'partner'],
      }),
      partnerName: when('by', 'partner', text('提携先の名称', 'name of the partner')),
      agreementDocumentId: when('by', 'partner', document('提携の契約書', 'agreement with the partner')),
      distributorName: when('by', 'distributor', text('販売事業者の名称', 'name of the distributor')),
    }),
  },
  parts: {
    stock: text('在庫の持ち方', 'how parts are stocked', 1000),
    supplyYears: whole('供給年数', 'years of supply', 1, 50),
  },
  service_method: {
    manual: yesNo('取扱・保守マニュアルがある', 'manuals'),
    installationSchedule: yesNo('標準の設置工程がある', 'a standard schedule of installation'),
    remoteSupport: yesNo('遠隔支援ができる', 'remote support'),
    description: text('内容', 'what they consist of', 2000),
  },
  liability: {
    basis: choice('種類', 'kind', {
      insurance: ['賠償責任保険', 'liability insurance'],
      quality_certificate: ['品質認証（ISO 9001）', 'quality certificate (ISO 9001)'],
    }),
    insurer: when('basis', 'insurance', text('保険会社', 'insurer')),
    policyNumber: when('basis', 'insurance', inPaper(text('証券番号', 'policy number', 50))),
    amountYen: when('basis', 'insurance', yen('保険金額', 'sum insured, yen', 1)),
    certificateNumber: when('basis', 'quality_certificate', inPaper(text('登録番号', 'certificate number', 50))),
    validFrom: date('有効期間の初日', 'valid from'),
    validTo: inPaper(date('有効期間の末日', 'valid to')),
  },
  continuity: {
    basis: choice('種類', 'kind', {
      financial_statement: ['財務諸表', 'financial statement'],
      source_escrow: ['ソースコードの預託', 'source escrow'],
      succession_plan: ['事業承継計画', 'succession plan'],
    }),
    fiscalYear: when('basis', 'financial_statement', whole('会計年度', 'fiscal year', 1990, 2999)),
    description: optional(text('内容', 'what it says', 2000)),
  },
  pilot_result: {
    user: text('利用者', 'user'),
    signedOn: inPaper(date('署名日', 'signed on')),
    site: text('実施場所', 'site'),
    modelNumber: optional(inPaper(text('型番', 'model number', 100))),
  },
  registry_certificate: {
    issuedOn: inPaper(date('発行日', 'issued on')),
  },
  tax_certificate: {
    issuedOn: inPaper(date('発行日', 'issued on')),
  },
} as const satisfies Record<EvidenceKind, FactTable>;

/** The facts of one kind of evidence. */
export type FactsOf<Kind extends EvidenceKind> = FactsFrom<(typeof FACTS)[Kind]>;

/** A kind of evidence with its facts, so that the one tells the other. */
export type Declared = { [Kind in EvidenceKind]: { kind: Kind; facts: FactsOf<Kind> } }[EvidenceKind];

/** The facts of any kind. */
export type EvidenceFacts = Declared['facts'];
