import { describe, expect, it } from '@jest/globals';
import { ROLE_NAMES } from '#identity';
import {
  LISTING_STATUSES,
  LISTING_VERBS,
  LISTING_WORKFLOW,
  listingRefusals,
  type ListingAgent,
  type ListingSituation,
  type ListingVerb,
} from './listing.workflow.js';

const AGENTS: readonly ListingAgent[] = [...ROLE_NAMES, 'review', 'calendar', 'operator'];

const situation = (given: Partial<ListingSituation> = {}): ListingSituation => ({
  status: 'live',
  kind: 'provisional',
  endsOn: '2026-06-30',
  today: '2026-06-30',
  agent: 'approver',
  actorId: 'actor',
  interest: null,
  proposerIds: ['another'],
  ...given,
});
const codes = (verb: ListingVerb, given: Partial<ListingSituation>) =>
  listingRefusals(verb, situation(given)).map(({ code }) => code);

describe('the life of a listing', () => {
  it('lets each verb be done by whom and from where the table says, and by nobody and from nowhere else', () => {
    for (const verb of LISTING_VERBS) {
      for (const status of [null, ...LISTING_STATUSES]) {
        for (const agent of AGENTS) {
          const { by, from } = LISTING_WORKFLOW[verb];
          const today = verb === 'expire' ? '2026-07-01' : '2026-06-30';
          const allowed = from.includes(status) && by.includes(agent);
          expect([verb, status, agent, codes(verb, { status, agent, today }).length === 0]).toEqual([
            verb,
            status,
            agent,
            allowed,
          ]);
        }
      }
    }
  });

  it('ends for good with the revocation: nothing but the name of its maker is changed after it', () => {
    const open = LISTING_VERBS.filter((verb) => LISTING_WORKFLOW[verb].from.includes('revoked'));
    expect(open).toEqual(['rename_maker']);
  });

  it('brings a new revision into sight unless the listing is suspended', () => {
    const after = (status: ListingSituation['status']) => LISTING_WORKFLOW.publish.to(situation({ status }));
    expect([null, 'live', 'withdrawn', 'expired'].map((status) => after(status as ListingSituation['status']))).toEqual(
      ['live', 'live', 'live', 'live'],
    );
    expect(after('suspended')).toBe('suspended');
  });

  it('lets nobody revoke what they have suspended themselves', () => {
    const suspended = { status: 'suspended', proposerIds: ['actor'] } as const;
    expect(codes('revoke', suspended)).toEqual(['listing_turned_by_you']);
    expect(codes('revoke', { ...suspended, lastActorId: null })).toEqual([]);
  });

  it('expires a provisional listing on the day after its last, and never a full one', () => {
    const calendar = { agent: 'calendar', actorId: null } as const;
    expect(codes('expire', { ...calendar, today: '2026-06-30' })).toEqual(['listing_term_not_over']);
    expect(codes('expire', { ...calendar, today: '2026-07-01' })).toEqual([]);
    expect(codes('expire', { ...calendar, kind: 'full', endsOn: null })).toEqual([
      'listing_not_provisional',
      'listing_term_not_over',
    ]);
  });

  it('does not reinstate a listing whose term is over', () => {
    expect(codes('reinstate', { status: 'suspended', today: '2026-07-01' })).toEqual(['listing_term_over']);
  });
});
