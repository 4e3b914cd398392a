import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '@bleibeakte/contracts';

/** Who is asking. Everything a service reads or writes is bound to `organisationId`. */
export interface CurrentUser {
  id: string;
  organisationId: string;
  role: Role;
  sessionId: string;
  sessionEndsAt: Date;
}

export type SignedInRequest = FastifyRequest & { user?: CurrentUser };

/** The signed-in person as a parameter: `list(@User() user: CurrentUser)`. */
export const User = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<SignedInRequest>().user;
});
