import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Problem, type ProblemCode, PROBLEMS } from '@bleibeakte/contracts';
import { RuleViolation } from '@bleibeakte/domain';
import { describeError, requestContext } from '@bleibeakte/platform';
import { InvalidFields } from './validation.pipe.ts';

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'request.malformed',
  401: 'auth.required',
  403: 'access.denied',
  404: 'not-found',
  405: 'not-found',
  409: 'conflict.version',
  410: 'invitation.invalid',
  413: 'request.too-large',
  415: 'document.type-not-allowed',
  429: 'auth.throttled',
  503: 'unavailable',
};

/** The one place where errors become answers (RFC 9457). What nobody foresaw is a 500 and is logged without its message. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { code, ...more } = this.describe(error);
    const retryAfter = more.params?.['retryAfterSeconds'];
    if (retryAfter !== undefined) void reply.header('Retry-After', String(retryAfter));
    void reply
      .status(PROBLEMS[code].status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .send(toProblem(code, more));
  }

  private describe(error: unknown): Pick<Problem, 'code' | 'params' | 'errors'> {
    if (error instanceof RuleViolation) return { code: error.code, params: error.params };
    if (error instanceof InvalidFields) return { code: 'validation.failed', errors: error.errors };
    const status = statusOf(error);
    if (status !== undefined && status < 500) return { code: BY_STATUS[status] ?? 'request.malformed' };
    if (isDiskFull(error)) return { code: 'storage.full' };
    if (status === 503 || isDatabaseAway(error)) return { code: 'unavailable' };
    this.logger.error({ ...describeError(error instanceof Error ? error : new Error('thrown value')), event: 'http.unexpected' });
    return { code: 'internal' };
  }
}

export function toProblem(code: ProblemCode, more: Pick<Problem, 'params' | 'errors'> = {}): Problem {
  return {
    type: `tag:bleibeakte.example,2026:${code}`,
    title: PROBLEMS[code].title,
    status: PROBLEMS[code].status,
    instance: `urn:uuid:${requestContext.getStore()?.requestId ?? randomUUID()}`,
    code,
    ...(more.params && Object.keys(more.params).length > 0 && { params: more.params }),
    ...(more.errors && { errors: more.errors }),
  };
}

/** Nest's exceptions and Fastify's own errors (body too large, broken JSON …) both carry a status. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error === 'object' && error !== null && 'statusCode' in error) return Number(error.statusCode);
  return undefined;
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}

/** Prisma P1001/P1002/P1017/P2024 and the driver's own connection errors. */
function isDatabaseAway(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(P1001|P1002|P1008|P1017|P2024|P2028|ECONNREFUSED|ECONNRESET|57P0[123])$/.test(code);
}
