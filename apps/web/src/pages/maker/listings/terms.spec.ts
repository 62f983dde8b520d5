import { describe, expect, it } from '@jest/globals';
import { termsOf } from './terms.js';

const listing = (status: 'live' | 'withdrawn', endsOn: string | null) =>
  ({ id: status, productId: 'p', name: '製品', status, endsOn }) as Parameters<typeof termsOf>[0]['listings'][number];

describe('what runs out when', () => {
  it('lists evidence, provisional listings, authorisations and the plan, soonest first', () => {
    const terms = termsOf({
      evidence: [{ evidenceId: 'e', kind: 'liability', validTo: '2026-05-01', productId: 'p', productName: '製品' }],
      listings: [listing('live', '2026-04-01')],
      authorisations: [
        { status: 'active', endsOn: '2026-06-01', distributor: { id: 'd', name: '商会' } },
      ] as unknown as Parameters<typeof termsOf>[0]['authorisations'],
      enrolment: {
        status: 'active',
        endsOn: '2027-01-01',
        plan: [
          { title: '試験', due: '2026-03-01', doneOn: null },
          { title: '済んだこと', due: '2026-02-01', doneOn: '2026-02-01' },
        ],
      } as Parameters<typeof termsOf>[0]['enrolment'],
    });
    expect(terms.map(({ day, what }) => `${day} ${what}`)).toEqual([
      '2026-03-01 plan',
      '2026-04-01 listing',
      '2026-05-01 evidence',
      '2026-06-01 authorisation',
      '2027-01-01 program',
    ]);
  });

  it('leaves out what has no end any more', () => {
    const listings = [listing('withdrawn', '2026-04-01'), listing('live', null)];
    expect(termsOf({ evidence: [], listings, authorisations: [], enrolment: null })).toEqual([]);
  });
});
