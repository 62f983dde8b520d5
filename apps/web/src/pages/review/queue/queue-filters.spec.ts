import { describe, expect, it } from '@jest/globals';
import { nextCase, queueFiltersOf } from './queue-filters.js';

describe('the filters of the queue', () => {
  it('are read from the address, without what is no filter', () => {
    const address = new URLSearchParams('stage=approval&mine=perhaps&late=true&page=2');
    expect(queueFiltersOf(address)).toEqual({ stage: 'approval', late: 'true' });
  });

  it('leave the next case to be the first that is one’s own or nobody’s', () => {
    const cases = [
      { id: 'a', claimed: false, examiner: null },
      { id: 'b', claimed: true, examiner: '審査 二郎' },
      { id: 'c', claimed: true, examiner: '審査 一郎' },
      { id: 'd', claimed: false, examiner: null },
    ];
    expect(nextCase(cases, 'a', '審査 一郎')?.id).toBe('c');
    expect(nextCase(cases.slice(0, 2), 'a', '審査 一郎')).toBeUndefined();
  });
});
