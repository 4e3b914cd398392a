import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A value, or the words that nobody knows it: an empty place could be read as "no". */
export function Known({ children }: { children: ReactNode }) {
  const { t } = useTranslation('commissions');
  return children === null || children === undefined || children === '' ? <span className="b-unknown">{t('unknown')}</span> : <>{children}</>;
}
