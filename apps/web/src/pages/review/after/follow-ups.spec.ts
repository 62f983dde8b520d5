import { describe, expect, it } from '@jest/globals';
import { followUpFiltersOf, isLate, maySettle } from './follow-ups.js';

describe('The list of follow-ups', () => {
  it('reads its filters from the address, without what is no filter', () => {
    const address = new URLSearchParams('kind=report&mine=perhaps&late=true&page=2');
    expect(followUpFiltersOf(address)).toEqual({ kind: 'report', late: 'true' });
  });

  it('calls late what is past its day in Japan', () => {
    const lastMinute = new Date('2026-04-10T14:59:59Z');
    expect(isLate('2026-04-10', lastMinute)).toBe(false);
    expect(isLate('2026-04-10', new Date('2026-04-10T15:00:00Z'))).toBe(true);
  });

  it('lets approvers settle reports, and examiners both', () => {
    expect(maySettle('approver', 'report')).toBe(true);
    expect(maySettle('approver', 'audit')).toBe(false);
    expect(maySettle('secretariat_examiner', 'audit')).toBe(true);
  });
});
