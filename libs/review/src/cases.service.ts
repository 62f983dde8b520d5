import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Assessments, isMet, type Judged } from '#evidence';
import type { Actor } from '#identity';
import { Clock, Database, definePoints, Problem, refuseIfAny, type Point } from '#platform';
import type { Track } from '#scheme';
import { CaseEvent } from './case-event.entity.js';
import { CaseParty } from './case-party.entity.js';
import { visibleTo } from './case-access.js';
import type { CaseKind } from './case-kind.js';
import type { Prepared } from './case-subject.js';
import { CaseSubjects } from './case-subjects.js';
import { Consultation } from './consultation.entity.js';
import { Finding, type FindingCode } from './finding.entity.js';
import { interestOf } from './interest.js';
import { ReviewCase } from './review-case.entity.js';
import { CLOSED, isClosed, refusals, WORKFLOW, type Situation, type Stage, type Verb } from './review.workflow.js';
import { ScoreSheet } from './score-sheet.entity.js';
import { Submission } from './submission.entity.js';

const point = definePoints({
  merge_target_unknown: {
    ja: '統合先は、審査中の別のカテゴリ登録申請でなければなりません',
    en: 'A proposal is merged into another proposal that is being examined',
  },
  finding_unknown: { ja: 'この指摘はありません', en: 'There is no such finding in this round' },
});

/** Who has done one of these has examined the case. */
const EXAMINING: readonly Verb[] = ['pass', 'return'];
/** These give the product back to the applicant as a new draft. */
const REOPENING: readonly Verb[] = ['return', 'withdraw', 'reject'];
/** These decide the case by its evidence as it stands now. */
const DECIDING: readonly Verb[] = ['approve', 'reject'];
/** Somebody else was faster: a conflict (409), not a rule that the caller could meet. */
const OUTRUN = ['stage_does_not_allow', 'claimed_by_another'];
/** Who is told one of these has nothing to correct: faults of the content are not for them. */
const NOT_NOW = [...OUTRUN, 'role_does_not_allow'];

export interface NewFinding {
  pointer: string;
  code: FindingCode;
  text: string;
}

/** What comes along with a verb. */
interface Input {
  findings?: readonly NewFinding[];
  answers?: readonly { findingId: string; text: string }[];
  reason?: string;
  /** The case that a merged one goes on in. */
  into?: string;
}

/** A step as history and audit keep it. */
interface Logged extends Input {
  verb: Verb;
  from: Stage | null;
  to: Stage;
  round: number;
  /** How the requirements stood when it was decided. */
  assessment?: Judged;
}

