import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import {
  Clock,
  Database,
  definePoints,
  mapPage,
  page,
  Problem,
  refuseIfAny,
  type Page,
  type PageQuery,
} from '#platform';
import { CaseQueries } from './cases.queries.js';
import { Consultation } from './consultation.entity.js';
import { interestOf } from './interest.js';
import { ReviewCase } from './review-case.entity.js';
import type { Stage } from './review.workflow.js';
import { ScoreSheet } from './score-sheet.entity.js';
import { sheetFaults, totalOf, type Score } from './score-sheet.rules.js';

const point = definePoints({
  not_being_screened: {
    ja: '一次審査または意見聴取の段階ではありません',
    en: 'It is not being screened or consulted about',
  },
  consultation_in_future: { ja: '意見聴取日が未来の日付です', en: 'The day of the consultation is yet to come' },
  examiner_has_interest: {
    ja: '申請者と関係があるため、この案件に記録を残せません',
    en: 'Who has an interest in the applicant writes nothing into the case',
  },
});

/** Stages in which a proposal is examined by the secretariat. */
const EXAMINED: readonly Stage[] = ['screening', 'consultation'];

/** What examiners write about a proposal. */
export interface ProposalRecord {
  sheets: ScoreSheet[];
  consultations: Consultation[];
}

/** A proposal as everybody may see it. */
export interface PublicProposal {
  reviewCase: ReviewCase;
  /** Names of all who propose. */
  proposers: string[];
  onBehalfOf: string | null;
  definition: string | null;
  categoryId: string | null;
  /** The name of the proposal it was merged into. */
  mergedInto: string | null;
  /** The last step that was taken. */
  since: Date;
  /** Why it was turned down, or merged. */
  reason: string | null;
}

/** What is written down while a proposal of a category is screened and consulted about, and what the public sees of it. */
@Injectable()
export class ProposalReviews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly queries: CaseQueries,
  ) {}

  /** Scores a proposal; the newest sheet counts. @throws Problem `not_found`, `wrong_state`, `unmet_rules` */
  score(actor: Actor, caseId: string, scores: Score[]): Promise<ProposalRecord> {
    return this.write(actor, caseId, async (manager, ofCase) => {
      refuseIfAny(sheetFaults(scores));
      const total = totalOf(scores);
      await manager.getRepository(ScoreSheet).save({ ...ofCase, examiner: { id: actor.personId }, scores, total });
      return { action: 'case.score', data: { scores, total } };
    });
  }

  /** Notes what somebody who was asked has said. @throws Problem `not_found`, `wrong_state`, `unmet_rules` */
  consult(
    actor: Actor,
    caseId: string,
    note: Pick<Consultation, 'consulted' | 'heldOn' | 'position' | 'summary'>,
  ): Promise<ProposalRecord> {
    return this.write(actor, caseId, async (manager, ofCase) => {
      refuseIfAny(note.heldOn <= this.clock.today() ? [] : [point('/heldOn', 'consultation_in_future')]);
      await manager.getRepository(Consultation).save({ ...ofCase, author: { id: actor.personId }, ...note });
      return { action: 'case.consult', data: note };
    });
  }

  /** All score sheets and consultations of a case. @throws Problem `not_found` */
  async record(actor: Actor, caseId: string): Promise<ProposalRecord> {
    await this.queries.visibleCase(actor, caseId);
    return this.recordOf(this.database.manager, caseId);
  }

  /** What is proposed and where it stands, newest first: every proposal that was ever handed in. */
  async published(query: PageQuery): Promise<Page<PublicProposal>> {
    const { manager } = this.database;
    const cases = manager
      .getRepository(ReviewCase)
      .createQueryBuilder('review_case')
      .innerJoinAndSelect('review_case.applicant', 'applicant')
      .where(`review_case.kind = 'category_proposal'`)
      .andWhere(
        `NOT EXISTS (SELECT 1 FROM review_case newer
         WHERE newer.dossier_id = review_case.dossier_id AND newer.id > review_case.id)`,
      );
    const found = await page(cases, query);
    const facts = await this.publicFacts(
      manager,
      found.items.map(({ id }) => id),
    );
    return mapPage(found, (reviewCase) => ({ reviewCase, ...facts.get(reviewCase.id)! }));
  }

  /** One query for a whole page. */
  private async publicFacts(manager: EntityManager, caseIds: string[]) {
    const rows = await manager.query<(Omit<PublicProposal, 'reviewCase'> & { id: string })[]>(
      `SELECT review_case.id, proposal.on_behalf_of AS "onBehalfOf", proposal.category_id AS "categoryId",
         submission.content->>'definition' AS definition,
         ARRAY(SELECT organisation.name FROM category_proposal_party party
           JOIN organisation ON organisation.id = party.organisation_id
           WHERE party.proposal_id = proposal.id AND party.confirmed_at IS NOT NULL
           ORDER BY party.created_at, organisation.id) AS proposers,
         (SELECT other.title FROM review_case other WHERE other.subject_id = proposal.merged_into_id
           ORDER BY other.id DESC LIMIT 1) AS "mergedInto",
         event.created_at AS since,
         CASE WHEN event.verb IN ('reject', 'merge') THEN event.reason END AS reason
       FROM review_case
       JOIN category_proposal proposal ON proposal.id = review_case.subject_id
       JOIN submission ON submission.case_id = review_case.id AND submission.round = review_case.round
       CROSS JOIN LATERAL (
         SELECT * FROM case_event WHERE case_id = review_case.id AND verb NOT IN ('claim', 'release', 'reassign')
         ORDER BY id DESC LIMIT 1) event
       WHERE review_case.id = ANY($1)`,
      [caseIds],
    );
    return new Map(rows.map(({ id, ...facts }) => [id, facts]));
  }

  private write(
    actor: Actor,
    caseId: string,
    work: (manager: EntityManager, ofCase: { case: { id: string } }) => Promise<{ action: string; data: object }>,
  ): Promise<ProposalRecord> {
    return this.database.transaction(async (manager) => {
      const { stage } = await this.queries.visibleCase(actor, caseId);
      if (!EXAMINED.includes(stage)) {
        throw new Problem('wrong_state', { errors: [point('', 'not_being_screened')] });
      }
      const interest = await interestOf(manager, actor.personId, caseId);
      refuseIfAny(interest ? [point('', 'examiner_has_interest')] : []);
      const { action, data } = await work(manager, { case: { id: caseId } });
      const subject = { subjectType: 'case', subjectId: caseId };
      this.audit.record(manager, { actorId: actor.personId, action, ...subject, data });
      return this.recordOf(manager, caseId);
    });
  }

  private async recordOf(manager: EntityManager, caseId: string): Promise<ProposalRecord> {
    const order = { id: 'ASC' } as const;
    const where = { case: { id: caseId } };
    return {
      sheets: await manager.getRepository(ScoreSheet).find({ where, order, relations: { examiner: true } }),
      consultations: await manager.getRepository(Consultation).find({ where, order, relations: { author: true } }),
    };
  }
}
