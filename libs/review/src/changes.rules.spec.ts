import { describe, expect, it } from '@jest/globals';
import type { EvidenceView } from '#evidence';
import { changesBetween } from './changes.rules.js';

describe('what the applicant changed', () => {
  const paper = { id: 'p1', kind: 'price_list', facts: { amount: 100 }, documents: [] } as unknown as EvidenceView;
  const round = (content: object, ...evidence: EvidenceView[]) => ({ content, evidence });

  it('names fields with their old and new value, and leaves out what counts itself', () => {
    const before = round({
      revision: 1,
      version: 3,
      frozen: true,
      name: '配膳',
      modelNumbers: ['A-1'],
      bodyPrice: 100,
    });
    const after = round({
      revision: 2,
      version: 1,
      frozen: true,
      name: '配膳',
      modelNumbers: ['A-1', 'A-2'],
      bodyPrice: 90,
    });
    expect(changesBetween(before, after)).toEqual([
      { pointer: '/modelNumbers/1', after: 'A-2' },
      { pointer: '/bodyPrice', before: 100, after: 90 },
    ]);
  });

  it('names papers by their id: added, taken away, altered', () => {
    const altered = { ...paper, facts: { amount: 120 } } as unknown as EvidenceView;
    const { id, ...told } = paper;
    expect(changesBetween(round({}), round({}, paper))).toEqual([{ pointer: `/evidence/${id}`, after: told }]);
    expect(changesBetween(round({}, paper), round({}))).toEqual([{ pointer: `/evidence/${id}`, before: told }]);
    expect(changesBetween(round({}, paper), round({}, altered))).toEqual([
      { pointer: '/evidence/p1/facts/amount', before: 100, after: 120 },
    ]);
  });
});
