import { IsString, MaxLength } from 'class-validator';
import type { LookAtPasswordResetRequest, UsePasswordResetRequest } from '@bleibeakte/contracts';

export class LookAtPasswordResetDto implements LookAtPasswordResetRequest {
  @IsString()
  @MaxLength(100)
  token!: string;
}

export class UsePasswordResetDto implements UsePasswordResetRequest {
  @IsString()
  @MaxLength(100)
  token!: string;

  @IsString()
  @MaxLength(1000)
  password!: string;
}
