import { describe, expect, it } from '@jest/globals';
import { compact, fold, kanaOf, skeletonOf, soundOf, spellingOf } from './sound.rules.js';

const sound = (text: string): string => soundOf(compact(fold(text)));

describe('Ways of writing that mean the same', () => {
  it.each([
    ['ﾛﾎﾞｯﾄ', 'ロボット'],
    ['ＡＧＶ', 'agv'],
    ['五軸', '５軸'],
    ['劵賣機', '券売機'],
    ['か\u3099', 'が'],
    ['配膳\u200bロボット', '配膳 ロボット'],
  ])('fold to the same: %s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['ロボツト', 'ロボット'],
    ['スチームコンベクションオーブン', 'スティムコンベクシヨンオブン'],
    ['じどーそーこ', 'じどうそうこ'],
    ['サーヴィングロボット', 'サービングロボット'],
    ['センサー', 'センサ'],
    ['ティルトローテーター', 'チルトローテータ'],
  ])('sound the same: %s and %s', (one, other) => {
    expect(sound(one)).toBe(sound(other));
  });

  it.each([
    ['haizen', 'はいぜん'],
    ['sutikon', 'すちこん'],
    ['suchikon', 'すちこん'],
    ['kembaiki', 'けんばいき'],
    ['chōgōki', 'ちょごき'],
    ['robot', undefined],
    ['agv', undefined],
  ])('romaji are read as kana: %s', (latin, kana) => {
    expect(kanaOf(latin)).toBe(kana);
  });

  it('a kana ending that is left out leaves the same kanji', () => {
    expect(skeletonOf('釣り銭')).toBe(skeletonOf('釣銭'));
    expect(skeletonOf('皿を下げる')).toBe('皿下');
    expect(skeletonOf('皿を下げたい')).toBe('皿下');
    expect(skeletonOf('印刷けんさ')).toBe('');
    expect(skeletonOf('皿')).toBe('');
    expect(skeletonOf('5軸加工')).toBe('');
  });

  it('a sound is spelled in plain letters, whatever it was written in', () => {
    expect(spellingOf('ハコビー')).toBe(spellingOf('hakobii'));
    expect(spellingOf('HB100')).toBe('hb100');
    expect(spellingOf('防水')).toBe('');
  });
});
