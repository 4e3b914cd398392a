import { useTranslation } from 'react-i18next';
import type { BarVerdict } from '@bleibeakte/contracts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { VERDICT_LOOKS } from './verdict-looks.ts';

/** `of` a bar or of a person: the same four answers in other words. */
export function VerdictChip({ verdict, of = 'bar' }: { verdict: BarVerdict; of?: 'bar' | 'person' }) {
  const { t } = useTranslation('check');
  return <StatusChip {...VERDICT_LOOKS[verdict]}>{t(`${of}Verdict.${verdict}`)}</StatusChip>;
}
