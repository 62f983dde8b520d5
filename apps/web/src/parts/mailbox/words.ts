import { wordsIn } from '../../words/words.js';

export const useMailboxWords = wordsIn(
  {
    title: 'メールボックス',
    hint: 'ここは試用のための登録簿です。メールは送信されず、次の画面で読めます:',
    lead: 'この登録簿が書いたすべてのメール。試用のときだけ表示され、外へは送信されません。',
    to: '宛先',
    filter: '宛先のメールアドレス',
    show: '絞り込む',
    empty: 'メールはありません。',
    list: '届いたメール',
  },
  {
    title: 'Mailbox',
    hint: 'This registry is for trying out. Mail is not sent; read it here:',
    lead: 'All mail that this registry has written. It is shown only while trying out, and never sent.',
    to: 'To',
    filter: 'Mail address of the recipient',
    show: 'Filter',
    empty: 'There is no mail.',
    list: 'Mail',
  },
);
