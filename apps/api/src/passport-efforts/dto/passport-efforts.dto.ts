import { ArrayMaxSize, IsArray, IsIn, IsNumber, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type CreateEffortRequest, EFFORT_KINDS, type EffortKind, type UpdateEffortRequest, type WithdrawEffortRequest } from '@bleibeakte/contracts';
import { Day, OptionalDay, OptionalText, OptionalUuid, Text, Uuid, Version } from '../../http/fields.ts';

class EffortTexts {
  @OptionalText(200)
  body?: string | null;

  @OptionalText(2000)
  what?: string | null;

  @OptionalText(2000)
  result?: string | null;

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(100_000)
  cost?: number | null;

  @OptionalText(2000)
  unreasonableBecause?: string | null;

  @OptionalText(500)
  source?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID('all', { each: true })
  documentIds?: string[];
}

export class CreateEffortDto extends EffortTexts implements CreateEffortRequest {
  @Uuid()
  personId!: string;

  @IsIn(EFFORT_KINDS)
  kind!: EffortKind;

  @Day()
  on!: string;

  @OptionalDay()
  nextOn?: string | null;

  @OptionalText(200)
  next?: string | null;
}

export class UpdateEffortDto extends EffortTexts implements UpdateEffortRequest {
  @OptionalUuid()
  personId?: string;

  @IsOptional()
  @IsIn(EFFORT_KINDS)
  kind?: EffortKind;

  @OptionalDay()
  on?: string;

  @Version()
  version!: number;
}

export class WithdrawEffortDto implements WithdrawEffortRequest {
  @Text(2000)
  reason!: string;

  @Version()
  version!: number;
}
