import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#identity';
import { Affiliations, type AffiliationRecord } from '#manufacturers';
import { Clock, Database, page, Problem, type Page } from '#platform';
import { visibleTo } from './case-access.js';
import { CaseEvent } from './case-event.entity.js';
import { narrow, type CaseQuery } from './case-filters.js';
import { changesBetween, type Change } from './changes.rules.js';
import { Finding } from './finding.entity.js';
import { ReviewCase } from './review-case.entity.js';
import { Submission } from './submission.entity.js';

/** A case with all that an examiner or the applicant needs to see of it. */
export interface CaseFile {
  reviewCase: ReviewCase;
  submission: Submission;
  /** What is different from the round before; nothing in the first. */
  changes: Change[];
  findings: Finding[];
  events: CaseEvent[];
}

/** Reading cases, each only by those who may. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly affiliations: Affiliations,
  ) {}

  /** The cases somebody may see, newest first. */
  list(actor: Actor, { limit, cursor, ...query }: CaseQuery): Promise<Page<ReviewCase>> {
    const cases = this.visible(actor);
    narrow(cases, actor, this.clock.today(), query);
    return page(cases, { ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) });
  }

  /** A case with applicant, association and examiner. @throws Problem `not_found` when absent or not to be seen */
  async visibleCase(actor: Actor, id: string): Promise<ReviewCase> {
    const reviewCase = await this.visible(actor).andWhere('review_case.id = :id', { id }).getOne();
    if (!reviewCase) throw new Problem('not_found');
    return reviewCase;
  }

  /** One case as a whole. @throws Problem `not_found` when it is absent or not to be seen */
  async file(actor: Actor, id: string): Promise<CaseFile> {
    const { manager } = this.database;
    const reviewCase = await this.visibleCase(actor, id);
    const ofCase = { case: { id } };
    const submissions = manager.getRepository(Submission);
    const [submission, before, findings, events] = await Promise.all([
      submissions.findOneByOrFail({ ...ofCase, round: reviewCase.round }),
      submissions.findOneBy({ ...ofCase, round: reviewCase.round - 1 }),
      manager.getRepository(Finding).find({
        where: ofCase,
        relations: { answers: { author: true }, resolvedBy: true },
        order: { id: 'ASC', answers: { round: 'ASC' } },
      }),
      manager.getRepository(CaseEvent).find({
        where: ofCase,
        relations: { actor: true, actorOrganisation: true, assignee: true },
        order: { id: 'ASC' },
      }),
    ]);
    return { reviewCase, submission, changes: before ? changesBetween(before, submission) : [], findings, events };
  }

  /** Organisations that are close to the applicant, strongest relation first. */
  async affiliationsOf(actor: Actor, id: string): Promise<AffiliationRecord[]> {
    const { applicant } = await this.visibleCase(actor, id);
    return this.affiliations.of(this.database.manager, applicant.id);
  }

  /** The cases somebody may see, with applicant, association and examiner. */
  visible(actor: Actor): SelectQueryBuilder<ReviewCase> {
    return this.database.manager
      .getRepository(ReviewCase)
      .createQueryBuilder('review_case')
      .innerJoinAndSelect('review_case.applicant', 'applicant')
      .leftJoinAndSelect('review_case.association', 'association')
      .leftJoinAndSelect('review_case.examiner', 'examiner')
      .where(...visibleTo(actor));
  }
}
