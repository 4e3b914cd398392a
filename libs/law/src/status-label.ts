import type { Land, SubmissionState } from '@bleibeakte/contracts';
import { COMMON_STATE_LABELS } from './labels.ts';
import { commissionProfile } from './profiles.ts';
import { STATUS_MEANINGS } from './status-codes.ts';

/**
 * The Land's own words for a common state. Where the Land has none, or where its words name only one of several
 * steps within the state, the common words are used: a step that nobody knows of must not be claimed.
 */
export const statusLabel = (land: Land, state: SubmissionState): string => {
  const { statuses } = commissionProfile(land);
  const own =
    statuses.find(({ code }) => code === state) ??
    statuses.find(({ code }) => {
      const meaning = STATUS_MEANINGS[code];
      return meaning?.whole === true && meaning.common === state;
    });
  return own?.label ?? COMMON_STATE_LABELS[state];
};
