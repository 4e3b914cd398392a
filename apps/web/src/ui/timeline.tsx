import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { IconPoint } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../format/format-moment.ts';
import { monthOf } from '../format/format-day.ts';
import { dayOfMoment } from '../format/today.ts';
import './timeline.css';

export interface TimelineEntry {
  id: string;
  /** Moment, ISO. Newest first. */
  at: string;
  icon?: Icon;
  /** Bold words in front: 'Beratung'. */
  title?: ReactNode;
  text?: ReactNode;
  /** After the time: who, which version. */
  by?: ReactNode;
  /** Filled mark: the latest, or the one that is meant. */
  current?: boolean;
}

export interface TimelineProps {
  entries: readonly TimelineEntry[];
  label: string;
  /** Month as a heading between the entries. */
  months?: boolean;
}

export function Timeline({ entries, label, months = true }: TimelineProps) {
  useTranslation();
  return (
    <ol className="b-timeline" aria-label={label}>
      {entries.map((entry, place) => {
        const month = monthOf(dayOfMoment(entry.at));
        const before = entries[place - 1];
        const isNewMonth = months && (!before || monthOf(dayOfMoment(before.at)) !== month);
        const Shape = entry.icon ?? IconPoint;
        return (
          <Fragment key={entry.id}>
            {isNewMonth && <li className="b-timeline-month">{month}</li>}
            <li
              className={entry.current ? 'b-timeline-entry b-timeline-current' : 'b-timeline-entry'}
            >
              <span className="b-timeline-mark">
                <Shape size={14} stroke={1.75} aria-hidden />
              </span>
              <div>
                {entry.title !== undefined && <strong>{entry.title}</strong>} {entry.text}
              </div>
              <div className="b-timeline-meta">
                <time dateTime={entry.at}>{formatMoment(entry.at)}</time>
                {entry.by !== undefined && <> · {entry.by}</>}
              </div>
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}
