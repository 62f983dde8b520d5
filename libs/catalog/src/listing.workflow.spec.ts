import { describe, expect, it } from '@jest/globals';
import { ROLE_NAMES } from '#identity';
import {
  LISTING_STATUSES,
  LISTING_VERBS,
  LISTING_WORKFLOW,
  listingRefusals,
  type ListingAgent,
  type ListingSituation,
  type ListingStatus,
  type ListingVerb,
} from './listing.workflow.js';

const INTERESTS = ['own_organisation', 'affiliated_organisation', 'declared_interest', 'sells_in_category'] as const;
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

/**
 * Who may do what with a listing that stands how, written a second time and by hand, as the agency would say it; `none`
 * was never listed.
 */
const OUT_OF_SIGHT = ['suspended', 'withdrawn', 'expired'];
const MAY: Record<ListingVerb, { by: ListingAgent[]; from: string[] }> = {
  publish: { by: ['review'], from: ['none', 'live', ...OUT_OF_SIGHT] },
  import: { by: ['operator'], from: ['none'] },
  rename_maker: { by: ['review'], from: ['live', ...OUT_OF_SIGHT, 'revoked'] },
  set_conditions: { by: ['approver'], from: ['live', 'suspended'] },
  suspend: { by: ['secretariat_examiner', 'approver', 'administrator', 'calendar'], from: ['live'] },
  reinstate: { by: ['approver', 'administrator'], from: ['suspended'] },
  withdraw: { by: ['owner', 'editor'], from: ['live'] },
  expire: { by: ['calendar'], from: ['live', 'suspended'] },
  revoke: { by: ['approver'], from: OUT_OF_SIGHT },
  revoke_with_maker: { by: ['approver', 'administrator'], from: ['live', ...OUT_OF_SIGHT] },
};
/** Where each verb leads; the others leave a listing where it is. */
const LEADS: Partial<Record<ListingVerb, ListingStatus>> = {
  import: 'live',
  suspend: 'suspended',
  reinstate: 'live',
  withdraw: 'withdrawn',
  expire: 'expired',
  revoke: 'revoked',
  revoke_with_maker: 'revoked',
};

describe('the life of a listing', () => {
  it.each(LISTING_VERBS)('lets %s be done by whom and from where the agency says, and by nobody else', (verb) => {
    for (const status of [null, ...LISTING_STATUSES]) {
      for (const agent of AGENTS) {
        const today = verb === 'expire' ? '2026-07-01' : '2026-06-30';
        const may = MAY[verb].from.includes(status ?? 'none') && MAY[verb].by.includes(agent);
        const given = { status, agent, today };
        expect([status, agent, codes(verb, given).length === 0]).toEqual([status, agent, may]);
        if (!may || verb === 'publish') continue;
        expect([verb, LISTING_WORKFLOW[verb].to(situation(given))]).toEqual([verb, LEADS[verb] ?? status]);
      }
    }
  });

  it('lets nobody with an interest in the maker judge its listing; the maker itself withdraws it', () => {
    const judging = ['set_conditions', 'suspend', 'reinstate', 'revoke', 'revoke_with_maker'] as const;
    for (const interest of INTERESTS) {
      for (const verb of judging) {
        const status = verb === 'suspend' ? 'live' : 'suspended';
        expect([verb, codes(verb, { status, interest })]).toEqual([verb, [interest]]);
      }
      expect(codes('withdraw', { agent: 'owner', interest })).toEqual([]);
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

  it('lets nobody revoke what they alone have suspended or proposed, nor what nobody has', () => {
    const suspended = (...proposerIds: string[]) => codes('revoke', { status: 'suspended', proposerIds });
    expect(suspended('actor')).toEqual(['listing_turned_by_you']);
    expect(suspended('actor', 'actor')).toEqual(['listing_turned_by_you']);
    expect(suspended()).toEqual(['listing_revocation_not_proposed']);
    expect(suspended('another')).toEqual([]);
    expect(suspended('actor', 'another')).toEqual([]);
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
