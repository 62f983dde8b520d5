import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PREFECTURE_CODES, type PrefectureCode } from '#scheme';

export const SORTS = ['relevance', 'newest', 'price_asc', 'price_desc'] as const;
export type Sort = (typeof SORTS)[number];

export class SearchQuery {
  /** What one is looking for; empty: everything. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Only this category. */
  @IsOptional()
  @IsUUID()
  categoryId?: string;

  @IsOptional()
  @IsIn(['full', 'provisional'])
  kind?: 'full' | 'provisional';

  /** Only what somebody looks after in this prefecture: JIS X 0401, two digits. */
  @IsOptional()
  @IsIn(PREFECTURE_CODES)
  prefecture?: PrefectureCode;

  @IsOptional()
  @IsIn(SORTS)
  sort?: Sort;

  /** Page from 1. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  page?: number;

  /** Hits on a page. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class HitCategory {
  id: string;
  name: string;
}

export class SearchHit {
  /** Of the listing. */
  id: string;
  name: string;
  modelNumbers: string[];
  category: HitCategory;
  maker: string;
  /** Yen without tax. */
  bodyPrice: number;
  kind: string;
}

export class Interpretation {
  /** The words as they were searched for. */
  q: string;
}

export class SearchResult {
  hits: SearchHit[];
  total: number;
  /** For each facet how many hits each value has. */
  facets: Record<string, Record<string, number>>;
  interpretation: Interpretation;
  /** Answered without the search engine: simpler ranking, no facets. */
  degraded: boolean;
}
