import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateIf, ValidateNested } from 'class-validator';
import {
  type AddCasePersonRequest, type AddTeamMemberRequest, CASE_CLOSE_REASONS, CASE_STAGES, type CaseCloseReason, type CaseStage,
  type CloseCaseRequest, type FindCases, HOLIDAY_REGIONS, type HolidayRegion, type Land, LANDS, type NextStep,
  type OpenCaseRequest, type ReopenCaseRequest, type SetNextStepRequest, type TakeCommissionVersionRequest,
  type UpdateCaseRequest,
} from '@bleibeakte/contracts';
import { Cursor, Day, Limit, OptionalText, OptionalUuid, Text, Uuid, Version } from '../../http/fields.ts';

const OPEN_STAGES = CASE_STAGES.filter((stage) => stage !== 'closed');
const given = (field: string) => ValidateIf((dto: Record<string, unknown>) => dto[field] !== undefined);

export class NextStepDto implements NextStep {
  @Text(500)
  text!: string;

  @ValidateIf((dto: NextStepDto) => dto.dueOn !== null)
  @Day()
  dueOn!: string | null;
}

export class OpenCaseDto implements OpenCaseRequest {
  @IsArray()
  @ArrayMaxSize(30)
  @IsUUID('all', { each: true })
  personIds!: string[];

  @IsIn(LANDS)
  land!: Land;

  @IsOptional()
  @IsIn(HOLIDAY_REGIONS)
  region?: HolidayRegion;

  @OptionalUuid()
  responsibleId?: string;

  @OptionalText(200)
  title?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => NextStepDto)
  nextStep?: NextStepDto | null;
}

export class UpdateCaseDto implements UpdateCaseRequest {
  @given('title')
  @Text(200)
  title?: string;

  @given('land')
  @IsIn(LANDS)
  land?: Land;

  @given('region')
  @IsIn(HOLIDAY_REGIONS)
  region?: HolidayRegion;

  @given('stage')
  @IsIn(OPEN_STAGES)
  stage?: Exclude<CaseStage, 'closed'>;

  @given('responsibleId')
  @Uuid()
  responsibleId?: string;

  @OptionalText(20_000)
  notes?: string | null;

  @Version()
  version!: number;
}

export class SetNextStepDto implements SetNextStepRequest {
  @ValidateIf((dto: SetNextStepDto) => dto.nextStep !== null)
  @ValidateNested()
  @Type(() => NextStepDto)
  nextStep!: NextStepDto | null;

  @OptionalText(2000)
  noneNeededBecause?: string | null;

  @Version()
  version!: number;
}

export class CloseCaseDto implements CloseCaseRequest {
  @IsIn(CASE_CLOSE_REASONS)
  reason!: CaseCloseReason;

  @OptionalText(2000)
  note?: string | null;

  @Version()
  version!: number;
}

export class ReopenCaseDto implements ReopenCaseRequest {
  @Version()
  version!: number;
}

export class TakeCommissionVersionDto implements TakeCommissionVersionRequest {
  @Matches(/^\d{4}-\d{2}-\d{2}(\.[1-9]\d{0,5})?$/)
  commissionVersion!: string;

  @Version()
  version!: number;
}

export class AddCasePersonDto implements AddCasePersonRequest {
  @Uuid()
  personId!: string;
}

export class AddTeamMemberDto implements AddTeamMemberRequest {
  @Uuid()
  userId!: string;
}

export class FindCasesDto implements FindCases {
  @IsOptional()
  @IsIn(CASE_STAGES)
  stage?: CaseStage;

  @IsOptional()
  @IsIn(LANDS)
  land?: Land;

  @OptionalUuid()
  responsibleId?: string;

  @IsOptional()
  @IsIn(['open', 'closed', 'overdue', 'withoutNextStep'])
  show?: 'open' | 'closed' | 'overdue' | 'withoutNextStep';

  @IsOptional()
  @IsIn(['number', 'nextDate'])
  sort?: 'number' | 'nextDate';

  @Limit()
  limit?: number;

  @Cursor()
  cursor?: string;
}
