import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { REQUEST_OUTCOMES } from '@bleibeakte/contracts';
import type { AnswerRequest, RequestOutcome } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { showDone } from '../../ui/toast.tsx';

interface AnswerDialogProps {
  body: string;
  version: number;
  onSave: (answer: AnswerRequest) => Promise<unknown>;
  onClose: () => void;
}

/** What they said. */
export function AnswerDialog({ body, version, onSave, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('requests');
  const form = useForm({
    mode: 'controlled',
    initialValues: { outcome: null as RequestOutcome | null, expectedOn: null as string | null, note: '' },
    validate: { outcome: (value) => (value ? null : t('answer.outcomeMissing')) },
  });
  const { outcome } = form.getValues();
  return (
    <FormDialog
      opened onClose={onClose} title={t('answer.title')} subtitle={<bdi>{body}</bdi>} form={form} submitLabel={t('answer.save')}
      onSubmit={async ({ outcome: chosen, expectedOn, note }) => {
        if (!chosen) return false;
        await onSave({ outcome: chosen, note, version, ...(chosen === 'promised' && { expectedOn }) });
        showDone(t('answer.done'));
        return true;
      }}
    >
      <SelectField label={t('answer.outcome')} options={REQUEST_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))} {...form.getInputProps('outcome')} />
      {outcome === 'promised' && <DateField label={t('answer.expectedOn')} min={today()} {...form.getInputProps('expectedOn')} />}
      <TextAreaField label={t('answer.note')} maxLength={2000} autosize minRows={2} description={t(outcome === 'received' ? 'answer.noteWhere' : 'answer.noteHelp')} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
