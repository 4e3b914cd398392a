import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** What a page without account shows with every request. In headers, so that no address holds it. */
export interface LinkKey {
  token: string;
  /** After the code was right; empty where none is needed. */
  pass: string;
  address: string;
}

/** Whatever is sent: what cannot be a token is answered like a wrong one. */
export const Presented = createParamDecorator((_: unknown, context: ExecutionContext): LinkKey => {
  const { headers, ip } = context.switchToHttp().getRequest<FastifyRequest>();
  const text = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');
  return { token: text(headers['x-link-token']), pass: text(headers['x-link-pass']), address: ip };
});
