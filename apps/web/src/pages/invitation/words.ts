import { wordsIn } from '../../words/words.js';

export const useInvitationWords = wordsIn(
  {
    title: '招待',
    offer: (organisation: string, role: string) => `${organisation} に「${role}」として招待されています。`,
    hasAccount: (email: string) => `${email} のアカウントに、この組織が加わります。`,
    newAccount: (email: string) => `${email} のアカウントを作ります。`,
    name: 'お名前',
    password: 'パスワード',
    passwordHint: '12文字以上。名前や会社名を含まず、ほかで使っていないもの',
    accept: '招待を受ける',
    done: (organisation: string) => `${organisation} に加わりました。サインインしてください。`,
  },
  {
    title: 'Invitation',
    offer: (organisation: string, role: string) => `${organisation} invites you as ${role}.`,
    hasAccount: (email: string) => `The organisation is added to the account of ${email}.`,
    newAccount: (email: string) => `This makes an account for ${email}.`,
    name: 'Your name',
    password: 'Password',
    passwordHint: 'At least 12 characters, without names of you or your company, used nowhere else',
    accept: 'Accept',
    done: (organisation: string) => `You have joined ${organisation}. Please sign in.`,
  },
);
