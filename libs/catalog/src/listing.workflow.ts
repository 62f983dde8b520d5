import { ROLE_NAMES, type Role } from '#identity';
import { interestPoint, isInterest, type Interest } from '#interests';
import { definePoints, type Point, type Text } from '#platform';

/** Where a listing stands. Buyers see the live ones only. */
export const LISTING_STATUSES = ['live', 'suspended', 'withdrawn', 'expired', 'revoked'] as const;
export type ListingStatus = (typeof LISTING_STATUSES)[number];

/** What people call them. */
const STATUS_NAMES: Record<ListingStatus | 'none', Text> = {
  none: { ja: '未掲載', en: 'not listed' },
  live: { ja: '公開中', en: 'live' },
  suspended: { ja: '停止中', en: 'suspended' },
  withdrawn: { ja: '取下げ済み', en: 'withdrawn' },
  expired: { ja: '期間満了', en: 'expired' },
  revoked: { ja: '取消し', en: 'revoked' },
};

export const LISTING_VERBS = [
  'publish',
  'import',
  'rename_maker',
  'set_conditions',
  'suspend',
  'reinstate',
  'withdraw',
  'expire',
  'revoke',
  'revoke_with_maker',
] as const;
export type ListingVerb = (typeof LISTING_VERBS)[number];

/** Who acts: a person in a role, an approval in the review, the calendar, or the operator of the server. */
export type ListingAgent = Role | 'review' | 'calendar' | 'operator';

/** Everything the workflow looks at to decide whether something may be done with a listing now. */
export interface ListingSituation {
  /** None before it is published for the first time. */
  status: ListingStatus | null;
  kind: 'full' | 'provisional';
  endsOn: string | null;
  today: string;
  agent: ListingAgent;
  /** None for the calendar and the operator. */
  actorId: string | null;
  /** What ties the acting person to the maker. */
  interest: Interest | null;
  /** Who has proposed its revocation, or taken it out of sight since it was live last. */
  proposerIds: readonly string[];
}

const point = definePoints({
  listing_status_does_not_allow: {
    ja: '現在の状態（{status}）ではこの操作はできません',
    en: 'Not possible while the listing is {status}',
  },
  listing_role_does_not_allow: {
    ja: 'この操作を行う役割ではありません',
    en: 'Your role has no part in this step of a listing',
  },
  listing_not_provisional: {
    ja: '条件付き掲載ではありません',
    en: 'The listing is not a provisional one',
  },
  listing_term_over: {
    ja: '掲載期間が終わっています',
    en: 'The term of the listing is over',
  },
  listing_term_not_over: {
    ja: '掲載期間はまだ終わっていません',
    en: 'The term of the listing is not over yet',
  },
  listing_turned_by_you: {
    ja: '停止または取消しの提案を行った人とは別の承認者が取り消してください',
    en: 'Somebody other than who suspended it or proposed its revocation has to revoke it',
  },
  listing_revocation_not_proposed: {
    ja: '取消しには 2 人が必要です。先にほかの担当者が取消しを提案するか、掲載を停止してください',
    en: 'Revoking takes two: somebody else has to propose it, or suspend the listing, first',
  },
});

type Code = Parameters<typeof point>[1] | Interest;
type Condition = (situation: ListingSituation) => Code | undefined;
const pointOf = (code: Code): Point => (isInterest(code) ? interestPoint('', code) : point('', code));

const provisional: Condition = ({ kind }) => (kind === 'provisional' ? undefined : 'listing_not_provisional');
const termRunning: Condition = ({ endsOn, today }) =>
  endsOn === null || endsOn >= today ? undefined : 'listing_term_over';
const termOver: Condition = ({ endsOn, today }) =>
  endsOn !== null && endsOn < today ? undefined : 'listing_term_not_over';
const noInterest: Condition = ({ interest }) => interest ?? undefined;
const proposedByAnother: Condition = ({ actorId, proposerIds }) =>
  proposerIds.some((id) => id !== actorId)
    ? undefined
    : proposerIds.length === 0
      ? 'listing_revocation_not_proposed'
      : 'listing_turned_by_you';

