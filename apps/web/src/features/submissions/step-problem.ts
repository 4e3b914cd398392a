import type { ProblemCode, SubmissionChannel, SubmissionState } from '@bleibeakte/contracts';
import { assertStateChangeAllowed, RuleViolation } from '@bleibeakte/domain';

export interface StepValues {
  to: SubmissionState;
  on: string | null;
  channel: SubmissionChannel | null;
}

const FIELDS: Partial<Record<ProblemCode, keyof StepValues>> = {
  'submission.state-not-allowed': 'to',
  'submission.channel-missing': 'channel',
};

export interface StepProblem {
  field: keyof StepValues;
  code: ProblemCode;
}

/** What the one table says against a step before it is sent; null = nothing. `previousOn` is null for a draft. */
export function stepProblem(from: SubmissionState, values: StepValues, today: string, previousOn: string | null): StepProblem | null {
  try {
    assertStateChangeAllowed({ from, ...values, today, previousOn });
    return null;
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    return { field: FIELDS[error.code] ?? 'on', code: error.code };
  }
}
