import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PersonSummary } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import type { ListState } from '../../ui/list-place.ts';
import { ListTable } from '../../ui/list-table.tsx';
import { LoadingSkeleton } from '../../ui/loading-skeleton.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import type { Panel } from '../../ui/use-panel.ts';
import { PersonCard, personColumns } from './person-columns.tsx';
import { PersonsEmpty } from './persons-empty.tsx';
import { usePersonRows } from './use-person-rows.ts';

export interface PersonListProps {
  panel: Panel;
  /** From two letters on the list shows who is found, else everybody, the newest first. */
  query: string;
  onNew: () => void;
  /** For the page of a person. */
  list: ListState;
}

export function PersonList({ panel, query, onNew, list }: PersonListProps) {
  const { t } = useTranslation();
  const { isSearching, all, search, rows } = usePersonRows(query);
  const shown = isSearching ? search : all;

  if (shown.error && !rows)
    return (
      <ErrorState
        problem={shown.error}
        title={t('persons:list.failed')}
        onRetry={() => void shown.refetch()}
      />
    );
  if (!rows) return <LoadingSkeleton shape="table" />;
  if (rows.length === 0) return <PersonsEmpty isSearching={isSearching} onNew={onNew} />;
  return (
    <Rows
      panel={panel}
      rows={rows}
      list={list}
      footer={
        <>
          <span>
            {t(isSearching ? 'persons:list.found' : 'persons:list.loaded', { count: rows.length })}
          </span>
          {!isSearching && <MoreButton query={all} />}
        </>
      }
    />
  );
}

function Rows({
  panel,
  rows,
  list,
  footer,
}: {
  panel: Panel;
  rows: readonly PersonSummary[];
  list: ListState;
  footer: ReactNode;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useMemo(() => personColumns(t), [t]);
  return (
    <ListTable
      label={t('persons:list.title')}
      rows={rows}
      rowId={(row) => row.id}
      columns={columns}
      card={(row) => <PersonCard person={row} />}
      openId={panel.id}
      onOpen={panel.open}
      onClose={panel.close}
      onOpenPage={(id) => void navigate(paths.person(id), { state: list })}
      footer={footer}
    />
  );
}
