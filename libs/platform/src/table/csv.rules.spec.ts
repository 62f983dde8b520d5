import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { parse } from 'csv-parse/sync';
import { csvBytes, csvCell, csvRow, unguarded } from './csv.rules.js';

describe('a cell of an export', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+81-3', "'+81-3"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['配膳 "小", 白', '"配膳 ""小"", 白"'],
    ['a=b', 'a=b'],
  ])('of %j is %j: no spreadsheet runs it', (text, expected) => {
    expect(csvCell(text)).toBe(expected);
  });

  it.each(['=1+1', '+81-3', '-20℃', '@SUM(A1)', '＝1', ' =1', 'a=b', "'quoted'", '配膳'])(
    'reads %j again when it comes back',
    (text) => {
      expect(unguarded(csvCell(text))).toBe(text);
    },
  );

  it('that is a number stays one, and nothing is empty', () => {
    expect(csvRow([1_980_000, null, 0])).toBe('1980000,,0\r\n');
  });

  it('comes out as it went in, but for the apostrophe', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, (values) => {
        const read = (parse(csvRow(['x', ...values]), { bom: false }) satisfies string[][])[0];
        expect(read!.slice(1).map((value, at) => (value === values[at] ? value : value.replace(/^'/, '')))).toEqual(
          values,
        );
      }),
    );
  });
});

describe('Shift_JIS', () => {
  it('keeps what Windows knows, also under its other letter, and marks what it does not', () => {
    const text = '①髙﨑 配膳ロボット〜−?😀鷗';
    expect(iconv.decode(csvBytes(text, 'shift_jis'), 'windows-31j')).toBe('①髙﨑 配膳ロボット～－?〓〓');
  });

  it('is UTF-8 unless asked for', () => {
    expect(csvBytes('髙', 'utf-8').toString()).toBe('髙');
  });
});
