import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Membership, type Actor } from '#identity';
import { Database, definePoints, defineTopic, Jobs, Problem, refuseIfAny, type Point } from '#platform';
import type { Track } from '#scheme';
import { CaseNotices } from './case-notices.js';
import { CaseSteps, type Seen, type Step } from './case-steps.js';
import type { CaseKind } from './case-kind.js';
import { CaseParty } from './case-party.entity.js';
import type { Granted, Prepared, Terms } from './case-subject.js';
import { CaseSubjects } from './case-subjects.js';
import { ENDED } from './clock.rules.js';
import { Decisions } from './decisions.service.js';
import { Findings, type GivenAnswer, type NewFinding } from './findings.service.js';
import { ReviewCase } from './review-case.entity.js';
import { refusals, STAGE_NAMES, type Situation, type Stage, type Verb } from './review.workflow.js';
import { Submission } from './submission.entity.js';

const point = definePoints({
  merge_target_unknown: {
    ja: '統合先は、審査中の別のカテゴリ登録申請でなければなりません',
    en: 'A proposal is merged into another proposal that is being examined',
  },
  merge_target_moved_on: {
    ja: '統合先の申請は、統合できる段階にありません（現在の段階: {stage}）',
    en: 'The proposal that would go on for both stands where nothing is merged into it (in stage {stage})',
  },
  merge_target_of_interest: {
    ja: '統合先の申請者と関係があるため、統合できません',
    en: 'Who has an interest in the applicant of the other case cannot merge into it',
  },
  merge_target_claimed: {
    ja: '統合先の案件には、ほかの担当者が着手しています',
    en: 'Another examiner has claimed the other case',
  },
  terms_of_no_product: {
    ja: '掲載条件を付けられるのは製品の申請だけです',
    en: 'Terms belong to the listing of a product',
  },
  assignee_unknown: { ja: '審査を担当できる人ではありません', en: 'This is nobody who examines' },
});

/** These give the product back to the applicant as a new draft, unless an earlier one of them has. */
const REOPENING: readonly Verb[] = ['return', 'withdraw', 'reject'];
const REOPENED: readonly (Stage | null)[] = ['returned', 'appeal'];

/** Where a proposal may stand that another one is merged into: not where it waits for its decision only. */
const MERGED_INTO: readonly Stage[] = ['screening', 'consultation', 'returned'];

/** A case has ended: what it kept from beginning may begin. */
export const caseEnded = defineTopic<{ caseId: string }>('case.ended');

/** What comes along with a verb. */
interface Input {
  findings?: readonly NewFinding[];
  reason?: string | undefined;
  seen?: Seen;
  /** What a provisional listing is tied to. */
  terms?: Terms | undefined;
  /** The case that a merged one goes on in. */
  into?: string;
}

/**
 * The review: each public method is one verb of the workflow. Who says what they have `seen` is refused when somebody
 * was faster, even where the verb would be open to them in the new stage.
 */
