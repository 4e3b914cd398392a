import { IsBoolean, IsEmail, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import {
  type AcceptInvitationRequest, type InviteStaffRequest, type LookAtInvitationRequest, type Role, ROLES, type UpdateStaffRequest,
} from '@bleibeakte/contracts';

export class UpdateStaffDto implements UpdateStaffRequest {
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;

  @IsOptional()
  @IsBoolean()
  disabled?: boolean;

  @IsInt()
  version!: number;
}

export class InviteStaffDto implements InviteStaffRequest {
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @IsIn(ROLES)
  role!: Role;
}

export class LookAtInvitationDto implements LookAtInvitationRequest {
  @IsString()
  @MaxLength(100)
  token!: string;
}

export class AcceptInvitationDto implements AcceptInvitationRequest {
  @IsString()
  @MaxLength(100)
  token!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  @Matches(/\S/)
  name!: string;

  @IsString()
  @MaxLength(1000)
  password!: string;
}
