import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import {
  type ComputeDeadlineRequest, DEADLINE_KINDS, DEADLINE_TYPES, type DeadlineKind, type DeadlineType, HOLIDAY_REGIONS,
  type HolidayRegion, PERIOD_UNITS, type PeriodUnit, type PlanRemindersRequest, type ProposeDeadlineRequest, START_MODES,
  type StartMode,
} from '@bleibeakte/contracts';
import { Day } from '../../http/fields.ts';

/** 'HH:MM' of a clock. */
export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class ComputationDto implements ComputeDeadlineRequest {
  @Day()
  event!: string;

  /** Left out means null: the event is the day that counts. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(14)
  fictionDays: number | null = null;

  @IsIn(START_MODES)
  startMode!: StartMode;

  @IsInt()
  @Min(1)
  @Max(1000)
  length!: number;

  @IsIn(PERIOD_UNITS)
  unit!: PeriodUnit;

  @IsIn(HOLIDAY_REGIONS)
  region!: HolidayRegion;

  @IsBoolean()
  shift!: boolean;
}

export class ComputeDeadlineDto extends ComputationDto implements ProposeDeadlineRequest {
  @IsOptional()
  @IsIn(DEADLINE_KINDS)
  kind?: DeadlineKind;
}

export class PlanRemindersDto implements PlanRemindersRequest {
  @Day()
  dueOn!: string;

  @IsOptional()
  @Matches(TIME)
  dueTime?: string | null;

  @IsIn(DEADLINE_KINDS)
  kind!: DeadlineKind;

  @IsIn(DEADLINE_TYPES)
  type!: DeadlineType;

  @IsIn(HOLIDAY_REGIONS)
  region!: HolidayRegion;
}
