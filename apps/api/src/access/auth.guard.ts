import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RuleViolation } from '@bleibeakte/domain';
import { requestContext } from '@bleibeakte/platform';
import { SessionsService } from '../auth/sessions.service.ts';
import type { SignedInRequest } from './current-user.ts';
import { PracticeDay } from '../practice/practice-day.ts';
import { PUBLIC } from './requires.decorator.ts';

/** Finds out who is asking and binds the request to their organisation. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly practiceDay: PracticeDay,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<SignedInRequest>();
    const user = await this.sessions.userOf(this.sessions.tokenOf(request));
    if (user) {
      request.user = user;
      const context = requestContext.getStore()!;
      context.organisationId = user.organisationId;
      context.dayOffset = await this.practiceDay.offsetOf(user.organisationId);
      return true;
    }
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [execution.getHandler(), execution.getClass()])) return true;
    throw new RuleViolation('auth.required');
  }
}
