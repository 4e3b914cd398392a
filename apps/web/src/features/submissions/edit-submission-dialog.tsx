import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, SubmissionResponse } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { PersonChoice } from './person-choice.tsx';
import { useUpdateSubmission } from './submissions.queries.ts';

export interface EditSubmissionDialogProps {
  submission: SubmissionResponse;
  people: CaseResponse['people'];
  onClose: () => void;
}

/** What is written down about an attempt; steps are recorded elsewhere. */
export function EditSubmissionDialog({ submission, people, onClose }: EditSubmissionDialogProps) {
  const { t } = useTranslation('submissions');
  const update = useUpdateSubmission(submission.id);
  // Somebody who has left the case stays in an Eingabe that named them, as long as nobody changes the persons.
  const personIds = submission.personIds.filter((id) => people.some((person) => person.id === id));
  const form = useForm({
    mode: 'controlled',
    initialValues: { personIds, recipient: submission.recipient ?? '', aktenzeichen: submission.aktenzeichen ?? '', note: submission.note ?? '' },
    validate: { personIds: (ids) => (ids.length === 0 && personIds.length > 0 ? t('prepare.nobody') : null) },
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('edit.title')}
      subtitle={t('attempt', { attempt: submission.attempt })}
      form={form}
      submitLabel={t('edit.submit')}
      onSubmit={async (values) => {
        const { recipient, aktenzeichen, note } = values;
        await update.mutateAsync({
          recipient: recipient.trim() || null,
          aktenzeichen: aktenzeichen.trim() || null,
          note: note.trim() || null,
          version: submission.version,
          ...(form.isDirty('personIds') && { personIds: values.personIds }),
        });
        showDone(t('edit.done'));
      }}
    >
      <TextField label={t('facts.aktenzeichen')} maxLength={100} {...form.getInputProps('aktenzeichen')} />
      <TextField label={t('facts.recipient')} description={t('prepare.recipientHint')} maxLength={300} {...form.getInputProps('recipient')} />
      <PersonChoice people={people} {...form.getInputProps('personIds')} value={form.getValues().personIds} />
      <TextAreaField label={t('facts.note')} maxLength={4000} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
