import { Injectable } from '@nestjs/common';
import { Catalog, type Listing } from '#catalog';
import type { Actor } from '#identity';
import { Database, type Difference, type Point } from '#platform';
import { CaseFactsQueries, type CaseFacts } from './case-facts.queries.js';
import { CaseSteps } from './case-steps.js';
import type { Foreseen } from './case-subject.js';
import { CaseSubjects } from './case-subjects.js';
import { CaseQueries } from './cases.queries.js';
import { changesBetween } from './changes.rules.js';
import type { ReviewCase } from './review-case.entity.js';
import { refusals, VERBS, type Verb } from './review.workflow.js';
import { Submission } from './submission.entity.js';

/** A step that is open to somebody's role in the present stage, and what still stands against it. */
export interface OpenStep {
  verb: Verb;
  reasons: Point[];
}

/** What lies on the desk of who examines a case, besides the case. */
export interface Desk {
  facts: CaseFacts;
  steps: OpenStep[];
  /** Other cases of the applicant, newest first. */
  earlier: ReviewCase[];
  /** The listing of the product, if it was ever published. */
  listing: Listing | null;
  /** What is different from the version that was approved last; none where nothing was. */
  sinceApproved: Difference[] | null;
  /** What approving would bring, in stages where it is decided. */
  foreseen: Foreseen | null;
}

/** Steps that applicants take; their own pages offer them. */
const OF_APPLICANTS: readonly Verb[] = ['submit', 'answer', 'resubmit', 'withdraw', 'appeal'];
/** Whoever hears one of these has no part in the step now: it is not offered. */
const NOT_THEIRS: readonly string[] = [
  ...['role_does_not_allow', 'stage_does_not_allow', 'not_responsible_association'],
  ...['not_claimed_by_you', 'claimed_by_you'],
];
/** As many other cases as an examiner looks at. */
const MOST_EARLIER = 20;

/** Everything that an examiner has beside a case. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly database: Database,
    private readonly queries: CaseQueries,
    private readonly facts: CaseFactsQueries,
    private readonly steps: CaseSteps,
    private readonly subjects: CaseSubjects,
    private readonly catalog: Catalog,
  ) {}

  /** @throws Problem `not_found` when the case is absent or not to be seen */
  async of(actor: Actor, id: string): Promise<Desk> {
    const { manager } = this.database;
    const { reviewCase, submission } = await this.queries.file(actor, id);
    const facts = (await this.facts.of([reviewCase])).get(id);
    if (!facts) throw new Error(`Case ${id} has no history`);
    const steps = await this.openSteps(actor, id);
    const decides = steps.some(({ verb }) => verb === 'approve');
    const foreseen =
      decides && (await this.subjects.of(reviewCase.kind).foresee?.(manager, submission, reviewCase.track));
    return {
      facts,
      steps,
      earlier: await this.earlierOf(actor, reviewCase),
      listing: reviewCase.kind === 'product' ? await this.catalog.ofProduct(manager, reviewCase.subjectId) : null,
      sinceApproved: await this.sinceApproved(reviewCase, submission),
      foreseen: foreseen || null,
    };
  }

  /** What the workflow would answer if somebody took each step now, with a finding or a reason where one belongs to it. */
  private async openSteps(actor: Actor, id: string): Promise<OpenStep[]> {
    const { manager } = this.database;
    const brought = { newFindings: 1, reason: 'given' };
    const situation = await this.steps.situation(manager, actor, await this.steps.load(manager, id), brought);
    return VERBS.filter((verb) => !OF_APPLICANTS.includes(verb))
      .map((verb) => ({ verb, reasons: refusals(verb, situation) }))
      .filter(({ reasons }) => !reasons.some(({ code }) => NOT_THEIRS.includes(code)));
  }

  private earlierOf(actor: Actor, { id, applicant }: ReviewCase): Promise<ReviewCase[]> {
    return this.queries
      .visible(actor)
      .andWhere('review_case.applicant_id = :applicantId AND review_case.id <> :id', { applicantId: applicant.id, id })
      .orderBy('review_case.id', 'DESC')
      .take(MOST_EARLIER)
      .getMany();
  }

  private async sinceApproved({ subjectId, kind }: ReviewCase, submission: Submission): Promise<Difference[] | null> {
    const approved = await this.database.manager
      .getRepository(Submission)
      .createQueryBuilder('submission')
      .innerJoin('submission.case', 'earlier')
      .where('earlier.subject_id = :subjectId AND earlier.kind = :kind', { subjectId, kind })
      .andWhere(`earlier.stage = 'approved' AND submission.round = earlier.round AND submission.id < :id`, submission)
      .orderBy('submission.id', 'DESC')
      .getOne();
    return approved && changesBetween(approved, submission);
  }
}
