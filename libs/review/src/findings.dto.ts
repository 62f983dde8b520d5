import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Actor } from '#identity';
import { IsText, type Text } from '#platform';
import { FINDING_CODES, FINDING_KINDS, type FindingCode, type FindingKind } from './finding-codes.js';
import { SEVERITIES, type Finding, type Severity } from './finding.entity.js';

export class FindingBody {
  /** JSON pointer into what was filled in. A finding has this, a `documentId` or an `evidenceId`. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/^\//)
  pointer?: string;

  /** A document that was handed in. */
  @IsOptional()
  @IsUUID()
  documentId?: string;

  /** Page of the document, from 1. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;

  /** A piece of evidence that was handed in. */
  @IsOptional()
  @IsUUID()
  evidenceId?: string;

  @IsIn(FINDING_CODES)
  code: FindingCode;

  /** `must` unless said: it has to be put right; `should` is advice. */
  @IsOptional()
  @IsIn(SEVERITIES)
  severity?: Severity;

  @IsText(2000)
  text: string;
}

export class ReturnBody {
  /** New findings; may be none when earlier ones are still open, which are carried. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FindingBody)
  findings: FindingBody[];
}

export class AnswerTextBody {
  @IsText(2000)
  text: string;
}

export class AnswerBody extends AnswerTextBody {
  @IsUUID()
  findingId: string;
}

export class ResubmitBody {
  /** Answers that were not saved before; they take the place of saved ones. */
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique(({ findingId }: AnswerBody) => findingId)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AnswerBody)
  answers: AnswerBody[];
}

export class FindingAnswerView {
  /** The round that was returned. */
  round: number;
  text: string;
  /** Not handed in yet: nobody but the applicant sees it. */
  draft: boolean;
}

export class FindingView {
  id: string;
  /** The round it was found in. */
  round: number;
  pointer: string | null;
  documentId: string | null;
  page: number | null;
  evidenceId: string | null;
  code: FindingCode;
  severity: Severity;
  text: string;
  /** The newest answer that the reader may see. */
  answer: string | null;
  /** One a round. */
  answers: FindingAnswerView[];
  /** The round in which it was found to be put right; while it is open it is carried from round to round. */
  resolvedRound: number | null;

  static from(reader: Actor, applicantId: string, finding: Finding): FindingView {
    const { id, round, pointer, documentId, page, evidenceId, code, severity, text, resolvedRound } = finding;
    const answers = (finding.answers ?? [])
      .toSorted((one, other) => one.round - other.round)
      .map((answer) => ({ round: answer.round, text: answer.text, draft: answer.handedInAt === null }))
      .filter(({ draft }) => !draft || reader.organisationId === applicantId);
    const target = { pointer, documentId, page, evidenceId };
    const answer = answers.at(-1)?.text ?? null;
    return { id, round, ...target, code, severity, text, answer, answers, resolvedRound };
  }
}

export class FindingTextView {
  ja: string;
  en: string;

  static from({ ja, en }: Text): FindingTextView {
    return { ja, en };
  }
}

export class FindingCodeView {
  code: FindingCode;
  label: FindingTextView;
  /** A text to start from; 〔〕 marks what is to be filled in. */
  template: FindingTextView;
}

export class FindingCodeList {
  items: FindingCodeView[];

  static all(): FindingCodeList {
    return {
      items: Object.entries<FindingKind>(FINDING_KINDS).map(([code, { label, template }]) => ({
        code: code as FindingCode,
        label: FindingTextView.from(label),
        template: FindingTextView.from(template),
      })),
    };
  }
}
