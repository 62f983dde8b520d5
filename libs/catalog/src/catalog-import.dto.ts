import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCorporateNumber } from '#identity';
import { IsCalendarDate, IsText } from '#platform';
import { MovedContentBody } from '#products';
import { PREFECTURE_CODES, type PrefectureCode } from '#scheme';

/** A maker as a line names it. */
export class ImportedMaker {
  @IsText(200)
  name: string;

  /** The name in kana. */
  @IsText(200)
  reading: string;

  /** By which the company is known again; a maker without one is known by its name. */
  @IsOptional()
  @IsCorporateNumber()
  corporateNumber?: string;

  @IsOptional()
  @IsText(400)
  address?: string;

  /** Where it looks after its products: JIS X 0401; taken when the maker is created. */
  @IsOptional()
  @IsArray()
  @IsIn(PREFECTURE_CODES, { each: true })
  prefectures?: PrefectureCode[];
}

/** One line of the file: an approved product of an earlier catalog. */
export class ImportedListing extends MovedContentBody {
  /** What the earlier catalog calls it: an import that is run again passes over what it has taken. */
  @IsText(200)
  externalId: string;

  @Type(() => ImportedMaker)
  @ValidateNested()
  @IsObject()
  manufacturer: ImportedMaker;

  /** Name of the category, or another of its names. */
  @IsText(200)
  category: string;

  @IsText(200)
  name: string;

  /** The name in kana. */
  @IsText(200)
  reading: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Matches(/[A-Za-z0-9ａ-ｚＡ-Ｚ０-９]/u, { each: true })
  @Length(1, 100, { each: true })
  @IsString({ each: true })
  modelNumbers: string[];

  @IsText(4000)
  description: string;

  /** Yen without tax. */
  @IsInt()
  @Min(1)
  @Max(100_000_000_000)
  bodyPrice: number;

  /** Yen without tax. */
  @IsInt()
  @Min(0)
  @Max(100_000_000_000)
  installationCost: number;

  @IsInt()
  @Min(0)
  @Max(600)
  warrantyMonths: number;

  /** Last day of a provisional listing; without it the listing is full. */
  @IsOptional()
  @IsCalendarDate()
  endsOn?: string;

  /** Other categories it stands in, by name or another of their names. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @IsText(200, { each: true })
  furtherCategories?: string[];

  /** Where no effects are stated; otherwise the best of them counts. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  laborSavingIndex?: number;
}

/** A line that was not taken, with everything that is wrong with it. */
export interface RefusedLine {
  line: number;
  externalId?: string;
  reasons: string[];
}
