import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, ValidateIf, ValidateNested } from 'class-validator';
import {
  type AssignPaperRequest, type FindPapers, PAPER_KINDS, PAPER_LISTS, type PaperKind, SET_ASIDE_REASONS, type SetAsidePaperRequest,
  type SetAsideReason, type TakeBackPaperRequest,
} from '@bleibeakte/contracts';
import { TakeEventDto } from '../../case-events/dto/case-event.dto.ts';
import { Cursor, Limit, OptionalDay, OptionalText, OptionalUuid, Uuid, Version } from '../../http/fields.ts';

export class FindPapersDto implements FindPapers {
  @IsOptional()
  @IsIn(PAPER_LISTS)
  show?: (typeof PAPER_LISTS)[number];

  @Limit()
  limit?: number;

  @Cursor()
  cursor?: string;
}

export class AssignPaperDto implements AssignPaperRequest {
  @Uuid()
  caseId!: string;

  @IsOptional()
  @IsIn(PAPER_KINDS)
  kind?: PaperKind | null;

  @OptionalUuid()
  evidenceItemId?: string | null;

  @OptionalDay()
  datedOn?: string | null;

  /** Null has to be said: a letter whose deadline nobody asked about is the one that gets lost. */
  @ValidateIf((_, value) => value !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => TakeEventDto)
  event!: TakeEventDto | null;

  @Version()
  version!: number;
}

export class SetAsidePaperDto implements SetAsidePaperRequest {
  @IsIn(SET_ASIDE_REASONS)
  reason!: SetAsideReason;

  @OptionalText(500)
  note?: string | null;

  @Version()
  version!: number;
}

export class TakeBackPaperDto implements TakeBackPaperRequest {
  @Version()
  version!: number;
}
