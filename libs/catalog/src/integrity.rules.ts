import type { Text } from '#platform';

/** Why a listing was suspended or revoked, as the public is told. */
export const REASON_CATEGORIES = {
  kickback: { ja: 'キックバック等の不正な利益供与', en: 'kickback or other improper benefit' },
  not_as_listed: { ja: '掲載内容と製品の相違', en: 'the product is not as listed' },
  false_evidence: { ja: '虚偽の疎明資料', en: 'false evidence' },
  evidence_expired: { ja: '疎明資料の有効期限切れ', en: 'evidence has expired' },
  evidence_missing: { ja: '疎明資料の不足', en: 'evidence is missing' },
  support_ended: { ja: 'サポート体制の不備・終了', en: 'support is missing or has ended' },
  safety: { ja: '安全上の問題', en: 'a matter of safety' },
  maker_revoked: { ja: '製造事業者の登録取消し', en: 'the registration of the maker was revoked' },
  term_over: { ja: '条件付き掲載の期間満了', en: 'the term of the provisional listing is over' },
  other: { ja: 'その他', en: 'other' },
} as const satisfies Record<string, Text>;
export type ReasonCategory = keyof typeof REASON_CATEGORIES;
export const REASON_CATEGORY_NAMES = Object.keys(REASON_CATEGORIES) as ReasonCategory[];
