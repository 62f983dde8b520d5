import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#identity';
import { Clock, Database, defineTopic, Jobs, Problem } from '#platform';
import { dayOf, daysAfter, Scheme } from '#scheme';
import type { Granted } from './case-subject.js';
import { CaseQueries } from './cases.queries.js';
import { CaseSteps } from './case-steps.js';
import { Decision, type Outcome } from './decision.entity.js';
import { fiscalYearOf, letterNumber, type LetterFacts } from './letter.js';
import { ReviewCase } from './review-case.entity.js';
import type { Stage } from './review.workflow.js';

/** A decision was taken: its letter is set and kept. */
export const decisionTaken = defineTopic<{ decisionId: string }>('decision.taken');

/** A decision as it is taken. */
export interface Taken {
  outcome: Outcome;
  /** The stage it is taken in. */
  stage: Stage;
  reason?: string | undefined;
  /** What approving brought; none when it was turned down. */
  granted?: Granted | undefined;
}

/** Decisions with everything they rested on, and their letters. */
@Injectable()
export class Decisions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scheme: Scheme,
    private readonly steps: CaseSteps,
    private readonly queries: CaseQueries,
    private readonly jobs: Jobs,
  ) {}

  /** Freezes a decision with its grounds and what its letter says, in the caller's transaction; a job sets the letter. */
  async record(manager: EntityManager, actor: Actor, reviewCase: ReviewCase, taken: Taken): Promise<Decision> {
    const submission = await this.steps.submission(manager, reviewCase);
    const assessment = await this.steps.judgeNow(manager, reviewCase);
    const decidedOn = this.clock.today();
    const figures = await this.scheme.figuresOn(decidedOn);
    const { outcome, stage, granted } = taken;
    const appealable = outcome === 'rejected' && stage !== 'appeal';
    const appealUntil = appealable ? daysAfter(decidedOn, figures.appealDays) : null;
    const number = await this.nextNumber(manager, decidedOn);
    const { kind, title, track, round } = reviewCase;
    const letter: LetterFacts = {
      number,
      decidedOn,
      outcome,
      onAppeal: stage === 'appeal',
      applicant: reviewCase.applicant.name,
      issuer: actor.organisationName,
      subject: { kind, title, track },
      caseId: reviewCase.id,
      submittedOn: dayOf(submission.createdAt),
      round,
      reason: taken.reason ?? null,
      conditions: granted?.conditions ?? [],
      endsOn: granted?.endsOn ?? null,
      appealUntil,
      policy: [...new Set(assessment.claims.map(({ policy }) => policy))].join('・'),
      claims: assessment.claims.map(({ claim, satisfied }) => ({ claim, satisfied })),
    };
    const { id: submissionId } = submission;
    const decision = await manager.getRepository(Decision).save({
      case: { id: reviewCase.id },
      stage,
      round,
      outcome,
      number,
      decidedOn,
      appealUntil,
      letter,
      judged: { submissionId, assessment, figures: { submitted: submission.figures, decided: figures } },
      decidedBy: { id: actor.personId },
      createdAt: reviewCase.lastAt,
    });
    await this.jobs.enqueue(manager, decisionTaken, { decisionId: decision.id });
    return decision;
  }

  /** The decisions of a case, oldest first. @throws Problem `not_found` when the case is absent or not to be seen */
  async of(actor: Actor, caseId: string): Promise<Decision[]> {
    await this.queries.visibleCase(actor, caseId);
    return this.database.manager
      .getRepository(Decision)
      .find({ where: { case: { id: caseId } }, order: { id: 'ASC' } });
  }

  /**
   * The decision whose letter is asked for: the newest, or that of a stage.
   * @throws Problem `not_found`, also while there is none
   */
  async letterOf(actor: Actor, caseId: string, stage?: Stage): Promise<Decision> {
    const decisions = await this.of(actor, caseId);
    const decision = decisions.findLast((candidate) => stage === undefined || candidate.stage === stage);
    if (!decision) throw new Problem('not_found');
    return decision;
  }

  /** The next number of the fiscal year. Decisions wait for one another here, so that none is left out. */
  private async nextNumber(manager: EntityManager, decidedOn: string): Promise<string> {
    const year = fiscalYearOf(decidedOn);
    const [row] = await manager.query<{ last: number }[]>(
      `INSERT INTO letter_number (fiscal_year, last) VALUES ($1, 1)
       ON CONFLICT (fiscal_year) DO UPDATE SET last = letter_number.last + 1 RETURNING last`,
      [year],
    );
    return letterNumber(year, row!.last);
  }
}
