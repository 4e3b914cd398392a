import { Textarea } from '@mantine/core';
import type { TextareaProps } from '@mantine/core';
import { fieldError } from './field-error.tsx';

export type TextAreaFieldProps = Omit<TextareaProps, 'label'> & { label: string };

export function TextAreaField({ error, ...props }: TextAreaFieldProps) {
  return (
    <Textarea
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={fieldError(error)}
      {...props}
    />
  );
}
