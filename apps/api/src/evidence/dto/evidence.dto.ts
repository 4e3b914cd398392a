import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import {
  type AcceptEvidenceRequest, type Argument, ARGUMENTS, type CreateEvidenceRequest, EVIDENCE_KINDS, EVIDENCE_STATES, EVIDENCE_STRENGTHS,
  type EvidenceKindCode, type EvidenceState, type EvidenceStrength, type MoveEvidenceRequest, type UpdateEvidenceRequest,
} from '@bleibeakte/contracts';
import { OptionalDay, OptionalText, Text, Version } from '../../http/fields.ts';

const MAX_PERSONS = 50;

export class CreateEvidenceDto implements CreateEvidenceRequest {
  @IsIn(ARGUMENTS)
  argument!: Argument;

  @Text(200)
  title!: string;

  @IsArray()
  @ArrayMaxSize(MAX_PERSONS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  personIds!: string[];

  @OptionalText(200)
  owedBy?: string | null;

  @OptionalText(5000)
  note?: string | null;

  @OptionalDay()
  expectedOn?: string | null;

  @IsOptional()
  @IsIn(EVIDENCE_KINDS)
  kind?: EvidenceKindCode | null;
}

export class AcceptEvidenceDto implements AcceptEvidenceRequest {
  @IsIn(EVIDENCE_KINDS)
  kind!: EvidenceKindCode;

  @IsArray()
  @ArrayMaxSize(MAX_PERSONS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  personIds!: string[];
}

export class UpdateEvidenceDto implements UpdateEvidenceRequest {
  @ValidateIf((_, value) => value !== undefined)
  @IsIn(ARGUMENTS)
  argument?: Argument;

  @ValidateIf((_, value) => value !== undefined)
  @Text(200)
  title?: string;

  @ValidateIf((_, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(MAX_PERSONS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  personIds?: string[];

  @OptionalText(200)
  owedBy?: string | null;

  @OptionalText(5000)
  note?: string | null;

  @OptionalDay()
  expectedOn?: string | null;

  @IsOptional()
  @IsIn(EVIDENCE_STRENGTHS)
  strength?: EvidenceStrength | null;

  @OptionalDay()
  datedOn?: string | null;

  @OptionalDay()
  freshUntil?: string | null;

  @Version()
  version!: number;
}

export class MoveEvidenceDto implements MoveEvidenceRequest {
  @IsIn(EVIDENCE_STATES)
  to!: EvidenceState;

  @IsOptional()
  @OptionalText(2000)
  reason?: string | null;

  @Version()
  version!: number;
}
