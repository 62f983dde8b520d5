import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Documents } from '#evidence';
import type { Actor } from '#identity';
import { Database, definePoints, Problem, refuseIfAny, type Point } from '#platform';
import { CaseSteps } from './case-steps.js';
import { FindingAnswer } from './finding-answer.entity.js';
import { Finding, type Severity } from './finding.entity.js';
import type { FindingCode } from './finding-codes.js';
import { targetFaults, type FindingTarget } from './finding.rules.js';
import type { ReviewCase } from './review-case.entity.js';

const point = definePoints({
  finding_unknown: { ja: 'この未解決の指摘はありません', en: 'There is no such open finding' },
  finding_unanswered: { ja: '指摘に回答してください: {text}', en: 'Answer the finding: {text}' },
  finding_resolved: { ja: 'この指摘は解決済みです', en: 'The finding is resolved' },
});

/** A finding as an examiner makes it. */
export interface NewFinding extends FindingTarget {
  code: FindingCode;
  severity?: Severity;
  text: string;
}

/** A finding with the case it belongs to. */
export interface FindingInCase {
  reviewCase: ReviewCase;
  finding: Finding;
}

/** An answer that comes along with a resubmission; it takes the place of a draft. */
export interface GivenAnswer {
  findingId: string;
  text: string;
}

/** What is about to be handed in as answers, not stored yet. */
export interface Answering {
  answers: Pick<FindingAnswer, 'finding' | 'text'>[];
  /** Answers to what is no open finding. */
  faults: Point[];
  /** Findings that must be answered and are not. */
  unanswered: number;
}

/** Findings and what the applicant answers to them. A finding stays open until an examiner marks it resolved. */
@Injectable()
export class Findings {
  constructor(
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly steps: CaseSteps,
  ) {}

  /**
   * Saves the draft of an answer while the case is returned; it is handed in with the resubmission.
   * @throws Problem `not_found`, `wrong_state` when the finding is resolved or the case is not returned
   */
  answer(actor: Actor, caseId: string, findingId: string, text: string): Promise<FindingInCase> {
    return this.database.transaction(async (manager) => {
      const reviewCase = await this.steps.lock(manager, actor, caseId);
      const finding = await this.finding(manager, caseId, findingId);
      this.steps.refuse('answer', await this.steps.situation(manager, actor, reviewCase));
      refuseIfAny(finding.resolvedAt ? [point('', 'finding_resolved')] : [], 'wrong_state');
      await this.saveAnswer(manager, actor, { finding, text, round: reviewCase.round });
      await this.steps.record(manager, actor, caseId, 'answer', {}, { findingId });
      return { reviewCase, finding: await this.finding(manager, caseId, findingId) };
    });
  }

  /** Marks a finding as put right. @throws Problem `not_found`, `wrong_state` when somebody has done so before */
  resolve(actor: Actor, caseId: string, findingId: string): Promise<FindingInCase> {
    return this.database.transaction(async (manager) => {
      const reviewCase = await this.steps.lock(manager, actor, caseId);
      const finding = await this.finding(manager, caseId, findingId);
      this.steps.refuse('resolve', await this.steps.situation(manager, actor, reviewCase));
      refuseIfAny(finding.resolvedAt ? [point('', 'finding_resolved')] : [], 'wrong_state');
      const { round, lastAt: resolvedAt } = reviewCase;
      await manager
        .getRepository(Finding)
        .update({ id: findingId }, { resolvedRound: round, resolvedBy: { id: actor.personId }, resolvedAt });
      await this.steps.record(manager, actor, caseId, 'resolve', { resolution: [findingId] }, { findingId, round });
      return { reviewCase, finding: await this.finding(manager, caseId, findingId) };
    });
  }

