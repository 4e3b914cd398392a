import type { EvidenceState } from '@bleibeakte/contracts';
import { RuleViolation } from '../rule-violation.ts';

/** From the idea to the bundle; each state can be corrected one step back, 'impossible' can be thought over. */
const NEXT = {
  idea: ['asked', 'promised', 'received', 'impossible'],
  asked: ['promised', 'received', 'impossible', 'idea'],
  promised: ['received', 'asked', 'impossible', 'idea'],
  received: ['checked', 'asked', 'impossible'],
  // Asked again when it has grown too old.
  checked: ['inBundle', 'received', 'asked'],
  inBundle: ['checked'],
  impossible: ['idea'],
} as const satisfies Record<EvidenceState, readonly EvidenceState[]>;

export const nextEvidenceStates = (from: EvidenceState): readonly EvidenceState[] => NEXT[from];

/** Counts as done on the case's list. */
export const isEvidenceDone = (state: EvidenceState): boolean =>
  state === 'checked' || state === 'inBundle';

export interface EvidenceMove {
  from: EvidenceState;
  to: EvidenceState;
  /** Why it cannot be had; needed for 'impossible'. */
  reason?: string | null;
  /** How many documents are attached. */
  documents: number;
  note?: string | null;
}

const blank = (text: string | null | undefined): boolean => !text?.trim();

/** Throws an `evidence.…` violation. What counts as received is a document, or a note where it lies. */
export const assertEvidenceMove = ({ from, to, reason, documents, note }: EvidenceMove): void => {
  if (!nextEvidenceStates(from).includes(to)) {
    throw new RuleViolation('evidence.state-not-allowed', { from, to });
  }
  if (to === 'impossible' && blank(reason)) throw new RuleViolation('evidence.reason-missing');
  if (to === 'received' && documents === 0 && blank(note)) {
    throw new RuleViolation('evidence.document-missing');
  }
};
