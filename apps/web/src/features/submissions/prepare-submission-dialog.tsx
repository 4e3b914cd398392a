import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { LAND_NAMES, LANDS, type CaseResponse, type Land } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { PersonChoice } from './person-choice.tsx';
import { WhoMaySubmit } from './who-may-submit.tsx';
import { usePrepareSubmission } from './submissions.queries.ts';

export interface PrepareSubmissionDialogProps {
  caseFile: CaseResponse;
  onClose: () => void;
}

export function PrepareSubmissionDialog({ caseFile, onClose }: PrepareSubmissionDialogProps) {
  const { t } = useTranslation('submissions');
  const prepare = usePrepareSubmission(caseFile.id);
  const form = useForm<{ land: Land; personIds: string[]; recipient: string; note: string }>({
    mode: 'controlled',
    initialValues: { land: caseFile.land, personIds: caseFile.people.map(({ id }) => id), recipient: '', note: '' },
    validate: { personIds: (ids) => (ids.length === 0 ? t('prepare.nobody') : null) },
  });
  const { land, personIds } = form.getValues();
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('prepare.open')}
      subtitle={t('prepare.subtitle', { number: caseFile.number })}
      form={form}
      submitLabel={t('prepare.submit')}
      onSubmit={async ({ recipient, note, ...request }) => {
        await prepare.mutateAsync({ ...request, recipient: recipient.trim() || null, note: note.trim() || null });
        showDone(t('prepare.done'));
      }}
    >
      <SelectField label={t('land')} options={LANDS.map((value) => ({ value, label: LAND_NAMES[value] }))} searchable {...form.getInputProps('land')} />
      <Note tone="plan"><WhoMaySubmit land={land} /></Note>
      <PersonChoice people={caseFile.people} {...form.getInputProps('personIds')} value={personIds} />
      <TextField label={t('facts.recipient')} description={t('prepare.recipientHint')} maxLength={300} {...form.getInputProps('recipient')} />
      <TextAreaField label={t('facts.note')} maxLength={4000} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
