import { useQuery } from '@tanstack/react-query';
import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Item } from '../../ui/item.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { caseSubmissionsQuery } from './cases.queries.ts';

/** Where the latest Eingabe stands, in the words of the Land. */
export function OverviewSubmission({ file, onAll }: { file: CaseResponse; onAll: () => void }) {
  const { t } = useTranslation('cases');
  const query = useQuery(caseSubmissionsQuery(file.id));
  const latest = [...(query.data ?? [])].sort((a, b) => b.attempt - a.attempt)[0];
  return (
    <Section title={t('tab.submission')} icon={IconSend} body="rows" action={<button type="button" className="b-button-link b-small" onClick={onAll}>{t('overview.openSubmission')}</button>}>
      <QueryView query={query} errorTitle={t('overview.submissionNotLoaded')} isEmpty={() => latest === undefined} empty={<EmptyState why="start" icon={IconSend} title={t('overview.noSubmission')} />}>
        {() => latest && (
          <Item
            title={t('overview.attempt', { attempt: latest.attempt })}
            second={[latest.submittedOn && t('overview.submittedOn', { day: formatDay(latest.submittedOn) }), latest.aktenzeichen, t('overview.since', { day: formatDay(latest.stateSince) })].filter(Boolean).join(' · ')}
            end={<StatusChip tone="accent">{latest.stateLabel}</StatusChip>}
          />
        )}
      </QueryView>
    </Section>
  );
}
