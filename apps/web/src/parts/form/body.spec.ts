import { describe, expect, it } from '@jest/globals';
import { bodyOf, numberIn } from './body.js';

describe('What a form sends', () => {
  it('is each value at its place, in objects and lists', () => {
    const entries = [
      ['/email', 'a@example.jp'],
      ['/organisation/name', '食堂'],
      ['/steps/0/hours', 2],
      ['/steps/1/hours', 0],
      ['/roles', []],
      ['/wanted', false],
      ['/a~1b', 'x'],
    ] as const;
    expect(bodyOf(entries.map(([pointer, value]) => [pointer, value as string]))).toEqual({
      email: 'a@example.jp',
      organisation: { name: '食堂' },
      steps: [{ hours: 2 }, { hours: 0 }],
      roles: [],
      wanted: false,
      'a/b': 'x',
    });
  });

  it('leaves out what was left empty', () => {
    expect(
      bodyOf([
        ['/name', ' '],
        ['/organisation/corporateNumber', ''],
      ]),
    ).toEqual({});
  });
});

describe('A number', () => {
  it('is understood as people type it', () => {
    expect(['１２０，０００', '1,200', ' 3.5 ', '0'].map(numberIn)).toEqual([120_000, 1_200, 3.5, 0]);
  });

  it('is left as it was typed when it is none', () => {
    expect(['約百', '', '1.2.3'].map(numberIn)).toEqual(['約百', '', '1.2.3']);
  });
});