@Injectable()
export class Cases {
  constructor(
    private readonly database: Database,
    private readonly steps: CaseSteps,
    private readonly subjects: CaseSubjects,
    private readonly findings: Findings,
    private readonly decisions: Decisions,
    private readonly notices: CaseNotices,
    private readonly jobs: Jobs,
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
      const stage = last && (prepared.frozen || !ENDED.includes(last.stage)) ? last.stage : null;
      const to = this.steps.refuse('submit', { ...situationOfDraft(actor, kind, prepared), stage }, prepared.faults);
      const { versionId, title, dossierId, applicantId } = prepared;
      const opened = cases.create({
        kind,
        subjectId,
        versionId,
        title,
        track,
        dossier: { id: dossierId },
        applicant: { id: applicantId },
        ...placeOf(prepared),
      });
      const reviewCase = await this.steps.move(manager, opened, { from: null, to });
      const submission = await this.handIn(manager, await this.steps.load(manager, reviewCase.id), prepared);
      return this.steps.log(manager, actor, reviewCase.id, { verb: 'submit', from: null, written: { submission } });
    });
  }

  /**
   * Hands in the corrected draft with an answer to each open finding that must be answered. It goes to the stage that
   * returned it, or begins anew when the product has moved to another category.
   * @throws Problem `unmet_rules` naming everything that is missing
   */
  resubmit(actor: Actor, caseId: string, given: readonly GivenAnswer[] = [], seen: Seen = {}): Promise<ReviewCase> {
    return this.database.transaction(async (manager) => {
      const reviewCase = await this.steps.lock(manager, actor, caseId);
      const { kind, subjectId, track, stage: from } = reviewCase;
      const prepared = await this.subjects.of(kind).prepare(manager, actor, subjectId, { track, running: true });
      const { answers, faults, unanswered } = await this.findings.answering(manager, reviewCase, given);
      const situation = await this.steps.situation(manager, actor, reviewCase, { seen });
      const { versionId, title, associationId } = prepared;
      const moved = prepared.categoryId !== (reviewCase.category?.id ?? null);
      const associationChanged = moved || associationId !== situation.associationId;
      const resubmission = { ...situation, unansweredFindings: unanswered, associationChanged };
      const to = this.steps.refuse('resubmit', resubmission, [...faults, ...prepared.faults]);
      const answer = await this.findings.handIn(manager, actor, reviewCase, answers);
      const round = reviewCase.round + 1;
      Object.assign(reviewCase, { versionId, title, ...placeOf(prepared), round, examiner: null });
      await this.steps.move(manager, reviewCase, { from, to, resumes: !associationChanged });
      const submission = await this.handIn(manager, reviewCase, prepared);
      return this.steps.log(manager, actor, caseId, { verb: 'resubmit', from, written: { submission, answer } });
    });
  }

  /** Takes the case off the common queue. */
  claim(actor: Actor, caseId: string, seen: Seen = {}): Promise<ReviewCase> {
    return this.step(actor, caseId, 'claim', { seen });
  }

  /** Puts it back. */
  release(actor: Actor, caseId: string, seen: Seen = {}): Promise<ReviewCase> {
    return this.step(actor, caseId, 'release', { seen });
  }

  /**
   * Gives the case to somebody, or puts it back on the queue, whoever has claimed it.
   * @param personId null: the queue
   * @throws Problem `unmet_rules` with everything that keeps the assignee from examining it
   */
  reassign(actor: Actor, caseId: string, personId: string | null, seen: Seen = {}): Promise<ReviewCase> {
    return this.database.transaction(async (manager) => {
      const reviewCase = await this.steps.lock(manager, actor, caseId);
      const from = reviewCase.stage;
      const to = this.steps.refuse('reassign', await this.steps.situation(manager, actor, reviewCase, { seen }));
      if (personId !== null) refuseIfAny(await this.faultsOfAssignee(manager, reviewCase, personId));
      reviewCase.examiner = personId === null ? null : ({ id: personId } as ReviewCase['examiner']);
      await this.steps.move(manager, reviewCase, { from, to });
      return this.steps.log(manager, actor, caseId, { verb: 'reassign', from, assigneeId: personId });
    });
  }

  /** Sends it on to the next stage. */
  pass(actor: Actor, caseId: string, seen: Seen = {}): Promise<ReviewCase> {
    return this.step(actor, caseId, 'pass', { seen });
  }

  /** Sends it back to the applicant with new findings beside those still open; a draft for the correction opens. */
  return(actor: Actor, caseId: string, findings: readonly NewFinding[] = [], seen: Seen = {}): Promise<ReviewCase> {
    return this.step(actor, caseId, 'return', { findings, seen });
  }

  /** Takes the application back; the draft opens again. */
  withdraw(actor: Actor, caseId: string, seen: Seen = {}): Promise<ReviewCase> {
    return this.step(actor, caseId, 'withdraw', { seen });
  }

  /** Approves and publishes, in one transaction. */
  approve(actor: Actor, caseId: string, seen: Seen = {}, terms?: Omit<Terms, 'approver'>): Promise<ReviewCase> {
    return this.step(actor, caseId, 'approve', { seen, terms: terms && { ...terms, approver: actor } });
  }

  /** Turns the application down, with the reason. */
  reject(actor: Actor, caseId: string, reason: string, seen: Seen = {}): Promise<ReviewCase> {
    return this.step(actor, caseId, 'reject', { reason, seen });
  }

  /**
   * Lets another proposal for the same thing go on for both.
   * @param into the other one's case
   */
  merge(actor: Actor, caseId: string, into: string, reason: string, seen: Seen = {}): Promise<ReviewCase> {
    return this.step(actor, caseId, 'merge', { into, reason, seen });
  }

  /** Asks people who have not touched the case to look at what was turned down again, as it was handed in. */
  appeal(actor: Actor, caseId: string, reason: string, seen: Seen = {}): Promise<ReviewCase> {
    return this.step(actor, caseId, 'appeal', { reason, seen });
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
      const reviewCase = await this.steps.lock(manager, actor, caseId);
      const { actor: who, ...situation } = await this.steps.situation(manager, actor, reviewCase);
      // Who has claimed it examines it, too.
      const examinerId = situation.examinerId === who.personId ? null : situation.examinerId;
      this.steps.refuse('claim', { ...situation, actor: who, examinerId });
      return work(manager, reviewCase, await this.steps.submission(manager, reviewCase));
    });
  }

  /** Locks the case, asks the workflow, saves, does what follows from the verb, writes history and audit. */
  private step(actor: Actor, caseId: string, verb: Verb, input: Input = {}): Promise<ReviewCase> {
    return this.database.transaction(async (manager) => {
      // Two that are merged into one another are locked in one order, so that nobody waits in a circle.
      if (input.into !== undefined) await this.steps.lockInOrder(manager, [caseId, input.into]);
      const reviewCase = await this.steps.lock(manager, actor, caseId);
      const { findings = [], reason, seen = {} } = input;
      const brought = { newFindings: findings.length, reason, seen };
      const situation = await this.steps.situation(manager, actor, reviewCase, brought);
      const to = this.steps.refuse(verb, situation, await this.findings.faultsOf(manager, reviewCase, findings));
      const from = reviewCase.stage;
      if (verb === 'return') reviewCase.returnedFrom = from;
      reviewCase.examiner = verb === 'claim' ? ({ id: actor.personId } as ReviewCase['examiner']) : null;
      await this.steps.move(manager, reviewCase, { from, to });
      const followed = await this.follow(manager, actor, reviewCase, { verb, from, ...input });
      await this.notices.ofStep(manager, verb, reviewCase);
      if (ENDED.includes(to)) await this.jobs.enqueue(manager, caseEnded, { caseId });
      return this.steps.log(manager, actor, caseId, { verb, from, reason, ...followed });
    });
  }

  /** What a verb brings about besides the step itself; answers what the audit log is told of it. */
  private async follow(
    manager: EntityManager,
    actor: Actor,
    reviewCase: ReviewCase,
    { verb, from, findings = [], reason, into, terms }: Input & { verb: Verb; from: Stage },
  ): Promise<Pick<Step, 'data' | 'written'>> {
    const subject = this.subjects.of(reviewCase.kind);
    const finding = await this.findings.raise(manager, reviewCase, findings);
    if (into !== undefined) await this.mergeInto(manager, actor, reviewCase, into);
    const granted = verb === 'approve' ? await this.publish(manager, actor, reviewCase, terms) : undefined;
    if (REOPENING.includes(verb) && !REOPENED.includes(from)) await subject.reopen(manager, reviewCase.versionId);
    if (verb === 'withdraw' || verb === 'reject') await subject.end?.(manager, reviewCase.subjectId);
    if (verb !== 'approve' && verb !== 'reject') {
      const data = { ...(findings.length > 0 && { findings }), ...(into !== undefined && { into }) };
      return { data, written: { finding } };
    }
    const outcome = verb === 'approve' ? 'approved' : 'rejected';
    const taken = { outcome, stage: from, reason, granted } as const;
    const { id, number } = await this.decisions.record(manager, actor, reviewCase, taken);
    return { data: { letter: number }, written: { decision: [id] } };
  }

  private async publish(
    manager: EntityManager,
    actor: Actor,
    reviewCase: ReviewCase,
    terms: Terms | undefined,
  ): Promise<Granted> {
    const subject = this.subjects.of(reviewCase.kind);
    refuseIfAny(terms && reviewCase.kind !== 'product' ? [point('/terms', 'terms_of_no_product')] : []);
    refuseIfAny(await subject.obstacles(manager, reviewCase.subjectId));
    const { evidence, figures } = await this.steps.submission(manager, reviewCase);
    return subject.publish(manager, actor.personId, { ...reviewCase, evidence, figures, terms });
  }

  private async mergeInto(manager: EntityManager, actor: Actor, { id, kind, subjectId }: ReviewCase, into: string) {
    const subject = this.subjects.of(kind);
    const target = await manager
      .getRepository(ReviewCase)
      .findOne({ where: { id: into, kind }, lock: { mode: 'pessimistic_write' } });
    if (!target || target.id === id || !subject.merge) {
      throw new Problem('unmet_rules', { errors: [point('/into', 'merge_target_unknown')] });
    }
    const stage = STAGE_NAMES[target.stage];
    const movedOn = MERGED_INTO.includes(target.stage) ? [] : [point('/into', 'merge_target_moved_on', { stage })];
    refuseIfAny(movedOn, 'wrong_state');
    const { interest, examinerId } = await this.steps.situation(manager, actor, await this.steps.load(manager, into));
    refuseIfAny([
      ...(interest === null ? [] : [point('/into', 'merge_target_of_interest')]),
      ...(examinerId === null || examinerId === actor.personId ? [] : [point('/into', 'merge_target_claimed')]),
    ]);
    await subject.merge(manager, actor.personId, subjectId, target.subjectId);
    await manager.query(
      `INSERT INTO case_party (case_id, organisation_id)
       SELECT $2::uuid, organisation_id FROM case_party WHERE case_id = $1
       UNION SELECT $2::uuid, applicant_id FROM review_case WHERE id = $1
       ON CONFLICT DO NOTHING`,
      [id, into],
    );
  }

  /** Freezes what is handed in; answers the id of the submission. */
  private async handIn(manager: EntityManager, reviewCase: ReviewCase, prepared: Prepared): Promise<string[]> {
    const { versionId, content, evidence, assessment, figures } = prepared;
    await this.subjects.of(reviewCase.kind).freeze(manager, versionId);
    const parties = prepared.partyIds.map((organisationId) => ({ caseId: reviewCase.id, organisationId }));
    await manager.getRepository(CaseParty).delete({ caseId: reviewCase.id });
    await manager.getRepository(CaseParty).insert(parties);
    const submission = { versionId, content, evidence, assessment, figures };
    const { round, lastAt: createdAt } = reviewCase;
    const ofRound = { case: reviewCase, round, createdAt };
    const { id } = await manager.getRepository(Submission).save({ ...ofRound, ...submission });
    return [id];
  }

  /** Why somebody could not claim the case, in whichever of their offices comes nearest; none when they could. */
  private async faultsOfAssignee(manager: EntityManager, reviewCase: ReviewCase, personId: string): Promise<Point[]> {
    const memberships = await manager
      .getRepository(Membership)
      .find({ where: { person: { id: personId }, endedAt: IsNull() }, relations: { organisation: true } });
    const unclaimed = { ...reviewCase, examiner: null };
    const reasons: Point[][] = [];
    for (const { organisation, role } of memberships) {
      const assignee = { personId, organisationId: organisation.id, role };
      reasons.push(refusals('claim', await this.steps.situation(manager, assignee, unclaimed)));
    }
    const [fewest] = reasons.sort((one, other) => one.length - other.length);
    if (!fewest) return [point('/personId', 'assignee_unknown')];
    return fewest.map((reason) => ({ ...reason, pointer: '/personId' }));
  }
}

/** Where a case belongs: the association and the category of what was handed in. */
function placeOf({ associationId, categoryId }: Prepared) {
  const named = (id: string | null) => (id === null ? null : { id });
  return { association: named(associationId), category: named(categoryId) };
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
    touchedBy: [],
    returnedFrom: null,
    unansweredFindings: 0,
    openFindings: 0,
    openMusts: 0,
    newFindings: 0,
    reasonGiven: false,
    requirementsMet: false,
    score: null,
    scoreMark: 0,
    scoredInRound: false,
    consultedInRound: false,
    appealed: false,
    appealTermOver: false,
    newerCase: false,
    firstStage,
  };
}
