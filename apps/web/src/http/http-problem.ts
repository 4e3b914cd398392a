import type { Problem, ProblemCode } from '@bleibeakte/contracts';

/** `offline` and `unreadable` are made here: no answer at all, and an answer that is not ours. */
export type HttpProblemCode = ProblemCode | 'offline' | 'unreadable';

export class HttpProblem extends Error {
  readonly code: HttpProblemCode;
  readonly status: number;
  readonly params: NonNullable<Problem['params']>;
  readonly errors: NonNullable<Problem['errors']>;
  /** What a person reads to the support: the last part of the request's id, or null. */
  readonly reference: string | null;

  constructor(code: HttpProblemCode, status: number, problem?: Partial<Problem>) {
    super(code);
    this.name = 'HttpProblem';
    this.code = code;
    this.status = status;
    this.params = problem?.params ?? {};
    this.errors = problem?.errors ?? [];
    this.reference = problem?.instance?.slice(-8) ?? null;
  }
}

export function isProblem(error: unknown, code?: HttpProblemCode): error is HttpProblem {
  return error instanceof HttpProblem && (code === undefined || error.code === code);
}
