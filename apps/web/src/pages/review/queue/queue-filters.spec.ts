import { describe, expect, it } from '@jest/globals';
import { nextCase, queueFiltersOf } from './queue-filters.js';

describe('the filters of the queue', () => {
  it('are read from the address, without what is no filter', () => {
    const address = new URLSearchParams('stage=approval&mine=perhaps&late=true&makerSize=sme&page=2');
    expect(queueFiltersOf(address)).toEqual({ stage: 'approval', late: 'true', makerSize: 'sme' });
  });

  it('leave the next case to be the first of one’s role that is one’s own or nobody’s', () => {
    const [me, other] = [{ role: 'secretariat_examiner', name: '審査 一郎' }, '審査 二郎'];
    const cases = [
      { id: 'a', stage: 'secretariat_check', association: null, claimed: false, examiner: null },
      { id: 'b', stage: 'secretariat_check', association: null, claimed: true, examiner: other },
      { id: 'c', stage: 'approval', association: null, claimed: false, examiner: null },
      { id: 'd', stage: 'association_check', association: '工業会', claimed: false, examiner: null },
      { id: 'e', stage: 'association_check', association: null, claimed: true, examiner: me.name },
    ];
    expect(nextCase(cases, 'a', me)?.id).toBe('e');
    expect(nextCase(cases, '', { role: 'approver', name: other })?.id).toBe('c');
    expect(nextCase(cases, '', { role: 'association_examiner', name: other })?.id).toBe('d');
    expect(nextCase(cases.slice(0, 2), 'a', me)).toBeUndefined();
  });
});
