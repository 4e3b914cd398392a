import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import {
  type AcceptLinkRequest, type ChangeLinkRequest, type CreateLinkRequest, type DeclineLinkRequest, LETTER_ROLES, type LetterRole,
  LINK_LANGUAGES, LINK_PURPOSES, type LinkLanguage, type LinkPurpose, type OfficeContactRequest,
} from '@bleibeakte/contracts';
import { OptionalDay, OptionalText, OptionalUuid, Text, Version } from '../../http/fields.ts';

export class CreateLinkDto implements CreateLinkRequest {
  @IsIn(LINK_PURPOSES)
  purpose!: LinkPurpose;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  personIds!: string[];

  @OptionalUuid()
  evidenceItemId?: string | null;

  @IsOptional()
  @IsIn(LETTER_ROLES)
  role?: LetterRole | null;

  @OptionalText(120)
  writer?: string | null;

  @IsIn(LINK_LANGUAGES)
  language!: LinkLanguage;

  @OptionalDay()
  dueOn?: string | null;

  @OptionalText(200)
  asksFor?: string | null;
}

export class ChangeLinkDto implements ChangeLinkRequest {
  @Version()
  version!: number;
}

export class AcceptLinkDto implements AcceptLinkRequest {
  @OptionalUuid()
  evidenceItemId?: string | null;

  @Version()
  version!: number;
}

export class DeclineLinkDto implements DeclineLinkRequest {
  @Text(500)
  reason!: string;

  @Version()
  version!: number;
}

export class OfficeContactDto implements OfficeContactRequest {
  @OptionalText(60)
  phone?: string | null;

  @OptionalText(80)
  place?: string | null;
}
