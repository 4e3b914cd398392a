import {
  IconCalendarTime,
  IconCheck,
  IconFlag3,
  IconRotateClockwise,
  IconUrgent,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { DeadlineType } from '@bleibeakte/contracts';
import { useTranslation } from 'react-i18next';
import './deadline-mark.css';

export interface DeadlineMarkProps {
  type: DeadlineType;
  /** Done or obsolete: dashed ring with a tick. */
  finished?: boolean;
}

const icons: Record<DeadlineType, Icon> = {
  frist: IconFlag3,
  notfrist: IconUrgent,
  wiedervorlage: IconRotateClockwise,
  termin: IconCalendarTime,
};

/** The four kinds look the same everywhere. */
export function DeadlineMark({ type, finished = false }: DeadlineMarkProps) {
  const { t } = useTranslation();
  const Shape = finished ? IconCheck : icons[type];
  const label = t(`common:deadlineType.${type}`);
  return (
    <span
      className={`b-kind b-kind-${finished ? 'finished' : type}`}
      role="img"
      aria-label={label}
      title={label}
    >
      <Shape size={18} stroke={1.75} aria-hidden />
    </span>
  );
}
