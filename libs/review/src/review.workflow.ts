import { PROPOSERS } from '#categories';
import { ROLE_NAMES, type Role } from '#identity';
import { interestPoint, isInterest, type Interest as Tie } from '#interests';
import { definePoints, type Point, type Text } from '#platform';
import { CASE_KINDS, type CaseKind } from './case-kind.js';
import type { Interest } from './interest.js';

/**
 * Where a case stands: waiting for examiners, with the applicant when `returned`, or ended. Proposals of categories are
 * screened and consulted about where others are checked.
 */
export const STAGES = [
  'association_check',
  'secretariat_check',
  'screening',
  'consultation',
  'approval',
  'returned',
  'appeal',
  'approved',
  'rejected',
  'withdrawn',
  'merged',
] as const;
export type Stage = (typeof STAGES)[number];

/** What people call the stages. */
export const STAGE_NAMES: Record<Stage | 'draft', Text> = {
  draft: { ja: '下書き', en: 'draft' },
  association_check: { ja: '工業会確認', en: 'association check' },
  secretariat_check: { ja: '事務局確認', en: 'secretariat check' },
  screening: { ja: '一次審査', en: 'screening' },
  consultation: { ja: '意見聴取', en: 'consultation' },
  approval: { ja: '承認', en: 'approval' },
  returned: { ja: '差戻し', en: 'returned' },
  appeal: { ja: '不服審査', en: 'appeal' },
  approved: { ja: '承認済み', en: 'approved' },
  rejected: { ja: '却下', en: 'rejected' },
  withdrawn: { ja: '取下げ', en: 'withdrawn' },
  merged: { ja: '統合', en: 'merged' },
};

export const VERBS = [
  'submit',
  'answer',
  'resubmit',
  'withdraw',
  'appeal',
  'claim',
  'release',
  'reassign',
  'resolve',
  'pass',
  'return',
  'approve',
  'reject',
  'merge',
  'write',
] as const;
export type Verb = (typeof VERBS)[number];

/** Everything the workflow looks at to decide whether somebody may do something now. */
export interface Situation {
  kind: CaseKind;
  /** None before the submission. */
  stage: Stage | null;
  actor: { personId: string; organisationId: string; role: Role };
  applicantOrganisationId: string;
  /** The association that is responsible for the category; none: the secretariat examines in its place. */
  associationId: string | null;
  /** Whether the corrected draft stands in another category than the one before, or belongs to another association. */
  associationChanged: boolean;
  /** What ties the acting person to the applicant. */
  interest: Interest | null;
  /** Who has claimed the case. */
  examinerId: string | null;
  /** People who have passed or returned this case in any round. */
  examinedBy: readonly string[];
  /** The stage that returned the case last. */
  returnedFrom: Stage | null;
  /** People who examined, decided or had claimed this case before the appeal; nobody while there is none. */
  touchedBy: readonly string[];
  /** Open findings that must be answered and have no answer yet in this round. */
  unansweredFindings: number;
  /** Findings of any round that are not resolved, and those of them that must be. */
  openFindings: number;
  openMusts: number;
  /** Findings that come with this verb. */
  newFindings: number;
  reasonGiven: boolean;
  requirementsMet: boolean;
  /** Points out of 100 of the newest score sheet of a proposal; none while there is no sheet. */
  score: number | null;
  /** The least score a proposal needs to be approved. */
  scoreMark: number;
  /** Whether a proposal was scored, and others consulted about it, since it was last handed in. */
  scoredInRound: boolean;
  consultedInRound: boolean;
  /** Whether an appeal was made before. */
  appealed: boolean;
  /** Whether the last day for an appeal has passed. */
  appealTermOver: boolean;
  /** Whether something newer was handed in for the same subject. */
  newerCase: boolean;
  /** Whether the caller has looked at an earlier stage or round than the present one. */
  overtaken?: boolean;
  /** Where the review of this kind of application begins, for a case that is not open yet. */
  firstStage?: Stage;
}

