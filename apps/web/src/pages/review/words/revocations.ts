const ja = {
  title: '取消しの提案',
  lead: '取消しには 2 人が必要です。提案した人とは別の承認者が取り消します。',
  kinds: { listing: '掲載', manufacturer: '製造事業者の登録', distributor: '販売事業者の登録' },
  proposed: (by: string, at: string) => `${by}が${at}に提案`,
  you: 'あなた',
  another: 'あなたが提案したため、取り消すのはほかの承認者です。',
  listing: '掲載を見て取り消す',
  revoke: '取り消す',
  drop: '提案を取り下げる',
  dropText: '取り下げると、掲載・登録は今のまま続きます。',
  dropReason: '取り下げる理由',
  reason: '理由（内部の記録と事業者への通知）',
  touches: {
    listing: [],
    manufacturer: [
      'この事業者の掲載はすべて取り消され、二度と戻せません。',
      '審査中の申請は終わります。',
      '取り消したことが「是正措置の公表」に載り、事業者に通知されます。',
    ],
    distributor: [
      'この事業者が販売・対応する地域と価格は、どの掲載にも出なくなります。',
      '取り消したことが「是正措置の公表」に載り、事業者に通知されます。',
    ],
  } as Record<'listing' | 'manufacturer' | 'distributor', string[]>,
  empty: '取消しの提案はありません。',
  more: '続きを表示',
};

const en: typeof ja = {
  title: 'Proposed revocations',
  lead: 'Revoking takes two: an approver other than who proposed it carries it out.',
  kinds: { listing: 'listing', manufacturer: 'manufacturer', distributor: 'distributor' },
  proposed: (by, at) => `proposed by ${by}, ${at}`,
  you: 'you',
  another: 'You have proposed it, so another approver has to revoke.',
  listing: 'See the listing to revoke it',
  revoke: 'Revoke',
  drop: 'Drop the proposal',
  dropText: 'What it is about stays as it is.',
  dropReason: 'Why it is dropped',
  reason: 'Reason (for the record and the company)',
  touches: {
    listing: [],
    manufacturer: [
      'All its listings are revoked and can never come back.',
      'What it has under review ends.',
      'The integrity page says so, and the company is told.',
    ],
    distributor: [
      'Nothing is shown as sold or served by it any more.',
      'The integrity page says so, and the company is told.',
    ],
  },
  empty: 'No revocation is proposed.',
  more: 'Show more',
};

export const revocationsWords = { ja, en };
