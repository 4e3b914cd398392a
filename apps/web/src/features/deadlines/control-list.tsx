import { useTranslation } from 'react-i18next';
import type { DeadlineState, DeadlineType } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { relative } from '../../format/relative.ts';
import { today } from '../../format/today.ts';
import './deadlines.css';

export interface ControlEntry {
  id: string;
  day: string;
  type: DeadlineType;
  title: string;
  state: DeadlineState;
  /** Just entered, or about to be: bold. */
  isNew?: boolean;
  /** How the day came about. */
  detail?: string | null;
}

/** Every deadline of the file by day: new ones bold, what is over grey and struck through. */
export function ControlList({ entries }: { entries: readonly ControlEntry[] }) {
  const { t } = useTranslation('deadlines');
  const sorted = [...entries].sort((a, b) => a.day.localeCompare(b.day));
  return (
    <ul className="b-control">
      {sorted.map(({ id, day, type, title, state, isNew, detail }) => (
        <li key={id} className={isNew ? 'b-control-new' : state === 'open' ? undefined : 'b-control-over'}>
          <time dateTime={day}>{formatDay(day)}</time>
          <span className="b-control-title">{t(`common:deadlineType.${type}`)}: <bdi>{title}</bdi>{detail && <span className="b-control-detail">{detail}</span>}</span>
          <span className="b-control-state">{isNew ? t('control.new') : state === 'open' ? relative(day, today()) : t(`state.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}
