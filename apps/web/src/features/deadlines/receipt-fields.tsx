import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UseFormReturnType } from '@mantine/form';
import { LAND_NAMES, type Land, PERIOD_UNITS } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { DeadlineValues } from './deadline-values.ts';
import { areFourDaysFound, proposedFiction, RECEIPTS } from './receipt.ts';

export interface ReceiptFieldsProps {
  form: UseFormReturnType<DeadlineValues>;
  land: Land;
}

/** Day of the event, way of receipt and length of the period. */
export function ReceiptFields({ form, land }: ReceiptFieldsProps) {
  const { t } = useTranslation('deadlines');
  const { receipt, event } = form.getValues();
  const isLetter = receipt === 'letter';
  const setEvent = (day: string | null) => {
    form.setFieldValue('event', day);
    if (isLetter) form.setFieldValue('fictionDays', proposedFiction(land, day));
  };
  return (
    <>
      <div className="b-columns">
        <DateField label={t(isLetter ? 'event.posted' : 'event.arrived')} required max={today()} {...form.getInputProps('event')} onChange={setEvent} />
        <SelectField
          label={t('receipt.label')}
          options={RECEIPTS.map((value) => ({ value, label: t(`receipt.${value}`) }))}
          {...form.getInputProps('receipt')}
          onChange={(value) => {
            form.setFieldValue('receipt', value ?? 'handed');
            form.setFieldValue('fictionDays', value === 'letter' ? proposedFiction(land, event) : null);
          }}
        />
      </div>
      {isLetter && (
        <SelectField
          label={t('fiction.label')}
          description={t(areFourDaysFound(land) ? 'fiction.four' : 'fiction.unclear', { land: LAND_NAMES[land] })}
          options={['3', '4'].map((value) => ({ value, label: t('fiction.days', { count: Number(value) }) }))}
          value={String(form.getValues().fictionDays ?? '')}
          onChange={(value) => form.setFieldValue('fictionDays', Number(value))}
        />
      )}
      {receipt === 'other' && (
        <NumberInput label={t('fiction.label')} description={t('fiction.other')} min={0} max={14} allowDecimal={false} {...numbers(form, 'fictionDays')} />
      )}
      <div className="b-columns">
        <NumberInput label={t('length.label')} description={t('length.hint')} required min={1} max={1000} allowDecimal={false} {...numbers(form, 'length')} />
        <SelectField label={t('length.unit')} options={PERIOD_UNITS.map((value) => ({ value, label: t(`unit.${value}`) }))} {...form.getInputProps('unit')} />
      </div>
    </>
  );
}

const ORDER: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

/** Mantine's number field speaks of '' where we say null. */
function numbers(form: UseFormReturnType<DeadlineValues>, field: 'fictionDays' | 'length') {
  const props = form.getInputProps(field);
  return {
    hideControls: true,
    inputWrapperOrder: ORDER,
    error: props.error as string | undefined,
    value: form.getValues()[field] ?? '',
    onChange: (value: number | string) => form.setFieldValue(field, typeof value === 'number' ? value : null),
    'data-path': field,
  };
}
