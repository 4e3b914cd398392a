import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import {
  type AddRelationRequest,
  BIRTH_DATE_CERTAINTIES,
  type BirthDateCertainty,
  type CreatePersonRequest,
  type Gender,
  GENDERS,
  type Land,
  LANDS,
  type PersonFacts,
  RELATION_KINDS,
  type RelationKind,
  RESIDENCE_STATUSES,
  type ResidenceStatus,
  type SearchPersonsRequest,
  type UpdatePersonRequest,
} from '@bleibeakte/contracts';
import {
  Cursor,
  Limit,
  OptionalDay,
  OptionalText,
  OptionalUuid,
  Text,
  Uuid,
  Version,
} from '../../http/fields.ts';

/** May be left out, but not null. */
const MayBeLeftOut = () => ValidateIf((_, value) => value !== undefined);

/** Lengths are generous: names of five words and addresses in several lines exist. */
class PersonFactsDto implements Partial<PersonFacts> {
  @OptionalText(200)
  firstName?: string | null;

  @OptionalText(200)
  lastName?: string | null;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  otherNames?: string[];

  @OptionalDay()
  birthDate?: string | null;

  @MayBeLeftOut()
  @IsIn(BIRTH_DATE_CERTAINTIES)
  birthDateCertainty?: BirthDateCertainty;

  @MayBeLeftOut()
  @IsIn(GENDERS)
  gender?: Gender;

  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  nationality?: string | null;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[a-z]{2,3}$/, { each: true })
  languages?: string[];

  @MayBeLeftOut()
  @IsBoolean()
  needsInterpreter?: boolean;

  @OptionalText(500)
  interpreterNote?: string | null;

  @OptionalText(100)
  phone?: string | null;

  @ValidateIf((_, value) => value !== undefined && value !== null && value !== '')
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @OptionalText(500)
  address?: string | null;

  @OptionalText(500)
  contactWarning?: string | null;

  @IsOptional()
  @IsIn(LANDS)
  land?: Land | null;

  @OptionalText(200)
  municipality?: string | null;

  @MayBeLeftOut()
  @IsIn(RESIDENCE_STATUSES)
  residenceStatus?: ResidenceStatus;

  @OptionalDay()
  residenceStatusUntil?: string | null;

  @OptionalDay()
  enteredOn?: string | null;

  @OptionalText(200)
  authority?: string | null;

  @OptionalText(100)
  authorityNumber?: string | null;

  @OptionalText(10_000)
  notes?: string | null;

  @OptionalUuid()
  householdOf?: string | null;
}

export class CreatePersonDto extends PersonFactsDto implements CreatePersonRequest {}

export class UpdatePersonDto extends PersonFactsDto implements UpdatePersonRequest {
  @Version()
  version!: number;
}

export class FindPersonsDto {
  @Limit()
  limit?: number;

  @Cursor()
  cursor?: string;
}

export class SearchPersonsDto implements SearchPersonsRequest {
  @Text(200)
  query!: string;

  @OptionalDay()
  birthDate?: string | null;
}

export class AddRelationDto implements AddRelationRequest {
  @Uuid()
  otherId!: string;

  @IsIn(RELATION_KINDS)
  kind!: RelationKind;
}
