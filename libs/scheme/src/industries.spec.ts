import { describe, expect, it } from '@jest/globals';
import {
  DIVISIONS,
  divisionOf,
  INDUSTRY_PARTS,
  industryOf,
  isIndustryCode,
  SIZE_CLASS_NAMES,
  SIZE_CLASSES,
  sizeClassesOf,
} from './industries.js';

const GROUPS = DIVISIONS.flatMap(({ groups }) => groups);

describe('the classification of industries', () => {
  it('has twenty divisions A to T and ninety-nine middle groups 01 to 99, each in order and once', () => {
    expect(DIVISIONS.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    expect(GROUPS.map(({ code }) => Number(code))).toEqual(Array.from({ length: 99 }, (_, index) => index + 1));
  });

  it('names every entry in Japanese and English', () => {
    for (const { code, ja, en } of [...DIVISIONS, ...GROUPS, ...INDUSTRY_PARTS]) {
      expect([code, /\p{Script=Han}|\p{Script=Katakana}/u.test(ja), /^[ -~]+$/.test(en)]).toEqual([code, true, true]);
    }
  });

  it.each([
    ['26', ['manufacturing_other']],
    ['06', ['manufacturing_other']],
    ['44', ['manufacturing_other']],
    ['37', ['manufacturing_other']],
    ['40', ['manufacturing_other']],
    ['54', ['wholesale']],
    ['58', ['retail']],
    ['76', ['retail']],
    ['38', ['services']],
    ['70', ['services']],
    ['83', ['services']],
    ['391', ['software']],
    ['3911', ['software']],
    ['3921', ['software']],
    ['3922', ['services']],
    ['411', ['services']],
    ['414', ['manufacturing_other']],
    ['693', ['services']],
    ['694', ['manufacturing_other']],
    ['751', ['inns']],
    ['759', ['services']],
    ['791', ['manufacturing_other']],
    ['796', ['services']],
    ['1911', ['manufacturing_other']],
    ['1931', ['manufacturing_other']],
    ['1933', ['rubber']],
    ['19', ['manufacturing_other', 'rubber']],
    ['39', ['services', 'software']],
    ['392', ['services', 'software']],
    ['41', ['manufacturing_other', 'services']],
    ['69', ['manufacturing_other', 'services']],
    ['75', ['services', 'inns']],
    ['79', ['manufacturing_other', 'services']],
    ['E', ['manufacturing_other', 'rubber']],
    ['I', ['wholesale', 'retail']],
    ['00', []],
    ['U', []],
    ['39211', []],
    ['', []],
    ['３９', []],
  ])('puts %s into %j', (code, classes) => expect(sizeClassesOf(code)).toEqual(classes));

  it('offers finer codes for exactly the middle groups that are not of one class, each of them of one class', () => {
    const split = GROUPS.filter(({ code }) => sizeClassesOf(code).length > 1).map(({ code }) => code);
    expect([...new Set(INDUSTRY_PARTS.map(({ code }) => code.slice(0, 2)))]).toEqual(split);
    expect(INDUSTRY_PARTS.filter(({ code }) => sizeClassesOf(code).length !== 1)).toEqual([]);
  });

  it('names no code in two size classes', () => {
    const codes = SIZE_CLASS_NAMES.flatMap((sizeClass) => [...SIZE_CLASSES[sizeClass].codes]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !isIndustryCode(code))).toEqual([]);
  });

  it('finds name and division of a code, or of the group a finer code belongs to', () => {
    expect([industryOf('E')?.ja, industryOf('26')?.ja, industryOf('2671')?.ja]).toEqual([
      '製造業',
      '生産用機械器具製造業',
      '生産用機械器具製造業',
    ]);
    expect([industryOf('3913')?.ja, industryOf('xx')]).toEqual(['ソフトウェア業', undefined]);
    expect(['E', '26', '391', '0'].map((code) => divisionOf(code)?.code)).toEqual(['E', 'E', 'G', undefined]);
  });
});
