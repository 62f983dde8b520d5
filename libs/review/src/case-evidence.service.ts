import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Assessments, Verdicts, type EvidenceView, type Examination, type Judged, type VerdictWord } from '#evidence';
import { STAFF_ROLES, type Actor, type Role } from '#identity';
import { Database, Problem } from '#platform';
import { CaseQueries } from './cases.queries.js';
import { CaseSubjects } from './case-subjects.js';
import { Cases } from './cases.service.js';

/** Who is shown what speaks for fraud: it may name other companies. */
const SEES_SIGNALS: readonly Role[] = ['secretariat_examiner', 'approver', 'administrator', 'auditor'];
export const seesSignals = ({ role }: Actor): boolean => SEES_SIGNALS.includes(role);

/** The evidence of a case as it stands now. */
export interface CaseExamination {
  examination: Examination<EvidenceView>;
  assessment: Judged;
}

/** The evidence handed in with a case: examined by machine, verified or refused by people. */
@Injectable()
export class CaseEvidence {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly queries: CaseQueries,
    private readonly subjects: CaseSubjects,
    private readonly assessments: Assessments,
    private readonly verdicts: Verdicts,
    private readonly audit: Audit,
  ) {}

  /** The evidence of a case as it stands now; that somebody of the staff looks at it is recorded. */
  async show(actor: Actor, caseId: string): Promise<CaseExamination> {
    const shown = await this.of(actor, caseId);
    if (!STAFF_ROLES.includes(actor.role)) return shown;
    await this.database.transaction((manager) => {
      const data = { evidenceIds: shown.examination.pieces.map(({ evidence }) => evidence.id) };
      const happening = { action: 'case.view_evidence', subjectType: 'case', subjectId: caseId, data };
      this.audit.record(manager, { actorId: actor.personId, ...happening });
      return Promise.resolve();
    });
    return shown;
  }

  /**
   * Verifies or refuses a piece of evidence handed in with a case; the newest verdict counts.
   * @throws Problem with all reasons why the caller could not claim the case now, `not_found` for other evidence
   */
  async judge(
    actor: Actor,
    caseId: string,
    evidenceId: string,
    verdict: VerdictWord,
    reason?: string,
  ): Promise<CaseExamination> {
    await this.cases.examine(actor, caseId, async (manager, _reviewCase, { evidence }) => {
      if (!evidence.some(({ id }) => id === evidenceId)) throw new Problem('not_found');
      await this.verdicts.give(manager, actor, {
        evidenceId,
        caseId,
        verdict,
        ...(reason !== undefined && { reason }),
      });
    });
    return this.of(actor, caseId);
  }

  /** The evidence of the newest submission with facts, papers, checks and verdicts, and the requirements as of now. */
  private async of(actor: Actor, caseId: string): Promise<CaseExamination> {
    const { reviewCase, submission } = await this.queries.file(actor, caseId);
    const { evidence, assessment, versionId } = submission;
    const { manager } = this.database;
    const subject = await this.subjects.of(reviewCase.kind).evidenceSubject(manager, versionId);
    return {
      examination: await this.assessments.examine(manager, evidence, subject, { withSignals: seesSignals(actor) }),
      assessment: await this.assessments.judge(manager, assessment.scope, assessment.day, evidence),
    };
  }
}
