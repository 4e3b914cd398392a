import { Checkbox, NumberInput, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FACTS, type FactCode, type FactValue, type StayPeriod, type WorkPeriod } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { choiceWord } from './fact-words.ts';
import { StayPeriodsField } from './stay-periods-field.tsx';
import { WorkPeriodsField } from './work-periods-field.tsx';

export interface FactFieldProps {
  code: FactCode;
  /** Null = not known yet. */
  value: FactValue | null;
  onChange: (value: FactValue | null) => void;
}

const UNITS = { months: 'unitMonths', dayFines: 'unitDayFines', euro: 'unitEuro' } as const;

/** One question with the field that fits its kind. Leaving it open is always possible. */
export function FactField({ code, value, onChange }: FactFieldProps) {
  const { t } = useTranslation('facts');
  const shape = FACTS[code];
  const label = t(`question.${code}`);
  switch (shape.kind) {
    case 'yesNo':
      return <YesNoField label={label} value={value as boolean | null} onChange={onChange} />;
    case 'day':
      return <DateField label={label} value={value as string | null} onChange={onChange} />;
    case 'number':
      return (
        <NumberInput
          label={label} value={value === null ? '' : (value as number)} min={0} max={shape.max} decimalSeparator="," thousandSeparator="." decimalScale={shape.unit === 'euro' ? 2 : 0}
          suffix={` ${t(UNITS[shape.unit])}`} hideControls onChange={(next) => onChange(next === '' ? null : Number(next))}
        />
      );
    case 'choice':
      return (
        <SelectField<string>
          label={label} clearable placeholder={t('open')} options={shape.choices.map((one) => ({ value: one, label: choiceWord(t, one) }))}
          value={value as string | null} onChange={onChange}
        />
      );
    case 'choices':
      return <ChoicesField label={label} choices={shape.choices} value={value as readonly string[] | null} onChange={onChange} />;
    case 'stayPeriods':
      return <StayPeriodsField label={label} value={value as readonly StayPeriod[] | null} onChange={onChange} today={today()} />;
    case 'workPeriods':
      return <WorkPeriodsField label={label} value={value as readonly WorkPeriod[] | null} onChange={onChange} today={today()} />;
  }
}

function YesNoField({ label, value, onChange }: { label: string; value: boolean | null; onChange: (value: boolean | null) => void }) {
  const { t } = useTranslation('facts');
  const id = useId();
  const options = [{ value: 'open', label: t('open') }, { value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }];
  return (
    <div role="group" aria-labelledby={id} className="b-fact-field">
      <span className="b-label" id={id}>{label}</span>
      <SegmentedControl
        aria-labelledby={id} data={options} value={value === null ? 'open' : value ? 'yes' : 'no'}
        onChange={(next) => onChange(next === 'open' ? null : next === 'yes')}
      />
    </div>
  );
}

const NONE = 'noneOfThese';

function ChoicesField({ label, choices, value, onChange }: { label: string; choices: readonly string[]; value: readonly string[] | null; onChange: (value: readonly string[] | null) => void }) {
  const { t } = useTranslation('facts');
  const chosen = value === null ? [] : value.length === 0 ? [NONE] : [...value];
  const choose = (next: string[]) => {
    if (next.length === 0) return onChange(null);
    const isNone = next.includes(NONE) && !chosen.includes(NONE);
    onChange(isNone ? [] : next.filter((one) => one !== NONE));
  };
  return (
    <Checkbox.Group label={label} value={chosen} onChange={choose}>
      <div className="b-fact-choices">
        {choices.map((one) => <Checkbox key={one} value={one} label={choiceWord(t, one)} />)}
        <Checkbox value={NONE} label={t('noneOfThese')} />
      </div>
    </Checkbox.Group>
  );
}
