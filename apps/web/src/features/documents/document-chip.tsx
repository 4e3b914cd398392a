import { IconBan, IconHourglassHigh, IconShieldQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentStatus } from '@bleibeakte/contracts';
import { StatusChip } from '../../ui/status-chip.tsx';

/** What the virus check said; a clean file needs no word. */
export function DocumentChip({ status }: { status: DocumentStatus }) {
  const { t } = useTranslation('documents');
  switch (status) {
    case 'clean':
      return null;
    case 'notScanned':
      return <StatusChip tone="neutral" icon={IconShieldQuestion}>{t('status.notScanned')}</StatusChip>;
    case 'quarantined':
      return <StatusChip tone="soon" icon={IconHourglassHigh}>{t('status.quarantined')}</StatusChip>;
    case 'infected':
      return <StatusChip tone="over" icon={IconBan}>{t('status.infected')}</StatusChip>;
  }
}
