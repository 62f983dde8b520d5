import { wordsIn } from '../../words/words.js';

export const useCallbackWords = wordsIn(
  {
    title: 'GビズIDでサインイン',
    sentTitle: '確認のメールをお送りしました',
    sent: '同じメールアドレスのアカウントがあります。メールのリンクを1時間以内に開くと、GビズIDと連携されます。',
    again: 'サインインへ戻る',
  },
  {
    title: 'Sign in with GビズID',
    sentTitle: 'We have sent you a mail',
    sent: 'There is an account with the same mail address. Open the link in the mail within an hour to link your GビズID to it.',
    again: 'Back to sign in',
  },
);
