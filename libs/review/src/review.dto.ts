import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { EvidenceView, JudgedView } from '#evidence';
import type { AffiliationRecord } from '#manufacturers';
import { IsText, PageQuery } from '#platform';
import { TRACKS, type Track } from '#scheme';
import { CASE_KINDS, type CaseKind } from './case-kind.js';
import type { CaseFile } from './cases.queries.js';
import { FINDING_CODES, type Finding, type FindingCode } from './finding.entity.js';
import type { ReviewCase } from './review-case.entity.js';
import { STAGES, type Stage, type Verb } from './review.workflow.js';

export class SubmitBody {
  @IsIn(CASE_KINDS)
  kind: CaseKind;

  /** The product, manufacturer, distributor or category proposal that is to be reviewed. */
  @IsUUID()
  subjectId: string;

  /** The innovation track is open to members of the Catalog Innovation Program; standard unless said. */
  @IsOptional()
  @IsIn(TRACKS)
  track?: Track;
}

export class FindingBody {
  /** JSON pointer into the submission. */
  @IsText(200)
  @Matches(/^\/[^\s]*$/)
  pointer: string;

  @IsIn(FINDING_CODES)
  code: FindingCode;

  @IsText(2000)
  text: string;
}

export class ReturnBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FindingBody)
  findings: FindingBody[];
}

export class AnswerBody {
  @IsUUID()
  findingId: string;

  @IsText(2000)
  text: string;
}

export class ResubmitBody {
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique(({ findingId }: AnswerBody) => findingId)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AnswerBody)
  answers: AnswerBody[];
}

export class CaseQuery extends PageQuery {
  /** Only cases in this stage. */
  @IsOptional()
  @IsIn(STAGES)
  stage?: Stage;
}

export class FindingView {
  id: string;
  round: number;
  pointer: string;
  code: FindingCode;
  text: string;
  answer: string | null;

  static from({ id, round, pointer, code, text, answer }: Finding): FindingView {
    return { id, round, pointer, code, text, answer };
  }
}

export class CaseSummary {
  id: string;
  kind: CaseKind;
  /** The product, manufacturer, distributor or category proposal that is reviewed. */
  subjectId: string;
  /** What people call it. */
  title: string;
  track: Track;
  applicant: string;
  stage: Stage;
  /** Counts submissions. */
  round: number;
  /** Who has claimed it in its present stage, an examiner or an approver. */
  examiner: string | null;
  submittedAt: Date;

  static from(reviewCase: ReviewCase): CaseSummary {
    const { id, kind, subjectId, title, track, applicant, stage, round, examiner, createdAt } = reviewCase;
    return {
      id,
      kind,
      subjectId,
      title,
      track,
      applicant: applicant.name,
      stage,
      round,
      examiner: examiner?.name ?? null,
      submittedAt: createdAt,
    };
  }
}

export class CasePage {
  items: CaseSummary[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export class CaseEventView {
  verb: Verb;
  from: Stage | null;
  to: Stage;
  round: number;
  actor: string;
  reason: string | null;
  /** How the requirements stood at a decision; null for other steps. */
  assessment: JudgedView | null;
  at: Date;
}

export class CaseView extends CaseSummary {
  /** Everything that was filled in, as it was handed in. */
  content: object;
  evidence: EvidenceView[];
  /** The requirements as they were judged at the submission. */
  assessment: JudgedView;
  findings: FindingView[];
  history: CaseEventView[];

  static fromFile({ reviewCase, submission, findings, events }: CaseFile): CaseView {
    return {
      ...CaseSummary.from(reviewCase),
      content: submission.content,
      evidence: submission.evidence,
      assessment: JudgedView.from(submission.assessment),
      findings: findings.map(FindingView.from),
      history: events.map(({ verb, fromStage, toStage, round, actor, reason, assessment, createdAt }) => ({
        verb,
        from: fromStage,
        to: toStage,
        round,
        actor: actor.name,
        reason,
        assessment: assessment && JudgedView.from(assessment),
        at: createdAt,
      })),
    };
  }
}

export class AffiliationView {
  /** Names of the two organisations. */
  organisations: string[];
  kind: string;
  /** What matched, normalised. */
  matched: string;
  /** `strong`, `medium` or `weak`. */
  strength: string;

  static from({ one, other, kind, matched, strength }: AffiliationRecord): AffiliationView {
    return { organisations: [one.name, other.name], kind, matched, strength };
  }
}

export class AffiliationList {
  items: AffiliationView[];
}
