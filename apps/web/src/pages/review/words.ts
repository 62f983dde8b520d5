import { wordsIn } from '../../words/words.js';
import { caseWords } from './words/case.js';
import { drawsWords } from './words/draws.js';
import { enrolmentsWords } from './words/enrolments.js';
import { evidenceWords } from './words/evidence.js';
import { findingsWords } from './words/findings.js';
import { followUpsWords } from './words/follow-ups.js';
import { keysWords } from './words/keys.js';
import { listingsWords } from './words/listings.js';
import { loadWords } from './words/load.js';
import { messagesWords } from './words/messages.js';
import { papersWords } from './words/papers.js';
import { priceWords } from './words/price.js';
import { queueWords } from './words/queue.js';
import { reportsWords } from './words/reports.js';
import { revocationsWords } from './words/revocations.js';
import { screeningWords } from './words/screening.js';
import { stepsWords } from './words/steps.js';
import { timelineWords } from './words/timeline.js';
import { number, moment, englishMoment, days, many } from './words/forms.js';

const ja = {
  workspace: '審査',
  places: {
    queue: '待ち行列',
    all: 'すべての案件',
    listings: '掲載の管理',
    followUps: '事後確認',
    draws: '抜取り調査',
    reports: '通報',
    revocations: '取消しの提案',
    enrolments: 'プログラム参加',
    load: '業務量と所要日数',
  },
  stages: {
    association_check: '工業会確認',
    secretariat_check: '事務局確認',
    screening: '一次審査',
    consultation: '意見聴取',
    approval: '承認',
    returned: '差戻し',
    appeal: '不服審査',
    approved: '承認済み',
    rejected: '却下',
    withdrawn: '取下げ',
    merged: '統合',
  },
  kinds: {
    product: '製品',
    manufacturer: '製造事業者',
    distributor: '販売事業者',
    category_proposal: 'カテゴリ登録申請',
  },
  tracks: { standard: '通常枠', innovation: 'イノベーション枠' },
  sizes: { small: '小規模', sme: '中小', large: '大企業', deemed_large: 'みなし大企業', unknown: '規模未定' } as Record<
    string,
    string
  >,
  startup: 'スタートアップ',
  moment: (at: string) => moment.format(new Date(at)),
  figure: (value: number) => number.format(value),
  percent: (share: number) => `${number.format(Math.round(share * 1000) / 10)}%`,
  daysLeft: (days: number) => (days < 0 ? `${-days}営業日超過` : days === 0 ? '今日が期限' : `残り${days}営業日`),
  stopped: '時計は停止中',
  ended: '終了',
  waiting: (days: number) => (days < 1 ? '今日から' : `${days}日前から`),
  round: (round: number) => `${round}回目の提出`,
  queue: queueWords.ja,
  keys: keysWords.ja,
  case: caseWords.ja,
  steps: stepsWords.ja,
  findings: findingsWords.ja,
  papers: papersWords.ja,
  evidence: evidenceWords.ja,
  price: priceWords.ja,
  messages: messagesWords.ja,
  timeline: timelineWords.ja,
  screening: screeningWords.ja,
  listings: listingsWords.ja,
  draws: drawsWords.ja,
  reports: reportsWords.ja,
  followUps: followUpsWords.ja,
  revocations: revocationsWords.ja,
  enrolments: enrolmentsWords.ja,
  load: loadWords.ja,
};

export type ReviewWords = typeof ja;

const en: ReviewWords = {
  workspace: 'Review',
  places: {
    queue: 'Queue',
    all: 'All cases',
    listings: 'Listings',
    followUps: 'Follow-ups',
    draws: 'Sampling audits',
    reports: 'Reports',
    revocations: 'Proposed revocations',
    enrolments: 'Program members',
    load: 'Load and times',
  },
  stages: {
    association_check: 'association check',
    secretariat_check: 'secretariat check',
    screening: 'screening',
    consultation: 'consultation',
    approval: 'approval',
    returned: 'returned',
    appeal: 'appeal',
    approved: 'approved',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    merged: 'merged',
  },
  kinds: {
    product: 'product',
    manufacturer: 'manufacturer',
    distributor: 'distributor',
    category_proposal: 'category proposal',
  },
  tracks: { standard: 'standard track', innovation: 'innovation track' },
  sizes: {
    small: 'small enterprise',
    sme: 'SME',
    large: 'large',
    deemed_large: 'deemed large',
    unknown: 'size not known',
  },
  startup: 'startup',
  moment: (at) => englishMoment.format(new Date(at)),
  figure: (value) => number.format(value),
  percent: (share) => `${number.format(Math.round(share * 1000) / 10)}%`,
  daysLeft: (left) => (left < 0 ? `${days(-left)} late` : left === 0 ? 'due today' : `${days(left)} left`),
  stopped: 'clock stopped',
  ended: 'ended',
  waiting: (count) => (count < 1 ? 'since today' : `for ${many(count, 'day')}`),
  round: (round) => `submission ${round}`,
  queue: queueWords.en,
  keys: keysWords.en,
  case: caseWords.en,
  steps: stepsWords.en,
  findings: findingsWords.en,
  papers: papersWords.en,
  evidence: evidenceWords.en,
  price: priceWords.en,
  messages: messagesWords.en,
  timeline: timelineWords.en,
  screening: screeningWords.en,
  listings: listingsWords.en,
  draws: drawsWords.en,
  reports: reportsWords.en,
  followUps: followUpsWords.en,
  revocations: revocationsWords.en,
  enrolments: enrolmentsWords.en,
  load: loadWords.en,
};

export const useReviewWords = wordsIn(ja, en);