const point = definePoints({
  stage_does_not_allow: { ja: '現在の段階（{stage}）ではこの操作はできません', en: 'Not possible in stage {stage}' },
  case_has_moved_on: {
    ja: 'ほかの人が先に進めました（現在の段階: {stage}）。内容を確認し直してください',
    en: 'Somebody was faster (it is in stage {stage} now): please look at it again',
  },
  role_does_not_allow: { ja: 'この段階を担当する役割ではありません', en: 'Your role has no part in this' },
  not_the_applicant: { ja: '申請した組織の案件ではありません', en: 'Your organisation is not the applicant' },
  not_responsible_association: {
    ja: 'このカテゴリの担当工業会ではありません',
    en: 'Your association is not responsible for this category',
  },
  claimed_by_another: { ja: 'ほかの担当者が着手しています', en: 'Another examiner has claimed it' },
  claimed_by_you: { ja: 'すでに着手しています', en: 'You have claimed it already' },
  not_claimed_by_you: { ja: 'あなたが着手した案件ではありません', en: 'You have not claimed it' },
  examined_by_you: { ja: '審査した人は承認・却下できません', en: 'Who has examined a case cannot decide it' },
  own_application: { ja: '自分が提出した申請は審査できません', en: 'Nobody examines what they have handed in' },
  touched_by_you: {
    ja: 'この案件を担当した人は不服審査に関われません',
    en: 'Who has had a part in this case has none in its appeal',
  },
  appealed_before: { ja: '不服申立ては 1 回限りです', en: 'A case can be appealed once' },
  appeal_term_over: { ja: '不服申立ての期限を過ぎています', en: 'The term for an appeal is over' },
  newer_case: {
    ja: '同じ対象の新しい申請があるため、不服申立てはできません',
    en: 'Something newer was handed in for the same subject: this one cannot be appealed',
  },
  findings_open: {
    ja: '未解決の必須の指摘があります。解決済みにするか、差し戻してください',
    en: 'Findings that must be put right are open: mark them resolved, or return the case',
  },
  finding_required: { ja: '差戻しには未解決の指摘が 1 件以上必要です', en: 'A return needs at least one open finding' },
  reason_required: { ja: '理由を入力してください', en: 'Give the reason' },
  findings_unanswered: { ja: '回答していない指摘があります', en: 'Some findings have no answer yet' },
  score_sheet_missing: { ja: '評価票がまだありません', en: 'There is no score sheet yet' },
  consultation_missing: { ja: '意見聴取の記録がまだありません', en: 'Nobody has been consulted yet' },
  score_below_mark: { ja: '評価点が基準点に達していません', en: 'The score is below the mark' },
  requirements_unmet: { ja: '疎明資料の要件が満たされていません', en: 'The evidence does not meet the requirements' },
});

type Code = Parameters<typeof point>[1] | Tie;
type Condition = (situation: Situation) => Code | undefined;
const pointOf = (code: Code): Point => (isInterest(code) ? interestPoint('', code) : point('', code));

const ownCase: Condition = ({ actor, applicantOrganisationId }) =>
  actor.organisationId === applicantOrganisationId ? undefined : 'not_the_applicant';
const responsible: Condition = ({ stage, actor, associationId }) =>
  stage === 'association_check' && associationId !== null && actor.organisationId !== associationId
    ? 'not_responsible_association'
    : undefined;
const noInterest: Condition = ({ interest }) => interest ?? undefined;
const notClaimedByAnother: Condition = ({ actor, examinerId }) =>
  examinerId === null || examinerId === actor.personId ? undefined : 'claimed_by_another';
const unclaimed: Condition = ({ actor, examinerId }) =>
  examinerId === null ? undefined : examinerId === actor.personId ? 'claimed_by_you' : 'claimed_by_another';
const claimedByActor: Condition = ({ actor, examinerId }) =>
  examinerId === actor.personId ? undefined : 'not_claimed_by_you';
const examinedByAnother: Condition = ({ actor, examinedBy }) =>
  examinedBy.includes(actor.personId) ? 'examined_by_you' : undefined;
const untouched: Condition = ({ stage, actor, touchedBy }) =>
  stage === 'appeal' && touchedBy.includes(actor.personId) ? 'touched_by_you' : undefined;
const responsibleOrAdministrator: Condition = (situation) =>
  situation.actor.role === 'administrator' ? undefined : responsible(situation);
