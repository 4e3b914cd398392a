import { IsIn } from 'class-validator';
import { type CreateOriginalRequest, type MoveOriginalRequest, ORIGINAL_PLACES, type OriginalPlace } from '@bleibeakte/contracts';
import { Day, OptionalDay, OptionalText, OptionalUuid, Text, Version } from '../../http/fields.ts';

class OriginalWhereDto {
  @IsIn(ORIGINAL_PLACES)
  place!: OriginalPlace;

  @OptionalText(200)
  placeName?: string | null;

  @Day()
  since!: string;

  @OptionalDay()
  backOn?: string | null;

  @OptionalUuid()
  receiptDocumentId?: string | null;
}

export class CreateOriginalDto extends OriginalWhereDto implements CreateOriginalRequest {
  @OptionalUuid()
  personId?: string | null;

  @Text(200)
  paper!: string;

  @OptionalText(2000)
  note?: string | null;
}

export class MoveOriginalDto extends OriginalWhereDto implements MoveOriginalRequest {
  @Version()
  version!: number;
}
