import type { SubmissionState } from '@bleibeakte/contracts';
import { COMMON_STATE_LABELS } from '@bleibeakte/law';

/** The Land's own words, or null where the label is only the common one: words that a Land does not use must not be put into its mouth. */
export const ownLabel = (state: SubmissionState, label: string): string | null => (label === COMMON_STATE_LABELS[state] ? null : label);
