import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../format/format-moment.ts';
import { isProblem } from '../http/http-problem.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { FormErrors } from '../ui/form-errors.tsx';
import { LoadingSkeleton } from '../ui/loading-skeleton.tsx';
import { Note } from '../ui/note.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { acceptInvitation, lookAtInvitation } from './login.queries.ts';
import { Outside } from './outside.tsx';
import { filledRule, newPasswordRule } from './rules.ts';
import { useEnter } from './use-enter.ts';
import { useFormSend } from './use-form-send.ts';

/** The token comes in the fragment, which no server sees; it is taken out of the address at once. */
export function InvitationPage() {
  const { t } = useTranslation('login');
  const [token] = useState(() => window.location.hash.slice(1));
  useEffect(() => {
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);
  const enter = useEnter();
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation'],
    queryFn: () => lookAtInvitation(token),
    enabled: token !== '',
    gcTime: 0,
    staleTime: Infinity,
  });
  const form = useForm({
    mode: 'controlled',
    initialValues: { name: '', password: '' },
    validate: { name: filledRule('login:name.missing'), password: newPasswordRule },
  });
  const { send, problem, isBusy } = useFormSend(form, async ({ name, password }) => {
    await acceptInvitation({ token, name: name.trim(), password });
    await enter();
  });
  if (token === '' || isProblem(error, 'invitation.invalid')) {
    return (
      <Outside title={t('invitation.invalidTitle')}>
        <div className="b-outside-form">
          <Note tone="soon">{t('invitation.invalid')}</Note>
        </div>
      </Outside>
    );
  }
  if (!data) {
    return (
      <Outside title={t('invitation.title')}>
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
      title={t('invitation.to', { organisation: data.organisationName })}
      subtitle={t('invitation.as', {
        role: t(`common:role.${data.role}`),
        until: formatMoment(data.expiresAt),
      })}
    >
      <form
        className="b-outside-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <FormErrors form={form} problem={problem} />
        <TextField label={t('email.label')} value={data.email} readOnly autoComplete="username" />
        <TextField
          label={t('name.label')}
          description={t('name.hint')}
          autoComplete="name"
          maxLength={200}
          autoFocus
          {...form.getInputProps('name')}
        />
        <PasswordField
          label={t('password.label')}
          description={t('password.hint')}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <Button type="submit" variant="filled" loading={isBusy}>
          {t('invitation.submit')}
        </Button>
      </form>
    </Outside>
  );
}
