import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type DocumentResponse, TRANSLATION_STATES, type TranslationState } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { evidenceQuery } from '../evidence/evidence.queries.ts';
import { documentsQuery, useChangeDocument } from './documents.queries.ts';

interface EditDocumentDialogProps {
  document: DocumentResponse;
  onClose: () => void;
}

/** Name, day of the letter, and which evidence item it belongs to. */
export function EditDocumentDialog({ document, onClose }: EditDocumentDialogProps) {
  const { t } = useTranslation('documents');
  const evidence = useQuery(evidenceQuery(document.caseId));
  const change = useChangeDocument();
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      fileName: document.fileName, datedOn: document.datedOn, evidenceItemId: document.evidenceItemId, translation: document.translation, translationOfId: document.translationOfId,
    },
    validate: { fileName: (value) => (value.trim() === '' ? t('edit.nameMissing') : null) },
  });
  const documents = useQuery(documentsQuery(document.caseId));
  const originals = (documents.data ?? []).filter(({ id, translationOfId }) => id !== document.id && !translationOfId);
  const isOriginal = documents.data?.some(({ translationOfId }) => translationOfId === document.id) ?? false;
  const options = (evidence.data ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('edit.title')}
      form={form}
      submitLabel={t('edit.save')}
      onSubmit={async (values) => {
        await change.mutateAsync({ id: document.id, change: { ...values, version: document.version } });
        showDone(t('edit.saved'));
      }}
    >
      <TextField label={t('edit.name')} maxLength={200} {...form.getInputProps('fileName')} />
      <DateField label={t('edit.datedOn')} max={today()} description={t('edit.datedOnHelp')} {...form.getInputProps('datedOn')} />
      <SelectField label={t('edit.evidence')} options={options} clearable searchable placeholder={t('edit.noEvidence')} {...form.getInputProps('evidenceItemId')} />
      <SelectField<TranslationState>
        label={t('edit.translation')} clearable placeholder={t('edit.noTranslation')} options={TRANSLATION_STATES.map((value) => ({ value, label: t(`translation.${value}`) }))}
        {...form.getInputProps('translation')}
      />
      {!isOriginal && (
        <SelectField
          label={t('edit.translationOf')} clearable searchable placeholder={t('edit.noOriginal')} options={originals.map(({ id, fileName }) => ({ value: id, label: fileName }))}
          {...form.getInputProps('translationOfId')}
        />
      )}
    </FormDialog>
  );
}
