import { describe, expect, it } from '@jest/globals';
import { passwordFaults } from './password.rules.js';

const NAMES = ['hanako@hakobu.example.jp', '製造 花子', 'はこぶ工房株式会社'];
const codes = (password: string): string[] => passwordFaults('/password', password, NAMES).map(({ code }) => code);

describe('a password is refused', () => {
  it.each([
    ['when it is among the most common', '1qaz2wsx3edc', 'password_common'],
    ['in capitals too', '1QAZ2WSX3EDC', 'password_common'],
    ['when it is a common one with figures at the end', 'manchester2024!', 'password_common'],
    ['when it is a common one with signs between', 'pass-word-pass', undefined],
    ['when it repeats a few characters', 'ababababababab', 'password_monotonous'],
    ['when it holds the name before the @', 'my-HANAKO-secret', 'password_holds_name'],
    ['when it holds the company’s domain', 'xy-hakobu-9274', 'password_holds_name'],
    ['when it holds the company’s name, in any width', 'わたしのはこぶ工房株式会社です', 'password_holds_name'],
  ])('%s: %s', (_when, password, code) => {
    expect(codes(password)).toEqual(code ? [code] : []);
  });

  it.each(['correct horse battery', 'みかんと自転車と青い椅子', 'kV8-tu3-Lq0-zz1'])('but not %s', (password) => {
    expect(codes(password)).toEqual([]);
  });
});
