import { wordsIn } from '../../words/words.js';

export const usePasswordWords = wordsIn(
  {
    forgottenTitle: 'パスワードの再設定',
    forgottenLead: '登録したメールアドレスに、新しいパスワードを設定するためのリンクをお送りします。',
    email: 'メールアドレス',
    send: 'リンクを送る',
    sentTitle: 'メールを確かめてください',
    sentText: (email: string) =>
      `${email} が登録されていれば、リンクをお送りしました。1時間以内に開いて、新しいパスワードを設定してください。`,
    toSignIn: 'サインインへ',
    resetTitle: '新しいパスワード',
    resetLead: '設定すると、ほかの端末ではサインアウトされます。',
    password: '新しいパスワード',
    passwordHint: '12文字以上。名前や会社名を含まず、ほかで使っていないもの',
    set: '設定する',
    done: '新しいパスワードを設定しました。サインインしてください。',
    again: 'リンクをもう一度送る',
  },
  {
    forgottenTitle: 'Reset your password',
    forgottenLead: 'We send a link to your mail address with which you choose a new password.',
    email: 'Mail address',
    send: 'Send the link',
    sentTitle: 'Look into your mail',
    sentText: (email: string) =>
      `If ${email} has an account, we have sent a link there. Open it within an hour and choose a new password.`,
    toSignIn: 'To sign in',
    resetTitle: 'Your new password',
    resetLead: 'You will be signed out on all other devices.',
    password: 'New password',
    passwordHint: 'At least 12 characters, without names of you or your company, used nowhere else',
    set: 'Set it',
    done: 'Your new password is set. Please sign in.',
    again: 'Send the link again',
  },
);
