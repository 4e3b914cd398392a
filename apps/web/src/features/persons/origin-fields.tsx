import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonValues } from './person-values.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { BirthDateField } from './birth-date-field.tsx';
import { GENDERS } from '@bleibeakte/contracts';
import { countryOptions } from './person-words.ts';
import type { FactFieldsProps } from './person-form.ts';

export function OriginFields({ form }: FactFieldsProps) {
  const { t } = useTranslation();
  const countries = useMemo(() => countryOptions(t), [t]);
  const { birthDate, birthDateCertainty } = form.getValues();
  const changeBirth = (date: string | null, certainty: PersonValues['birthDateCertainty']) => {
    form.setValues({ birthDate: date, birthDateCertainty: certainty });
    form.clearFieldError('birthDate');
  };
  return (
    <>
      <BirthDateField
        date={birthDate}
        certainty={birthDateCertainty}
        onChange={changeBirth}
        error={form.errors['birthDate']}
      />
      <div className="b-columns">
        <SelectField
          label={t('persons:fields.nationality')}
          searchable
          clearable
          options={countries}
          {...form.getInputProps('nationality')}
        />
        <SelectField
          label={t('persons:fields.gender')}
          options={GENDERS.map((value) => ({ value, label: t(`persons:gender.${value}`) }))}
          {...form.getInputProps('gender')}
        />
      </div>
    </>
  );
}
