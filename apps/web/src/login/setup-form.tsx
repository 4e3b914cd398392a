import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '../ui/form-errors.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { foundOrganisation, signIn } from './login.queries.ts';
import { emailRule, filledRule, newPasswordRule } from './rules.ts';
import { useEnter } from './use-enter.ts';
import { useFormSend } from './use-form-send.ts';

interface SetupFormProps {
  onBack: () => void;
}

export function SetupForm({ onBack }: SetupFormProps) {
  const { t } = useTranslation('login');
  const enter = useEnter();
  const form = useForm({
    mode: 'controlled',
    initialValues: { organisationName: '', name: '', email: '', password: '' },
    validate: {
      organisationName: filledRule('login:organisation.missing'),
      name: filledRule('login:name.missing'),
      email: emailRule,
      password: newPasswordRule,
    },
  });
  const { send, problem, isBusy } = useFormSend(form, async (values) => {
    const email = values.email.trim();
    await foundOrganisation({
      ...values,
      email,
      organisationName: values.organisationName.trim(),
      name: values.name.trim(),
    });
    await signIn({ email, password: values.password });
    await enter();
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
      <TextField
        label={t('organisation.label')}
        autoComplete="organization"
        maxLength={200}
        autoFocus
        {...form.getInputProps('organisationName')}
      />
      <TextField
        label={t('name.label')}
        description={t('name.hint')}
        autoComplete="name"
        maxLength={200}
        {...form.getInputProps('name')}
      />
      <TextField
        label={t('email.label')}
        type="email"
        autoComplete="username"
        inputMode="email"
        maxLength={200}
        {...form.getInputProps('email')}
      />
      <PasswordField
        label={t('password.label')}
        description={t('password.hint')}
        autoComplete="new-password"
        maxLength={200}
        {...form.getInputProps('password')}
      />
      <Button type="submit" variant="filled" loading={isBusy}>
        {t('setup.found')}
      </Button>
      <Button onClick={onBack}>{t('common:back')}</Button>
    </form>
  );
}
