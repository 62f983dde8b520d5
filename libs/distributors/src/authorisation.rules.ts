import { definePoints, type Point } from '#platform';

export const AUTHORISATION_STATUSES = ['invited', 'active', 'declined', 'withdrawn', 'expired'] as const;
export type AuthorisationStatus = (typeof AUTHORISATION_STATUSES)[number];

/** The two companies of an authorisation. */
export type Side = 'manufacturer' | 'distributor';

/** Who may do what with an authorisation, from where to where. Nobody expires one: the calendar does. */
export const AUTHORISATION_VERBS = {
  accept: { by: ['distributor'], from: ['invited'], to: 'active' },
  decline: { by: ['distributor'], from: ['invited'], to: 'declined' },
  withdraw: { by: ['manufacturer', 'distributor'], from: ['invited', 'active'], to: 'withdrawn' },
  expire: { by: [], from: ['invited', 'active'], to: 'expired' },
} as const satisfies Record<
  string,
  { by: readonly Side[]; from: readonly AuthorisationStatus[]; to: AuthorisationStatus }
>;
export type AuthorisationVerb = keyof typeof AUTHORISATION_VERBS;

/** First and last day, `YYYY-MM-DD`. */
export interface Term {
  startsOn: string;
  endsOn: string;
}

/** An authorisation as far as the calendar matters. */
export interface Dated extends Term {
  status: AuthorisationStatus;
}

const point = definePoints({
  authorisation_status_does_not_allow: {
    ja: '取扱許諾の状況（{status}）ではこの操作はできません',
    en: 'Not possible while the authorisation is {status}',
  },
  not_your_side: { ja: 'この操作は相手方の会社が行います', en: 'This is for the other company to do' },
  term_upside_down: { ja: '終了日は開始日以後にしてください', en: 'The last day must not be before the first' },
  term_starts_in_past: { ja: '開始日は本日以後にしてください', en: 'The first day must not be in the past' },
  term_over: { ja: '終了日は本日以後にしてください', en: 'The last day must not be in the past' },
});

/** The status on a day: what is open still and has run out is expired, whether or not that was written down yet. */
export const statusOn = ({ status, endsOn }: Dated, day: string): AuthorisationStatus =>
  (AUTHORISATION_VERBS.expire.from as readonly AuthorisationStatus[]).includes(status) && endsOn < day
    ? AUTHORISATION_VERBS.expire.to
    : status;

/** Whether the distributor is shown to buyers on a day: accepted, begun, not over. */
export const inForceOn = (authorisation: Dated, day: string): boolean =>
  statusOn(authorisation, day) === 'active' && authorisation.startsOn <= day;

/** Why somebody of a side may not do something with an authorisation now: all reasons; nothing when they may. */
export function authorisationRefusals(verb: AuthorisationVerb, status: AuthorisationStatus, side: Side): Point[] {
  const { by, from }: { by: readonly Side[]; from: readonly AuthorisationStatus[] } = AUTHORISATION_VERBS[verb];
  return [
    ...(from.includes(status) ? [] : [point('', 'authorisation_status_does_not_allow', { status })]),
    ...(by.includes(side) ? [] : [point('', 'not_your_side')]),
  ];
}

/** What is wrong with the days of an invitation. */
export const termFaults = ({ startsOn, endsOn }: Term, today: string): Point[] => [
  ...(startsOn < today ? [point('/startsOn', 'term_starts_in_past')] : []),
  ...(endsOn < startsOn ? [point('/endsOn', 'term_upside_down')] : []),
  ...(endsOn < today ? [point('/endsOn', 'term_over')] : []),
];
