import { Injectable } from '@nestjs/common';
import { Not, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Assessments, isMet, Verdicts, type Judged } from '#evidence';
import type { Actor } from '#identity';
import { Interests } from '#interests';
import { Clock, Problem, refuseIfAny, type Point } from '#platform';
import { Scheme } from '#scheme';
import { visibleTo } from './case-access.js';
import { CaseRecord, type Written } from './case-record.js';
import { CaseEvent } from './case-event.entity.js';
import { CaseMessage } from './case-message.entity.js';
import { clockAfter, ENDED, targetDays } from './clock.rules.js';
import { Consultation } from './consultation.entity.js';
import { Decision } from './decision.entity.js';
import { Finding } from './finding.entity.js';
import { interestOf } from './interest.js';
import { ReviewCase } from './review-case.entity.js';
import { refusals, WORKFLOW, type Situation, type Stage, type Verb } from './review.workflow.js';
import { ScoreSheet } from './score-sheet.entity.js';
import { Submission } from './submission.entity.js';

/** Who has done one of these has examined the case. */
const EXAMINING: readonly Verb[] = ['pass', 'return'];
/** Who has done one of these has had a part in the case, and has none in its appeal. */
const TOUCHING: readonly Verb[] = ['claim', 'release', 'reassign', 'pass', 'return', 'approve', 'reject'];
/** Somebody else was faster: a conflict (409), not a rule that the caller could meet. */
const OUTRUN = [
  'stage_does_not_allow',
  'case_has_moved_on',
  'claimed_by_another',
  'claimed_by_you',
  'not_claimed_by_you',
];
/** Who is told one of these has nothing to correct: faults of the content are not for them. */
const NOT_NOW = [...OUTRUN, 'role_does_not_allow'];

/** Stages in which a case is decided, by its evidence as it stands then. */
const DECIDED_IN: readonly Stage[] = ['approval', 'appeal'];

/** Something a person did in a case that is no step of it. */
interface Act {
  by: string;
  at: Date;
}

/** What somebody looked at when they decided what to do: the step is refused when the case has moved on since. */
export interface Seen {
  stage?: Stage;
  round?: number;
  /** Who had claimed it; null: nobody. */
  examinerId?: string | null;
}

/** What comes along with a verb, as far as the workflow asks for it. */
export interface Brought {
  seen?: Seen;
  newFindings?: number;
  reason?: string | undefined;
}

/** A step as history and audit keep it. */
export interface Step {
  verb: Verb;
  from: Stage | null;
  reason?: string | undefined;
  assigneeId?: string | null;
  /** What else the audit log is told. */
  data?: object;
  /** What was written into the record of the case besides the step. */
  written?: Written;
}

/** Moves a case on to the present moment, but past its last one in any case. */
const TICK = `UPDATE review_case SET last_at = greatest(clock_timestamp(), last_at + interval '1 millisecond') WHERE id = $1`;

