import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../paths.ts';
import { FormErrors } from '../ui/form-errors.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { setPasswordByLink } from './login.queries.ts';
import { newPasswordRule } from './rules.ts';
import { useFormSend } from './use-form-send.ts';

export interface PasswordResetFormProps {
  token: string;
  email: string;
}

/** Nobody is signed in by it: the new password is typed once more at the sign-in. */
export function PasswordResetForm({ token, email }: PasswordResetFormProps) {
  const { t } = useTranslation('login');
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    mode: 'controlled',
    initialValues: { password: '', repeat: '' },
    validate: {
      password: newPasswordRule,
      repeat: (value, { password }) => (value === password ? null : t('reset.different')),
    },
  });
  const { send, problem, isBusy } = useFormSend(form, async ({ password }) => {
    await setPasswordByLink({ token, password });
    client.clear();
    await navigate(paths.signIn, { replace: true, state: { passwordReset: true } });
  });
  return (
    <form
      className="b-outside-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FormErrors form={form} problem={problem} />
      <TextField label={t('email.label')} value={email} readOnly autoComplete="username" />
      <PasswordField
        label={t('reset.password')}
        description={t('password.hint')}
        autoComplete="new-password"
        maxLength={200}
        autoFocus
        {...form.getInputProps('password')}
      />
      <PasswordField
        label={t('reset.repeat')}
        autoComplete="new-password"
        maxLength={200}
        {...form.getInputProps('repeat')}
      />
      <p className="b-small b-muted">{t('reset.ends')}</p>
      <Button type="submit" variant="filled" loading={isBusy}>
        {t('reset.submit')}
      </Button>
    </form>
  );
}
