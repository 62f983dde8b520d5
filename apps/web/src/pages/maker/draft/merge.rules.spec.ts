import { describe, expect, it } from '@jest/globals';
import { merge, same } from './merge.rules.js';

describe('two edits of one draft', () => {
  const base = { name: 'A', price: 1, company: { staff: 3, capital: 10 }, models: ['X'] };

  it('each side keeps what only it has changed, however deep', () => {
    const mine = { ...base, name: 'B', company: { staff: 4, capital: 10 } };
    const theirs = { ...base, price: 2, company: { staff: 3, capital: 20 } };
    expect(merge(base, mine, theirs)).toEqual({
      content: { name: 'B', price: 2, company: { staff: 4, capital: 20 }, models: ['X'] },
      conflicts: [],
    });
  });

  it('what both changed differently is told with both values, and nothing is lost', () => {
    const { content, conflicts } = merge(base, { ...base, models: ['X', 'Y'] }, { ...base, models: ['Z'] });
    expect(content.models).toEqual(['X', 'Y']);
    expect(conflicts).toEqual([{ pointer: '/models', mine: ['X', 'Y'], theirs: ['Z'] }]);
  });

  it('the same change on both sides is no conflict', () => {
    expect(merge(base, { ...base, name: 'C' }, { ...base, name: 'C' }).conflicts).toEqual([]);
  });

  it('what one side has emptied stays empty', () => {
    expect(merge(base, { ...base, name: '' }, { ...base, price: 5 }).content).toMatchObject({ name: '', price: 5 });
  });

  it('empty, null and absent say the same', () => {
    expect(same({ a: '', b: null, c: [{ d: null }] }, { c: [{}] })).toBe(true);
    expect(same({ a: 0 }, { a: null })).toBe(false);
  });
});
