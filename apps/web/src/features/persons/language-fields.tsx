import { Checkbox, MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError } from '../../ui/field-error.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { languageOptions } from './person-words.ts';
import { useTextProps } from './use-text-props.ts';
import type { FactFieldsProps } from './person-form.ts';

export function LanguageFields({ form }: FactFieldsProps) {
  const { t } = useTranslation();
  const text = useTextProps(form);
  const { languages, needsInterpreter } = form.getValues();
  const options = useMemo(() => languageOptions(languages), [languages]);
  const { error, ...input } = form.getInputProps('languages') as {
    error?: ReactNode;
    value: string[];
    onChange: (value: string[]) => void;
  };
  return (
    <>
      <MultiSelect
        label={t('persons:fields.languages')}
        description={t('persons:hints.languages')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={options}
        searchable
        clearable
        hidePickedOptions
        nothingFoundMessage={t('common:nothingFound')}
        error={fieldError(error)}
        {...input}
      />
      <Checkbox
        label={t('persons:fields.needsInterpreter')}
        {...form.getInputProps('needsInterpreter', { type: 'checkbox' })}
      />
      {needsInterpreter && (
        <TextField
          description={t('persons:hints.interpreterNote')}
          {...text('interpreterNote', 500)}
        />
      )}
    </>
  );
}
