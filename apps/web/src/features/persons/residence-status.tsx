import { useTranslation } from 'react-i18next';
import type { PersonFacts } from '@bleibeakte/contracts';
import { daysBetween } from '../../format/calendar.ts';
import { plainDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { today } from '../../format/today.ts';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';

/** A paper that ends within six weeks is renewed now. */
const SOON_DAYS = 42;

type Status = Pick<PersonFacts, 'residenceStatus' | 'residenceStatusUntil'>;

/** 'Duldung bis 06.01.2027', with a chip when the end is near or past. */
export function ResidenceStatusText({ residenceStatus, residenceStatusUntil }: Status) {
  const { t } = useTranslation();
  const name = t(`persons:residence.${residenceStatus}`);
  if (!residenceStatusUntil)
    return <span className={residenceStatus === 'unknown' ? 'b-faint' : undefined}>{name}</span>;
  const isNear = daysBetween(today(), residenceStatusUntil) <= SOON_DAYS;
  return (
    <span className="b-person-status">
      <span>
        {name} {noBreak(t('persons:until', { day: plainDay(residenceStatusUntil) }))}
      </span>
      {isNear && <UrgencyChip day={residenceStatusUntil} />}
    </span>
  );
}
