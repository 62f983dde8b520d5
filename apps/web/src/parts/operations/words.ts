import { wordsIn } from '../../words/words.js';

export const useOperationWords = wordsIn(
  {
    status: { waiting: '順番を待っています', running: '処理しています', done: '完了しました', failed: '失敗しました' },
    progress: '進み具合',
    of: (done: string, total: string) => `${done} / ${total}`,
    started: (by: string, at: string) => `${by} が ${at} に開始`,
    ended: (at: string) => `${at} に終了`,
    leave: 'この画面を離れても処理は続きます。',
    failure: (why: string) => `理由: ${why}`,
    never: 'まだ実行されていません。',
    last: '前回の結果',
    now: '実行中',
  },
  {
    status: { waiting: 'Waiting for its turn', running: 'In progress', done: 'Done', failed: 'Failed' },
    progress: 'Progress',
    of: (done: string, total: string) => `${done} of ${total}`,
    started: (by: string, at: string) => `Started by ${by}, ${at}`,
    ended: (at: string) => `Ended ${at}`,
    leave: 'It goes on when you leave this page.',
    failure: (why: string) => `Why: ${why}`,
    never: 'It has not been done yet.',
    last: 'The last result',
    now: 'In progress',
  },
);
