import { IconCheck, IconZoomQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Confidence } from '@bleibeakte/contracts';
import { StatusChip } from '../../ui/status-chip.tsx';

/** How sure a fact is: a source was seen, or it still has to be verified. */
export function ConfidenceChip({ confidence }: { confidence: Confidence }) {
  const { t } = useTranslation('commissions');
  if (confidence === 'sourced') return <StatusChip tone="neutral" icon={IconCheck}>{t('confidence.sourced')}</StatusChip>;
  return <StatusChip tone="open" icon={IconZoomQuestion}>{t(confidence === 'toVerify' ? 'confidence.toVerify' : 'confidence.unknown')}</StatusChip>;
}
