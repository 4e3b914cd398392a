import { useTranslation } from 'react-i18next';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { RESIDENCE_STATUSES } from '@bleibeakte/contracts';
import { useTextProps } from './use-text-props.ts';
import type { FactFieldsProps } from './person-form.ts';

export function ResidenceFields({ form }: FactFieldsProps) {
  const { t } = useTranslation();
  const text = useTextProps(form);
  return (
    <>
      <div className="b-columns">
        <SelectField
          label={t('persons:fields.residenceStatus')}
          options={RESIDENCE_STATUSES.map((value) => ({
            value,
            label: t(`persons:residence.${value}`),
          }))}
          {...form.getInputProps('residenceStatus')}
        />
        <DateField
          label={t('persons:fields.residenceStatusUntil')}
          {...form.getInputProps('residenceStatusUntil')}
        />
        <DateField
          label={t('persons:fields.enteredOn')}
          max={today()}
          {...form.getInputProps('enteredOn')}
        />
      </div>
      <div className="b-columns">
        <TextField {...text('authority')} />
        <TextField {...text('authorityNumber', 100)} />
      </div>
    </>
  );
}
