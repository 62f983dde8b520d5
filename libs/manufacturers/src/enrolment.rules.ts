import { definePoints, type Point } from '#platform';
import { daysAfter, lastDayOf, monthsAfter, type Classification, type SchemeFigures } from '#scheme';

/** What keeps innovative makers out of the catalog, in the program's own order. */
export const HINDRANCES = ['no_association', 'fits_no_category', 'no_sales', 'no_deliveries'] as const;
export type Hindrance = (typeof HINDRANCES)[number];

export const ENROLMENT_STATUSES = ['applied', 'active', 'declined', 'ended'] as const;
export type EnrolmentStatus = (typeof ENROLMENT_STATUSES)[number];

/** What may be done with an enrolment, from where to where. Nobody expires one: the calendar does. */
export const ENROLMENT_VERBS = {
  accept: { from: ['applied'], to: 'active' },
  decline: { from: ['applied'], to: 'declined' },
  propose_plan: { from: ['active'], to: 'active' },
  agree_plan: { from: ['active'], to: 'active' },
  complete_step: { from: ['active'], to: 'active' },
  renew: { from: ['active'], to: 'active' },
  end: { from: ['applied', 'active'], to: 'ended' },
  expire: { from: ['active'], to: 'ended' },
} as const satisfies Record<string, { from: readonly EnrolmentStatus[]; to: EnrolmentStatus }>;
export type EnrolmentVerb = keyof typeof ENROLMENT_VERBS;

/** One step of the plan that the adviser proposes and the maker agrees to. */
export interface PlanStep {
  title: string;
  /** `YYYY-MM-DD`. */
  due: string;
  /** `YYYY-MM-DD`; null while it is open. */
  doneOn: string | null;
}

const point = definePoints({
  program_needs_sme: {
    ja: 'プログラムの対象は中小企業です（判定: {ja}）',
    en: 'The program is for SMEs ({en})',
  },
  program_size_unknown: {
    ja: '企業規模を判定できません。不足している項目を入力してください',
    en: 'The size of the company is not known yet; complete its facts',
  },
  renewal_too_early: {
    ja: '更新は {from} からできます',
    en: 'It can be renewed from {from}',
  },
  enrolment_status_does_not_allow: {
    ja: '参加状況（{status}）ではこの操作はできません',
    en: 'Not possible while the enrolment is {status}',
  },
});

/** Why an enrolment has ended that nobody ended. */
export const TERM_OVER = '参加期間が満了しました';

/** An enrolment as far as the calendar matters. */
export interface DatedEnrolment {
  status: EnrolmentStatus;
  /** Last day of the membership. */
  endsOn: string | null;
}

/** The status on a day: a membership whose last day is over has ended, whether or not that was written down yet. */
export const enrolmentStatusOn = ({ status, endsOn }: DatedEnrolment, day: string): EnrolmentStatus =>
  status === 'active' && endsOn !== null && endsOn < day ? ENROLMENT_VERBS.expire.to : status;

type Terms = Pick<SchemeFigures, 'enrolmentMonths' | 'renewalMonths'>;

/** The last day of the term that follows one that is not over. */
export const renewedUntil = (endsOn: string, { enrolmentMonths }: Terms): string =>
  lastDayOf(daysAfter(endsOn, 1), enrolmentMonths);

/** Why it is too early to renew a membership on a day; nothing when it is not. */
export function renewalFaults(endsOn: string, { renewalMonths }: Terms, today: string): Point[] {
  const from = monthsAfter(endsOn, -renewalMonths);
  return today < from ? [point('', 'renewal_too_early', { from })] : [];
}

/** Why a company cannot be a member by its classification; nothing when it can. Startups are SMEs by definition. */
export function ineligibility({ answers, summary }: Classification): Point[] {
  if (answers.sme === 'yes') return [];
  if (answers.sme === 'unknown') return [point('/company', 'program_size_unknown')];
  return [point('/company', 'program_needs_sme', { ja: summary.ja, en: summary.en })];
}

/** Why an enrolment does not allow a verb now; nothing when it does. */
export const enrolmentRefusals = (verb: EnrolmentVerb, status: EnrolmentStatus): Point[] =>
  (ENROLMENT_VERBS[verb].from as readonly EnrolmentStatus[]).includes(status)
    ? []
    : [point('', 'enrolment_status_does_not_allow', { status })];
