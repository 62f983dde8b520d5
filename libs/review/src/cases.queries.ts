import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#identity';
import { Affiliations, type AffiliationRecord } from '#manufacturers';
import { Database, page, Problem, type Page, type PageQuery } from '#platform';
import { visibleTo } from './case-access.js';
import { CaseEvent } from './case-event.entity.js';
import { Finding } from './finding.entity.js';
import { ReviewCase } from './review-case.entity.js';
import type { Stage } from './review.workflow.js';
import { Submission } from './submission.entity.js';

/** A case with all that an examiner or the applicant needs to see of it. */
export interface CaseFile {
  reviewCase: ReviewCase;
  submission: Submission;
  findings: Finding[];
  events: CaseEvent[];
}

/** Reading cases, each only by those who may. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly database: Database,
    private readonly affiliations: Affiliations,
  ) {}

  /** The cases somebody may see, newest first, in one stage or all. */
  list(actor: Actor, { stage, ...query }: PageQuery & { stage?: Stage }): Promise<Page<ReviewCase>> {
    const cases = this.visible(actor);
    if (stage) cases.andWhere('review_case.stage = :stage', { stage });
    return page(cases, query);
  }

  /** One case as a whole. @throws Problem `not_found` when it is absent or not to be seen */
  async file(actor: Actor, id: string): Promise<CaseFile> {
    const { manager } = this.database;
    const reviewCase = await this.visible(actor).andWhere('review_case.id = :id', { id }).getOne();
    if (!reviewCase) throw new Problem('not_found');
    const ofCase = { case: { id } };
    const [submission, findings, events] = await Promise.all([
      manager.getRepository(Submission).findOneByOrFail({ ...ofCase, round: reviewCase.round }),
      manager.getRepository(Finding).find({ where: ofCase, order: { id: 'ASC' } }),
      manager.getRepository(CaseEvent).find({ where: ofCase, relations: { actor: true }, order: { id: 'ASC' } }),
    ]);
    return { reviewCase, submission, findings, events };
  }

  /** Organisations that are close to the applicant, strongest relation first. */
  async affiliationsOf(actor: Actor, id: string): Promise<AffiliationRecord[]> {
    const { reviewCase } = await this.file(actor, id);
    return this.affiliations.of(this.database.manager, reviewCase.applicant.id);
  }

  /** The cases somebody may see, with applicant, association and examiner. */
  private visible(actor: Actor): SelectQueryBuilder<ReviewCase> {
    return this.database.manager
      .getRepository(ReviewCase)
      .createQueryBuilder('review_case')
      .innerJoinAndSelect('review_case.applicant', 'applicant')
      .leftJoinAndSelect('review_case.association', 'association')
      .leftJoinAndSelect('review_case.examiner', 'examiner')
      .where(...visibleTo(actor));
  }
}
