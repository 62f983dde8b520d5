import { describe, expect, it } from '@jest/globals';
import { csvOf } from './comparison-csv.js';

describe('a comparison as a file', () => {
  it('begins with the mark of UTF-8 and quotes what needs it', () => {
    expect(
      csvOf([
        ['項目', 'A "1"'],
        ['幅, mm', '500'],
      ]),
    ).toBe('\uFEFF項目,"A ""1"""\r\n"幅, mm",500\r\n');
  });

  it('holds nothing that a spreadsheet would run, and leaves numbers alone', () => {
    expect(csvOf([['=1+1', '@x', '+81', '-5', '-cmd']])).toBe("\uFEFF'=1+1,'@x,'+81,-5,'-cmd\r\n");
  });
});
