import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CASE_CLOSE_REASONS } from '@bleibeakte/contracts';
import type { CaseCloseReason, CaseResponse } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useCloseCase } from './cases.queries.ts';

export interface CloseCaseDialogProps {
  file: CaseResponse;
  onClose: () => void;
}

export function CloseCaseDialog({ file, onClose }: CloseCaseDialogProps) {
  const { t } = useTranslation('cases');
  const save = useCloseCase(file.id);
  const form = useForm<{ reason: CaseCloseReason | null; note: string }>({
    mode: 'controlled',
    initialValues: { reason: null, note: '' },
    validate: { reason: (value) => (value ? null : t('close.reasonMissing')) },
  });
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t('close.title')} submitLabel={t('close.title')} subtitle={t('close.text')}
      onSubmit={async ({ reason, note }) => {
        if (!reason) return false;
        await save.mutateAsync({ reason, note: note.trim() || null, version: file.version });
        showDone(t('close.done'));
        return true;
      }}
    >
      <SelectField label={t('close.reason')} options={CASE_CLOSE_REASONS.map((value) => ({ value, label: t(`closeReason.${value}`) }))} required {...form.getInputProps('reason')} data-path="reason" />
      <TextAreaField label={t('close.note')} maxLength={2000} {...form.getInputProps('note')} data-path="note" />
    </FormDialog>
  );
}