/** The review: each public method is one verb of the workflow. */
@Injectable()
export class Cases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly subjects: CaseSubjects,
    private readonly assessments: Assessments,
  ) {}

  /**
   * Hands in a draft of the caller's organisation: freezes it and opens a case.
   * @throws Problem `unmet_rules` naming everything that is missing
   */
  submit(actor: Actor, kind: CaseKind, subjectId: string, track: Track = 'standard'): Promise<ReviewCase> {
    return this.database.transaction(async (manager) => {
      const prepared = await this.subjects.of(kind).prepare(manager, actor, subjectId, { track, running: false });
      const cases = manager.getRepository(ReviewCase);
      const last = await cases.findOne({ where: { dossier: { id: prepared.dossierId } }, order: { id: 'DESC' } });
      const stage = last && (prepared.frozen || !isClosed(last.stage)) ? last.stage : null;
      const to = this.refuse('submit', { ...situationOfDraft(actor, kind, prepared), stage }, prepared.faults);
      const { versionId, title, dossierId, applicantId, associationId } = prepared;
      const { id } = await cases.save({
        kind,
        subjectId,
        versionId,
        title,
        track,
        dossier: { id: dossierId },
        applicant: { id: applicantId },
        association: associationId === null ? null : { id: associationId },
        stage: to,
      });
      await this.handIn(manager, await this.load(manager, id), prepared);
      await this.log(manager, actor, id, { verb: 'submit', from: null, to, round: 1 });
      return this.load(manager, id);
    });
  }

  /**
   * Hands in the corrected draft with an answer to each finding. It goes to the stage that returned it, or begins anew
   * when the product has moved to a category of another association.
   * @throws Problem `unmet_rules` naming everything that is missing
   */
  resubmit(actor: Actor, caseId: string, answers: Input['answers'] = []): Promise<ReviewCase> {
    return this.database.transaction(async (manager) => {
      const reviewCase = await this.lock(manager, actor, caseId);
      const { kind, subjectId, track, stage: from } = reviewCase;
      const prepared = await this.subjects.of(kind).prepare(manager, actor, subjectId, { track, running: true });
      const { findings, faults, unansweredFindings } = await this.answer(manager, reviewCase, answers);
      const situation = await this.situation(manager, actor, reviewCase, {});
      const { versionId, title, associationId } = prepared;
      const associationChanged = associationId !== situation.associationId;
      const resubmission = { ...situation, unansweredFindings, associationChanged };
      const stage = this.refuse('resubmit', resubmission, [...faults, ...prepared.faults]);
      await manager.getRepository(Finding).save(findings);
      const association = associationId === null ? null : { id: associationId };
      const round = reviewCase.round + 1;
      Object.assign(reviewCase, { stage, versionId, title, association, round, examiner: null });
      await manager.getRepository(ReviewCase).save(reviewCase);
      await this.handIn(manager, reviewCase, prepared);
      await this.log(manager, actor, caseId, { verb: 'resubmit', from, to: stage, round });
      return this.load(manager, caseId);
    });
  }

  /** Takes the case off the common queue. */
  claim(actor: Actor, caseId: string): Promise<ReviewCase> {
    return this.step(actor, caseId, 'claim', {});
  }

  /** Puts it back. */
  release(actor: Actor, caseId: string): Promise<ReviewCase> {
    return this.step(actor, caseId, 'release', {});
  }

  /** Sends it on to the next stage. */
  pass(actor: Actor, caseId: string): Promise<ReviewCase> {
    return this.step(actor, caseId, 'pass', {});
  }

  /** Sends it back to the applicant with findings; a draft for the correction opens. */
  return(actor: Actor, caseId: string, findings: readonly NewFinding[]): Promise<ReviewCase> {
    return this.step(actor, caseId, 'return', { findings });
  }

  /** Takes the application back; the draft opens again. */
  withdraw(actor: Actor, caseId: string, reason?: string): Promise<ReviewCase> {
    return this.step(actor, caseId, 'withdraw', { ...(reason !== undefined && { reason }) });
  }

  /** Approves and publishes, in one transaction. */
  approve(actor: Actor, caseId: string): Promise<ReviewCase> {
    return this.step(actor, caseId, 'approve', {});
  }

  /** Turns the application down, with the reason. */
  reject(actor: Actor, caseId: string, reason: string): Promise<ReviewCase> {
    return this.step(actor, caseId, 'reject', { reason });
  }

  /**
   * Lets another proposal for the same thing go on for both.
   * @param into the other one's case
   */
  merge(actor: Actor, caseId: string, into: string, reason: string): Promise<ReviewCase> {
    return this.step(actor, caseId, 'merge', { into, reason });
  }

  /**
   * Runs something that only who could claim the case now may do, with the case locked: other people's interests,
   * claims and stages speak against it in the same way.
   */
  examine<Result>(
    actor: Actor,
    caseId: string,
    work: (manager: EntityManager, reviewCase: ReviewCase, submission: Submission) => Promise<Result>,
  ): Promise<Result> {
    return this.database.transaction(async (manager) => {
      const reviewCase = await this.lock(manager, actor, caseId);
      this.refuse('claim', await this.situation(manager, actor, reviewCase, {}));
      return work(manager, reviewCase, await this.submission(manager, reviewCase));
    });
  }

  /** Locks the case, asks the workflow, saves, does what follows from the verb, writes history and audit. */
  private step(actor: Actor, caseId: string, verb: Verb, input: Input): Promise<ReviewCase> {
    return this.database.transaction(async (manager) => {
      const reviewCase = await this.lock(manager, actor, caseId);
      const situation = await this.situation(manager, actor, reviewCase, input);
      const assessment = DECIDING.includes(verb) ? await this.judgeNow(manager, reviewCase) : undefined;
      const requirementsMet = assessment !== undefined && isMet(assessment);
      const stage = this.refuse(verb, { ...situation, requirementsMet });
      const from = reviewCase.stage;
      if (verb === 'return') reviewCase.returnedFrom = from;
      if (isClosed(stage)) reviewCase.closedAt = this.clock.now();
      reviewCase.stage = stage;
      reviewCase.examiner = verb === 'claim' ? ({ id: actor.personId } as ReviewCase['examiner']) : null;
      await manager.getRepository(ReviewCase).save(reviewCase);
      await this.follow(manager, actor, reviewCase, { verb, from, ...input });
      const { round } = reviewCase;
      const decided = { verb, from, to: stage, round, ...(assessment && { assessment }) };
      await this.log(manager, actor, caseId, { ...decided, ...input });
      return this.load(manager, caseId);
    });
  }

  /** What a verb brings about outside the case itself. */
  private async follow(
    manager: EntityManager,
    actor: Actor,
    reviewCase: ReviewCase,
    step: Pick<Logged, 'verb' | 'from'> & Input,
  ) {
    const { verb, from } = step;
    if (verb === 'return') {
      const findings = (step.findings ?? []).map((finding) => ({
        ...finding,
        case: reviewCase,
        round: reviewCase.round,
      }));
      await manager.getRepository(Finding).save(findings);
    }
    const subject = this.subjects.of(reviewCase.kind);
    if (verb === 'approve') {
      refuseIfAny(await subject.obstacles(manager, reviewCase.subjectId));
      const { evidence, figures } = await this.submission(manager, reviewCase);
      await subject.publish(manager, actor.personId, { ...reviewCase, evidence, figures });
    }
    if (verb === 'merge') await this.mergeInto(manager, actor, reviewCase, step.into!);
    if (REOPENING.includes(verb) && from !== 'returned') await subject.reopen(manager, reviewCase.versionId);
  }

  private async mergeInto(manager: EntityManager, actor: Actor, { id, kind, subjectId }: ReviewCase, into: string) {
    const subject = this.subjects.of(kind);
    const target = await manager
      .getRepository(ReviewCase)
      .findOne({ where: { id: into, kind, stage: Not(In([...CLOSED])) }, lock: { mode: 'pessimistic_write' } });
    if (!target || target.id === id || !subject.merge) {
      throw new Problem('unmet_rules', { errors: [point('/into', 'merge_target_unknown')] });
    }
    await subject.merge(manager, actor.personId, subjectId, target.subjectId);
    await manager.query(
      `INSERT INTO case_party (case_id, organisation_id)
       SELECT $2::uuid, organisation_id FROM case_party WHERE case_id = $1
       UNION SELECT $2::uuid, applicant_id FROM review_case WHERE id = $1
       ON CONFLICT DO NOTHING`,
      [id, into],
    );
  }

  private async handIn(manager: EntityManager, reviewCase: ReviewCase, prepared: Prepared): Promise<void> {
    const { versionId, content, evidence, assessment, figures } = prepared;
    await this.subjects.of(reviewCase.kind).freeze(manager, versionId);
    const parties = prepared.partyIds.map((organisationId) => ({ caseId: reviewCase.id, organisationId }));
    await manager.getRepository(CaseParty).delete({ caseId: reviewCase.id });
    await manager.getRepository(CaseParty).insert(parties);
    const submission = { versionId, content, evidence, assessment, figures };
    await manager.getRepository(Submission).save({ case: reviewCase, round: reviewCase.round, ...submission });
  }

  /** The findings of the present round with their answers, not stored yet; how many are open; unknown ones as faults. */
  private async answer(manager: EntityManager, reviewCase: ReviewCase, answers: NonNullable<Input['answers']>) {
    const ofRound = { case: { id: reviewCase.id }, round: reviewCase.round };
    const findings = await manager.getRepository(Finding).findBy(ofRound);
    const faults = answers.flatMap(({ findingId }, index) =>
      findings.some(({ id }) => id === findingId) ? [] : [point(`/answers/${index}/findingId`, 'finding_unknown')],
    );
    for (const finding of findings) {
      finding.answer = answers.find(({ findingId }) => findingId === finding.id)?.text ?? finding.answer;
    }
    return { findings, faults, unansweredFindings: findings.filter(({ answer }) => answer === null).length };
  }

  private async situation(
    manager: EntityManager,
    actor: Actor,
    reviewCase: ReviewCase,
    input: Input,
  ): Promise<Situation> {
    const events = await manager
      .getRepository(CaseEvent)
      .find({ where: { case: { id: reviewCase.id } }, relations: { actor: true } });
    const { figures } = await this.submission(manager, reviewCase);
    const ofCase = { case: { id: reviewCase.id } };
    const sheet = await manager.getRepository(ScoreSheet).findOne({ where: ofCase, order: { id: 'DESC' } });
    return {
      kind: reviewCase.kind,
      stage: reviewCase.stage,
      actor,
      applicantOrganisationId: reviewCase.applicant.id,
      associationId: reviewCase.association?.id ?? null,
      associationChanged: false,
      interest: await interestOf(manager, actor.personId, reviewCase.id),
      examinerId: reviewCase.examiner?.id ?? null,
      examinedBy: events.filter(({ verb }) => EXAMINING.includes(verb)).map((event) => event.actor.id),
      returnedFrom: reviewCase.returnedFrom,
      unansweredFindings: 0,
      newFindings: input.findings?.length ?? 0,
      reasonGiven: Boolean(input.reason?.trim()),
      requirementsMet: false,
      score: sheet?.total ?? null,
      scoreMark: (figures as { screeningMark?: number }).screeningMark ?? 0,
      consultations: await manager.getRepository(Consultation).countBy(ofCase),
    };
  }

  /** Judges the evidence of the newest submission as it stands now, by the policies the submission was judged by. */
  private async judgeNow(manager: EntityManager, reviewCase: ReviewCase): Promise<Judged> {
    const { assessment, evidence } = await this.submission(manager, reviewCase);
    return this.assessments.judge(manager, assessment.scope, assessment.day, evidence);
  }

  private submission(manager: EntityManager, { id, round }: ReviewCase): Promise<Submission> {
    return manager.getRepository(Submission).findOneByOrFail({ case: { id }, round });
  }

  /**
   * Where the verb leads.
   * @param faults of what is handed in
   * @throws Problem with all reasons why it may not be done, and all faults
   */
  private refuse(verb: Verb, situation: Situation, faults: readonly Point[] = []): Stage {
    const reasons = refusals(verb, situation);
    const codes = reasons.map(({ code }) => code);
    const problem = codes.some((code) => OUTRUN.includes(code)) ? 'wrong_state' : 'unmet_rules';
    refuseIfAny(codes.some((code) => NOT_NOW.includes(code)) ? reasons : [...reasons, ...faults], problem);
    return WORKFLOW[verb].to(situation);
  }

  private async log(manager: EntityManager, actor: Actor, caseId: string, event: Logged): Promise<void> {
    const { assessment = null, ...happened } = event;
    const { verb, from, to, round, reason = null } = happened;
    await manager.getRepository(CaseEvent).save({
      case: { id: caseId },
      actor: { id: actor.personId },
      verb,
      fromStage: from,
      toStage: to,
      round,
      reason,
      assessment,
    });
    const happening = { actorId: actor.personId, action: `case.${verb}`, subjectType: 'case', subjectId: caseId };
    this.audit.record(manager, { ...happening, data: happened });
  }

  private async lock(manager: EntityManager, actor: Actor, id: string): Promise<ReviewCase> {
    const locked = await manager
      .getRepository(ReviewCase)
      .createQueryBuilder('review_case')
      .where('review_case.id = :id', { id })
      .andWhere(...visibleTo(actor))
      .setLock('pessimistic_write')
      .getOne();
    if (!locked) throw new Problem('not_found');
    return this.load(manager, id);
  }

  private load(manager: EntityManager, id: string): Promise<ReviewCase> {
    return manager.getRepository(ReviewCase).findOneOrFail({
      where: { id },
      relations: { applicant: true, association: true, examiner: true },
    });
  }
}

/** A case that is about to be opened. */
function situationOfDraft(actor: Actor, kind: CaseKind, prepared: Prepared): Situation {
  const { applicantId, associationId, firstStage } = prepared;
  return {
    kind,
    stage: null,
    actor,
    applicantOrganisationId: applicantId,
    associationId,
    associationChanged: false,
    interest: null,
    examinerId: null,
    examinedBy: [],
    returnedFrom: null,
    unansweredFindings: 0,
    newFindings: 0,
    reasonGiven: false,
    requirementsMet: false,
    score: null,
    scoreMark: 0,
    consultations: 0,
    firstStage,
  };
}
