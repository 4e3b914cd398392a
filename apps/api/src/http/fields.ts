import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, registerDecorator } from 'class-validator';
import { isRealDay } from '@bleibeakte/domain';

/** A real day 'YYYY-MM-DD'. */
export function Day(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isCalendarDate',
      target: target.constructor,
      propertyName: propertyName as string,
      validator: { validate: (value: unknown) => typeof value === 'string' && isRealDay(value) },
    });
}

/** Text with at least one visible character. */
export const Text = (max: number) => applyDecorators(IsString(), MaxLength(max), Matches(/\S/));

/** Text that may be left out, null or empty. */
export const OptionalText = (max: number) => applyDecorators(IsOptional(), IsString(), MaxLength(max));

export const OptionalDay = () => applyDecorators(IsOptional(), Day());

export const Uuid = () => IsUUID('all');
export const OptionalUuid = () => applyDecorators(IsOptional(), IsUUID('all'));

/** Version that the person saw; another one means somebody was faster (409). */
export const Version = () => applyDecorators(IsInt(), Min(1));

/** Rows per page, from the query string. */
export const Limit = () => applyDecorators(IsOptional(), Type(() => Number), IsInt(), Min(1), Max(100));
export const Cursor = () => applyDecorators(IsOptional(), IsString(), MaxLength(500));
