import { describe, expect, it } from '@jest/globals';
import {
  AUTHORISATION_STATUSES,
  AUTHORISATION_VERBS,
  authorisationRefusals,
  inForceOn,
  statusOn,
  termFaults,
  type AuthorisationStatus,
  type AuthorisationVerb,
  type Side,
} from './authorisation.rules.js';

const SIDES: Side[] = ['manufacturer', 'distributor'];

/** Who may do what, written a second time and by hand, as the two companies would say it. */
const MAY: Record<AuthorisationVerb, Partial<Record<AuthorisationStatus, Side[]>>> = {
  accept: { invited: ['distributor'] },
  decline: { invited: ['distributor'] },
  withdraw: { invited: SIDES, active: SIDES },
  expire: {},
};

describe('an authorisation', () => {
  it.each(Object.keys(AUTHORISATION_VERBS) as AuthorisationVerb[])('lets exactly the right side %s', (verb) => {
    for (const status of AUTHORISATION_STATUSES) {
      for (const side of SIDES) {
        const may = MAY[verb][status]?.includes(side) ?? false;
        expect([status, side, authorisationRefusals(verb, status, side).length === 0]).toEqual([status, side, may]);
      }
    }
  });

  it('names both reasons when status and side are wrong', () => {
    expect(authorisationRefusals('accept', 'declined', 'manufacturer').map(({ code }) => code)).toEqual([
      'authorisation_status_does_not_allow',
      'not_your_side',
    ]);
  });

  const term = { startsOn: '2026-04-01', endsOn: '2027-03-31' };
  it.each([
    ['invited', '2026-05-01', 'invited', false],
    ['active', '2026-03-31', 'active', false],
    ['active', '2026-04-01', 'active', true],
    ['active', '2027-03-31', 'active', true],
    ['active', '2027-04-01', 'expired', false],
    ['invited', '2027-04-01', 'expired', false],
    ['withdrawn', '2027-04-01', 'withdrawn', false],
    ['declined', '2026-05-01', 'declined', false],
  ] as const)('that is %s is on %s %s, in force: %s', (status, day, then, inForce) => {
    expect([statusOn({ status, ...term }, day), inForceOn({ status, ...term }, day)]).toEqual([then, inForce]);
  });
});

describe('the term of an invitation', () => {
  const codes = (startsOn: string, endsOn: string) =>
    termFaults({ startsOn, endsOn }, '2026-05-01').map(({ pointer, code }) => `${pointer} ${code}`);

  it('may be one day, today', () => {
    expect(codes('2026-05-01', '2026-05-01')).toEqual([]);
  });

  it('is refused when it is upside down or past, with all that is wrong', () => {
    expect(codes('2026-05-03', '2026-05-02')).toEqual(['/endsOn term_upside_down']);
    expect(codes('2026-04-30', '2026-06-01')).toEqual(['/startsOn term_starts_in_past']);
    expect(codes('2026-04-30', '2026-04-29')).toEqual([
      '/startsOn term_starts_in_past',
      '/endsOn term_upside_down',
      '/endsOn term_over',
    ]);
  });
});
