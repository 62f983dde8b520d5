import { wordsIn } from '../../words/words.js';

export const useLinkWords = wordsIn(
  {
    signUp: {
      title: '登録の完了',
      lead: 'ボタンを押すと、利用登録が完了します。',
      act: '登録を完了する',
      done: '登録が完了しました。メールアドレスとパスワードでサインインしてください。',
    },
    provider: {
      title: 'GビズIDとの連携',
      lead: 'ボタンを押すと、このアカウントにGビズIDでもサインインできるようになります。',
      act: '連携する',
      done: 'GビズIDと連携しました。GビズIDでサインインできます。',
    },
    unsubscribe: {
      title: 'お知らせメールの停止',
      lead: '保存した検索のお知らせメールを、すべて停止します。保存した検索は消えません。',
      act: 'メールを停止する',
      done: 'お知らせメールを停止しました。アカウントの「保存した検索」から、いつでも再開できます。',
    },
    expired: 'リンクの期限が切れているか、すでに使われています。必要なときは、もう一度手続きをしてください。',
    home: 'ホームへ',
  },
  {
    signUp: {
      title: 'Complete your registration',
      lead: 'Press the button to make your account.',
      act: 'Make the account',
      done: 'Your account is made. Sign in with your mail address and password.',
    },
    provider: {
      title: 'Link your GビズID',
      lead: 'Press the button to sign in to this account with your GビズID from now on.',
      act: 'Link it',
      done: 'Your GビズID is linked: you can sign in with it.',
    },
    unsubscribe: {
      title: 'No more mails',
      lead: 'This ends all mails about your saved searches. The searches stay saved.',
      act: 'End the mails',
      done: 'There will be no more mails. You can have them again under saved searches in your account.',
    },
    expired: 'The link has expired or was used before. If you still need it, please begin again.',
    home: 'Home',
  },
);
