import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FindHistory } from '@bleibeakte/contracts';
import { MoreButton } from '../../ui/more-button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { caseHistoryQuery } from './cases.queries.ts';
import { foldReadings } from './fold-readings.ts';
import { useEntries } from './use-entries.tsx';

export interface CaseTimelineProps {
  caseId: string;
  /** `changes` without those who only looked. */
  show: NonNullable<FindHistory['show']>;
  title?: string;
}

export function CaseTimeline({ caseId, show, title }: CaseTimelineProps) {
  const { t } = useTranslation('history');
  const query = useInfiniteQuery(caseHistoryQuery(caseId, show));
  const entries = useEntries(foldReadings(query.data?.pages.flatMap(({ items }) => items) ?? []), { id: caseId });
  return (
    <>
      {title && <h2 className="b-label b-panel-label">{title}</h2>}
      <QueryView query={query} loading="text" errorTitle={t('notLoaded')}>
        {() => (
          <>
            <Timeline label={t('label')} entries={entries} />
            <MoreButton query={query} label={t('older')} />
          </>
        )}
      </QueryView>
    </>
  );
}
