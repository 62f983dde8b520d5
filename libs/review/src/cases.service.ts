import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Catalog } from '#catalog';
import { assess, Dossiers, EvidenceView, missingFrom, STANDARD_POLICY, type Claim, type EvidenceKind } from '#evidence';
import type { Actor } from '#identity';
import { Clock, Database, definePoints, Problem, refuseIfAny, type Point } from '#platform';
import { Products, type ProductRevision } from '#products';
import { Scheme } from '#scheme';
import { CaseEvent } from './case-event.entity.js';
import { refuseUnlessVisible } from './case-access.js';
import { Finding, type FindingCode } from './finding.entity.js';
import { ReviewCase } from './review-case.entity.js';
import { refusals, WORKFLOW, type Situation, type Stage, type Verb } from './review.workflow.js';
import { Submission } from './submission.entity.js';

const point = definePoints({
  price_evidence_missing: {
    ja: '価格の妥当性を示す資料が足りません。次のいずれかを追加してください: {kinds}',
    en: 'Evidence for the price is missing; add one of: {kinds}',
  },
  support_evidence_missing: {
    ja: 'サポート能力を示す資料が足りません。次のいずれかを追加してください: {kinds}',
    en: 'Evidence for the support is missing; add one of: {kinds}',
  },
  finding_unknown: { ja: 'この指摘はありません', en: 'There is no such finding in this round' },
});

/** Who has done one of these has examined the case. */
const EXAMINING: readonly Verb[] = ['pass', 'return'];
/** These give the product back to the applicant as a new draft. */
const REOPENING: readonly Verb[] = ['return', 'withdraw', 'reject'];
/** Somebody else was faster: a conflict (409), not a rule that the caller could meet. */
const OUTRUN = ['stage_does_not_allow', 'claimed_by_another'];
const CLOSED: readonly Stage[] = ['approved', 'rejected', 'withdrawn'];

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
}

/** A step as history and audit keep it. */
interface Logged extends Input {
  verb: Verb;
  from: Stage | null;
  to: Stage;
  round: number;
}

/** A submission that is about to be made: what it holds and all that keeps it from being accepted. */
interface Prepared {
  revision: ProductRevision;
  submission: Pick<Submission, 'evidence' | 'assessment' | 'figures'>;
  faults: Point[];
}

const missing = (claim: Claim, kinds: readonly EvidenceKind[]): Point =>
  point('/evidence', `${claim}_evidence_missing`, { kinds });

