import { IsBoolean, IsIn, IsOptional, ValidateIf } from 'class-validator';
import { TRANSLATION_STATES, type TranslationState, type UpdateDocumentRequest } from '@bleibeakte/contracts';
import { OptionalDay, OptionalUuid, Text, Version } from '../../http/fields.ts';

export class UpdateDocumentDto implements UpdateDocumentRequest {
  @ValidateIf((_, value) => value !== undefined)
  @Text(200)
  fileName?: string;

  @OptionalUuid()
  evidenceItemId?: string | null;

  @OptionalDay()
  datedOn?: string | null;

  @IsOptional()
  @IsIn(TRANSLATION_STATES)
  translation?: TranslationState | null;

  @OptionalUuid()
  translationOfId?: string | null;

  @IsOptional()
  @IsBoolean()
  reviewed?: boolean;

  @Version()
  version!: number;
}
