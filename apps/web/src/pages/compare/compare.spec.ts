import { describe, expect, it } from '@jest/globals';
import { idsIn } from './chosen.js';
import { differs } from './comparison.js';

const id = (digit: number) => `0193568a-0000-7000-8000-00000000000${digit}`;

describe('the comparison', () => {
  it('takes each listing of an address once, four at most, and nothing that is no id', () => {
    expect(idsIn(`${id(1)},${id(2)},${id(1)},<script>`)).toEqual([id(1), id(2)]);
    expect(idsIn([1, 2, 3, 4, 5].map(id).join(','))).toHaveLength(4);
    expect(idsIn('')).toEqual([]);
  });

  it('knows which rows differ; stating nothing is different from stating something', () => {
    expect(differs({ values: [1, 1] })).toBe(false);
    expect(differs({ values: [1, 2] })).toBe(true);
    expect(differs({ values: [1, null] })).toBe(true);
  });
});
