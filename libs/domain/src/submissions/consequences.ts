import type {
  CalendarDate,
  ComputeDeadlineRequest,
  DeadlineKind,
  DeadlineOutcome,
  DeadlineType,
  SubmissionState,
} from '@bleibeakte/contracts';
import { DEADLINE_KIND_TABLE } from '../deadlines/deadline-kinds.ts';
import { isFinal } from './submission-state.ts';

export interface SubmissionChange {
  to: SubmissionState;
  on: CalendarDate;
  aktenzeichen?: string | null;
}

export interface OpenDeadline {
  id: string;
  kind: DeadlineKind;
}

export interface BegunDeadline extends Pick<
  ComputeDeadlineRequest,
  'event' | 'startMode' | 'length' | 'unit' | 'shift'
> {
  kind: DeadlineKind;
  type: DeadlineType;
}

export interface SubmissionConsequences {
  /** To finish with `endOutcome`: the step was what they were waiting for. */
  endDeadlineIds: string[];
  endOutcome: DeadlineOutcome;
  /** To set to 'obsolete': nobody waits for it any more. */
  obsoleteDeadlineIds: string[];
  /** To compute and create, with the region of the case and fictionDays null. */
  begin: BegunDeadline[];
}

const idsOf = (deadlines: readonly OpenDeadline[], kinds: readonly DeadlineKind[]): string[] =>
  deadlines.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

/**
 * What a step of the submission does to the deadlines of the case: handing in meets the notice of the authority and,
 * while there is no Aktenzeichen, asks for the receipt later; an end takes the waiting away.
 */
export const consequencesOf = (
  change: SubmissionChange,
  openDeadlines: readonly OpenDeadline[],
): SubmissionConsequences => {
  const received = change.to === 'received';
  const { type, proposal } = DEADLINE_KIND_TABLE.hfkReceipt;
  const waitsForReceipt = received && !change.aktenzeichen && proposal !== null;
  return {
    endDeadlineIds: received ? idsOf(openDeadlines, ['hfkNotice']) : [],
    endOutcome: 'sent',
    obsoleteDeadlineIds: isFinal(change.to)
      ? idsOf(openDeadlines, ['hfkReceipt', 'hfkPapers'])
      : [],
    begin: waitsForReceipt ? [{ kind: 'hfkReceipt', type, event: change.on, ...proposal }] : [],
  };
};
