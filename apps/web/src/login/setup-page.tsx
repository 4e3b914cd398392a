import { useState } from 'react';
import type { ExampleResponse } from '@bleibeakte/contracts';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { paths } from '../paths.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingSkeleton } from '../ui/loading-skeleton.tsx';
import { useSetup } from './login.queries.ts';
import { Outside } from './outside.tsx';
import { SetupAccounts } from './setup-accounts.tsx';
import { SetupChoice } from './setup-choice.tsx';
import { SetupForm } from './setup-form.tsx';

/** First visit: an own centre, or the invented one. */
export function SetupPage() {
  const { t } = useTranslation('login');
  const { data: setup, error, refetch } = useSetup();
  const [founds, setFounds] = useState(false);
  const [example, setExample] = useState<ExampleResponse | null>(null);
  if (example) {
    return (
      <Outside title={t('setup.exampleReady')} subtitle={t('setup.exampleReadyText')}>
        <SetupAccounts example={example} />
      </Outside>
    );
  }
  if (!setup) {
    return (
      <Outside title={t('setup.title')}>
        {error ? (
          <ErrorState problem={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingSkeleton shape="text" />
        )}
      </Outside>
    );
  }
  if (!setup.empty) return <Navigate to={paths.signIn} replace />;
  if (founds) {
    return (
      <Outside title={t('setup.found')} subtitle={t('setup.foundText')}>
        <SetupForm onBack={() => setFounds(false)} />
      </Outside>
    );
  }
  return (
    <Outside title={t('setup.title')} subtitle={t('setup.subtitle')} width="wide">
      <SetupChoice onFound={() => setFounds(true)} onExample={setExample} />
    </Outside>
  );
}
