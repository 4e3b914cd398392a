import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, SubmissionResponse } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useLeaveSubmission } from './after-a-no.queries.ts';

export interface LeaveDialogProps {
  submission: SubmissionResponse;
  people: CaseResponse['people'];
  onClose: () => void;
}

/** Somebody leaves the Eingabe, for example with a title of their own; the others go on. */
export function LeaveDialog({ submission, people, onClose }: LeaveDialogProps) {
  const { t } = useTranslation('submissions');
  const leave = useLeaveSubmission(submission.id);
  const form = useForm<{ personId: string | null; leftOn: string | null; reason: string }>({
    mode: 'controlled',
    initialValues: { personId: null, leftOn: today(), reason: '' },
    validate: {
      personId: (id) => (id ? null : t('leave.personMissing')),
      leftOn: (day) => (day ? null : t('leave.dayMissing')),
      reason: (reason) => (reason.trim() ? null : t('leave.reasonMissing')),
    },
  });
  const inIt = people.filter(({ id }) => submission.personIds.includes(id));
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t('leave.title')} subtitle={t('attempt', { attempt: submission.attempt })} submitLabel={t('leave.submit')} footnote={t('leave.footnote')}
      onSubmit={async ({ personId, leftOn, reason }) => {
        await leave.mutateAsync({ personId: personId!, leftOn: leftOn!, reason: reason.trim(), version: submission.version });
        showDone(t('leave.done'));
      }}
    >
      <SelectField<string> label={t('leave.person')} required options={inIt.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('personId')} />
      <DateField label={t('leave.leftOn')} required max={today()} {...form.getInputProps('leftOn')} />
      <TextAreaField label={t('leave.reason')} description={t('leave.reasonHint')} required maxLength={1000} autosize minRows={2} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
