import { wordsIn } from '../../../words/words.js';

const ja = {
  title: '引き合い',
  lead: '買い手からの質問と見積の依頼です。',
  none: '引き合いはまだありません。',
  kinds: { question: '質問', quotation: '見積の依頼' } as Record<string, string>,
  waiting: '返事待ち',
  answered: '返事済み',
  closed: '終了',
  visitor: '登録のない方',
  buyer: '買い手',
  us: '自社',
  mail: '相手のメールアドレス',
  mailHidden: '相手はメールアドレスを公開していません。返事はこの画面から届きます。',
  write: '返事',
  send: '返事を送る',
  close: 'この引き合いを終了する',
  product: '製品',
  asked: (day: string) => `${day}に受付`,
};

const en: typeof ja = {
  title: 'Inquiries',
  lead: 'Questions and requests for quotations.',
  none: 'No inquiries yet.',
  kinds: { question: 'Question', quotation: 'Request for a quotation' },
  waiting: 'waits for an answer',
  answered: 'answered',
  closed: 'closed',
  visitor: 'A visitor',
  buyer: 'Buyer',
  us: 'We',
  mail: 'Their mail address',
  mailHidden: 'They do not show their address. Your answer reaches them from here.',
  write: 'Answer',
  send: 'Send the answer',
  close: 'Close the inquiry',
  product: 'Product',
  asked: (day: string) => `received ${day}`,
};

export const useInquiryWords = wordsIn(ja, en);
