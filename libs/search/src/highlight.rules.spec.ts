import { describe, expect, it } from '@jest/globals';
import { highlightsOf, matchesIn } from './highlight.rules.js';

const marked = (text: string, words: string[]): string[] =>
  matchesIn(text, words).map(([from, to]) => text.slice(from, to));

describe('Where a text matches', () => {
  it.each([
    ['配膳ロボット', 'ろぼっと', ['ロボット']],
    ['ＡＧＶ搬送車', 'agv', ['ＡＧＶ']],
    ['清掃ロボット', '配膳', []],
    ['皿を下げる。皿を下げる', '皿を', ['皿を', '皿を']],
  ])('whatever way it is written: %s has %s', (text, word, expected) => {
    expect(marked(text, [word])).toEqual(expected);
  });

  it('stretches that touch or overlap are one', () => {
    expect(marked('配膳ロボット', ['配膳ロ', 'ロボット', '配膳'])).toEqual(['配膳ロボット']);
  });

  it('single letters are not marked: they are everywhere', () => {
    expect(marked('皿を下げる', ['を'])).toEqual([]);
  });

  it('places stay right after letters that fold to more or fewer letters', () => {
    for (const before of ['㍿', '🤖', 'か\u3099', '㌔']) {
      expect(marked(`${before}の配膳`, ['配膳'])).toEqual(['配膳']);
    }
  });
});

describe('What is shown of a description', () => {
  const long = `${'あ'.repeat(200)}配膳${'い'.repeat(200)}`;

  it('is the part around its first match, with the match in it', () => {
    const { excerpt } = highlightsOf({ name: '', description: long }, ['配膳']);
    const [[from, to]] = excerpt.matches as [[number, number]];
    expect(excerpt.text.slice(from, to)).toBe('配膳');
    expect(excerpt.text.length).toBeLessThan(long.length);
  });

  it('is its beginning where nothing matches', () => {
    const { name, excerpt } = highlightsOf({ name: '券売機', description: long }, ['丁合']);
    expect({ name, matches: excerpt.matches }).toEqual({ name: [], matches: [] });
    expect(long.startsWith(excerpt.text)).toBe(true);
  });
});
