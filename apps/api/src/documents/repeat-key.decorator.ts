import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { InvalidFields } from '../http/validation.pipe.ts';

/** The header `Idempotency-Key`: repeats of one upload give one document. Up to 100 visible characters, or null. */
export const RepeatKey = createParamDecorator((_: unknown, context: ExecutionContext): string | null => {
  const value = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(value)) {
    throw new InvalidFields([{ pointer: '/idempotencyKey', rules: ['maxLength'] }]);
  }
  return value;
});