/** The review: each public method is one verb of the workflow. */
@Injectable()
export class Cases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly products: Products,
    private readonly dossiers: Dossiers,
    private readonly scheme: Scheme,
    private readonly catalog: Catalog,
  ) {}

  /**
   * Hands in the draft of a product: freezes it and opens a case.
   * @throws Problem `unmet_rules` naming everything that is missing
   */
  submit(actor: Actor, productId: string): Promise<ReviewCase> {
    return this.database.transaction(async (manager) => {
      const revision = await this.products.lockOwn(manager, actor, productId);
      const last = await manager.getRepository(ReviewCase).findOne({ where: { productId }, order: { id: 'DESC' } });
      const stage = last && (revision.frozenAt || !CLOSED.includes(last.stage)) ? last.stage : null;
      const prepared = await this.prepare(manager, revision);
      this.refuse('submit', { ...this.situationOfDraft(actor, revision), stage }, prepared.faults);
      const reviewCase = await manager.getRepository(ReviewCase).save({
        productId,
        revision,
        applicant: revision.product.manufacturer.organisation,
        association: revision.category?.association ?? null,
        stage: 'association_check',
      });
      await this.handIn(manager, await this.load(manager, reviewCase.id), prepared);
      await this.log(manager, actor, reviewCase.id, { verb: 'submit', from: null, to: 'association_check', round: 1 });
      return this.load(manager, reviewCase.id);
    });
  }

  /** Hands in the corrected draft with an answer to each finding; it goes to the stage that returned it. */
  resubmit(actor: Actor, caseId: string, answers: Input['answers'] = []): Promise<ReviewCase> {
    return this.database.transaction(async (manager) => {
      const reviewCase = await this.lock(manager, actor, caseId);
      const answered = await this.answer(manager, reviewCase, answers);
      const draft = await this.products.lockOwn(manager, actor, reviewCase.productId);
      const prepared = await this.prepare(manager, draft);
      const situation = await this.situation(manager, actor, reviewCase, {});
      const stage = this.refuse('resubmit', { ...situation, unansweredFindings: answered.open }, prepared.faults);
      const from = reviewCase.stage;
      Object.assign(reviewCase, { stage, revision: draft, round: reviewCase.round + 1, examiner: null });
      await manager.getRepository(ReviewCase).save(reviewCase);
      await this.handIn(manager, reviewCase, prepared);
      await this.log(manager, actor, caseId, { verb: 'resubmit', from, to: stage, round: reviewCase.round });
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

  /** Locks the case, asks the workflow, saves, does what follows from the verb, writes history and audit. */
  private step(actor: Actor, caseId: string, verb: Verb, input: Input): Promise<ReviewCase> {
    return this.database.transaction(async (manager) => {
      const reviewCase = await this.lock(manager, actor, caseId);
      const stage = this.refuse(verb, await this.situation(manager, actor, reviewCase, input));
      const from = reviewCase.stage;
      if (verb === 'return') reviewCase.returnedFrom = from;
      if (CLOSED.includes(stage)) reviewCase.closedAt = this.clock.now();
      reviewCase.stage = stage;
      reviewCase.examiner = verb === 'claim' ? ({ id: actor.personId } as ReviewCase['examiner']) : null;
      await manager.getRepository(ReviewCase).save(reviewCase);
      await this.follow(manager, actor, reviewCase, verb, input);
      if (REOPENING.includes(verb) && from !== 'returned') await this.products.reopen(manager, reviewCase.revision.id);
      const { round } = reviewCase;
      await this.log(manager, actor, caseId, { verb, from, to: stage, round, ...input });
      return this.load(manager, caseId);
    });
  }

  /** What a verb brings about outside the case itself. */
  private async follow(manager: EntityManager, actor: Actor, reviewCase: ReviewCase, verb: Verb, input: Input) {
    if (verb === 'return') {
      const findings = (input.findings ?? []).map((finding) => ({
        ...finding,
        case: reviewCase,
        round: reviewCase.round,
      }));
      await manager.getRepository(Finding).save(findings);
    }
    if (verb === 'approve') {
      const revision = await this.products.revision(manager, reviewCase.revision.id);
      await this.catalog.publish(manager, actor.personId, revision);
    }
  }

  /** Evidence and content of a draft as they would be submitted, judged by today's rules. */
  private async prepare(manager: EntityManager, revision: ProductRevision): Promise<Prepared> {
    const figures = await this.scheme.figuresOn(this.clock.today());
    const evidence = (await this.dossiers.evidenceIn(manager, revision.product.dossier.id)).map(EvidenceView.from);
    const price = assess(STANDARD_POLICY.price, evidence);
    const support = assess(STANDARD_POLICY.support, evidence);
    const faults = [
      ...(await this.products.faultsOf(manager, revision, figures)),
      ...missingFrom(price).map((kinds) => missing('price', kinds)),
      ...missingFrom(support).map((kinds) => missing('support', kinds)),
    ];
    const assessment = { policy: STANDARD_POLICY.version, price, support };
    return { revision, submission: { evidence, assessment, figures }, faults };
  }

  private async handIn(manager: EntityManager, reviewCase: ReviewCase, { revision, submission }: Prepared) {
    await this.products.freeze(manager, revision);
    await manager
      .getRepository(Submission)
      .save({ case: reviewCase, round: reviewCase.round, revision, ...submission });
  }

  /** Stores answers to findings of the present round; tells how many are still open. */
  private async answer(manager: EntityManager, reviewCase: ReviewCase, answers: NonNullable<Input['answers']>) {
    const repository = manager.getRepository(Finding);
    const findings = await repository.findBy({ case: { id: reviewCase.id }, round: reviewCase.round });
    const unknown = answers.flatMap(({ findingId }, index) =>
      findings.some(({ id }) => id === findingId) ? [] : [point(`/answers/${index}/findingId`, 'finding_unknown')],
    );
    refuseIfAny(unknown);
    for (const finding of findings) {
      finding.answer = answers.find(({ findingId }) => findingId === finding.id)?.text ?? finding.answer;
    }
    await repository.save(findings);
    return { open: findings.filter(({ answer }) => answer === null).length };
  }

  private situationOfDraft(actor: Actor, { product, category }: ProductRevision): Situation {
    return {
      stage: null,
      actor,
      applicantOrganisationId: product.manufacturer.organisation.id,
      associationId: category?.association?.id ?? null,
      examinerId: null,
      examinedBy: [],
      returnedFrom: null,
      unansweredFindings: 0,
      newFindings: 0,
      reasonGiven: false,
      requirementsMet: false,
    };
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
    const submission = await manager
      .getRepository(Submission)
      .findOneByOrFail({ case: { id: reviewCase.id }, round: reviewCase.round });
    const { price, support } = submission.assessment;
    return {
      stage: reviewCase.stage,
      actor,
      applicantOrganisationId: reviewCase.applicant.id,
      associationId: reviewCase.association?.id ?? null,
      examinerId: reviewCase.examiner?.id ?? null,
      examinedBy: events.filter(({ verb }) => EXAMINING.includes(verb)).map((event) => event.actor.id),
      returnedFrom: reviewCase.returnedFrom,
      unansweredFindings: 0,
      newFindings: input.findings?.length ?? 0,
      reasonGiven: Boolean(input.reason?.trim()),
      requirementsMet: price.satisfied && support.satisfied,
    };
  }

  /** Where the verb leads. @throws Problem with all reasons why it may not be done */
  private refuse(verb: Verb, situation: Situation, faults: readonly Point[] = []): Stage {
    const reasons = refusals(verb, situation);
    refuseIfAny(reasons, reasons.some(({ code }) => OUTRUN.includes(code)) ? 'wrong_state' : 'unmet_rules');
    refuseIfAny(faults);
    return WORKFLOW[verb].to(situation);
  }

  private async log(manager: EntityManager, actor: Actor, caseId: string, event: Logged): Promise<void> {
    const { verb, from, to, round, reason = null } = event;
    await manager.getRepository(CaseEvent).save({
      case: { id: caseId },
      actor: { id: actor.personId },
      verb,
      fromStage: from,
      toStage: to,
      round,
      reason,
    });
    const happening = { actorId: actor.personId, action: `case.${verb}`, subjectType: 'case', subjectId: caseId };
    this.audit.record(manager, { ...happening, data: event });
  }

  private async lock(manager: EntityManager, actor: Actor, id: string): Promise<ReviewCase> {
    const cases = manager.getRepository(ReviewCase);
    const locked = await cases.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!locked) throw new Problem('not_found');
    const reviewCase = await this.load(manager, id);
    refuseUnlessVisible(actor, reviewCase);
    return reviewCase;
  }

  private load(manager: EntityManager, id: string): Promise<ReviewCase> {
    return manager.getRepository(ReviewCase).findOneOrFail({
      where: { id },
      relations: { applicant: true, association: true, examiner: true, revision: true },
    });
  }
}