const ownCaseOrNoInterest: Condition = (situation) => {
  const stranger = ownCase(situation);
  return stranger && !COMPANY.includes(situation.actor.role) ? noInterest(situation) : stranger;
};
const neverAppealed: Condition = ({ appealed }) => (appealed ? 'appealed_before' : undefined);
const withinAppealTerm: Condition = ({ appealTermOver }) => (appealTermOver ? 'appeal_term_over' : undefined);
const newestOfItsSubject: Condition = ({ newerCase }) => (newerCase ? 'newer_case' : undefined);
const findingsSettled: Condition = ({ openMusts }) => (openMusts > 0 ? 'findings_open' : undefined);
const hasFinding: Condition = ({ newFindings, openFindings }) =>
  newFindings + openFindings > 0 ? undefined : 'finding_required';
const hasReason: Condition = ({ reasonGiven }) => (reasonGiven ? undefined : 'reason_required');
const findingsAnswered: Condition = ({ unansweredFindings }) =>
  unansweredFindings === 0 ? undefined : 'findings_unanswered';
const requirementsMet: Condition = (situation) => (situation.requirementsMet ? undefined : 'requirements_unmet');

const scored: Condition = ({ stage, scoredInRound }) =>
  stage === 'screening' && !scoredInRound ? 'score_sheet_missing' : undefined;
const consulted: Condition = ({ stage, consultedInRound }) =>
  stage === 'consultation' && !consultedInRound ? 'consultation_missing' : undefined;
/** On appeal the score itself is what may be wrong. */
const scoreReachesMark: Condition = ({ kind, stage, score, scoreMark }) =>
  kind === 'category_proposal' && stage !== 'appeal' && (score ?? 0) < scoreMark ? 'score_below_mark' : undefined;

/** Who does the work of a stage; a case without a responsible association is examined by the secretariat. */
function examinerOf({ stage, associationId }: Situation): Role[] {
  if (stage === 'association_check') return [associationId === null ? 'secretariat_examiner' : 'association_examiner'];
  if (stage === 'secretariat_check' || stage === 'screening' || stage === 'consultation')
    return ['secretariat_examiner'];
  return stage === 'approval' || stage === 'appeal' ? ['approver'] : [];
}

/**
 * Who gives a case to somebody else. Nobody examines at the administrator's desk, so that is the neutral one; beside it
 * the approvers, who lead the secretariat's work, and within an association its examiners among themselves.
 */
function leadOf({ stage, associationId }: Situation): Role[] {
  const own = stage === 'association_check' && associationId !== null ? 'association_examiner' : 'approver';
  return [own, 'administrator'];
}

const COMPANY: readonly Role[] = ['owner', 'editor'];
const applicant = ({ kind }: Situation): readonly Role[] => (kind === 'category_proposal' ? PROPOSERS : COMPANY);

/** Who writes in a case: the applicant, and those who may come to examine it. */
const correspondents = (situation: Situation): Role[] => [
  ...applicant(situation),
  ...(situation.associationId === null ? [] : (['association_examiner'] as const)),
  'secretariat_examiner',
  'approver',
];
const approver = (): Role[] => ['approver'];
const PROPOSAL_CHECKS = ['screening', 'consultation'] as const;
const CHECKS = ['association_check', 'secretariat_check', ...PROPOSAL_CHECKS] as const;
const EXAMINED = [...CHECKS, 'approval'] as const;
const DECIDED = ['approval', 'appeal'] as const;
const WAITING = [...EXAMINED, 'appeal'] as const;
const OPEN = [...WAITING, 'returned'] as const;

interface Row {
  by: (situation: Situation) => readonly Role[];
  /** Stages it starts from; null stands for "not submitted yet". */
  from: readonly (Stage | null)[];
  /** Where it leads. */
  to: (situation: Situation) => Stage;
  requires: readonly Condition[];
}

const stay = ({ stage }: Situation): Stage => stage!;
const to = (stage: Stage) => (): Stage => stage;
const start = ({ firstStage = 'association_check' }: Situation): Stage => firstStage;
const NEXT: Partial<Record<Stage, Stage>> = { association_check: 'secretariat_check', screening: 'consultation' };
const next = ({ stage }: Situation): Stage => NEXT[stage!] ?? 'approval';
const backToReturner = ({ returnedFrom, associationChanged }: Situation): Stage =>
  associationChanged ? 'association_check' : returnedFrom!;

