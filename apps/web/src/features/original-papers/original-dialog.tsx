import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type CaseResponse, ORIGINAL_PLACES, type OriginalPlace, type OriginalResponse } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { documentsQuery } from '../documents/documents.queries.ts';
import { useEnterOriginal, useMoveOriginal } from './originals.queries.ts';

interface OriginalDialogProps {
  file: CaseResponse;
  /** The one that moves; null = a new one. */
  original: OriginalResponse | null;
  onClose: () => void;
}

interface Values {
  personId: string | null;
  paper: string;
  place: OriginalPlace | null;
  placeName: string;
  since: string | null;
  backOn: string | null;
  receiptDocumentId: string | null;
}

/** Which paper, where it is now, and when it has to be back. */
export function OriginalDialog({ file, original, onClose }: OriginalDialogProps) {
  const { t } = useTranslation('originals');
  const enter = useEnterOriginal(file.id);
  const move = useMoveOriginal(original?.id ?? '');
  const documents = useQuery(documentsQuery(file.id));
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { personId: null, paper: '', place: original ? null : 'here', placeName: '', since: today(), backOn: null, receiptDocumentId: null },
    validate: {
      paper: (value) => (original || value.trim() ? null : t('dialog.paperMissing')),
      place: (value) => (value ? null : t('dialog.placeMissing')),
      since: (value) => (value ? null : t('dialog.dayMissing')),
    },
  });
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={original ? t('moveOf', { paper: original.paper }) : t('dialog.title')} submitLabel={t(original ? 'dialog.saveMove' : 'dialog.save')}
      onSubmit={async ({ personId, paper, place, since, ...where }) => {
        if (!place || !since) return false;
        const at = { ...where, place, since };
        await (original ? move.mutateAsync({ ...at, version: original.version }) : enter.mutateAsync({ ...at, personId, paper }));
        showDone(t(original ? 'dialog.moved' : 'dialog.saved'));
        return true;
      }}
    >
      {!original && <TextField label={t('dialog.paper')} description={t('dialog.paperHint')} required maxLength={200} {...form.getInputProps('paper')} />}
      {!original && file.people.length > 1 && (
        <SelectField label={t('dialog.person')} clearable options={file.people.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('personId')} />
      )}
      <div className="b-columns">
        <SelectField<OriginalPlace> label={t('dialog.place')} required options={ORIGINAL_PLACES.map((value) => ({ value, label: t(`place.${value}`) }))} {...form.getInputProps('place')} />
        <TextField label={t('dialog.placeName')} maxLength={200} {...form.getInputProps('placeName')} />
      </div>
      <div className="b-columns">
        <DateField label={t('dialog.since')} required max={today()} {...form.getInputProps('since')} />
        <DateField label={t('dialog.backOn')} {...form.getInputProps('backOn')} />
      </div>
      <SelectField
        label={t('dialog.receipt')} searchable clearable options={(documents.data ?? []).map(({ id, fileName }) => ({ value: id, label: fileName }))}
        {...form.getInputProps('receiptDocumentId')}
      />
    </FormDialog>
  );
}
