import { definePoints, type Point } from '#platform';
import type { Classification } from '#scheme';

/** What keeps innovative makers out of the catalog, in the program's own order. */
export const HINDRANCES = ['no_association', 'fits_no_category', 'no_sales', 'no_deliveries'] as const;
export type Hindrance = (typeof HINDRANCES)[number];

export const ENROLMENT_STATUSES = ['applied', 'active', 'declined', 'ended'] as const;
export type EnrolmentStatus = (typeof ENROLMENT_STATUSES)[number];

/** What may be done with an enrolment, from where to where. */
export const ENROLMENT_VERBS = {
  accept: { from: ['applied'], to: 'active' },
  decline: { from: ['applied'], to: 'declined' },
  agree_plan: { from: ['active'], to: 'active' },
  complete_step: { from: ['active'], to: 'active' },
  renew: { from: ['active'], to: 'active' },
  end: { from: ['applied', 'active'], to: 'ended' },
} as const satisfies Record<string, { from: readonly EnrolmentStatus[]; to: EnrolmentStatus }>;
export type EnrolmentVerb = keyof typeof ENROLMENT_VERBS;

/** One step of the plan that maker and adviser have agreed on. */
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
  enrolment_status_does_not_allow: {
    ja: '参加状況（{status}）ではこの操作はできません',
    en: 'Not possible while the enrolment is {status}',
  },
});

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
