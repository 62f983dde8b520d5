import { describe, expect, it } from '@jest/globals';
import { shortName, TILES } from './prefecture-tiles.js';

describe('the map of squares', () => {
  it('has a square of its own for each of the forty-seven prefectures', () => {
    const codes = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(Object.keys(TILES).sort()).toEqual(codes);
    expect(new Set(Object.values(TILES).map(String)).size).toBe(47);
  });

  it('shortens names without making two of them one', () => {
    expect(['北海道', '東京都', '京都府', '大阪府', '神奈川県'].map(shortName)).toEqual([
      '北海道',
      '東京',
      '京都',
      '大阪',
      '神奈川',
    ]);
  });
});
