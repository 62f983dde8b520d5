import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, normalText, snippetsOf } from './fold.rules.js';

describe('Searching in documents', () => {
  it.each([
    ['width and case', 'ＨＢ－１００', 'hb-100'],
    ['half-width katakana', 'ﾊｺﾋﾞｰ', 'はこびー'],
    ['katakana and hiragana', 'ハコビー', 'はこびー'],
    ['line breaks and gaps within words', '納 品\n書', '納品書'],
    ['circled numbers and units', '①㎜', '1mm'],
  ])('makes no difference of %s', (_what, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  it('finds in kept text whatever a part of it is typed as, and shows it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (before, part) => {
        const text = normalText(`${before}納品${part}書`);
        const query = fold(`納品${part}書`);
        expect(fold(text)).toContain(query);
        expect(snippetsOf(text, query, 9).length).toBeGreaterThan(0);
      }),
    );
  });

  it('shows the words around each place on one line, the first few', () => {
    const text = `${'あ'.repeat(100)}\n型番: HB-100\n次の行`;
    expect(snippetsOf(text, fold('ｈｂ-１００'), 5)).toEqual([`${'あ'.repeat(35)} 型番: HB-100 次の行`]);
    expect(snippetsOf('xx xx xx', 'xx', 2)).toHaveLength(2);
    expect(snippetsOf('İstanbul HB', 'hb', 5)).toEqual(['İstanbul HB']);
  });
});

describe('Text that is kept', () => {
  it('holds no control characters, halves of characters or other line ends', () => {
    expect(normalText('a\0b\r\nc\rd\fe\tf\ud800')).toBe('ab\nc\nd\ne\tf\uFFFD');
  });
});
