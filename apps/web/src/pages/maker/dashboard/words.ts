import { wordsIn } from '../../../words/words.js';

const ja = {
  title: 'やること',
  nothing: 'いま対応が必要なことはありません。',
  now: '対応が必要なこと',
  soon: '近づいている期限',
  running: '審査中の申請',
  all: '期限をすべて見る',
  by: (day: string) => `（${day}まで）`,
  todo: {
    grace: ['掲載を裏付ける資料を補う', 'このままでは期限の翌日に掲載が停止されます。'],
    start: ['会社を登録する', '製品の掲載は、会社の登録から始まります。'],
    company: ['会社の登録を続ける', '下書きがあります。'],
    distributor: ['販売事業者の登録を続ける', '下書きがあります。'],
    returned: ['指摘に回答する', '審査が止まっています。回答して再提出してください。'],
    draft: ['製品の登録を続ける', '下書きがあります。'],
    inquiry: ['引き合いに答える', '買い手が返事を待っています。'],
    confirm: ['カテゴリの提案を確認する', 'あなたの会社の確認を待っています。'],
    plan: ['伴走支援の計画を確認する', '伴走支援担当が計画を提案しています。'],
    invited: ['取扱いの招待に答える', 'メーカーから製品の取扱いを招待されています。'],
    first: ['最初の製品を登録する', '審査を待つあいだに、製品の下書きを進められます。'],
  } as Record<string, [string, string]>,
};

const en: typeof ja = {
  title: 'To do',
  nothing: 'Nothing waits for you.',
  now: 'Waiting for you',
  soon: 'Runs out soon',
  running: 'Being reviewed',
  all: 'All terms',
  by: (day: string) => `(by ${day})`,
  todo: {
    grace: ['Add missing evidence of a listing', 'Otherwise it is suspended on the day after.'],
    start: ['Register the company', 'Listing a product begins with the company.'],
    company: ['Go on with the company', 'There is a draft.'],
    distributor: ['Go on with the registration as distributor', 'There is a draft.'],
    returned: ['Answer findings', 'The clock stands still until you answer.'],
    draft: ['Go on with a product', 'There is a draft.'],
    inquiry: ['Answer an inquiry', 'A buyer is waiting.'],
    confirm: ['Confirm a category proposal', 'It waits for your company.'],
    plan: ['Look at the plan', 'Your adviser proposes one.'],
    invited: ['Answer an invitation to sell', 'A maker has invited you.'],
    first: ['Register the first product', 'You can go on while the company is examined.'],
  },
};

export const useDashboardWords = wordsIn(ja, en);
