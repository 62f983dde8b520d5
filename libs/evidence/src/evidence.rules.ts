import type { Text } from '#platform';

/** What evidence can support: that the price is fair, that the maker can look after what it sells, who the maker is. */
export type Claim = 'price' | 'support' | 'company';

/** How much a kind of evidence weighs, best first; `none`: it may be attached but never counts. */
export type Weight = 'A' | 'A-' | 'B' | 'C' | 'none';

interface EvidenceKindRow {
  claim: Claim;
  weight: Weight;
  ja: string;
  en: string;
  /** How to come by it. */
  how: Text;
}

/** Every kind of evidence. Price kinds are told apart by weight, support kinds by the dimension they are named after. */
export const EVIDENCE_KINDS = {
  price_rationale: {
    claim: 'price',
    weight: 'none',
    ja: '価格申告理由書',
    en: 'price rationale',
    how: {
      ja: '価格の決め方を書面にしてください',
      en: 'Write down how the price was set',
    },
  },
  price_list: {
    claim: 'price',
    weight: 'C',
    ja: '価格表・カタログ',
    en: 'price list or catalog',
    how: {
      ja: '公表している価格表・カタログを添付してください',
      en: 'Attach the price list or catalog you publish',
    },
  },
  sales_record: {
    claim: 'price',
    weight: 'A',
    ja: '納品書・請求書',
    en: 'sales record of this model',
    how: {
      ja: '36 か月以内にこの型番を販売した納品書または請求書を添付してください',
      en: 'Attach a delivery note or invoice of this model from the last 36 months',
    },
  },
  sales_record_other: {
    claim: 'price',
    weight: 'A-',
    ja: '同一カテゴリの他製品の販売記録',
    en: 'sales record of another product',
    how: {
      ja: '同じカテゴリに掲載されている自社の別製品を販売した記録を添付してください',
      en: 'Attach a record of selling another product of yours that is listed in the same category',
    },
  },
  cost_build_up: {
    claim: 'price',
    weight: 'B',
    ja: '原価計算書',
    en: 'cost build-up',
    how: {
      ja: '材料費、工数と単価、経費、利益の内訳を示してください。販売実績は要りません',
      en: 'Show materials, hours and rate, expenses and profit; no sales are needed',
    },
  },
  comparables: {
    claim: 'price',
    weight: 'B',
    ja: '類似製品の価格比較',
    en: 'comparable products',
    how: {
      ja: '能力値と出典のある類似製品を 3 つ以上挙げてください。販売実績は要りません',
      en: 'Name three or more comparable products with capacity and source; no sales are needed',
    },
  },
  appraisal: {
    claim: 'price',
    weight: 'B',
    ja: '第三者評価',
    en: 'third-party appraisal',
    how: {
      ja: '独立した第三者に価格の評価を依頼してください。販売実績は要りません',
      en: 'Ask an independent third party to appraise the price; no sales are needed',
    },
  },
  pilot_contract: {
    claim: 'price',
    weight: 'B',
    ja: '実証・試験導入契約',
    en: 'pilot or trial contract',
    how: {
      ja: '実証・試験導入または海外販売の契約書を添付してください',
      en: 'Attach the contract of a pilot, a trial or a sale abroad',
    },
  },
  quotation: {
    claim: 'price',
    weight: 'none',
    ja: '見積書',
    en: 'quotation',
    how: {
      ja: '参考として添付できますが、要件には数えません',
      en: 'It may be attached for information and never counts',
    },
  },
  delivery_record: {
    claim: 'support',
    weight: 'A',
    ja: '納品実績報告書',
    en: 'delivery record',
    how: {
      ja: '納品した先と日を報告してください',
      en: 'Report a delivery with customer and date',
    },
  },
  people: {
    claim: 'support',
    weight: 'B',
    ja: 'サポート体制図・教育済み要員',
    en: 'support organisation and trained staff',
    how: {
      ja: '体制図と教育済みの要員数を示してください',
      en: 'Show the organisation chart and the number of trained staff',
    },
  },
  response: {
    claim: 'support',
    weight: 'B',
    ja: '対応時間の約束',
    en: 'response commitment',
    how: {
      ja: '回答と訪問までの時間を約束してください',
      en: 'Commit to the hours to answer and to be on site',
    },
  },
  area: {
    claim: 'support',
    weight: 'B',
    ja: 'サポート対応地域',
    en: 'service area',
    how: {
      ja: '都道府県ごとに誰が対応するかを示してください。提携先は契約書が要ります',
      en: 'Show who serves which prefectures; a partner needs an agreement',
    },
  },
  parts: {
    claim: 'support',
    weight: 'B',
    ja: '保守部品計画',
    en: 'spare-parts plan',
    how: {
      ja: '部品の在庫と供給年数を示してください',
      en: 'Show the stock of parts and the years of supply',
    },
  },
  service_method: {
    claim: 'support',
    weight: 'B',
    ja: 'マニュアル・設置工程・遠隔支援',
    en: 'manuals, installation and remote support',
    how: {
      ja: 'マニュアル、標準の設置工程、遠隔支援のいずれかを示してください',
      en: 'Show manuals, a standard installation schedule or remote support',
    },
  },
  liability: {
    claim: 'support',
    weight: 'B',
    ja: '賠償責任保険・品質認証',
    en: 'liability insurance, quality certificate',
    how: {
      ja: '有効な保険証券または ISO 9001 の登録証を添付してください',
      en: 'Attach a valid insurance policy or ISO 9001 certificate',
    },
  },
  continuity: {
    claim: 'support',
    weight: 'B',
    ja: '財務諸表・事業継続計画',
    en: 'financial statement, continuity plan',
    how: {
      ja: '財務諸表、ソースコードの預託または承継計画を添付してください',
      en: 'Attach a financial statement, source escrow or succession plan',
    },
  },
  pilot_result: {
    claim: 'support',
    weight: 'B',
    ja: '利用者署名入り実証結果',
    en: 'pilot result signed by the user',
    how: {
      ja: '実証の結果に利用者の署名をもらってください',
      en: 'Have the user sign the result of the pilot',
    },
  },
  registry_certificate: {
    claim: 'company',
    weight: 'A',
    ja: '履歴事項全部証明書',
    en: 'registry certificate',
    how: {
      ja: '法務局で発行から 3 か月以内の証明書を取得してください',
      en: 'Get a certificate from the registry, at most three months old',
    },
  },
  tax_certificate: {
    claim: 'company',
    weight: 'A',
    ja: '納税証明書',
    en: 'tax certificate',
    how: {
      ja: '税務署で納税証明書を取得してください',
      en: 'Get a tax certificate from the tax office',
    },
  },
} as const satisfies Record<string, EvidenceKindRow>;

export type EvidenceKind = keyof typeof EVIDENCE_KINDS;
export const EVIDENCE_KIND_NAMES = Object.keys(EVIDENCE_KINDS) as EvidenceKind[];
