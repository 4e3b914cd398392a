import { IconBan, IconBook2, IconBulb, IconHourglassHigh, IconInbox } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EvidenceState } from '@bleibeakte/contracts';
import { StatusChip } from '../../ui/status-chip.tsx';
import type { Tone } from '../../ui/tone.ts';

/** On its way = soon, here = plan, looked through = done; cannot be had = over with its own sign. */
const looks: Record<EvidenceState, { tone: Tone; icon?: Icon }> = {
  idea: { tone: 'neutral', icon: IconBulb },
  asked: { tone: 'soon' },
  promised: { tone: 'soon', icon: IconHourglassHigh },
  received: { tone: 'plan', icon: IconInbox },
  checked: { tone: 'done' },
  inBundle: { tone: 'done', icon: IconBook2 },
  impossible: { tone: 'over', icon: IconBan },
};

export function EvidenceChip({ state }: { state: EvidenceState }) {
  const { t } = useTranslation('evidence');
  return <StatusChip {...looks[state]}>{t(`state.${state}`)}</StatusChip>;
}
