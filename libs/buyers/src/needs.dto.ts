import { IsEmail, IsIn, IsOptional, MaxLength } from 'class-validator';
import { IsText, PageQuery } from '#platform';
import { DIVISIONS, PREFECTURE_CODES, type PrefectureCode } from '#scheme';
import type { Need } from './need.entity.js';

const INDUSTRIES = DIVISIONS.map(({ code }) => code);

export class NeedBody {
  /** What work is to be lightened, in one's own words; makers read it. */
  @IsText(2_000)
  text: string;

  /** Division of the Japan Standard Industrial Classification, A to T. */
  @IsIn(INDUSTRIES)
  industry: string;

  /** Kind of work. */
  @IsText(100)
  process: string;

  /** JIS X 0401, two digits. */
  @IsOptional()
  @IsIn(PREFECTURE_CODES)
  prefecture?: PrefectureCode;

  /** Where an answer may go; shown to nobody. */
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  mail?: string;
}

export class NeedQuery extends PageQuery {
  @IsOptional()
  @IsIn(INDUSTRIES)
  industry?: string;

  /** Kind of work, as it is counted. */
  @IsOptional()
  @IsText(100)
  process?: string;
}

export class NeedAnswerBody {
  @IsText(5_000)
  text: string;
}

export class RecordedNeedView {
  id: string;
  text: string;
  industry: string;
  process: string;
  prefecture: string | null;
  /** What the secretariat has answered. */
  answer: string | null;
  /** Whether who recorded it can still be answered by mail. */
  answerable: boolean;
  /** Taken out of the makers' list. */
  hidden: boolean;
  recordedAt: Date;
  /** Where a category for it can be proposed. */
  propose: string;

  static from({ id, text, industry, process, prefecture, mail, answer, hiddenAt, createdAt }: Need): RecordedNeedView {
    return {
      id,
      text,
      industry,
      process,
      prefecture,
      answer,
      answerable: mail !== null,
      hidden: hiddenAt !== null,
      recordedAt: createdAt,
      propose: '/api/v1/category-proposals',
    };
  }
}

export class NeedPage {
  items: RecordedNeedView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export class NeedCount {
  process: string;
  count: number;
  /** The divisions it was recorded for. */
  industries: string[];
}

export class NeedCounts {
  /** Most wanted first. */
  items: NeedCount[];
}
