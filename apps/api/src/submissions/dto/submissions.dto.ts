import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import {
  type BarOverride, type CalendarDate, type ChangeSubmissionStateRequest, type CreateSubmissionRequest, type FindSubmissions, type Land, LANDS,
  SUBMISSION_CHANNELS, SUBMISSION_STATES, type SubmissionChannel, type SubmissionState, type UpdateSubmissionRequest,
} from '@bleibeakte/contracts';
import { Cursor, Day, Limit, OptionalText, OptionalUuid, Text, Version } from '../../http/fields.ts';

const MOST_PERSONS = 50;

export class CreateSubmissionDto implements CreateSubmissionRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_PERSONS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  personIds!: string[];

  @IsOptional()
  @IsIn(LANDS)
  land?: Land;

  @OptionalText(300)
  recipient?: string | null;

  @OptionalText(4000)
  note?: string | null;
}

export class UpdateSubmissionDto implements UpdateSubmissionRequest {
  @OptionalText(300)
  recipient?: string | null;

  @OptionalText(100)
  aktenzeichen?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_PERSONS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  personIds?: string[];

  @OptionalText(4000)
  note?: string | null;

  @Version()
  version!: number;
}

export class BarOverrideDto implements BarOverride {
  @Text(2000)
  reason!: string;
}

export class ChangeSubmissionStateDto implements ChangeSubmissionStateRequest {
  @IsIn(SUBMISSION_STATES)
  to!: SubmissionState;

  @Day()
  on!: CalendarDate;

  @IsOptional()
  @IsIn(SUBMISSION_CHANNELS)
  channel?: SubmissionChannel | null;

  @OptionalText(100)
  aktenzeichen?: string | null;

  @OptionalUuid()
  proofDocumentId?: string | null;

  @OptionalText(4000)
  note?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => BarOverrideDto)
  override?: BarOverrideDto | null;

  @Version()
  version!: number;
}

export class FindSubmissionsDto implements FindSubmissions {
  @IsOptional()
  @IsIn(LANDS)
  land?: Land;

  @IsOptional()
  @IsIn(SUBMISSION_STATES)
  state?: SubmissionState;

  @Limit()
  limit?: number;

  @Cursor()
  cursor?: string;
}
