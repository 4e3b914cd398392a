import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BIRTH_DATE_CERTAINTIES } from '@bleibeakte/contracts';
import type { BirthDateCertainty } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { readSetting } from '../../settings/settings.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface BirthDateFieldProps {
  /** The first of the month or of January stands for what is not known. */
  date: string | null;
  certainty: BirthDateCertainty;
  onChange: (date: string | null, certainty: BirthDateCertainty) => void;
  error?: ReactNode;
}

const EARLIEST_YEAR = 1900;

/** A day, only a month, only a year, a guess, or nothing: papers of refugees say all of these. */
export function BirthDateField({ date, certainty, onChange, error }: BirthDateFieldProps) {
  const { t } = useTranslation();
  const [typedYear, setTypedYear] = useState(date?.slice(0, 4) ?? '');
  const [month, setMonth] = useState(date?.slice(5, 7) ?? '01');
  const common = { 'data-path': 'birthDate', error };

  const choose = (next: BirthDateCertainty | null) => {
    if (!next) return;
    if (date) {
      setTypedYear(date.slice(0, 4));
      setMonth(date.slice(5, 7));
    }
    onChange(shortened(date, next), next);
  };
  const changeYear = (text: string) => {
    const year = text.replace(/\D/g, '').slice(0, 4);
    setTypedYear(year);
    onChange(partialDate(year, certainty === 'monthOnly' ? month : '01'), certainty);
  };
  const changeMonth = (next: string | null) => {
    if (!next) return;
    setMonth(next);
    onChange(partialDate(typedYear, next), certainty);
  };
  const isWhole = certainty === 'exact' || certainty === 'estimated';
  const isYear = certainty === 'monthOnly' || certainty === 'yearOnly';
  return (
    <div className="b-columns">
      <SelectField
        label={t('persons:fields.birthDateCertainty')}
        value={certainty}
        onChange={choose}
        options={BIRTH_DATE_CERTAINTIES.map((value) => ({
          value,
          label: t(`persons:certainty.${value}`),
        }))}
      />
      {isWhole && (
        <DateField
          label={t('persons:fields.birthDate')}
          value={date}
          max={today()}
          onChange={(next) => onChange(next, certainty)}
          {...common}
        />
      )}
      {certainty === 'monthOnly' && (
        <SelectField
          label={t('persons:fields.birthMonth')}
          value={month}
          onChange={changeMonth}
          options={monthOptions()}
        />
      )}
      {isYear && (
        <TextField
          label={t('persons:fields.birthYear')}
          inputMode="numeric"
          placeholder="1988"
          autoComplete="off"
          value={typedYear}
          onChange={(event) => changeYear(event.currentTarget.value)}
          {...common}
        />
      )}
    </div>
  );
}

function partialDate(year: string, month: string): string | null {
  return year.length === 4 && Number(year) >= EARLIEST_YEAR ? `${year}-${month}-01` : null;
}

function shortened(date: string | null, certainty: BirthDateCertainty): string | null {
  if (!date || certainty === 'unknown') return null;
  if (certainty === 'yearOnly') return `${date.slice(0, 4)}-01-01`;
  return certainty === 'monthOnly' ? `${date.slice(0, 7)}-01` : date;
}

function monthOptions(): { value: string; label: string }[] {
  const name = new Intl.DateTimeFormat(readSetting('language') === 'de' ? 'de-DE' : 'en-GB', {
    month: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, place) => ({
    value: String(place + 1).padStart(2, '0'),
    label: name.format(new Date(Date.UTC(2000, place, 1))),
  }));
}
