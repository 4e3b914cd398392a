import { Injectable } from '@nestjs/common';
import { plainToInstance, Type } from 'class-transformer';
import {
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

/** The settings of one process, read once before anything starts. Nobody else reads process.env. */
@Injectable()
export class Env {
  @Matches(/^postgres(ql)?:\/\//)
  DATABASE_URL!: string;

  @IsString()
  @MinLength(1)
  DATA_DIR = 'data';

  @IsString()
  @MinLength(1)
  MASTER_KEY_FILE!: string;

  @IsString()
  HOST = '127.0.0.1';

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  WORKER_PORT = 0;

  /** Where people reach the product; links in mails begin with it. https makes the cookie Secure. */
  @IsOptional()
  @Matches(/^https?:\/\/[^\s/]+$/)
  PUBLIC_URL?: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//)
  REDIS_URL?: string;

  @IsOptional()
  @Matches(/^smtps?:\/\//)
  SMTP_URL?: string;

  @Matches(/^[^\s@<>]+@[^\s@<>]+$/)
  MAIL_FROM = 'bleibeakte@localhost';

  @IsOptional()
  @Matches(/^https?:\/\//)
  S3_ENDPOINT?: string;

  @IsOptional()
  @IsString()
  S3_BUCKET?: string;

  @IsOptional()
  @IsString()
  S3_REGION?: string;

  @IsOptional()
  @IsString()
  S3_ACCESS_KEY_ID?: string;

  @IsOptional()
  @IsString()
  S3_SECRET_ACCESS_KEY?: string;

  @IsOptional()
  @Matches(/^[A-Za-z0-9.:-]+$/)
  CLAMD_HOST?: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(65535)
  CLAMD_PORT = 3310;

  /** A folder with a folder per organisation, from which the worker takes what a scanner puts there. */
  @IsOptional()
  @IsString()
  SCAN_FOLDER?: string;

  /** '1' = practice ground: coloured frame, example organisation, no real mail. */
  @IsOptional()
  @Matches(/^[01]$/)
  PRACTICE?: string;

  get practice(): boolean {
    return this.PRACTICE === '1';
  }
}

/**
 * @throws Error that names the settings that are wrong and what is expected, never their content.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const known = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const env = plainToInstance(Env, known, { exposeDefaultValues: true });
  const wrong = validateSync(env, { whitelist: false }).map(
    (error) => `${error.property}: ${Object.keys(error.constraints ?? {}).join(', ')}`,
  );
  if (wrong.length > 0) throw new Error(`Settings that are missing or wrong: ${wrong.join('; ')}`);
  return env;
}
