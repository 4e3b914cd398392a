import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LAND_NAMES, LANDS, SUBMISSION_STATES, type SubmissionSummary } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ListTable } from '../../ui/list-table.tsx';
import { LoadingSkeleton } from '../../ui/loading-skeleton.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { Split } from '../../ui/split.tsx';
import { usePanel } from '../../ui/use-panel.ts';
import { FilterChip } from './filter-chip.tsx';
import { ownLabel } from './own-label.ts';
import { StateChip } from './state-chip.tsx';
import { SubmissionPanel } from './submission-panel.tsx';
import { submissionListQuery } from './submissions.queries.ts';
import { useSubmissionFilters } from './use-submission-filters.ts';
import './submissions.css';

export function SubmissionListPage() {
  const { t } = useTranslation('submissions');
  const navigate = useNavigate();
  const panel = usePanel();
  const { land, state, setLand, setState } = useSubmissionFilters();
  const query = useInfiniteQuery(submissionListQuery({ ...(land && { land }), ...(state && { state }) }));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const isFiltered = land !== null || state !== null;
  const openCase = (id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row) void navigate(paths.case(row.caseId, 'einreichung'));
  };
  return (
    <Page title={t('common:nav.submissions')} layout="flush">
      <Split panel={panel.id && <SubmissionPanel id={panel.id} onClose={panel.close} />}>
        <PageHeader title={t('common:nav.submissions')} count={query.data && (query.hasNextPage ? t('list.loaded', { count: rows.length }) : t('list.count', { count: rows.length }))} />
        <div className="b-sub-filters" role="group" aria-label={t('list.filters')}>
          <FilterChip label={t('land')} options={LANDS.map((value) => ({ value, label: LAND_NAMES[value] }))} value={land} onChange={setLand} />
          <FilterChip label={t('list.state')} options={SUBMISSION_STATES.map((value) => ({ value, label: t(`state.${value}`) }))} value={state} onChange={setState} />
        </div>
        {query.isPending && <LoadingSkeleton shape="table" />}
        {query.isError && rows.length === 0 && <ErrorState problem={query.error} title={t('list.notLoaded')} onRetry={() => void query.refetch()} />}
        {query.isSuccess && rows.length === 0 && (isFiltered
          ? <EmptyState why="start" icon={IconSend} title={t('list.noneFiltered')} action={<Button size="xs" onClick={() => void navigate(paths.submissions)}>{t('list.all')}</Button>} />
          : <EmptyState why="start" icon={IconSend} title={t('common:empty.submissions')} text={t('list.noneText')} action={<Button size="xs" onClick={() => void navigate(paths.cases)}>{t('list.toCases')}</Button>} />)}
        {rows.length > 0 && (
          <ListTable<SubmissionSummary>
            label={t('common:nav.submissions')}
            rows={rows}
            rowId={({ id }) => id}
            openId={panel.id}
            onOpen={panel.open}
            onClose={panel.close}
            onOpenPage={openCase}
            footer={<MoreButton query={query} />}
            columns={[
              { id: 'number', header: t('list.case'), width: 130, keep: true, cell: (row) => <span className="b-number">{row.caseNumber}</span> },
              { id: 'title', header: t('list.title'), width: 190, keep: true, grow: true, cell: (row) => <span className="b-strong"><PersonName name={row.caseTitle} cut /></span> },
              { id: 'state', header: t('list.state'), width: 190, keep: true, cell: (row) => <StateChip state={row.state} /> },
              { id: 'since', header: t('list.since'), width: 140, cell: (row) => <time dateTime={row.stateSince}>{formatDay(row.stateSince)}</time> },
              { id: 'land', header: t('land'), width: 170, cell: (row) => LAND_NAMES[row.land] },
              { id: 'label', header: t('list.official'), width: 250, cell: (row) => <span className="b-muted">{ownLabel(row.state, row.stateLabel) ?? t('list.noOwn')}</span> },
              { id: 'submitted', header: t('facts.submitted'), width: 140, cell: (row) => (row.submittedOn ? <time dateTime={row.submittedOn}>{formatDay(row.submittedOn)}</time> : <span className="b-muted">{t('facts.notYet')}</span>) },
            ]}
            card={(row) => (
              <span className="b-list-card-lines">
                <span><span className="b-number">{row.caseNumber}</span> · <span className="b-strong"><PersonName name={row.caseTitle} /></span></span>
                <span className="b-sub-state"><StateChip state={row.state} /><span className="b-small b-muted">{t('since', { day: formatDay(row.stateSince) })}</span></span>
                <span className="b-small b-muted">{[LAND_NAMES[row.land], ownLabel(row.state, row.stateLabel)].filter(Boolean).join(' · ')}</span>
              </span>
            )}
          />
        )}
      </Split>
    </Page>
  );
}
