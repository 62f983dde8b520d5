/** Why a listing was stopped, by the categories that are published. */
export const STOP_REASONS = {
  ja: {
    kickback: 'キックバック等の不正な利益供与',
    not_as_listed: '掲載内容と製品の相違',
    false_evidence: '虚偽の疎明資料',
    evidence_expired: '疎明資料の有効期限切れ',
    evidence_missing: '疎明資料の不足',
    support_ended: 'サポート体制の不備・終了',
    safety: '安全上の問題',
    maker_revoked: '製造事業者の登録取消し',
    term_over: '条件付き掲載の期間満了',
    other: 'その他',
  },
  en: {
    kickback: 'kickback or other improper benefit',
    not_as_listed: 'the product is not as listed',
    false_evidence: 'false evidence',
    evidence_expired: 'evidence has expired',
    evidence_missing: 'evidence is missing',
    support_ended: 'support is missing or has ended',
    safety: 'a matter of safety',
    maker_revoked: 'the registration of the maker was revoked',
    term_over: 'the term of the provisional listing is over',
    other: 'other',
  },
};
