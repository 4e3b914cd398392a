import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconFolders, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LAND_NAMES } from '@bleibeakte/contracts';
import type { CaseSummary } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useListState } from '../../ui/list-place.ts';
import { ListTable } from '../../ui/list-table.tsx';
import type { ListColumn } from '../../ui/list-columns.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Split } from '../../ui/split.tsx';
import { useNew } from '../../ui/use-new.ts';
import { usePanel } from '../../ui/use-panel.ts';
import { EvidenceBar, NextDateChip, PeopleCount } from './case-cells.tsx';
import { CaseFilterBar } from './case-filter-bar.tsx';
import { toFindCases, useCaseFilters } from './case-filters.ts';
import { CasePanel } from './case-panel.tsx';
import { caseListQuery } from './cases.queries.ts';
import { NewCaseDialog } from './new-case-dialog.tsx';
import { useColleagues } from './use-colleagues.ts';
import './cases.css';

export function CaseListPage() {
  const { t } = useTranslation('cases');
  const navigate = useNavigate();
  const panel = usePanel();
  const dialog = useNew();
  const [filters, change] = useCaseFilters();
  const query = useInfiniteQuery(caseListQuery(toFindCases(filters)));
  const { place } = useColleagues();
  const mayWrite = useMay('case:write');
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const isNarrowed = filters.show !== 'open' || filters.stage !== null || filters.land !== null || filters.responsibleId !== null;
  const list = useListState(rows.map(({ id }) => id), query.hasNextPage);
  const openPage = (id: string) => void navigate(paths.case(id), { state: list });
  const newButton = mayWrite && (
    <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={dialog.open}>{t('new.title')}</Button>
  );
  const columns: ListColumn<CaseSummary>[] = [
    { id: 'number', header: t('list.number'), width: 134, keep: true, cell: ({ number }) => <span className="b-number">{number}</span> },
    { id: 'title', header: t('list.people'), width: 200, keep: true, grow: true, cell: (row) => <span><span className="b-strong"><PersonName name={row.title} /></span> <span className="b-small b-faint">{LAND_NAMES[row.land]}</span></span> },
    { id: 'persons', header: t('list.size'), width: 70, cell: ({ persons }) => <PeopleCount count={persons} /> },
    { id: 'stage', header: t('list.stage'), width: 116, cell: ({ stage }) => t(`stage.${stage}`) },
    { id: 'next', header: t('list.nextDate'), width: 150, keep: true, cell: (row) => <NextDateChip row={row} /> },
    { id: 'evidence', header: t('list.evidence'), width: 136, cell: (row) => <EvidenceBar done={row.evidenceDone} all={row.evidenceAll} /> },
    { id: 'who', header: t('list.who'), width: 66, cell: ({ responsible }) => responsible && <Avatar name={responsible.name} index={place(responsible.id)} size={24} /> },
  ];
  return (
    <Page title={t('common:nav.cases')} layout="flush">
      <Split panel={panel.id ? <CasePanel id={panel.id} onClose={panel.close} list={list} /> : null}>
        <PageHeader title={t('common:nav.cases')} count={query.data && !query.hasNextPage ? t('list.count', { count: rows.length }) : undefined} actions={newButton} />
        <CaseFilterBar filters={filters} onChange={change} />
        <QueryView
          query={query} loading="table" errorTitle={t('list.notLoaded')} isEmpty={() => rows.length === 0}
          empty={isNarrowed
            ? <EmptyState why={filters.show === 'overdue' || filters.show === 'withoutNextStep' ? 'done' : 'start'} title={t(`list.empty.${filters.show}`)} action={<Button size="xs" onClick={() => change({ show: 'open', stage: null, land: null, responsibleId: null })}>{t('list.showOpen')}</Button>} />
            : <EmptyState why="start" icon={IconFolders} title={t('common:empty.cases')} text={t('list.emptyText')} />}
        >
          {() => (
            <ListTable<CaseSummary>
              label={t('common:nav.cases')} rows={rows} rowId={({ id }) => id} columns={columns}
              onOpen={panel.open} onOpenPage={openPage} openId={panel.id} onClose={panel.close}
              card={(row) => <CaseCard row={row} />}
              footer={<>
                <span>{t('list.loaded', { count: rows.length })}</span>
                <MoreButton query={query} />
              </>}
            />
          )}
        </QueryView>
      </Split>
      {dialog.isOpen && mayWrite && <NewCaseDialog onClose={dialog.close} />}
    </Page>
  );
}

function CaseCard({ row }: { row: CaseSummary }) {
  const { t } = useTranslation('cases');
  return (
    <div className="b-list-card-lines">
      <span className="b-strong"><PersonName name={row.title} /></span>
      <span className="b-small b-muted">{t(`stage.${row.stage}`)} · {LAND_NAMES[row.land]}</span>
      <span className="b-row b-card-chips"><span className="b-number b-small">{row.number}</span><NextDateChip row={row} /></span>
    </div>
  );
}
