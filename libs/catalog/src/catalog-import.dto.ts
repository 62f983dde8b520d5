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
  IsBoolean,
  IsString,
  IsUrl,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCorporateNumber } from '#identity';
import { CompanyFactsBody, DomesticAgentBody } from '#manufacturers';
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

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  website?: string;

  /** What the earlier catalog knew of the company: by it a maker that is created is classified. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CompanyFactsBody)
  company?: CompanyFactsBody;

  /** It stands abroad and acts through a domestic agent. */
  @IsOptional()
  @IsBoolean()
  foreign?: boolean;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DomesticAgentBody)
  domesticAgent?: DomesticAgentBody;
}

/** A picture that somebody has uploaded before. */
export class ImportedImage {
  @IsUUID()
  documentId: string;

  /** What is to be seen. */
  @IsOptional()
  @IsText(200)
  caption?: string;
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

  /** What a provisional listing is on condition of, as buyers and the maker are told. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsText(500, { each: true })
  conditions?: string[];

  /** Since when it stood in the earlier catalog; since now unless told. */
  @IsOptional()
  @IsCalendarDate()
  publishedOn?: string;

  /** Pictures in the order in which they are shown. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ImportedImage)
  images?: ImportedImage[];

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
