import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { IsCorporateNumber } from '#identity';
import { IsCalendarDate, IsText } from '#platform';
import { RegistrantFactsBody } from '#registrants';
import { HOLDER_KINDS, isIndustryCode, type HolderKind } from '#scheme';

/** A code of the Japan Standard Industrial Classification: a division, a middle group, or finer. */
const IsIndustry = () =>
  ValidateBy({
    name: 'isIndustry',
    validator: { validate: (value) => typeof value === 'string' && isIndustryCode(value) },
  });

const MOST_YEN = 1_000_000_000_000_000;
const MOST_PEOPLE = 10_000_000;
const MOST_SHARES = Number.MAX_SAFE_INTEGER;

export class ShareholderBody {
  @IsText(200)
  name: string;

  @IsOptional()
  @IsCorporateNumber()
  corporateNumber?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_SHARES)
  shares?: number;

  @IsOptional()
  @IsIn(HOLDER_KINDS)
  kind?: HolderKind;
}

/** What the size of a company is told from; a draft may leave out anything. Money is yen. */
export class CompanyFactsBody {
  @IsOptional()
  @IsBoolean()
  soleProprietor?: boolean;

  /** Main industry: a code of the Japan Standard Industrial Classification, such as `26`. */
  @IsOptional()
  @IsIndustry()
  industry?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_YEN)
  capitalYen?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_PEOPLE)
  staff?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_SHARES)
  sharesTotal?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ShareholderBody)
  shareholders?: ShareholderBody[];

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  officersTotal?: number;

  /** Officers who are officers or staff of a large firm. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  officersFromLarge?: number;

  /** Officers who are officers or staff of a deemed large firm. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  officersFromDeemedLarge?: number;

  /** Taxable income of the last three years, averaged; negative for a loss. */
  @IsOptional()
  @IsInt()
  @Min(-MOST_YEN)
  @Max(MOST_YEN)
  averageIncomeYen?: number;

  /** Listed on an exchange. */
  @IsOptional()
  @IsBoolean()
  listed?: boolean;

  @IsOptional()
  @IsCalendarDate()
  foundedOn?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_YEN)
  researchYen?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_YEN)
  expensesYen?: number;
}

export class OfficerBody {
  @IsText(100)
  name: string;

  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2100)
  birthYear?: number;
}

export class DomesticAgentBody {
  @IsText(200)
  name: string;

  @IsCorporateNumber()
  corporateNumber: string;

  @IsText(300)
  address: string;
}

/** Everything a manufacturer declares; only name, reading and address cannot be left out of a draft. */
export class FactsBody extends RegistrantFactsBody {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OfficerBody)
  officers?: OfficerBody[];

  /** The last four digits of the account. */
  @IsOptional()
  @IsString()
  @Matches(/^\d{4}$/)
  bankAccountSuffix?: string;

  /** The maker stands abroad and acts through a domestic agent. */
  @IsOptional()
  @IsBoolean()
  foreign?: boolean;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DomesticAgentBody)
  domesticAgent?: DomesticAgentBody;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CompanyFactsBody)
  company?: CompanyFactsBody;
}

/** The first draft. */
export class RegisterManufacturerBody extends FactsBody {
  /** Absent: the name the company signed up with. */
  @IsOptional()
  override name: string;
}
