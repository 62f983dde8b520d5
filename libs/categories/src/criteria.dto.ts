import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate, IsText, MayBeAbsent } from '#platform';
import { UNIT_SYMBOLS, type Unit } from '#scheme';
import {
  ATTRIBUTE_KEY,
  ATTRIBUTE_TYPES,
  type AttributeDefinition,
  type AttributeType,
} from './attribute-schema.rules.js';
import type { Criteria } from './criteria.entity.js';
import type { CriteriaContent, Target } from './criteria.rules.js';

/** Words in both languages. */
export class TextBody {
  @IsText(200)
  ja: string;

  @IsText(200)
  en: string;
}

export class OptionBody {
  @IsString()
  @Matches(/^[a-z0-9][a-z0-9_]{0,39}$/)
  value: string;

  @IsObject()
  @ValidateNested()
  @Type(() => TextBody)
  label: TextBody;
}

/** One technical attribute that products of a category state. */
export class AttributeBody implements AttributeDefinition {
  /** Name in data, such as `payload`. */
  @IsString()
  @Matches(ATTRIBUTE_KEY)
  key: string;

  @IsObject()
  @ValidateNested()
  @Type(() => TextBody)
  label: TextBody;

  @IsIn(ATTRIBUTE_TYPES)
  type: AttributeType;

  /** Of numbers: the unit values are kept in. */
  @MayBeAbsent()
  @IsIn(UNIT_SYMBOLS)
  unit?: Unit;

  /** Of numbers: the least that is plausible. */
  @MayBeAbsent()
  @IsNumber()
  min?: number;

  /** Of numbers: the most that is plausible. */
  @MayBeAbsent()
  @IsNumber()
  max?: number;

  /** Of enums, in the order they are offered. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => OptionBody)
  options?: OptionBody[];

  /** Needed for a submission. */
  @IsBoolean()
  required: boolean;

  /** Buyers may filter by it. */
  @IsBoolean()
  filterable: boolean;

  /** Which of two values is the better one. */
  @MayBeAbsent()
  @IsIn(['higher', 'lower'])
  better?: 'higher' | 'lower';

  /** The one number that prices are compared by. */
  @MayBeAbsent()
  @IsBoolean()
  capacity?: boolean;
}

export class TargetBody implements Target {
  /** Division of the Japan Standard Industrial Classification, A to T. */
  @IsString()
  @Matches(/^[A-T]$/)
  industry: string;

  @IsText(50)
  process: string;

  /** Least labor-saving index: (hours removed − hours created) ÷ hours removed. */
  @IsNumber({ maxDecimalPlaces: 3 })
  @Min(0)
  @Max(1)
  leastIndex: number;
}

/** What products of a category are judged by. */
export class CriteriaBody implements CriteriaContent {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TargetBody)
  targets: TargetBody[];

  /** Functions that every product must have, in words. */
  @IsArray()
  @ArrayMaxSize(30)
  @IsText(200, { each: true })
  functions: string[];

  @IsArray()
  @ArrayMaxSize(60)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AttributeBody)
  attributes: AttributeBody[];
}

export class ScheduleBody extends CriteriaBody {
  /** First day on which they hold: tomorrow or later. */
  @IsCalendarDate()
  validFrom: string;
}

export class CriteriaView {
  id: string;
  /** First day on which they hold. */
  validFrom: string;
  targets: TargetBody[];
  functions: string[];
  attributes: AttributeBody[];

  static from({ id, validFrom, targets, functions, attributes }: Criteria): CriteriaView {
    return { id, validFrom, targets, functions, attributes };
  }
}

export class CriteriaList {
  items: CriteriaView[];
}
