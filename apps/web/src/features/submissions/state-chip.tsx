import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SubmissionState } from '@bleibeakte/contracts';
import { StatusChip } from '../../ui/status-chip.tsx';
import type { Tone } from '../../ui/tone.ts';

const tones: Record<SubmissionState, Tone> = {
  draft: 'neutral',
  received: 'plan',
  preliminaryReview: 'plan',
  admitted: 'plan',
  notAdmitted: 'over',
  deliberation: 'plan',
  ersuchen: 'done',
  noErsuchen: 'over',
  recommendation: 'soon',
  ordered: 'done',
  orderRefused: 'over',
  permitIssued: 'done',
  withdrawn: 'neutral',
  settledOtherwise: 'neutral',
  discontinued: 'neutral',
};

/** The common state in plain words; the Land's own words stand beside it where there is room. */
export function StateChip({ state }: { state: SubmissionState }) {
  const { t } = useTranslation('submissions');
  const tone = tones[state];
  return <StatusChip tone={tone} {...(tone === 'over' ? { icon: IconBan } : {})}>{t(`state.${state}`)}</StatusChip>;
}
