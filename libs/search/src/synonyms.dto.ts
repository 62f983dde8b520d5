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
import type { Tried } from './search.service.js';
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

export class TrySynonymBody extends SynonymBody {
  /** What somebody searches for. */
  @IsText(100)
  q: string;

  /** The word that would be written otherwise. */
  @IsOptional()
  @IsText(60)
  replaces?: string;
}

export class TriedHitView {
  id: string;
  name: string;
  maker: string;
  category: string;
}

export class TriedView {
  total: number;
  /** The categories that would be meant, the most meant first. */
  categories: string[];
  /** The first hits. */
  hits: TriedHitView[];

  static from({ total, interpretation, hits }: Tried): TriedView {
    return {
      total,
      categories: interpretation.categories.map(({ name }) => name),
      hits: hits.map(({ id, name, maker, category }) => ({ id, name, maker, category: category.name })),
    };
  }
}

export class ComparedView {
  /** What the search finds as things stand. */
  now: TriedView;
  /** What it would find. */
  then: TriedView;
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

export class SynonymPage {
  items: SynonymView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
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