/** What every verb of the workflow does: lock the case, ask, save with its clock, write history and audit. */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly clock: Clock,
    private readonly scheme: Scheme,
    private readonly audit: Audit,
    private readonly assessments: Assessments,
    private readonly verdicts: Verdicts,
    private readonly interests: Interests,
    private readonly caseRecord: CaseRecord,
  ) {}

  /**
   * A case, locked until the transaction ends, at a moment of its own: what is written now is dated with it.
   * @throws Problem `not_found` when it is absent or not to be seen
   */
  async lock(manager: EntityManager, actor: Actor, id: string): Promise<ReviewCase> {
    const locked = await manager
      .getRepository(ReviewCase)
      .createQueryBuilder('review_case')
      .where('review_case.id = :id', { id })
      .andWhere(...visibleTo(actor))
      .setLock('pessimistic_write')
      .getOne();
    if (!locked) throw new Problem('not_found');
    await manager.query(TICK, [id]);
    return this.load(manager, id);
  }

  /** Locks cases until the transaction ends, in the order of their ids. */
  async lockInOrder(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await manager.query('SELECT FROM review_case WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [ids]);
  }

  /** A case with applicant, association, category and examiner. */
  load(manager: EntityManager, id: string): Promise<ReviewCase> {
    return manager.getRepository(ReviewCase).findOneOrFail({
      where: { id },
      relations: { applicant: true, association: true, examiner: true, category: true },
    });
  }

  /** What was handed in in the present round. */
  submission(manager: EntityManager, { id, round }: ReviewCase): Promise<Submission> {
    return manager.getRepository(Submission).findOneByOrFail({ case: { id }, round });
  }

  /** Judges the evidence handed in as it stands now, by the policies the submission was judged by. */
  async judgeNow(manager: EntityManager, reviewCase: ReviewCase): Promise<Judged> {
    const { assessment, evidence } = await this.submission(manager, reviewCase);
    return this.assessments.judge(manager, assessment.scope, assessment.day, evidence);
  }

  /** Everything the workflow looks at, for somebody who is about to do something. */
  async situation(
    manager: EntityManager,
    actor: Pick<Actor, 'personId' | 'organisationId' | 'role'>,
    reviewCase: ReviewCase,
    { newFindings = 0, reason, seen = {} }: Brought = {},
  ): Promise<Situation> {
    const ofCase = { case: { id: reviewCase.id } };
    const events = await manager
      .getRepository(CaseEvent)
      .find({ where: ofCase, relations: { actor: true, assignee: true }, order: { id: 'ASC' } });
    const findings = await manager.getRepository(Finding).find({ where: ofCase, relations: { resolvedBy: true } });
    const open = findings.filter(({ resolvedAt }) => resolvedAt === null);
    const { figures } = await this.submission(manager, reviewCase);
    const sheets = await manager
      .getRepository(ScoreSheet)
      .find({ where: ofCase, relations: { examiner: true }, order: { id: 'ASC' } });
    const consultations = await manager
      .getRepository(Consultation)
      .find({ where: ofCase, relations: { author: true } });
    const acts = await this.actsOn(manager, reviewCase, findings);
    const inRound = ({ round }: { round: number }): boolean => round === reviewCase.round;
    return {
      kind: reviewCase.kind,
      stage: reviewCase.stage,
      actor,
      applicantOrganisationId: reviewCase.applicant.id,
      associationId: reviewCase.association?.id ?? null,
      associationChanged: false,
      interest: await interestOf(manager, this.interests, actor, reviewCase),
      examinerId: reviewCase.examiner?.id ?? null,
      examinedBy: [
        ...events.filter(({ verb }) => EXAMINING.includes(verb)).map(({ actor: { id } }) => id),
        ...sheets.map(({ examiner }) => examiner.id),
        ...consultations.map(({ author }) => author.id),
        ...byWhomBefore(
          acts.examining,
          events.findLast(({ fromStage, toStage }) => toStage === 'approval' && fromStage !== toStage),
        ),
      ],
      touchedBy: touchedBefore(events, [...acts.examining, ...acts.speaking]),
      returnedFrom: reviewCase.returnedFrom,
      unansweredFindings: 0,
      openFindings: open.length,
      openMusts: open.filter(({ severity }) => severity === 'must').length,
      newFindings,
      reasonGiven: Boolean(reason?.trim()),
      requirementsMet: DECIDED_IN.includes(reviewCase.stage) && isMet(await this.judgeNow(manager, reviewCase)),
      score: sheets.at(-1)?.total ?? null,
      scoredInRound: sheets.some(inRound),
      scoreMark: (figures as { screeningMark?: number }).screeningMark ?? 0,
      consultedInRound: consultations.some(inRound),
      appealed: events.some(({ verb }) => verb === 'appeal'),
      appealTermOver: await this.appealTermOver(manager, reviewCase),
      newerCase: await this.hasNewer(manager, reviewCase),
      overtaken: isPast(seen, reviewCase),
    };
  }

  /**
   * Where the verb leads.
   * @param faults of what is handed in
   * @throws Problem with all reasons why it may not be done, and all faults
   */
  refuse(verb: Verb, situation: Situation, faults: readonly Point[] = []): Stage {
    const reasons = refusals(verb, situation);
    const codes = reasons.map(({ code }) => code);
    const problem = codes.some((code) => OUTRUN.includes(code)) ? 'wrong_state' : 'unmet_rules';
    refuseIfAny(codes.some((code) => NOT_NOW.includes(code)) ? reasons : [...reasons, ...faults], problem);
    return WORKFLOW[verb].to(situation);
  }

  /**
   * Saves a case in the stage it has come to, with its clock.
   * @param resumes whether it comes back to the stage that had stopped the clock
   */
  async move(
    manager: EntityManager,
    reviewCase: ReviewCase,
    { from, to, resumes = false }: { from: Stage | null; to: Stage; resumes?: boolean },
  ): Promise<ReviewCase> {
    const today = this.clock.today();
    const target = ENDED.includes(to) || to === 'returned' ? 0 : await this.targetOf(reviewCase, to, today);
    const clock = clockAfter(reviewCase, { from, to, resumes, today, target });
    const closedAt = ENDED.includes(to) ? this.clock.now() : null;
    return manager.getRepository(ReviewCase).save(Object.assign(reviewCase, { stage: to, closedAt, ...clock }));
  }

  /** Writes a step into the history and the audit log, and answers the case as it is now. */
  async log(manager: EntityManager, actor: Actor, caseId: string, step: Step): Promise<ReviewCase> {
    const { verb, from, reason = null, assigneeId, data, written } = step;
    const reviewCase = await this.load(manager, caseId);
    const { stage: to, round, dueOn, lastAt } = reviewCase;
    const event = await manager.getRepository(CaseEvent).save({
      case: { id: caseId },
      actor: { id: actor.personId },
      actorRole: actor.role,
      actorOrganisation: { id: actor.organisationId },
      assignee: assigneeId == null ? null : { id: assigneeId },
      verb,
      fromStage: from,
      toStage: to,
      round,
      dueOn,
      reason,
      createdAt: lastAt,
    });
    await this.record(
      manager,
      actor,
      caseId,
      verb,
      { step: [event.id], ...written },
      {
        verb,
        from,
        to,
        round,
        ...(reason !== null && { reason }),
        ...(assigneeId !== undefined && { assigneeId }),
        ...data,
      },
    );
    return reviewCase;
  }

  /** Writes into the audit log what was done in a case, with the digests of what was written into its record. */
  async record(
    manager: EntityManager,
    actor: Actor,
    caseId: string,
    verb: Verb,
    written: Written,
    data: object,
  ): Promise<void> {
    const records = await this.caseRecord.witnesses(manager, written);
    const happening = { actorId: actor.personId, action: `case.${verb}`, subjectType: 'case', subjectId: caseId };
    this.audit.record(manager, { ...happening, data: { ...data, ...(records.length > 0 && { records }) } });
  }

  /** What people did in a case besides its steps: examining papers and findings, and writing to the applicant. */
  private async actsOn(manager: EntityManager, { id, applicant }: ReviewCase, findings: readonly Finding[]) {
    const verdicts = await this.verdicts.ofCase(manager, id);
    const messages = await manager.getRepository(CaseMessage).find({
      where: { case: { id }, authorOrganisation: { id: Not(applicant.id) } },
      relations: { author: true },
    });
    const resolved = findings.flatMap(({ resolvedAt, resolvedBy }) =>
      resolvedAt && resolvedBy ? [{ by: resolvedBy.id, at: resolvedAt }] : [],
    );
    return {
      examining: [...verdicts.map(({ examiner, createdAt }) => ({ by: examiner.id, at: createdAt })), ...resolved],
      speaking: messages.map(({ author, createdAt }) => ({ by: author.id, at: createdAt })),
    };
  }

  private async targetOf({ kind }: ReviewCase, stage: Stage, today: string): Promise<number> {
    return targetDays(await this.scheme.valuesOn(today), stage, kind);
  }

  private async appealTermOver(manager: EntityManager, { id, stage }: ReviewCase): Promise<boolean> {
    if (stage !== 'rejected') return false;
    const ofCase = { case: { id }, outcome: 'rejected' as const };
    const decision = await manager.getRepository(Decision).findOne({ where: ofCase, order: { id: 'DESC' } });
    return (decision?.appealUntil ?? '') < this.clock.today();
  }

  private async hasNewer(manager: EntityManager, { id, stage }: ReviewCase): Promise<boolean> {
    if (stage !== 'rejected') return false;
    const [newer] = await manager.query<unknown[]>(
      `SELECT 1 FROM review_case newer JOIN review_case this USING (dossier_id) WHERE this.id = $1 AND newer.id > this.id LIMIT 1`,
      [id],
    );
    return newer !== undefined;
  }
}

/** Whether a case has moved on since somebody looked at it. */
function isPast({ stage, round, examinerId }: Seen, now: ReviewCase): boolean {
  return (
    (stage ?? now.stage) !== now.stage ||
    (round ?? now.round) !== now.round ||
    (examinerId !== undefined && examinerId !== (now.examiner?.id ?? null))
  );
}

/** Who did what before a step; everybody as long as there is no such step. */
const byWhomBefore = (acts: readonly Act[], step: CaseEvent | undefined): string[] =>
  acts.filter(({ at }) => !step || at < step.createdAt).map(({ by }) => by);

/** People who had a part in a case before it was appealed; none while it was not. */
function touchedBefore(events: readonly CaseEvent[], acts: readonly Act[]): string[] {
  const appealedAt = events.findIndex(({ verb }) => verb === 'appeal');
  if (appealedAt === -1) return [];
  const before = events.slice(0, appealedAt);
  return [
    ...before.filter(({ verb }) => TOUCHING.includes(verb)).map(({ actor }) => actor.id),
    ...before.flatMap(({ assignee }) => assignee?.id ?? []),
    ...byWhomBefore(acts, events[appealedAt]),
  ];
}
