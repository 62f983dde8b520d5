import { describe, expect, it } from '@jest/globals';
import { defineMails, wordsOf } from './mail-texts.js';

const words = {
  subject: { ja: '{name} さんへ', en: 'To {name}' },
  text: { ja: '{name} さん\n{link}', en: 'Dear {name}\n{link}' },
};
const { example } = defineMails({ example: words });

describe('the words of a mail', () => {
  it('are in the language of the person, with the address of the registry below', () => {
    const params = { name: '花子', link: 'https://registry.jp/x', publicUrl: 'https://registry.jp' };
    expect(wordsOf(example, 'ja', params)).toEqual({
      subject: '花子 さんへ',
      text: '花子 さん\nhttps://registry.jp/x\n\n--\n省力化機器レジストリ\nhttps://registry.jp\n',
    });
    expect(wordsOf(example, 'en', params).text).toMatch(/^Dear 花子\n/);
  });

  it('take no line breaks from people', () => {
    const { subject, text } = wordsOf(example, 'ja', { name: 'A\r\nBcc: b@example.jp', link: 'x', publicUrl: 'y' });
    expect(subject).toBe('A Bcc: b@example.jp さんへ');
    expect(text.split('\n')[0]).toBe('A Bcc: b@example.jp さん');
  });

  it('are declared once', () => {
    expect(() => defineMails({ example: words })).toThrow('declared twice');
  });
});
