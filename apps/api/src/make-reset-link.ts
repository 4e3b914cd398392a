import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { PasswordResetLinkResponse } from '@bleibeakte/contracts';
import { readEnv } from '@bleibeakte/platform';
import { AppModule } from './app.module.ts';
import { PasswordResetsService } from './staff/password-resets.service.ts';

/**
 * The link for a new password, made on the machine of the server by whoever holds its keys (tools/reset-password.mjs).
 * @throws NotFoundException when no account has this e-mail; RuleViolation reset.account-disabled
 */
export async function makeResetLink(settings: NodeJS.ProcessEnv, email: string): Promise<PasswordResetLinkResponse> {
  const context = await NestFactory.createApplicationContext(AppModule.with(readEnv(settings)), { logger: false, abortOnError: false });
  try {
    return await context.get(PasswordResetsService).makeLinkOnServer(email);
  } finally {
    await context.close();
  }
}
