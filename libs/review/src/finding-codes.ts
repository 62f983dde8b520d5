import type { Text } from '#platform';

/** What a code of the published list stands for, and a text to start from; 〔〕 marks what the examiner fills in. */
export interface FindingKind {
  label: Text;
  template: Text;
}

/** The published list of finding codes. A code is never given another meaning; what is not needed any more stays. */
export const FINDING_KINDS = {
  description_unclear: {
    label: { ja: '説明が不十分', en: 'Description unclear' },
    template: {
      ja: '〔項目〕の記載からは〔内容〕が読み取れません。具体的に記載してください。',
      en: 'The text of 〔field〕 does not tell 〔what〕. Please describe it precisely.',
    },
  },
  category_mismatch: {
    label: { ja: '製品カテゴリの不一致', en: 'Category mismatch' },
    template: {
      ja: '本製品は〔カテゴリ〕の定義にあてはまりません。該当するカテゴリを選び直すか、あてはまる理由を示してください。',
      en: 'The product does not fit the definition of 〔category〕. Choose the right one, or say why it fits.',
    },
  },
  attribute_out_of_range: {
    label: { ja: '仕様値の誤り', en: 'Attribute wrong' },
    template: {
      ja: '〔項目〕の値〔値〕は資料の値〔値〕と一致しません。どちらが正しいか確認してください。',
      en: 'The value 〔value〕 of 〔field〕 is not the one in the papers, 〔value〕. Please check which is right.',
    },
  },
  model_number_mismatch: {
    label: { ja: '型番の不一致', en: 'Model number mismatch' },
    template: {
      ja: '申請された型番〔型番〕と資料の型番〔型番〕が一致しません。',
      en: 'The model number applied for, 〔number〕, is not the one in the papers, 〔number〕.',
    },
  },
  effect_not_shown: {
    label: { ja: '省力化効果の根拠不足', en: 'Labor-saving effect not shown' },
    template: {
      ja: '〔工程〕の省力化効果の根拠が確認できません。測定方法と測定条件を示してください。',
      en: 'The effect claimed for 〔process〕 cannot be followed. Show how and under what conditions it was measured.',
    },
  },
  price_not_shown: {
    label: { ja: '価格の根拠不足', en: 'Price not shown' },
    template: {
      ja: '本体価格〔金額〕円の根拠が資料から確認できません。〔資料〕を追加してください。',
      en: 'The papers do not show the body price of ¥〔amount〕. Please add 〔paper〕.',
    },
  },
  support_not_shown: {
    label: { ja: 'サポート能力の根拠不足', en: 'Support not shown' },
    template: {
      ja: '〔観点〕のサポート体制が資料から確認できません。〔資料〕を追加してください。',
      en: 'The papers do not show the support as to 〔aspect〕. Please add 〔paper〕.',
    },
  },
  company_facts_unclear: {
    label: { ja: '会社情報の確認', en: 'Facts of the company unclear' },
    template: {
      ja: '〔項目〕が登記事項証明書などの公的資料と一致しません。',
      en: '〔Field〕 is not what the certificate of registration or another official paper says.',
    },
  },
  document_unreadable: {
    label: { ja: '書類が読めない', en: 'Document unreadable' },
    template: {
      ja: '書類の〔箇所〕が読み取れません。鮮明なものを提出してください。',
      en: '〔Part〕 of the document cannot be read. Please hand in a clear copy.',
    },
  },
  document_out_of_date: {
    label: { ja: '書類の期限切れ', en: 'Document out of date' },
    template: {
      ja: '書類の発行日〔日付〕が求められる期間より前です。新しいものを提出してください。',
      en: 'The document is of 〔date〕, which is too old. Please hand in a newer one.',
    },
  },
  facts_differ_from_document: {
    label: { ja: '記載と書類の不一致', en: 'Facts differ from the document' },
    template: {
      ja: '〔項目〕の記載〔内容〕が書類の内容〔内容〕と異なります。',
      en: '〔Field〕 says 〔this〕, the document says 〔that〕.',
    },
  },
  other: {
    label: { ja: 'その他', en: 'Other' },
    template: { ja: '〔指摘の内容と、求める対応〕', en: '〔What is wrong, and what is asked for〕' },
  },
} as const satisfies Record<string, FindingKind>;

export type FindingCode = keyof typeof FINDING_KINDS;
export const FINDING_CODES = Object.keys(FINDING_KINDS) as FindingCode[];

/** The list as rows of text, for the printed table. */
export const findingCodeTable = (): string[][] =>
  Object.entries<FindingKind>(FINDING_KINDS).map(([code, { label, template }]) => [
    `\`${code}\``,
    label.ja,
    label.en,
    template.ja,
  ]);
