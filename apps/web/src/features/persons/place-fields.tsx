import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { LAND_NAMES, LANDS } from '@bleibeakte/contracts';
import { useTextProps } from './use-text-props.ts';
import type { FactFieldsProps } from './person-form.ts';

export function PlaceFields({ form }: FactFieldsProps) {
  const { t } = useTranslation();
  const text = useTextProps(form);
  return (
    <div className="b-columns">
      <SelectField
        label={t('persons:fields.land')}
        searchable
        clearable
        options={LANDS.map((value) => ({ value, label: LAND_NAMES[value] }))}
        {...form.getInputProps('land')}
      />
      <TextField {...text('municipality')} />
    </div>
  );
}
