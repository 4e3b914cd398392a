import { NumberInput, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WORK_LEVELS, type WorkPeriod } from '@bleibeakte/contracts';
import { SelectField } from '../../ui/select-field.tsx';
import { PeriodList } from './period-list.tsx';

export interface WorkPeriodsFieldProps {
  label: string;
  value: readonly WorkPeriod[] | null;
  onChange: (value: readonly WorkPeriod[] | null) => void;
  today: string;
}

/** When, how much and as what somebody worked. */
export function WorkPeriodsField({ label, value, onChange, today }: WorkPeriodsFieldProps) {
  const { t } = useTranslation('facts');
  return (
    <PeriodList<WorkPeriod>
      label={label} periods={value} onChange={onChange} today={today}
      begin={() => ({ from: '', to: null, hoursPerWeek: 20, insured: true, level: 'any' })}
    >
      {({ level, hoursPerWeek, insured }, change) => (
        <>
          <SelectField label={t('period.level')} options={WORK_LEVELS.map((one) => ({ value: one, label: t(`work.${one}`) }))} value={level} onChange={(next) => next && change({ level: next })} />
          <NumberInput label={t('period.hours')} min={1} max={80} decimalSeparator="," hideControls value={hoursPerWeek} onChange={(next) => change({ hoursPerWeek: Number(next) })} />
          <Switch className="b-fact-insured" label={t('period.insured')} checked={insured} onChange={(event) => change({ insured: event.currentTarget.checked })} />
        </>
      )}
    </PeriodList>
  );
}
