import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PREFECTURE_CODES, type PrefectureCode } from '#scheme';
import type { Coverage } from './coverage.entity.js';
import { AreaView } from './supply.dto.js';

/** A year. */
const MOST_HOURS = 8_760;

export class AreaBody {
  /** JIS X 0401, two digits. */
  @IsIn(PREFECTURE_CODES)
  prefecture: PrefectureCode;

  /** Hours until a call is answered. */
  @IsInt()
  @Min(0)
  @Max(MOST_HOURS)
  answerHours: number;

  /** Hours until somebody is on site. */
  @IsInt()
  @Min(0)
  @Max(MOST_HOURS)
  onSiteHours: number;
}

export class CoverageBody {
  /** Only for this product, in place of what is stated for all; absent: for all. */
  @IsOptional()
  @IsUUID()
  productId?: string;

  /** Replaces what was stated; empty: nothing is. */
  @IsArray()
  @ArrayMaxSize(47)
  @ArrayUnique(({ prefecture }: AreaBody) => prefecture)
  @ValidateNested({ each: true })
  @Type(() => AreaBody)
  areas: AreaBody[];
}

export class StatedCoverageView {
  /** None: all products without coverage of their own. */
  productId: string | null;
  areas: AreaView[];
}

export class CoverageView {
  /** What is stated for all products first. */
  items: StatedCoverageView[];

  static from(rows: Coverage[]): CoverageView {
    const productIds = [...new Set(rows.map(({ product }) => product?.id ?? null))];
    return {
      items: productIds.map((productId) => ({
        productId,
        areas: rows.filter(({ product }) => (product?.id ?? null) === productId).map(AreaView.from),
      })),
    };
  }
}