  /** What keeps findings from being made: they point at nothing that was handed in. */
  async faultsOf(manager: EntityManager, reviewCase: ReviewCase, findings: readonly NewFinding[]): Promise<Point[]> {
    if (findings.length === 0) return [];
    const paged = findings.flatMap(({ documentId, page }) => (documentId && page !== undefined ? [documentId] : []));
    const documents = [...(await this.documents.byIds(paged)).values()];
    const pages = new Map(documents.map(({ id, content }) => [id, content.pageCount]));
    return targetFaults(findings, await this.steps.submission(manager, reviewCase), pages);
  }

  /** Stores new findings of the present round; answers their ids. */
  async raise(manager: EntityManager, reviewCase: ReviewCase, findings: readonly NewFinding[]): Promise<string[]> {
    const { id, round, lastAt: createdAt } = reviewCase;
    const ofCase = { case: { id }, round, createdAt };
    const raised = await manager
      .getRepository(Finding)
      .save(findings.map((finding) => ({ severity: 'must' as const, ...finding, ...ofCase })));
    return raised.map((finding) => finding.id);
  }

  /** The answers to all open findings: those given now, else the drafts. */
  async answering(
    manager: EntityManager,
    { id, round }: ReviewCase,
    given: readonly GivenAnswer[],
  ): Promise<Answering> {
    const open = await manager
      .getRepository(Finding)
      .find({ where: { case: { id }, resolvedAt: IsNull() }, relations: { answers: true } });
    const answered = open.map((finding) => {
      const now = given.find(({ findingId }) => findingId === finding.id)?.text;
      return { finding, text: now ?? finding.answers?.find((answer) => answer.round === round)?.text };
    });
    return {
      answers: answered.filter((answer): answer is { finding: Finding; text: string } => answer.text !== undefined),
      faults: given.flatMap(({ findingId }, index) =>
        open.some((finding) => finding.id === findingId)
          ? []
          : [point(`/answers/${index}/findingId`, 'finding_unknown')],
      ),
      unanswered: answered.filter(({ finding, text }) => finding.severity === 'must' && text === undefined).length,
    };
  }

  /** Open findings of a returned case that no answer is drafted for, those of a severity. */
  async unanswered(manager: EntityManager, { id, round }: ReviewCase, severity: Severity): Promise<Point[]> {
    const open = await manager.getRepository(Finding).find({
      where: { case: { id }, severity, resolvedAt: IsNull() },
      relations: { answers: true },
      order: { id: 'ASC' },
    });
    return open
      .filter(({ answers }) => !answers?.some((answer) => answer.round === round))
      .map((finding) => point(`/findings/${finding.id}`, 'finding_unanswered', { text: finding.text }));
  }

  /** Makes answers part of the record, in the round they end; answers their ids. */
  async handIn(
    manager: EntityManager,
    actor: Actor,
    { round, lastAt: handedInAt }: ReviewCase,
    answers: Answering['answers'],
  ): Promise<string[]> {
    for (const answer of answers) {
      await this.saveAnswer(manager, actor, { ...answer, round, handedInAt });
    }
    const findings = In(answers.map(({ finding }) => finding.id));
    const handedIn = await manager.getRepository(FindingAnswer).findBy({ finding: { id: findings }, round });
    return handedIn.map(({ id }) => id);
  }

  private async saveAnswer(
    manager: EntityManager,
    actor: Actor,
    { finding, round, text, handedInAt = null }: AnswerToSave,
  ): Promise<void> {
    const author = { id: actor.personId };
    await manager
      .getRepository(FindingAnswer)
      .upsert({ finding: { id: finding.id }, round, text, author, handedInAt }, ['finding', 'round']);
  }

  private async finding(manager: EntityManager, caseId: string, id: string): Promise<Finding> {
    const where = { id, case: { id: caseId } };
    const finding = await manager.getRepository(Finding).findOne({ where, relations: { answers: true } });
    if (!finding) throw new Problem('not_found');
    return finding;
  }
}

interface AnswerToSave {
  finding: Pick<Finding, 'id'>;
  round: number;
  text: string;
  handedInAt?: Date | null;
}
