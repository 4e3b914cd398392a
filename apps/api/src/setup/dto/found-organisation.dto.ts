import { IsEmail, IsString, Matches, MaxLength } from 'class-validator';
import type { FoundOrganisationRequest } from '@bleibeakte/contracts';

export class FoundOrganisationDto implements FoundOrganisationRequest {
  @IsString()
  @MaxLength(200)
  @Matches(/\S/)
  organisationName!: string;

  @IsString()
  @MaxLength(200)
  @Matches(/\S/)
  name!: string;

  @IsEmail()
  @MaxLength(254)
  email!: string;

  @IsString()
  @MaxLength(1000)
  password!: string;
}
