import { IsBoolean, IsIn } from 'class-validator';
import { type EvaluateRefusalRequest, type LeaveSubmissionRequest, REFUSAL_CODES, type RefusalCode } from '@bleibeakte/contracts';
import { Day, OptionalDay, OptionalText, Text, Uuid, Version } from '../../http/fields.ts';

export class EvaluateRefusalDto implements EvaluateRefusalRequest {
  @IsIn(REFUSAL_CODES)
  code!: RefusalCode;

  @IsBoolean()
  curable!: boolean;

  @OptionalDay()
  notBefore?: string | null;

  @OptionalText(4000)
  mustBeNew?: string | null;

  @Version()
  version!: number;
}

export class LeaveSubmissionDto implements LeaveSubmissionRequest {
  @Uuid()
  personId!: string;

  @Day()
  leftOn!: string;

  @Text(1000)
  reason!: string;

  @Version()
  version!: number;
}
