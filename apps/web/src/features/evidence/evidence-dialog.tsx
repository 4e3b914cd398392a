import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ARGUMENTS, EVIDENCE_STRENGTHS } from '@bleibeakte/contracts';
import type { Argument, CasePersonResponse, EvidenceResponse, EvidenceStrength } from '@bleibeakte/contracts';
import { ChipChoice } from '../../ui/chip-choice.tsx';
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
  /** Where a new one was wanted. */
  given?: { argument: Argument | null; personId: string | null };
  /** A new one is there. */
  onAdded?: (item: EvidenceResponse) => void;
  onClose: () => void;
}

/** What is needed, for whom, from whom, until when. */
export function EvidenceDialog({ caseId, people, item, given, onAdded, onClose }: EvidenceDialogProps) {
  const { t } = useTranslation('evidence');
  const add = useAddEvidence(caseId);
  const change = useChangeEvidence(item?.id ?? '');
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      argument: item?.argument ?? given?.argument ?? (null as Argument | null),
      title: item?.title ?? '',
      personIds: item?.personIds ?? (given?.personId ? [given.personId] : people.length === 1 ? people.map(({ id }) => id) : []),
      owedBy: item?.owedBy ?? '',
      expectedOn: item?.expectedOn ?? null,
      note: item?.note ?? '',
      datedOn: item?.datedOn ?? null,
      freshUntil: item?.freshUntil ?? null,
      strength: item?.strength ? (`${item.strength}` as const) : (null as `${EvidenceStrength}` | null),
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
      onSubmit={async ({ argument, datedOn, freshUntil, strength, ...values }) => {
        if (!argument) return false;
        // The last fresh day follows from the day of the paper unless somebody says another one.
        const days = { datedOn, ...(freshUntil !== item?.freshUntil && { freshUntil }) };
        if (item) await change.mutateAsync({ ...values, ...days, argument, strength: strength ? (Number(strength) as EvidenceStrength) : null, version: item.version });
        else onAdded?.(await add.mutateAsync({ ...values, argument }));
        showDone(t(item ? 'dialog.changed' : 'dialog.added'));
        return true;
      }}
    >
      <SelectField label={t('dialog.argument')} searchable disabled={Boolean(item?.kind)} options={ARGUMENTS.map((value) => ({ value, label: t(`argument.${value}`) }))} {...form.getInputProps('argument')} />
      <TextField label={t('dialog.title')} maxLength={200} description={t('dialog.titleHelp')} {...form.getInputProps('title')} />
      {people.length > 1 && (
        <ChipChoice
          label={t('dialog.people')} values={form.getValues().personIds} options={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(ids) => form.setFieldValue('personIds', ids)}
        />
      )}
      <div className="b-columns">
        <TextField label={t('dialog.owedBy')} maxLength={200} description={t('dialog.owedByHelp')} {...form.getInputProps('owedBy')} />
        <DateField label={t('dialog.expectedOn')} {...form.getInputProps('expectedOn')} />
      </div>
      {item && (
        <div className="b-columns">
          <DateField label={t('dialog.datedOn')} description={t('dialog.datedOnHelp')} {...form.getInputProps('datedOn')} />
          <DateField label={t('dialog.freshUntil')} description={t('dialog.freshUntilHelp')} {...form.getInputProps('freshUntil')} />
        </div>
      )}
      {item && <SelectField label={t('dialog.strength')} clearable options={EVIDENCE_STRENGTHS.map((value) => ({ value: `${value}` as const, label: t(`strength.${value}`) }))} {...form.getInputProps('strength')} />}
      <TextAreaField label={t('dialog.note')} maxLength={5000} autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
