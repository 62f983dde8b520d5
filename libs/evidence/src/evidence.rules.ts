/** What evidence can support: that the price is fair, that the maker can look after what it sells, who the maker is. */
export type Claim = 'price' | 'support' | 'company';

/** How much a kind of evidence weighs, best first; `none`: it may be attached but never counts. */
export type Weight = 'A' | 'A-' | 'B' | 'C' | 'none';

interface EvidenceKindRow {
  claim: Claim;
  weight: Weight;
  ja: string;
  en: string;
}

/** Every kind of evidence. Price kinds are told apart by weight, support kinds by the dimension they are named after. */
export const EVIDENCE_KINDS = {
  price_rationale: { claim: 'price', weight: 'none', ja: '価格申告理由書', en: 'price rationale' },
  price_list: { claim: 'price', weight: 'C', ja: '価格表・カタログ', en: 'price list or catalog' },
  sales_record: { claim: 'price', weight: 'A', ja: '納品書・請求書', en: 'sales record of this model' },
  sales_record_other: {
    claim: 'price',
    weight: 'A-',
    ja: '同一カテゴリの他製品の販売記録',
    en: 'sales record of another product',
  },
  cost_build_up: { claim: 'price', weight: 'B', ja: '原価計算書', en: 'cost build-up' },
  comparables: { claim: 'price', weight: 'B', ja: '類似製品の価格比較', en: 'comparable products' },
  appraisal: { claim: 'price', weight: 'B', ja: '第三者評価', en: 'third-party appraisal' },
  pilot_contract: { claim: 'price', weight: 'B', ja: '実証・試験導入契約', en: 'pilot or trial contract' },
  quotation: { claim: 'price', weight: 'none', ja: '見積書', en: 'quotation' },
  delivery_record: { claim: 'support', weight: 'A', ja: '納品実績報告書', en: 'delivery record' },
  people: {
    claim: 'support',
    weight: 'B',
    ja: 'サポート体制図・教育済み要員',
    en: 'support organisation and trained staff',
  },
  response: { claim: 'support', weight: 'B', ja: '対応時間の約束', en: 'response commitment' },
  area: { claim: 'support', weight: 'B', ja: 'サポート対応地域', en: 'service area' },
  parts: { claim: 'support', weight: 'B', ja: '保守部品計画', en: 'spare-parts plan' },
  service_method: {
    claim: 'support',
    weight: 'B',
    ja: 'マニュアル・設置工程・遠隔支援',
    en: 'manuals, installation and remote support',
  },
  liability: {
    claim: 'support',
    weight: 'B',
    ja: '賠償責任保険・品質認証',
    en: 'liability insurance, quality certificate',
  },
  continuity: {
    claim: 'support',
    weight: 'B',
    ja: '財務諸表・事業継続計画',
    en: 'financial statement, continuity plan',
  },
  pilot_result: { claim: 'support', weight: 'B', ja: '利用者署名入り実証結果', en: 'pilot result signed by the user' },
  registry_certificate: { claim: 'company', weight: 'A', ja: '履歴事項全部証明書', en: 'registry certificate' },
  tax_certificate: { claim: 'company', weight: 'A', ja: '納税証明書', en: 'tax certificate' },
} as const satisfies Record<string, EvidenceKindRow>;

export type EvidenceKind = keyof typeof EVIDENCE_KINDS;
export const EVIDENCE_KIND_NAMES = Object.keys(EVIDENCE_KINDS) as EvidenceKind[];
