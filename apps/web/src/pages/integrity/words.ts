import { STOP_REASONS } from '../../parts/stop-reasons.js';
import { wordsIn } from '../../words/words.js';

const ja = {
  title: '掲載の停止・取消し',
  lead: '掲載を停止・取消し・終了した製品と、その理由を公表しています。再開した場合も残します。',
  none: '公表している停止・取消しはありません。',
  more: 'さらに表示',
  loading: '読み込んでいます',
  product: '製品',
  maker: '製造事業者',
  models: '型番',
  what: '内容',
  when: '日付',
  why: '理由',
  now: '現在の状態',
  check: 'いまの状態と証明書を確かめる',
  verbs: {
    suspend: '掲載停止',
    reinstate: '掲載再開',
    revoke: '掲載取消し',
    revoke_with_maker: '登録取消しに伴う掲載取消し',
    expire: '掲載期間の終了',
  } as Record<string, string>,
  standings: {
    live: '掲載中',
    suspended: '停止中',
    withdrawn: '取下げ',
    expired: '掲載終了',
    revoked: '取消し済み',
  } as Record<string, string>,
  reasons: STOP_REASONS.ja,
  toAsOf: '過去の日のカタログを見る',
};
const en: typeof ja = {
  title: 'Suspended and revoked listings',
  lead: 'Products whose listing was suspended, revoked or has ended, and why. What was reinstated stays here too.',
  none: 'Nothing was suspended or revoked.',
  more: 'Show more',
  loading: 'Loading',
  product: 'Product',
  maker: 'Maker',
  models: 'Models',
  what: 'What happened',
  when: 'Date',
  why: 'Why',
  now: 'Now',
  check: 'Check where it stands, and its certificate',
  verbs: {
    suspend: 'suspended',
    reinstate: 'reinstated',
    revoke: 'revoked',
    revoke_with_maker: 'revoked with its maker',
    expire: 'ended',
  },
  standings: { live: 'listed', suspended: 'suspended', withdrawn: 'withdrawn', expired: 'ended', revoked: 'revoked' },
  reasons: STOP_REASONS.en,
  toAsOf: 'See the catalog of a past day',
};

export const useIntegrityWords = wordsIn(ja, en);
