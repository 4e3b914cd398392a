import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ErrorState } from './ui/error-state.tsx';

/** A screen broke, or its code could not be loaded (new version, no network). */
export function RouteError() {
  const { t } = useTranslation();
  return (
    <ErrorState
      problem={useRouteError()}
      title={t('common:screenBroken')}
      onRetry={() => window.location.reload()}
    />
  );
}
