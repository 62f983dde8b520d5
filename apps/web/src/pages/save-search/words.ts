import { wordsIn } from '../../words/words.js';

export const useSaveSearchWords = wordsIn(
  {
    title: '検索を保存する',
    lead: '新しく条件に合う製品が掲載されると、1日1回メールでお知らせします。',
    name: '名前',
    nameHint: 'あとで見分けられる名前',
    all: 'すべての製品',
    mails: '新しい製品をメールで知らせる',
    save: '保存する',
    back: '検索結果に戻る',
  },
  {
    title: 'Save this search',
    lead: 'When something new fits, you get a mail, once a day at most.',
    name: 'Name',
    nameHint: 'By which you know it again',
    all: 'All products',
    mails: 'Mail me what is new',
    save: 'Save it',
    back: 'Back to the results',
  },
);
