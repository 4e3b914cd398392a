import { useNetwork } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Without a network: what is seen stays, nothing can be saved. */
export function OfflineBar() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  if (online) return null;
  return (
    <div className="b-offline b-tone-soon" role="status">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      <span>{t('common:offline')}</span>
    </div>
  );
}
