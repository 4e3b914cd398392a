import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';

export interface ReasonDialogProps {
  title: string;
  subtitle?: ReactNode;
  text?: string;
  label: string;
  missing: string;
  submitLabel: string;
  onSubmit: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** One sentence of why, and then it is done. */
export function ReasonDialog({ title, subtitle, text, label, missing, submitLabel, onSubmit, onClose }: ReasonDialogProps) {
  const form = useForm({ mode: 'controlled', initialValues: { reason: '' }, validate: { reason: (reason: string) => (reason.trim() ? null : missing) } });
  return (
    <FormDialog opened onClose={onClose} title={title} {...(subtitle !== undefined && { subtitle })} form={form} submitLabel={submitLabel} onSubmit={({ reason }) => onSubmit(reason.trim())}>
      {text && <p>{text}</p>}
      <TextAreaField label={label} required maxLength={1000} data-autofocus {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
