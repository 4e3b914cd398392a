import { PasswordInput } from '@mantine/core';
import type { PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldError } from './field-error.tsx';

export type PasswordFieldProps = Omit<PasswordInputProps, 'label'> & { label: string };

export function PasswordField({ error, ...props }: PasswordFieldProps) {
  const { t } = useTranslation();
  return (
    <PasswordInput
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      visibilityToggleButtonProps={{ 'aria-label': t('common:showPassword'), tabIndex: 0 }}
      error={fieldError(error)}
      {...props}
    />
  );
}
