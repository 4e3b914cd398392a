import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { paths } from '../paths.ts';
import { FormErrors } from '../ui/form-errors.tsx';
import { Note } from '../ui/note.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { signIn, useSetup } from './login.queries.ts';
import { Outside } from './outside.tsx';
import { emailRule, filledRule } from './rules.ts';
import { useEnter } from './use-enter.ts';
import { useFormSend } from './use-form-send.ts';

/** Left by the page where a new password was set. */
const hasNewPassword = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'passwordReset' in state;

export function LoginPage() {
  const { t } = useTranslation('login');
  const { data: setup } = useSetup();
  const { state } = useLocation();
  const enter = useEnter();
  const form = useForm({
    mode: 'controlled',
    initialValues: { email: '', password: '' },
    validate: { email: emailRule, password: filledRule('login:password.missing') },
  });
  const { send, problem, isBusy } = useFormSend(form, async ({ email, password }) => {
    await signIn({ email: email.trim(), password });
    await enter();
  });
  if (setup?.empty) return <Navigate to={paths.setUp} replace />;
  return (
    <Outside title={t('title')} subtitle={t('subtitle')}>
      <form
        className="b-outside-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {hasNewPassword(state) && <Note tone="done" alert>{t('reset.done')}</Note>}
        <FormErrors form={form} problem={problem} />
        <TextField
          label={t('email.label')}
          type="email"
          autoComplete="username"
          inputMode="email"
          autoFocus
          {...form.getInputProps('email')}
        />
        <PasswordField
          label={t('password.label')}
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        <Button type="submit" variant="filled" loading={isBusy}>
          {t('submit')}
        </Button>
      </form>
      <details className="b-outside-fold">
        <summary>{t('forgotten.open')}</summary>
        <p>{t('forgotten.text')}</p>
      </details>
    </Outside>
  );
}
