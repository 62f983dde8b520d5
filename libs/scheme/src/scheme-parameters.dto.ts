import { IsNumber, Matches, Max, MaxLength, Min, IsString } from 'class-validator';
import { IsCalendarDate } from '#platform';
import type { SchemeParameter } from './scheme-parameter.entity.js';

export class ScheduleParameterBody {
  /** One of the names there are. */
  @IsString()
  @MaxLength(100)
  @Matches(/^[a-z][a-z0-9_]*$/)
  name: string;

  @IsNumber()
  @Min(0)
  @Max(1e12)
  value: number;

  /** First day, after today. */
  @IsCalendarDate()
  validFrom: string;
}

export class SchemeParameterView {
  id: string;
  name: string;
  value: number;
  validFrom: string;
  /** Last day; null: until further notice. */
  validTo: string | null;

  static from({ id, name, value, validFrom, validTo }: SchemeParameter): SchemeParameterView {
    return { id, name, value, validFrom, validTo };
  }
}

export class SchemeParameterList {
  /** By name, the newest first. */
  items: SchemeParameterView[];
}
