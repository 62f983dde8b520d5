import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, ValidateNested } from 'class-validator';
import { IsCalendarDate } from '#platform';
import { CategoryBody } from './categories.dto.js';
import type { CategoryStatus } from './category.entity.js';
import { CriteriaBody } from './criteria.dto.js';

/** A version of criteria as the file has it. */
export class CriteriaEntry extends CriteriaBody {
  @IsCalendarDate()
  validFrom: string;
}

/** A category as the file has it. */
export class CategoryEntry extends CategoryBody {
  @IsIn(['open', 'suspended', 'closed'])
  status: CategoryStatus;

  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CriteriaEntry)
  criteria: CriteriaEntry[];
}
