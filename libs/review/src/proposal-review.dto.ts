import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate, IsText } from '#platform';
import { POSITIONS, type Position } from './consultation.entity.js';
import type { ProposalRecord, PublicProposal } from './proposal-review.service.js';
import type { Stage } from './review.workflow.js';
import { SCORE_ITEM_NAMES, SCORE_MOST, type Score, type ScoreItem } from './score-sheet.rules.js';

export class ScoreBody implements Score {
  @IsIn(SCORE_ITEM_NAMES)
  item: ScoreItem;

  /** 0, the worst, to 5. */
  @IsInt()
  @Min(0)
  @Max(SCORE_MOST)
  score: number;

  @IsText(1000)
  comment: string;
}

export class ScoreSheetBody {
  @IsArray()
  @ArrayMaxSize(SCORE_ITEM_NAMES.length)
  @ArrayUnique(({ item }: ScoreBody) => item)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ScoreBody)
  scores: ScoreBody[];
}

export class ConsultationBody {
  /** Who was asked: an association, a ministry, users. */
  @IsText(200)
  consulted: string;

  @IsCalendarDate()
  heldOn: string;

  @IsIn(POSITIONS)
  position: Position;

  @IsText(5000)
  summary: string;
}

export class MergeBody {
  /** The case of the proposal that goes on for both. */
  @IsUUID()
  into: string;

  @IsText(2000)
  reason: string;
}

export class ScoreSheetView {
  examiner: string;
  scores: ScoreBody[];
  /** Points out of 100. */
  total: number;
  at: Date;
}

export class ConsultationView extends ConsultationBody {
  author: string;
  at: Date;
}

export class ProposalRecordView {
  /** The newest, which counts, is the last. */
  sheets: ScoreSheetView[];
  consultations: ConsultationView[];

  static from({ sheets, consultations }: ProposalRecord): ProposalRecordView {
    return {
      sheets: sheets.map(({ examiner, scores, total, createdAt }) => ({
        examiner: examiner.name,
        scores,
        total,
        at: createdAt,
      })),
      consultations: consultations.map(({ author, consulted, heldOn, position, summary, createdAt }) => ({
        author: author.name,
        consulted,
        heldOn,
        position,
        summary,
        at: createdAt,
      })),
    };
  }
}

export class PublicProposalView {
  /** Of the case. */
  id: string;
  name: string;
  /** All who propose and have confirmed it. */
  proposers: string[];
  /** For whom the operator proposes. */
  onBehalfOf: string | null;
  definition: string | null;
  stage: Stage;
  submittedAt: Date;
  /** When it came into this stage. */
  since: Date;
  /** The category it opened. */
  categoryId: string | null;
  /** The proposal that goes on for it. */
  mergedInto: string | null;
  /** Why it was turned down, or merged. */
  reason: string | null;

  static from({ reviewCase, ...facts }: PublicProposal): PublicProposalView {
    const { id, title, stage, createdAt } = reviewCase;
    return { id, name: title, stage, submittedAt: createdAt, ...facts };
  }
}

export class PublicProposalPage {
  items: PublicProposalView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
