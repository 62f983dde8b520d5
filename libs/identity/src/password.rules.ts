import { createRequire } from 'node:module';
import type { dictionary as Dictionary } from '@zxcvbn-ts/language-common';
import { definePoints, type Point } from '#platform';

/** Fewest characters of a password (NIST SP 800-63B-4 asks for 15 without and 8 with a second factor). */
export const PASSWORD_LEAST = 12;
export const PASSWORD_MOST = 128;
const DISTINCT_LEAST = 5;
const NAME_LEAST = 4;

const point = definePoints({
  password_common: {
    ja: 'よく使われているパスワードです。別のものにしてください',
    en: 'This password is among the most common ones',
  },
  password_monotonous: {
    ja: '同じ文字の繰り返しが多すぎます',
    en: 'The password repeats too few characters',
  },
  password_holds_name: {
    ja: 'メールアドレス、氏名、組織名を含めないでください',
    en: 'The password must not contain your mail address, your name or that of the organisation',
  },
});

let common: Set<string> | undefined;

/** The list is two megabytes, so it is read when the first password is judged. */
function isCommon(password: string): boolean {
  if (!common) {
    const { dictionary } = createRequire(import.meta.url)('@zxcvbn-ts/language-common') as {
      dictionary: typeof Dictionary;
    };
    common = new Set(dictionary['passwords-common']);
  }
  // `manchester2024!` is `manchester` to those who guess.
  return (
    common.has(password) || common.has(password.replace(/[\d\W_]+$/, '')) || common.has(password.replace(/\W/g, ''))
  );
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Everything that makes a password easy to guess for somebody with these names and mail addresses. */
export function passwordFaults(pointer: string, password: string, names: readonly string[]): Point[] {
  const folded = fold(password);
  const parts = names.flatMap((name) => fold(name).split(/[\s@.]+/)).filter(({ length }) => length >= NAME_LEAST);
  return [
    ...(isCommon(folded) ? [point(pointer, 'password_common')] : []),
    ...(new Set(folded).size < DISTINCT_LEAST ? [point(pointer, 'password_monotonous')] : []),
    ...(parts.some((part) => folded.includes(part)) ? [point(pointer, 'password_holds_name')] : []),
  ];
}
