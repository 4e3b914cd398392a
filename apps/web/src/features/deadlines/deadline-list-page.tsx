import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconCalendarEvent, IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { DeadlineSummary } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { DeadlineMark } from '../../ui/deadline-mark.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ListTable } from '../../ui/list-table.tsx';
import { LoadingSkeleton } from '../../ui/loading-skeleton.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { Split } from '../../ui/split.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';
import { useKey } from '../../ui/use-key.ts';
import { useNew } from '../../ui/use-new.ts';
import { usePanel } from '../../ui/use-panel.ts';
import { DeadlineFilterBar } from './deadline-filter-bar.tsx';
import { DeadlinePanel } from './deadline-panel.tsx';
import { deadlineListQuery } from './deadlines.queries.ts';
import { NewDeadline } from './new-deadline.tsx';
import { useDeadlineFilters } from './use-deadline-filters.ts';

/** All visible cases by day. */
export function DeadlineListPage() {
  const { t } = useTranslation('deadlines');
  const navigate = useNavigate();
  const panel = usePanel();
  const creating = useNew();
  const mayWrite = useMay('deadline:write');
  const filters = useDeadlineFilters();
  const { type, responsibleId, state } = filters;
  const query = useInfiniteQuery(deadlineListQuery({ state, ...(type && { type }), ...(responsibleId && { responsibleId }) }));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const isFiltered = type !== null || responsibleId !== null || state !== 'open';
  useKey('n', creating.open, { enabled: mayWrite });
  const chip = (row: DeadlineSummary) => (row.state === 'open' ? <UrgencyChip day={row.dueOn} /> : <StatusChip tone="done">{t(`state.${row.state}`)}</StatusChip>);
  const day = (row: DeadlineSummary) => <time dateTime={row.dueOn} style={{ whiteSpace: 'nowrap' }}>{formatDay(row.dueOn)}{row.dueTime ? `, ${row.dueTime}` : ''}</time>;
  const openCase = (id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row) void navigate(paths.case(row.caseId, 'fristen'));
  };
  return (
    <Page title={t('common:nav.deadlines')} layout="flush">
      <Split panel={panel.id && <DeadlinePanel id={panel.id} onClose={panel.close} />}>
        <PageHeader
          title={t('common:nav.deadlines')}
          count={query.data && t(query.hasNextPage ? 'list.loaded' : 'list.count', { count: rows.length })}
          actions={mayWrite && <Button leftSection={<IconCalendarPlus size={18} stroke={1.75} aria-hidden />} onClick={creating.open}>{t('act.create')}</Button>}
        />
        <DeadlineFilterBar filters={filters} />
        {query.isPending && <LoadingSkeleton shape="table" />}
        {query.isError && rows.length === 0 && <ErrorState problem={query.error} title={t('notLoaded')} onRetry={() => void query.refetch()} />}
        {query.isSuccess && rows.length === 0 && (
          <EmptyState
            why={isFiltered ? 'start' : 'done'}
            icon={IconCalendarEvent}
            title={t(isFiltered ? 'list.noneFiltered' : 'common:empty.deadlines')}
            action={isFiltered && <Button size="xs" onClick={() => void navigate(paths.deadlines)}>{t('list.showAll')}</Button>}
          />
        )}
        {rows.length > 0 && (
          <ListTable<DeadlineSummary>
            label={t('common:nav.deadlines')}
            rows={rows}
            rowId={({ id }) => id}
            openId={panel.id}
            onOpen={panel.open}
            onClose={panel.close}
            onOpenPage={openCase}
            footer={<MoreButton query={query} />}
            columns={[
              { id: 'type', header: t('list.type'), width: 60, keep: true, cell: (row) => <DeadlineMark type={row.type} finished={row.state !== 'open'} /> },
              { id: 'day', header: t('list.day'), width: 170, keep: true, cell: day },
              { id: 'chip', header: t('list.left'), width: 150, cell: chip },
              { id: 'title', header: t('list.title'), width: 220, keep: true, grow: true, cell: (row) => <span className="b-strong"><bdi>{row.title}</bdi></span> },
              { id: 'number', header: t('list.case'), width: 130, keep: true, cell: (row) => <span className="b-number">{row.caseNumber}</span> },
              { id: 'name', header: t('list.name'), width: 180, cell: (row) => <PersonName name={row.caseTitle} cut /> },
              { id: 'who', header: t('list.responsible'), width: 150, cell: (row) => (row.responsible ? <PersonName name={row.responsible.name} cut /> : <span className="b-muted">{t('facts.nobody')}</span>) },
            ]}
            card={(row) => (
              <span className="b-list-card-lines">
                <span className="b-row" style={{ gap: 8 }}><DeadlineMark type={row.type} finished={row.state !== 'open'} /><span className="b-strong"><bdi>{row.title}</bdi></span></span>
                <span className="b-row" style={{ gap: 8 }}>{day(row)} {chip(row)}</span>
                <span className="b-small b-muted"><span className="b-number">{row.caseNumber}</span> · <PersonName name={row.caseTitle} /></span>
              </span>
            )}
          />
        )}
      </Split>
      {creating.isOpen && mayWrite && <NewDeadline onClose={creating.close} />}
    </Page>
  );
}
