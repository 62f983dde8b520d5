import { describe, expect, it } from '@jest/globals';
import {
  ENROLMENT_STATUSES,
  ENROLMENT_VERBS,
  enrolmentRefusals,
  enrolmentStatusOn,
  renewalFaults,
  renewedUntil,
  type EnrolmentStatus,
  type EnrolmentVerb,
} from './enrolment.rules.js';

/** From which status what may be done, written a second time and by hand. */
const FROM: Record<EnrolmentVerb, EnrolmentStatus[]> = {
  accept: ['applied'],
  decline: ['applied'],
  propose_plan: ['active'],
  agree_plan: ['active'],
  complete_step: ['active'],
  renew: ['active'],
  end: ['applied', 'active'],
  expire: ['active'],
};
const TERMS = { enrolmentMonths: 24, renewalMonths: 6 };

describe('an enrolment', () => {
  it.each(Object.keys(ENROLMENT_VERBS) as EnrolmentVerb[])('allows %s from the right statuses only', (verb) => {
    const allowed = ENROLMENT_STATUSES.filter((status) => enrolmentRefusals(verb, status).length === 0);
    expect(allowed).toEqual(FROM[verb]);
  });

  it.each([
    ['active', '2028-04-14', 'active'],
    ['active', '2028-04-15', 'ended'],
    ['applied', '2028-04-15', 'applied'],
    ['declined', '2028-04-15', 'declined'],
  ] as const)('that is %s until 2028-04-14 is on %s %s', (status, day, then) =>
    expect(enrolmentStatusOn({ status, endsOn: '2028-04-14' }, day)).toBe(then),
  );

  it('is renewed for a whole term from the day after its last, at the earliest six months before', () => {
    expect(renewedUntil('2028-04-14', TERMS)).toBe('2030-04-14');
    expect(renewalFaults('2028-04-14', TERMS, '2027-10-13')).toMatchObject([
      { code: 'renewal_too_early', params: { from: '2027-10-14' } },
    ]);
    expect(renewalFaults('2028-04-14', TERMS, '2027-10-14')).toEqual([]);
  });
});
