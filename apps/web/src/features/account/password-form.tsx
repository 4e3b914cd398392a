import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { filledRule, newPasswordRule } from '../../login/rules.ts';
import { useMe } from '../../login/use-me.ts';
import { useFormSend } from '../../login/use-form-send.ts';
import { FormErrors } from '../../ui/form-errors.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { changePassword } from './account.queries.ts';
import './account.css';

export function PasswordForm() {
  const { t } = useTranslation('account');
  const { email } = useMe();
  const form = useForm({
    mode: 'controlled',
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: filledRule('account:password.currentMissing'),
      newPassword: newPasswordRule,
    },
  });
  const { send, problem, isBusy } = useFormSend(form, async (values) => {
    await changePassword(values);
    form.reset();
    showDone(t('password.changed'));
  });
  return (
    <form
      className="b-form-narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FormErrors form={form} problem={problem} />
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={t('password.current')}
        autoComplete="current-password"
        {...form.getInputProps('currentPassword')}
      />
      <PasswordField
        label={t('password.new')}
        description={t('login:password.hint')}
        autoComplete="new-password"
        maxLength={200}
        {...form.getInputProps('newPassword')}
      />
      <Button type="submit" loading={isBusy}>
        {t('password.change')}
      </Button>
    </form>
  );
}
