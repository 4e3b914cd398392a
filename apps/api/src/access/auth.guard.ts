import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RuleViolation } from '@bleibeakte/domain';
import { requestContext } from '@bleibeakte/platform';
import { SessionsService } from '../auth/sessions.service.ts';
import type { SignedInRequest } from './current-user.ts';
import { PUBLIC } from './requires.decorator.ts';

/** Finds out who is asking and binds the request to their organisation. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const user = await this.sessions.userOf(this.sessions.tokenOf(request));
    if (user) {
      request.user = user;
      requestContext.getStore()!.organisationId = user.organisationId;
      return true;
    }
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()])) return true;
    throw new RuleViolation('auth.required');
  }
}
