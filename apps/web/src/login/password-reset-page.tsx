import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMoment } from '../format/format-moment.ts';
import { isProblem } from '../http/http-problem.ts';
import { paths } from '../paths.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingSkeleton } from '../ui/loading-skeleton.tsx';
import { Note } from '../ui/note.tsx';
import { lookAtPasswordReset } from './login.queries.ts';
import { Outside } from './outside.tsx';
import { PasswordResetForm } from './password-reset-form.tsx';

/** The token comes in the fragment, which no server sees; it is taken out of the address at once. */
export function PasswordResetPage() {
  const { t } = useTranslation('login');
  const [token] = useState(() => window.location.hash.slice(1));
  useEffect(() => {
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);
  const { data, error, refetch } = useQuery({
    queryKey: ['passwordReset'],
    queryFn: () => lookAtPasswordReset(token),
    enabled: token !== '',
    gcTime: 0,
    staleTime: Infinity,
  });
  if (token === '' || isProblem(error, 'reset.invalid')) {
    return (
      <Outside title={t('reset.invalidTitle')}>
        <div className="b-outside-form">
          <Note tone="soon">{t('reset.invalid')}</Note>
          <Link to={paths.signIn}>{t('reset.toSignIn')}</Link>
        </div>
      </Outside>
    );
  }
  if (!data) {
    return (
      <Outside title={t('reset.title')}>
        {error ? (
          <ErrorState problem={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingSkeleton shape="text" />
        )}
      </Outside>
    );
  }
  return (
    <Outside
      title={t('reset.title')}
      subtitle={t('reset.to', {
        organisation: data.organisationName,
        until: formatMoment(data.expiresAt),
      })}
    >
      <PasswordResetForm token={token} email={data.email} />
    </Outside>
  );
}
