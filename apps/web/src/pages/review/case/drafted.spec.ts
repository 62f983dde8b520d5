import { describe, expect, it } from '@jest/globals';
import { blankIn, bodyOf, filled, likelyCode } from './drafted.js';

describe('a finding that is being written', () => {
  it('begins with the code that findings about such a place most often have', () => {
    expect(likelyCode({ pointer: '/bodyPrice', label: '' })).toBe('price_not_shown');
    expect(likelyCode({ pointer: '/effects/0', label: '' })).toBe('effect_not_shown');
    expect(likelyCode({ pointer: '/description', label: '' })).toBe('description_unclear');
    expect(likelyCode({ evidenceId: 'a', claim: 'support', label: '' })).toBe('support_not_shown');
    expect(likelyCode({ documentId: 'a', page: 2, label: '' })).toBe('facts_differ_from_document');
  });

  it('has the name of its place filled in, and finds the next blank', () => {
    const text = filled('〔項目〕の記載からは〔内容〕が読み取れません。', '説明');
    expect(text).toBe('説明の記載からは〔内容〕が読み取れません。');
    expect(text.slice(...blankIn(text)!)).toBe('〔内容〕');
    expect(blankIn('説明を足してください。')).toBeUndefined();
  });

  it('is sent with the one place that it is about', () => {
    const rest = { code: 'other', severity: 'must', text: '足りない' } as const;
    expect(bodyOf({ target: { documentId: 'a', page: 2, label: '納品書' }, ...rest })).toEqual({
      ...{ documentId: 'a', page: 2 },
      ...rest,
    });
    expect(bodyOf({ target: { pointer: '/name', label: '名称' }, ...rest })).toEqual({ pointer: '/name', ...rest });
  });
});