interface Row {
  by: readonly ListingAgent[];
  /** Statuses it starts from; null stands for "never published". */
  from: readonly (ListingStatus | null)[];
  to: (situation: ListingSituation) => ListingStatus;
  requires: readonly Condition[];
}

const stay = ({ status }: ListingSituation): ListingStatus => status!;
const to = (status: ListingStatus) => (): ListingStatus => status;
/** What a listing was suspended for is for its reinstatement to settle; any other one is live again. */
const unlessSuspended = ({ status }: ListingSituation): ListingStatus =>
  status === 'suspended' ? 'suspended' : 'live';

/**
 * The life of a listing after its approval: who may do what, in which status, on what conditions. Revoking takes two
 * people: one proposes it or takes the listing out of sight, another revokes it. A maker's listings go with the maker,
 * whose revocation takes two people as well. Nobody judges a listing in whose maker they have an interest.
 */
export const LISTING_WORKFLOW: Record<ListingVerb, Row> = {
  publish: {
    by: ['review'],
    from: [null, 'live', 'suspended', 'withdrawn', 'expired'],
    to: unlessSuspended,
    requires: [],
  },
  import: { by: ['operator'], from: [null], to: to('live'), requires: [] },
  rename_maker: { by: ['review'], from: LISTING_STATUSES, to: stay, requires: [] },
  set_conditions: {
    by: ['approver'],
    from: ['live', 'suspended'],
    to: stay,
    requires: [noInterest, provisional, termRunning],
  },
  suspend: {
    by: ['secretariat_examiner', 'approver', 'administrator', 'calendar'],
    from: ['live'],
    to: to('suspended'),
    requires: [noInterest],
  },
  reinstate: {
    by: ['approver', 'administrator'],
    from: ['suspended'],
    to: to('live'),
    requires: [noInterest, termRunning],
  },
  withdraw: { by: ['owner', 'editor'], from: ['live'], to: to('withdrawn'), requires: [] },
  expire: { by: ['calendar'], from: ['live', 'suspended'], to: to('expired'), requires: [provisional, termOver] },
  revoke: {
    by: ['approver'],
    from: ['suspended', 'withdrawn', 'expired'],
    to: to('revoked'),
    requires: [noInterest, proposedByAnother],
  },
  revoke_with_maker: {
    by: ['approver', 'administrator'],
    from: ['live', 'suspended', 'withdrawn', 'expired'],
    to: to('revoked'),
    requires: [noInterest],
  },
};

/** Why something may not be done with a listing now: all reasons at once. A wrong status says it all. */
export function listingRefusals(verb: ListingVerb, situation: ListingSituation): Point[] {
  const row = LISTING_WORKFLOW[verb];
  if (!row.from.includes(situation.status)) {
    return [point('', 'listing_status_does_not_allow', { status: STATUS_NAMES[situation.status ?? 'none'] })];
  }
  const codes = row.requires.map((condition) => condition(situation)).filter((code) => code !== undefined);
  return [
    ...(row.by.includes(situation.agent) ? [] : [point('', 'listing_role_does_not_allow')]),
    ...codes.map(pointOf),
  ];
}

/** The roles a verb is open to: what its route lets through. */
export const listingRolesFor = (verb: ListingVerb): Role[] =>
  ROLE_NAMES.filter((role) => LISTING_WORKFLOW[verb].by.includes(role));

/** The workflow as rows of text, for the printed table. */
export function listingWorkflowTable(): string[][] {
  return LISTING_VERBS.flatMap((verb) =>
    LISTING_WORKFLOW[verb].from.map((status) => {
      const { by, to: target, requires } = LISTING_WORKFLOW[verb];
      const leads = target({ status } as ListingSituation);
      return [verb, status ?? '(none)', leads, by.join(', '), requires.map(({ name }) => name).join(', ')];
    }),
  );
}
