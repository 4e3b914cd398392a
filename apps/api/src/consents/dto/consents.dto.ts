import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import {
  type Compartment, COMPARTMENTS, CONSENT_CHANNELS, CONSENT_KINDS, CONSENT_TEXT_VERSIONS, type ConsentChannel, type ConsentKind, type CreateConsentRequest,
  type Recipient, RECIPIENTS, type WithdrawConsentRequest,
} from '@bleibeakte/contracts';
import { Day, OptionalDay, OptionalText, OptionalUuid, Uuid, Version } from '../../http/fields.ts';

export class CreateConsentDto implements CreateConsentRequest {
  @Uuid()
  personId!: string;

  @IsIn(CONSENT_KINDS)
  kind!: ConsentKind;

  @Day()
  givenOn!: string;

  @OptionalDay()
  validUntil?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(RECIPIENTS.length)
  @IsIn(RECIPIENTS, { each: true })
  recipients?: Recipient[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(CONSENT_CHANNELS.length)
  @IsIn(CONSENT_CHANNELS, { each: true })
  channels?: ConsentChannel[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(COMPARTMENTS.length)
  @IsIn(COMPARTMENTS, { each: true })
  categories?: Compartment[];

  @OptionalText(60)
  namedAs?: string | null;

  /** ISO 639-1, or 639-3 where there is no shorter one. */
  @Matches(/^[a-z]{2,3}$/)
  language!: string;

  @OptionalText(120)
  interpreter?: string | null;

  @IsIn(CONSENT_TEXT_VERSIONS)
  textVersion!: string;

  @OptionalText(2000)
  note?: string | null;

  @OptionalUuid()
  documentId?: string | null;
}

export class WithdrawConsentDto implements WithdrawConsentRequest {
  @OptionalText(2000)
  note?: string | null;

  @Version()
  version!: number;
}
