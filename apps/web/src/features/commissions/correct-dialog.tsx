import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { CommissionResponse, CommissionValue } from '@bleibeakte/contracts';
import { fieldShape, fieldText, valueFault } from '@bleibeakte/law';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useCorrectCommission } from './commissions.queries.ts';
import { CorrectValue } from './correct-value.tsx';
import { fieldLabel } from './field-label.ts';
import { versionWords } from './version-words.ts';

export interface CorrectDialogProps {
  commission: CommissionResponse;
  fields: readonly string[];
  subtitle: string;
  onClose: () => void;
}

interface Values {
  field: string | null;
  value: CommissionValue;
  source: string;
  checkedOn: string | null;
  reason: string;
}

/** One value, with its source: it makes a new version for the whole organisation and touches no running case by itself. */
export function CorrectDialog({ commission, fields, subtitle, onClose }: CorrectDialogProps) {
  const { t } = useTranslation('commissions');
  const correct = useCorrectCommission(commission.land);
  const [first = null] = fields;
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { field: first, value: commission.values[first ?? ''] ?? null, source: '', checkedOn: today(), reason: '' },
    validate: {
      value: (value, { field }) => {
        const shape = field ? fieldShape(field) : null;
        return shape?.kind === 'rows' && valueFault(shape, value) !== null ? t('correct.rowsMissing') : null;
      },
      source: (source) => (source.trim() ? null : t('correct.sourceMissing')),
      checkedOn: (day) => (day ? null : t('correct.dayMissing')),
      reason: (reason) => (reason.trim() ? null : t('correct.reasonMissing')),
    },
  });
  const { field, value } = form.getValues();
  const shape = field ? fieldShape(field) : null;
  const before = field ? fieldText(field, commission.values[field]) : null;
  const isWide = fields.some((one) => fieldShape(one)?.kind === 'rows');
  return (
    <FormDialog
      size={isWide ? 'wide' : 'normal'} opened onClose={onClose} form={form} title={t('correct.title')} subtitle={`${commission.landName}: ${subtitle}`} submitLabel={t('correct.submit')}
      onSubmit={async ({ source, checkedOn, reason }) => {
        const answer = await correct.mutateAsync({
          changes: [{ field: field!, value: typeof value === 'string' ? value.trim() || null : value, source: source.trim(), checkedOn: checkedOn! }],
          reason: reason.trim(), version: commission.version,
        });
        showDone(t('correct.done', { version: versionWords(t, answer.version) }));
      }}
    >
      {fields.length > 1 && (
        <SelectField
          label={t('correct.which')} options={fields.map((one) => ({ value: one, label: fieldLabel(t, one) }))} value={field}
          onChange={(next) => form.setValues({ field: next, value: commission.values[next ?? ''] ?? null })}
        />
      )}
      {field && shape && (
        <CorrectValue key={field} field={field} shape={shape} label={fieldLabel(t, field)} before={before ?? t('unknown')} value={value} onChange={(next) => form.setFieldValue('value', next)} />
      )}
      {form.errors['value'] && <Note tone="over" alert>{form.errors['value']}</Note>}
      <TextField label={t('correct.source')} description={t('correct.sourceHint')} maxLength={500} required {...form.getInputProps('source')} />
      <DateField label={t('correct.checkedOn')} max={today()} required {...form.getInputProps('checkedOn')} />
      <TextAreaField label={t('correct.reason')} maxLength={2000} autosize minRows={2} required {...form.getInputProps('reason')} />
      <Note tone="plan">{t('correct.note')}</Note>
    </FormDialog>
  );
}
