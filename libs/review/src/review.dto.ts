import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { EvidenceView, JudgedView } from '#evidence';
import { isStaff, type Actor } from '#identity';
import type { AffiliationRecord } from '#manufacturers';
import { AbsentIsEmpty, IsCalendarDate, IsText } from '#platform';
import { TRACKS, type Track } from '#scheme';
import type { CaseMessage } from './case-message.entity.js';
import { CASE_KINDS, type CaseKind } from './case-kind.js';
import type { CaseFile } from './cases.queries.js';
import type { Decision } from './decision.entity.js';
import { FindingView } from './findings.dto.js';
import { PartyView } from './party.dto.js';
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

export class ReassignBody {
  /** Who is to examine it; null puts it back on the queue. */
  @ValidateIf(({ personId }: ReassignBody) => personId !== null)
  @IsUUID()
  personId: string | null;

  /** Who had claimed it when the caller looked (`examinerId`); null: nobody. */
  @ValidateIf(({ fromId }: ReassignBody) => fromId !== null)
  @IsUUID()
  fromId: string | null;
}

export class TermsBody {
  /** What buyers and the maker are told, besides what the letter always says. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsText(500, { each: true })
  conditions: string[];

  /** Another last day than the scheme's. */
  @IsOptional()
  @IsCalendarDate()
  endsOn?: string;
}

@AbsentIsEmpty()
export class ApproveBody {
  /** What a provisional listing is tied to; nothing of its own unless said. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TermsBody)
  terms?: TermsBody;
}

/** What the caller has looked at: a step is refused when the case has moved on since. */
export class SeenQuery {
  @IsIn(STAGES)
  stage: Stage;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  round: number;
}

export class MessageBody {
  @IsText(4000)
  text: string;
}

/** Which letter; the newest unless said. */
export class LetterQuery {
  @IsOptional()
  @IsIn(['approval', 'appeal'])
  stage?: 'approval' | 'appeal';
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
  /** The organisation that applies. */
  applicantId: string;
  /** The association that is responsible; none: the secretariat examines in its place. */
  association: string | null;
  stage: Stage;
  /** The day (`YYYY-MM-DD`) by which the present stage should be done; none while no examiner is waited for. */
  dueOn: string | null;
  /** Business days that were left when the clock was stopped by a return. */
  remainingDays: number | null;
  /** Counts submissions. */
  round: number;
  /** Whether somebody has claimed it in its present stage. */
  claimed: boolean;
  /** Who has; none for applicants. */
  examiner: string | null;
  examinerId: string | null;
  submittedAt: Date;

  static from(reader: Actor, reviewCase: ReviewCase): CaseSummary {
    const { id, kind, subjectId, title, track, applicant, stage, round, examiner, createdAt } = reviewCase;
    const { association, dueOn, remainingDays } = reviewCase;
    return {
      id,
      kind,
      subjectId,
      title,
      track,
      applicant: applicant.name,
      applicantId: applicant.id,
      association: association?.name ?? null,
      stage,
      dueOn,
      remainingDays,
      round,
      claimed: examiner !== null,
      examiner: isStaff(reader) ? (examiner?.name ?? null) : null,
      examinerId: isStaff(reader) ? (examiner?.id ?? null) : null,
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
  actor: PartyView;
  /** To whom it was assigned; none for applicants, and when it went back to the queue. */
  assignee: string | null;
  reason: string | null;
  /** The day it was due after this step. */
  dueOn: string | null;
  at: Date;
}

export class ChangeView {
  /** JSON pointer; papers are named by their id below `/evidence`. */
  pointer: string;
  /** What stood there in the round before; absent where nothing did. */
  before?: unknown;
  after?: unknown;
}

export class CaseView extends CaseSummary {
  /** Everything that was filled in, as it was handed in. */
  content: object;
  evidence: EvidenceView[];
  /** The requirements as they were judged at the submission. */
  assessment: JudgedView;
  /** What is different from the round before. */
  changes: ChangeView[];
  findings: FindingView[];
  history: CaseEventView[];

  static fromFile(reader: Actor, { reviewCase, submission, changes, findings, events }: CaseFile): CaseView {
    return {
      ...CaseSummary.from(reader, reviewCase),
      content: submission.content,
      evidence: submission.evidence,
      assessment: JudgedView.from(submission.assessment),
      changes,
      findings: findings.map((finding) => FindingView.from(reader, reviewCase.applicant.id, finding)),
      history: events.map(({ verb, fromStage, toStage, round, reason, dueOn, createdAt, ...event }) => ({
        verb,
        from: fromStage,
        to: toStage,
        round,
        actor: PartyView.from(reader, event.actor, event.actorRole, event.actorOrganisation),
        assignee: isStaff(reader) ? (event.assignee?.name ?? null) : null,
        reason,
        dueOn,
        at: createdAt,
      })),
    };
  }
}

export class DecisionView {
  /** Number of the letter. */
  number: string;
  /** `approved` or `rejected`. */
  outcome: string;
  /** The stage it was made in: `approval` or `appeal`. */
  stage: Stage;
  round: number;
  /** `YYYY-MM-DD` in Japan. */
  decidedOn: string;
  reason: string | null;
  conditions: string[];
  /** Last day of what was granted; none: until further notice. */
  endsOn: string | null;
  /** Last day for an appeal; none where there is none. */
  appealUntil: string | null;
  /** The requirements as they were evaluated. */
  assessment: JudgedView;
  /** The scheme's figures in force at the submission and on the day of the decision. */
  figures: object;

  static from({ number, outcome, stage, round, decidedOn, appealUntil, letter, judged }: Decision): DecisionView {
    const { reason, conditions, endsOn } = letter;
    const { figures } = judged;
    const assessment = JudgedView.from(judged.assessment);
    return { number, outcome, stage, round, decidedOn, reason, conditions, endsOn, appealUntil, assessment, figures };
  }
}

export class DecisionList {
  items: DecisionView[];
}

export class MessageView {
  id: string;
  author: PartyView;
  text: string;
  at: Date;

  static from(
    reader: Actor,
    { id, author, authorRole, authorOrganisation, text, createdAt }: CaseMessage,
  ): MessageView {
    return { id, author: PartyView.from(reader, author, authorRole, authorOrganisation), text, at: createdAt };
  }
}

export class MessagePage {
  items: MessageView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
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
