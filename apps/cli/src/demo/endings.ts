/** Listings of the demonstration that did not stay: what the page about integrity tells of. */
export interface Ending {
  category: string;
  ending: 'suspended' | 'revoked' | 'expired';
  reason?: 'support_ended' | 'not_as_listed' | 'kickback' | 'safety' | 'false_evidence';
  /** What the public is told. */
  text?: string;
}

export const DEMO_ENDINGS: readonly Ending[] = [
  {
    category: '清掃ロボット',
    ending: 'suspended',
    reason: 'support_ended',
    text: '修理の受付が止まっているとの通報を受け、事業者に確認しています。',
  },
  {
    category: '券売機',
    ending: 'revoked',
    reason: 'kickback',
    text: '購入者に現金を戻す約束があったことを確認しました。',
  },
  {
    category: '自動精算機',
    ending: 'suspended',
    reason: 'not_as_listed',
    text: '掲載した型番と異なる製品が納品されたとの通報を調べています。',
  },
  {
    category: 'バランサ装置',
    ending: 'suspended',
    reason: 'safety',
    text: '把持具の落下防止に不具合の報告があり、原因の説明を求めています。',
  },
  {
    category: 'オートラベラー',
    ending: 'revoked',
    reason: 'false_evidence',
    text: '販売実績として提出された請求書の取引が確認できませんでした。',
  },
  { category: 'デジタル加飾機', ending: 'expired' },
  { category: '鉄筋組立作業ロボット', ending: 'expired' },
  { category: 'GNSS測量機', ending: 'expired' },
];
