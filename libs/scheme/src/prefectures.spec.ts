import { describe, expect, it } from '@jest/globals';
import { PREFECTURE_CODES, prefectureName } from './prefectures.js';

describe('the prefectures', () => {
  it('are forty-seven, in the order of their codes, each with names of its own', () => {
    const expected = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(PREFECTURE_CODES).toEqual(expected);
    expect(new Set(PREFECTURE_CODES.map((code) => prefectureName(code).ja)).size).toBe(47);
    expect(new Set(PREFECTURE_CODES.map((code) => prefectureName(code).en)).size).toBe(47);
  });

  it('are one 都, one 道, two 府 and forty-three 県', () => {
    const kinds = PREFECTURE_CODES.map((code) => prefectureName(code).ja.at(-1)!);
    const count = (kind: string): number => kinds.filter((candidate) => candidate === kind).length;
    expect(['都', '道', '府', '県'].map(count)).toEqual([1, 1, 2, 43]);
  });

  it('bear the codes of JIS X 0401', () => {
    expect(['01', '13', '23', '27', '40', '47'].map((code) => prefectureName(code as '01').ja)).toEqual([
      '北海道',
      '東京都',
      '愛知県',
      '大阪府',
      '福岡県',
      '沖縄県',
    ]);
  });
});
