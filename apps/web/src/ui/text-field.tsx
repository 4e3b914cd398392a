import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { fieldError } from './field-error.tsx';

export type TextFieldProps = Omit<TextInputProps, 'label'> & { label: string };

export function TextField({ error, ...props }: TextFieldProps) {
  return (
    <TextInput
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={fieldError(error)}
      {...props}
    />
  );
}
