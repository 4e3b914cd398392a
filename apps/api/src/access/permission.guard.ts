import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@bleibeakte/contracts';
import { may, RuleViolation } from '@bleibeakte/domain';
import type { SignedInRequest } from './current-user.ts';
import { PUBLIC, REQUIRED } from './requires.decorator.ts';

/** Closed by default: a handler that says neither @Requires nor @Public is refused to everybody. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;
    const permission = this.reflector.getAllAndOverride<Permission>(REQUIRED, targets);
    const { user } = context.switchToHttp().getRequest<SignedInRequest>();
    if (!permission || !user || !may(user.role, permission)) throw new RuleViolation('access.denied');
    return true;
  }
}
