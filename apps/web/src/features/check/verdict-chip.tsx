import { IconBan, IconCheck, IconHourglassHigh, IconZoomQuestion } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BarVerdict } from '@bleibeakte/contracts';
import { StatusChip } from '../../ui/status-chip.tsx';
import type { Tone } from '../../ui/tone.ts';

const LOOKS: Record<BarVerdict, { tone: Tone; icon: Icon }> = {
  clear: { tone: 'done', icon: IconCheck },
  curable: { tone: 'soon', icon: IconHourglassHigh },
  final: { tone: 'over', icon: IconBan },
  unknown: { tone: 'open', icon: IconZoomQuestion },
};

/** `of` a bar or of a person: the same four answers in other words. */
export function VerdictChip({ verdict, of = 'bar' }: { verdict: BarVerdict; of?: 'bar' | 'person' }) {
  const { t } = useTranslation('check');
  return <StatusChip {...LOOKS[verdict]}>{t(`${of}Verdict.${verdict}`)}</StatusChip>;
}
