import { describe, expect, it } from '@jest/globals';
import { newsOf } from './saved-search.rules.js';

const recent = (...ids: string[]) => ids.map((id) => ({ id, name: `製品 ${id}` }));
const search = { name: '配膳', checkedAt: new Date(), told: ['a'] };

describe('a saved search', () => {
  it('that runs for the first time tells nothing and knows everything', () => {
    expect(newsOf({ ...search, checkedAt: null, told: [] }, recent('b', 'a'))).toEqual({ told: ['b', 'a'] });
  });

  it('tells of each listing once', () => {
    const first = newsOf(search, recent('b', 'a'));
    expect(first).toEqual({ told: ['b', 'a'], line: '配膳 (1): 製品 b' });
    expect(newsOf({ ...search, told: first.told }, recent('b', 'a'))).toEqual({ told: ['b', 'a'] });
  });

  it('does not tell again of what one run did not find', () => {
    const empty = newsOf(search, []);
    expect(newsOf({ ...search, told: empty.told }, recent('a'))).toEqual({ told: ['a'] });
  });

  it('names five listings and counts the others', () => {
    expect(newsOf(search, recent('1', '2', '3', '4', '5', '6', '7')).line).toBe(
      '配膳 (7): 製品 1 / 製品 2 / 製品 3 / 製品 4 / 製品 5 / +2',
    );
  });
});
