import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, Matches, MaxLength, registerDecorator, ValidateNested } from 'class-validator';
import type { CommissionChange, CommissionValue, CorrectCommissionRequest } from '@bleibeakte/contracts';
import { Day, Text } from '../../http/fields.ts';

/** '2026-01-31' as shipped, '2026-01-31.2' after the second correction. */
const VERSION = /^\d{4}-\d{2}-\d{2}(\.[1-9]\d{0,5})?$/;

const isPlain = (value: unknown): boolean =>
  value === null || ['boolean', 'number'].includes(typeof value) || (typeof value === 'string' && value.length <= 2000);
const isRow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length <= 12 && Object.values(value).every(isPlain);

/** Yes or no, number, text, a list of codes or of rows, or null; what exactly fits is decided by the field's shape. */
function ProfileValue(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isCommissionValue',
      target: target.constructor,
      propertyName: propertyName as string,
      validator: {
        validate: (value: unknown) =>
          isPlain(value) ||
          (Array.isArray(value) && value.length <= 60 && (value.every((code) => typeof code === 'string' && code.length <= 60) || value.every(isRow))),
      },
    });
}

export class CommissionChangeDto implements CommissionChange {
  @Matches(/^[A-Za-z0-9.]{1,80}$/)
  field!: string;

  @ProfileValue()
  value!: CommissionValue;

  @Text(500)
  source!: string;

  @Day()
  checkedOn!: string;
}

export class CorrectCommissionDto implements CorrectCommissionRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => CommissionChangeDto)
  changes!: CommissionChangeDto[];

  @Text(2000)
  reason!: string;

  @MaxLength(20)
  @Matches(VERSION)
  version!: string;
}

export class ShowCommissionDto {
  @IsOptional()
  @Matches(VERSION)
  version?: string;
}

export class CompareCommissionDto {
  @Matches(VERSION)
  from!: string;

  @Matches(VERSION)
  to!: string;
}
