import { useTranslation } from 'react-i18next';
import { STAY_KINDS, type StayPeriod } from '@bleibeakte/contracts';
import { addDays } from '../../format/calendar.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { PeriodList } from './period-list.tsx';

export interface StayPeriodsFieldProps {
  label: string;
  value: readonly StayPeriod[] | null;
  onChange: (value: readonly StayPeriod[] | null) => void;
  today: string;
}

/** The timeline of the stay: which status from when to when. */
export function StayPeriodsField({ label, value, onChange, today }: StayPeriodsFieldProps) {
  const { t } = useTranslation('facts');
  return (
    <PeriodList<StayPeriod>
      label={label} periods={value} onChange={onChange} today={today}
      begin={(last) => ({ kind: 'duldung', from: last && addDays(last, 1), to: null })}
    >
      {({ kind }, change) => (
        <SelectField label={t('period.kind')} options={STAY_KINDS.map((one) => ({ value: one, label: t(`stay.${one}`) }))} value={kind} onChange={(next) => next && change({ kind: next })} />
      )}
    </PeriodList>
  );
}
