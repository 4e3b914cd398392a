import { IsDefined, IsIn, IsOptional, Matches, MaxLength, registerDecorator } from 'class-validator';
import { FACT_CODES, FACT_STANDINGS, type FactCode, type FactStanding, type FactValue, JUDGEMENT, type RecordFactRequest } from '@bleibeakte/contracts';
import { OptionalDay, OptionalText, OptionalUuid } from '../../http/fields.ts';

/** Longer values are slips; what exactly fits is decided by the fact's shape. */
const LONGEST_VALUE = 20_000;

/** Yes or no, number, text, or a list; null takes the fact back. */
function FactAnswer(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isFactValue',
      target: target.constructor,
      propertyName: propertyName as string,
      validator: {
        validate: (value: unknown) =>
          value === null || ['boolean', 'number', 'string'].includes(typeof value) || (Array.isArray(value) && JSON.stringify(value).length <= LONGEST_VALUE),
      },
    });
}

export class RecordFactDto implements RecordFactRequest {
  @IsIn([...FACT_CODES, JUDGEMENT])
  code!: FactCode | typeof JUDGEMENT;

  @IsOptional()
  @Matches(/^[A-Za-z0-9_]+$/)
  @MaxLength(60)
  about?: string | null;

  @FactAnswer()
  value!: FactValue | null;

  @IsDefined()
  @IsIn(FACT_STANDINGS)
  standing!: FactStanding;

  @OptionalDay()
  asOf?: string;

  @OptionalText(500)
  source?: string | null;

  @OptionalUuid()
  documentId?: string | null;
}
