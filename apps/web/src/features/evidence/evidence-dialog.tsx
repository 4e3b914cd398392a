import { Chip } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ARGUMENTS } from '@bleibeakte/contracts';
import type { Argument, CasePersonResponse, EvidenceResponse } from '@bleibeakte/contracts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useAddEvidence, useChangeEvidence } from './evidence.queries.ts';

interface EvidenceDialogProps {
  caseId: string;
  people: readonly CasePersonResponse[];
  /** Without it a new one is added. */
  item?: EvidenceResponse;
  onClose: () => void;
}

/** What is needed, for whom, from whom, until when. */
export function EvidenceDialog({ caseId, people, item, onClose }: EvidenceDialogProps) {
  const { t } = useTranslation('evidence');
  const add = useAddEvidence(caseId);
  const change = useChangeEvidence(item?.id ?? '');
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      argument: item?.argument ?? (null as Argument | null),
      title: item?.title ?? '',
      personIds: item?.personIds ?? (people.length === 1 ? people.map(({ id }) => id) : []),
      owedBy: item?.owedBy ?? '',
      expectedOn: item?.expectedOn ?? null,
      note: item?.note ?? '',
    },
    validate: {
      argument: (value) => (value === null ? t('dialog.argumentMissing') : null),
      title: (value) => (value.trim() === '' ? t('dialog.titleMissing') : null),
    },
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t(item ? 'dialog.change' : 'dialog.add')}
      form={form}
      submitLabel={t(item ? 'dialog.saveChange' : 'dialog.saveNew')}
      onSubmit={async ({ argument, ...values }) => {
        if (!argument) return false;
        await (item ? change.mutateAsync({ ...values, argument, version: item.version }) : add.mutateAsync({ ...values, argument }));
        showDone(t(item ? 'dialog.changed' : 'dialog.added'));
        return true;
      }}
    >
      <SelectField label={t('dialog.argument')} searchable options={ARGUMENTS.map((value) => ({ value, label: t(`argument.${value}`) }))} {...form.getInputProps('argument')} />
      <TextField label={t('dialog.title')} maxLength={200} description={t('dialog.titleHelp')} {...form.getInputProps('title')} />
      {people.length > 1 && (
        <fieldset className="b-evidence-people">
          <legend className="b-label">{t('dialog.people')}</legend>
          <Chip.Group multiple value={form.getValues().personIds} onChange={(ids) => form.setFieldValue('personIds', ids)}>
            {people.map(({ id, name }) => <Chip key={id} value={id}><bdi>{name}</bdi></Chip>)}
          </Chip.Group>
        </fieldset>
      )}
      <div className="b-columns">
        <TextField label={t('dialog.owedBy')} maxLength={200} description={t('dialog.owedByHelp')} {...form.getInputProps('owedBy')} />
        <DateField label={t('dialog.expectedOn')} {...form.getInputProps('expectedOn')} />
      </div>
      <TextAreaField label={t('dialog.note')} maxLength={5000} autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
