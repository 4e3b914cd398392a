import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import {
  type ApplyEventRequest, CASE_EVENT_KINDS, type CaseEventKind, type ChangeEventRequest, EVENT_SENDERS, type EventAnswers, type EventSender,
  HOLIDAY_REGIONS, type HolidayRegion, type Instruction, INSTRUCTIONS, type Land, LANDS, type LetterPeriod, PERIOD_UNITS, type PeriodUnit,
  type RecordEventRequest, SERVICE_MODES, type ServiceMode, type TakeEventRequest, type WithdrawEventRequest,
} from '@bleibeakte/contracts';
import { Day, OptionalDay, OptionalText, OptionalUuid, Text, Uuid, Version } from '../../http/fields.ts';
import { IsAnswers } from './answers.decorator.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Longer keys do not exist. */
const KEY_LENGTH = 100;

export class LetterPeriodDto implements LetterPeriod {
  @IsInt()
  @Min(1)
  @Max(1000)
  length!: number;

  @IsIn(PERIOD_UNITS)
  unit!: PeriodUnit;
}

export class ConditionDto {
  @Text(200)
  text!: string;

  @Day()
  until!: string;
}

export class ProposeEventDto implements RecordEventRequest {
  @IsIn(CASE_EVENT_KINDS)
  kind!: CaseEventKind;

  @Day()
  on!: string;

  @IsOptional()
  @IsIn(SERVICE_MODES)
  service?: ServiceMode | null;

  @OptionalDay()
  postedOn?: string | null;

  @OptionalDay()
  letterDatedOn?: string | null;

  @IsOptional()
  @IsIn(EVENT_SENDERS)
  sender?: EventSender | null;

  @IsOptional()
  @IsIn(LANDS)
  senderLand?: Land | null;

  @IsOptional()
  @IsIn(HOLIDAY_REGIONS)
  region?: HolidayRegion | null;

  @IsOptional()
  @IsIn(HOLIDAY_REGIONS)
  alsoAt?: HolidayRegion | null;

  @IsOptional()
  @IsIn(INSTRUCTIONS)
  instruction?: Instruction | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => LetterPeriodDto)
  instructionSays?: LetterPeriodDto | null;

  @OptionalDay()
  asylumAppliedOn?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => LetterPeriodDto)
  period?: LetterPeriodDto | null;

  @OptionalDay()
  namedOn?: string | null;

  @IsOptional()
  @Matches(TIME)
  namedTime?: string | null;

  @OptionalDay()
  servedOn?: string | null;

  @IsOptional()
  @IsAnswers()
  answers?: EventAnswers;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConditionDto)
  conditions?: ConditionDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  personIds?: string[];

  @OptionalUuid()
  documentId?: string | null;

  @OptionalText(2000)
  note?: string | null;
}

export class TakeEventDto extends ProposeEventDto implements TakeEventRequest {
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(KEY_LENGTH, { each: true })
  take!: string[];

  @OptionalUuid()
  responsibleId?: string;
}

export class ChangeEventDto extends ProposeEventDto implements ChangeEventRequest {
  @Version()
  version!: number;
}

export class EventMoveDto {
  @Uuid()
  deadlineId!: string;

  @Version()
  version!: number;

  @Text(KEY_LENGTH)
  key!: string;
}

export class ApplyEventDto implements ApplyEventRequest {
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => EventMoveDto)
  moves!: EventMoveDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(KEY_LENGTH, { each: true })
  take?: string[];

  @Text(1000)
  reason!: string;

  @Version()
  version!: number;
}

export class WithdrawEventDto implements WithdrawEventRequest {
  @Text(1000)
  reason!: string;

  @Version()
  version!: number;
}
