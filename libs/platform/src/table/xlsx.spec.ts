import { describe, expect, it } from '@jest/globals';
import { columnLetters, xlsxOf } from './xlsx.js';
import { zipOf } from './zip.js';

describe('a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('number %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

describe('a workbook', () => {
  it('of the same tables is the same file', () => {
    const sheet = { name: '製品', columns: [{ title: '名称' }], rows: [['=1+1'], [3], [null]] };
    expect(xlsxOf([sheet])).toEqual(xlsxOf([sheet]));
  });

  it('begins as zip files do and ends with its directory', () => {
    const file = zipOf([{ name: 'a', content: '' }]);
    expect(file.toString('latin1', 0, 4)).toBe('PK\x03\x04');
    expect(file.readUInt32LE(file.length - 6)).toBe(file.indexOf('PK\x01\x02'));
  });
});
