import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsCalendarDate, IsText, PageQuery } from '#platform';
import type { Synonym } from './synonym.entity.js';

export class SynonymBody {
  /** The word as people write it; other ways of writing it are found too. */
  @IsText(60)
  word: string;

  /**
   * Categories, their other names, other known words, or industries as `JSIC:M`; what is meant most comes first. None:
   * the word says nothing about what is meant.
   */
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsText(100, { each: true })
  targets: string[];
}

export class SynonymsQuery extends PageQuery {
  /** Words that contain this, or that mean exactly this. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

export class SynonymView {
  id: string;
  word: string;
  targets: string[];
  version: number;

  static from({ id, word, targets, version }: Synonym): SynonymView {
    return { id, word, targets, version };
  }
}

export class SearchCountsQuery {
  /** First day. */
  @IsCalendarDate()
  from: string;

  /** Last day. */
  @IsCalendarDate()
  to: string;

  /** The most frequent ones, or those that most often found nothing. */
  @IsOptional()
  @IsIn(['searches', 'withoutHits'])
  by?: 'searches' | 'withoutHits';

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;
}

export class SearchCountView {
  /** What was searched for, folded. */
  query: string;
  searches: number;
  withoutHits: number;
  /** How often a hit was opened. */
  clicks: number;
}

export class SearchCountsView {
  items: SearchCountView[];
}
