import type { SubmissionState } from '@bleibeakte/contracts';
import { isFinal, nextStates } from '@bleibeakte/domain';

export interface SubmissionPath {
  /** What was reached, in order; the last one is the current state. */
  done: SubmissionState[];
  /** The usual way from here to a permit; empty when nothing can follow. */
  ahead: SubmissionState[];
}

/** The way of one attempt: what happened, and the first entry of the one table again and again until its end. */
export function pathOf(state: SubmissionState, changes: readonly { from: SubmissionState; to: SubmissionState }[]): SubmissionPath {
  const done = [...new Set<SubmissionState>([...changes.map(({ from }) => from), state])];
  const ahead: SubmissionState[] = [];
  let last = state;
  while (!isFinal(last)) {
    const [next] = nextStates(last);
    if (!next || ahead.includes(next)) break;
    ahead.push(next);
    last = next;
  }
  return { done, ahead };
}
