import { IsIn, IsOptional } from 'class-validator';
import {
  type AnswerRequest, type AssignRequest, type CreateEvidenceRequestRequest, type FindEvidenceRequests, type FindRequestDraft, type GiveUpRequest, RECIPIENTS, type RemindRequest,
  REQUEST_CHANNELS, REQUEST_OUTCOMES, type RequestChannel, type RequestOutcome, type RequestRecipient,
} from '@bleibeakte/contracts';
import { Cursor, Day, Limit, OptionalDay, OptionalText, OptionalUuid, Text, Version } from '../../http/fields.ts';

const WHOM: readonly RequestRecipient[] = ['self', ...RECIPIENTS];
const SHOWS = ['open', 'due'] as const;

export class CreateEvidenceRequestDto implements CreateEvidenceRequestRequest {
  @IsIn(WHOM)
  recipient!: RequestRecipient;

  @Text(200)
  body!: string;

  @OptionalText(200)
  contact?: string | null;

  @OptionalText(60)
  phone?: string | null;

  @OptionalText(200)
  email?: string | null;

  @IsIn(REQUEST_CHANNELS)
  channel!: RequestChannel;

  @IsOptional()
  @Day()
  askedOn?: string;

  @OptionalDay()
  dueOn?: string | null;

  @Text(5000)
  text!: string;

  @Text(1000)
  question!: string;

  @OptionalUuid()
  assignedToId?: string | null;

  @Version()
  version!: number;
}

export class FindRequestDraftDto implements FindRequestDraft {
  @IsOptional()
  @IsIn(WHOM)
  recipient?: RequestRecipient;
}

export class RemindDto implements RemindRequest {
  @IsIn(REQUEST_CHANNELS)
  channel!: RequestChannel;

  @IsOptional()
  @Text(5000)
  text?: string;

  @Version()
  version!: number;
}

export class AnswerDto implements AnswerRequest {
  @IsIn(REQUEST_OUTCOMES)
  outcome!: RequestOutcome;

  @OptionalDay()
  expectedOn?: string | null;

  @OptionalText(2000)
  note?: string | null;

  @Version()
  version!: number;
}

export class GiveUpDto implements GiveUpRequest {
  @Text(2000)
  reason!: string;

  @Version()
  version!: number;
}

export class AssignDto implements AssignRequest {
  @OptionalUuid()
  userId!: string | null;

  @Version()
  version!: number;
}

export class FindEvidenceRequestsDto implements FindEvidenceRequests {
  @IsOptional()
  @IsIn(SHOWS)
  show?: (typeof SHOWS)[number];

  @Limit()
  limit?: number;

  @Cursor()
  cursor?: string;
}
