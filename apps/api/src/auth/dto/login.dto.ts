import { IsString, MaxLength, MinLength } from 'class-validator';
import type { ChangePasswordRequest, LoginRequest } from '@bleibeakte/contracts';

export class LoginDto implements LoginRequest {
  @IsString()
  @MinLength(1)
  @MaxLength(254)
  email!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  password!: string;
}

export class ChangePasswordDto implements ChangePasswordRequest {
  @IsString()
  @MaxLength(1000)
  currentPassword!: string;

  @IsString()
  @MaxLength(1000)
  newPassword!: string;
}
