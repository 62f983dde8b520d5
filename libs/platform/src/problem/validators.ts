import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean, IsString, MaxLength, ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';

/** Whether a text is a calendar date that exists, between 1900 and 2999. */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A date without a time, `YYYY-MM-DD`. */
export const IsCalendarDate = (options?: ValidationOptions) =>
  ValidateBy({ name: 'isCalendarDate', validator: { validate: isCalendarDate } }, options);

/** A field that may be absent; `null` is not absence, as it is for `IsOptional`. */
export const MayBeAbsent = () => ValidateIf((_object, value) => value !== undefined);

const isNotBlank = (value: unknown): boolean => typeof value === 'string' && /\S/u.test(value);

/** Text of at most `most` characters that is not blank; kept as it was written. */
export const IsText = (most: number, options?: ValidationOptions) =>
  applyDecorators(
    IsString(options),
    MaxLength(most, options),
    ValidateBy({ name: 'isNotBlank', validator: { validate: isNotBlank } }, options),
  );

/** `true` and `false` as they stand in an address; anything else is refused. */
export const IsSwitch = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(),
  );
