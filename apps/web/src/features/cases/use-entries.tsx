import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseResponse, HistoryEvent } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import type { TimelineEntry } from '../../ui/timeline.tsx';
import { eventIcon } from './event-icons.ts';
import { eventText } from './event-text.ts';
import type { FoldedEvent } from './fold-readings.ts';

/** Events of a case as sentences; what is about a document leads to the documents. */
export function useEntries(events: readonly (HistoryEvent & Partial<Pick<FoldedEvent, 'times'>>)[], file: Pick<CaseResponse, 'id'>): TimelineEntry[] {
  const { t } = useTranslation('history');
  return events.map((event, place) => {
    const { title, text } = eventText(event);
    const words = event.documentId && event.code !== 'document.removed' ? <Link to={paths.case(file.id, 'dokumente')}><bdi>{text}</bdi></Link> : <bdi>{text}</bdi>;
    return {
      id: event.id,
      at: event.at,
      icon: eventIcon(event.code),
      title: text ? `${title}:` : title,
      text: text && words,
      by: <><bdi>{event.by ?? t('system')}</bdi>{event.times !== undefined && event.times > 1 && ` · ${t('times', { count: event.times })}`}</>,
      current: place === 0,
    };
  });
}
