import type { ProblemCode } from '@bleibeakte/contracts';

export type RuleParams = Record<string, string | number | boolean | null>;

/**
 * A rule of the work forbids this; the message is the code.
 * `params` holds ids, states, dates and counts only, never a name or free text: it is shown and logged.
 */
export class RuleViolation extends Error {
  readonly code: ProblemCode;
  readonly params: RuleParams;

  constructor(code: ProblemCode, params: RuleParams = {}) {
    super(code);
    this.name = 'RuleViolation';
    this.code = code;
    this.params = params;
  }
}
