import { describe, expect, it } from '@jest/globals';
import { countedBy, narrowed } from './category-list.js';

const serving = { name: 'serving robot', industries: ['M'], processes: ['serving', 'clearing'] };
const washing = { name: 'dishwasher', industries: ['M', 'P'], processes: ['washing'] };
const checkIn = { name: 'check-in machine', industries: ['M'], processes: ['serving'] };
const all = [serving, washing, checkIn];

describe('the list of categories', () => {
  it('is narrowed by industry and kind of work together', () => {
    expect(narrowed(all, { industry: 'P', process: null })).toEqual([washing]);
    expect(narrowed(all, { industry: 'M', process: 'serving' })).toEqual([serving, checkIn]);
    expect(narrowed(all, { industry: 'P', process: 'serving' })).toEqual([]);
    expect(narrowed(all, { industry: null, process: null })).toEqual(all);
  });

  it('counts each category once under each of its names, the most frequent first', () => {
    expect(countedBy(all, ({ processes }) => processes)).toEqual([
      ['serving', 2],
      ['clearing', 1],
      ['washing', 1],
    ]);
    expect(countedBy([{ names: ['a', 'a'] }], ({ names }) => names)).toEqual([['a', 1]]);
  });
});
