const ja = {
  title: '通報',
  kinds: { kickback: 'キックバック', not_as_listed: '掲載内容との相違', other: 'その他' },
  statuses: { open: '未処理', founded: '事実と認めた', unfounded: '事実と認めない' },
  any: 'すべて',
  status: '状態',
  empty: '通報はありません。',
  contact: (contact: string) => `連絡先：${contact}`,
  settle: '処理する',
  outcome: '判断',
  reason: '理由',
  save: '記録する',
  listing: '掲載を見る',
  more: '続きを表示',
};

const en: typeof ja = {
  title: 'Reports',
  kinds: { kickback: 'kickback', not_as_listed: 'not as listed', other: 'other' },
  statuses: { open: 'open', founded: 'founded', unfounded: 'unfounded' },
  any: 'All',
  status: 'Status',
  empty: 'There are no reports.',
  contact: (contact) => `Contact: ${contact}`,
  settle: 'Settle',
  outcome: 'Finding',
  reason: 'Reason',
  save: 'Record',
  listing: 'See the listing',
  more: 'Show more',
};

export const reportsWords = { ja, en };