/** The whole workflow: who may do what, from which stage, to which, on what conditions. */
export const WORKFLOW: Record<Verb, Row> = {
  submit: { by: applicant, from: [null], to: start, requires: [ownCase] },
  answer: { by: applicant, from: ['returned'], to: stay, requires: [ownCase] },
  resubmit: { by: applicant, from: ['returned'], to: backToReturner, requires: [ownCase, findingsAnswered] },
  withdraw: { by: applicant, from: OPEN, to: to('withdrawn'), requires: [ownCase] },
  appeal: {
    by: applicant,
    from: ['rejected'],
    to: to('appeal'),
    requires: [ownCase, neverAppealed, withinAppealTerm, newestOfItsSubject, hasReason],
  },
  claim: {
    by: examinerOf,
    from: WAITING,
    to: stay,
    requires: [responsible, noInterest, untouched, unclaimed],
  },
  release: { by: examinerOf, from: WAITING, to: stay, requires: [claimedByActor] },
  reassign: { by: leadOf, from: WAITING, to: stay, requires: [responsibleOrAdministrator, noInterest, untouched] },
  resolve: {
    by: examinerOf,
    from: WAITING,
    to: stay,
    requires: [responsible, noInterest, untouched, notClaimedByAnother],
  },
  pass: {
    by: examinerOf,
    from: CHECKS,
    to: next,
    requires: [responsible, noInterest, notClaimedByAnother, findingsSettled, scored, consulted],
  },
  return: {
    by: examinerOf,
    from: EXAMINED,
    to: to('returned'),
    requires: [responsible, noInterest, notClaimedByAnother, hasFinding],
  },
  approve: {
    by: approver,
    from: DECIDED,
    to: to('approved'),
    requires: [
      noInterest,
      untouched,
      notClaimedByAnother,
      examinedByAnother,
      findingsSettled,
      requirementsMet,
      scoreReachesMark,
    ],
  },
  reject: {
    by: approver,
    from: DECIDED,
    to: to('rejected'),
    requires: [noInterest, untouched, notClaimedByAnother, examinedByAnother, hasReason],
  },
  merge: {
    by: examinerOf,
    from: PROPOSAL_CHECKS,
    to: to('merged'),
    requires: [noInterest, notClaimedByAnother, hasReason],
  },
  write: { by: correspondents, from: OPEN, to: stay, requires: [ownCaseOrNoInterest] },
};

/** Why somebody may not do something now: all reasons at once; none when they may. A wrong stage says it all. */
export function refusals(verb: Verb, situation: Situation): Point[] {
  const row = WORKFLOW[verb];
  const stage = STAGE_NAMES[situation.stage ?? 'draft'];
  if (situation.overtaken) return [point('', 'case_has_moved_on', { stage })];
  if (!row.from.includes(situation.stage)) return [point('', 'stage_does_not_allow', { stage })];
  const roles = row.by(situation);
  const codes = row.requires.map((condition) => condition(situation)).filter((code) => code !== undefined);
  return [...(roles.includes(situation.actor.role) ? [] : [point('', 'role_does_not_allow')]), ...codes.map(pointOf)];
}

/** Where a verb leads when that is not one stage. */
const LEADS: Partial<Record<Verb, string>> = {
  submit: '(the first stage of its kind)',
  resubmit: '(the stage that returned it; association_check when it stands in another category now)',
};

/** The workflow as rows of text, for the printed table. */
export function workflowTable(): string[][] {
  const describe = (verb: Verb, stage: Stage | null): string[] => {
    const given = { stage, associationId: 'an association', firstStage: 'association_check' };
    const situation = { ...given, kind: 'product' } as Situation;
    const { by, to: target, requires } = WORKFLOW[verb];
    const leads = LEADS[verb] ?? target(situation);
    const roles = by(situation);
    const more = by({ ...situation, kind: 'category_proposal' }).filter((role) => !roles.includes(role));
    const who = [...roles, ...more.map((role) => `${role} (category proposal)`)].join(', ');
    return [verb, stage ?? '(draft)', leads, who, requires.map(({ name }) => name).join(', ')];
  };
  return VERBS.flatMap((verb) => WORKFLOW[verb].from.map((stage) => describe(verb, stage)));
}

/** Every role that some verb is open to in some stage: what the routes let through. */
export const rolesFor = (verb: Verb): Role[] =>
  ROLE_NAMES.filter((role) =>
    CASE_KINDS.some((kind) =>
      WORKFLOW[verb].from.some((stage) =>
        [null, 'an association'].some((associationId) =>
          WORKFLOW[verb].by({ kind, stage, associationId } as Situation).includes(role),
        ),
      ),
    ),
  );
