import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import {
  type ConfirmEndRequest, type CreateDeadlineRequest, type DeleteDeadlineRequest, type RefuseEndRequest, DEADLINE_KINDS, DEADLINE_OUTCOMES, DEADLINE_STATES, DEADLINE_TYPES, type DeadlineKind,
  type DeadlineOutcome, type DeadlineState, type DeadlineType, type FindDeadlines, type FinishDeadlineRequest,
  type MoveDeadlineRequest, type ReopenDeadlineRequest,
} from '@bleibeakte/contracts';
import { Cursor, Limit, OptionalDay, OptionalText, OptionalUuid, Text, Version } from '../../http/fields.ts';
import { ComputationDto, TIME } from './compute-deadline.dto.ts';

export class CreateDeadlineDto implements CreateDeadlineRequest {
  @IsIn(DEADLINE_KINDS)
  kind!: DeadlineKind;

  @IsIn(DEADLINE_TYPES)
  type!: DeadlineType;

  @OptionalText(200)
  title?: string;

  @OptionalDay()
  dueOn?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ComputationDto)
  computation?: ComputationDto;

  @IsOptional()
  @Matches(TIME)
  dueTime?: string | null;

  @OptionalUuid()
  responsibleId?: string;

  @OptionalUuid()
  documentId?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  personIds?: string[];

  @OptionalText(2000)
  note?: string | null;
}

export class MoveDeadlineDto implements MoveDeadlineRequest {
  @OptionalDay()
  dueOn?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ComputationDto)
  computation?: ComputationDto;

  @IsOptional()
  @Matches(TIME)
  dueTime?: string | null;

  @Text(1000)
  reason!: string;

  @Version()
  version!: number;
}

export class FinishDeadlineDto implements FinishDeadlineRequest {
  @IsIn(DEADLINE_OUTCOMES)
  outcome!: DeadlineOutcome;

  @OptionalText(2000)
  note?: string | null;

  @OptionalUuid()
  proofDocumentId?: string | null;

  @Version()
  version!: number;
}

export class ReopenDeadlineDto implements ReopenDeadlineRequest {
  @Version()
  version!: number;
}

export class DeleteDeadlineDto implements DeleteDeadlineRequest {
  @Text(1000)
  reason!: string;

  @Version()
  version!: number;
}

export class ConfirmEndDto implements ConfirmEndRequest {
  @Version()
  version!: number;
}

export class RefuseEndDto implements RefuseEndRequest {
  @Text(1000)
  comment!: string;

  @Version()
  version!: number;
}

export class FindDeadlinesDto implements FindDeadlines {
  @OptionalDay()
  from?: string;

  @OptionalDay()
  to?: string;

  @OptionalUuid()
  responsibleId?: string;

  @IsOptional()
  @IsIn(DEADLINE_TYPES)
  type?: DeadlineType;

  @IsOptional()
  @IsIn(DEADLINE_STATES)
  state?: DeadlineState;

  @Limit()
  limit?: number;

  @Cursor()
  cursor?: string;
}
