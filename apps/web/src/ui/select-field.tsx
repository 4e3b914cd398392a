import { Select } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { fieldError } from './field-error.tsx';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

export interface SelectFieldProps<Value extends string> {
  label: string;
  options: readonly SelectOption<Value>[];
  /** Optional only because `getInputProps` says so. */
  value?: NoInfer<Value> | null;
  onChange: (value: NoInfer<Value> | null) => void;
  description?: ReactNode;
  error?: ReactNode;
  placeholder?: string;
  /** Typing narrows the list; from about ten options on. */
  searchable?: boolean;
  clearable?: boolean;
  required?: boolean;
  disabled?: boolean;
  onFocus?: () => void;
  onBlur?: () => void;
  'data-path'?: string;
}

/** Spread `form.getInputProps('land')` into it. */
export function SelectField<Value extends string>({
  options,
  value = null,
  onChange,
  error,
  clearable = false,
  ...props
}: SelectFieldProps<Value>) {
  const { t } = useTranslation();
  return (
    <Select
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={options.map((option) => ({ ...option }))}
      value={value}
      onChange={(next) => onChange(options.find((option) => option.value === next)?.value ?? null)}
      allowDeselect={clearable}
      clearable={clearable}
      {...(clearable
        ? {}
        : {
            rightSection: <IconChevronDown size={16} stroke={1.75} aria-hidden />,
            rightSectionPointerEvents: 'none' as const,
          })}
      nothingFoundMessage={t('common:nothingFound')}
      error={fieldError(error)}
      {...props}
    />
  );
}
