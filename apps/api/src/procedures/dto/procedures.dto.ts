import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import {
  type CreateProcedureRequest, type EndProcedureRequest, PROCEDURE_KINDS, PROCEDURE_OUTCOMES, type ProcedureKind, type ProcedureOutcome,
  type UpdateProcedureRequest,
} from '@bleibeakte/contracts';
import { Day, OptionalDay, OptionalText, Version } from '../../http/fields.ts';

export class CreateProcedureDto implements CreateProcedureRequest {
  @IsIn(PROCEDURE_KINDS)
  kind!: ProcedureKind;

  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  personIds!: string[];

  @Day()
  startedOn!: string;

  @OptionalText(200)
  body?: string | null;

  @OptionalText(100)
  reference?: string | null;

  @OptionalText(2000)
  note?: string | null;
}

export class UpdateProcedureDto implements UpdateProcedureRequest {
  @IsOptional()
  @IsIn(PROCEDURE_KINDS)
  kind?: ProcedureKind;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  personIds?: string[];

  @OptionalDay()
  startedOn?: string;

  @OptionalText(200)
  body?: string | null;

  @OptionalText(100)
  reference?: string | null;

  @OptionalText(2000)
  note?: string | null;

  @Version()
  version!: number;
}

export class EndProcedureDto implements EndProcedureRequest {
  @Day()
  endedOn!: string;

  @IsIn(PROCEDURE_OUTCOMES)
  outcome!: ProcedureOutcome;

  @OptionalText(2000)
  note?: string | null;

  @Version()
  version!: number;
}
