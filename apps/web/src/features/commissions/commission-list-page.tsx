import { useQuery } from '@tanstack/react-query';
import { IconBuildingBank } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CommissionSummary } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListTable } from '../../ui/list-table.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { CheckedChip } from './checked-chip.tsx';
import { commissionListQuery } from './commissions.queries.ts';
import { versionWords } from './version-words.ts';

export function CommissionListPage() {
  const { t } = useTranslation('commissions');
  const navigate = useNavigate();
  const query = useQuery(commissionListQuery);
  const open = (land: string) => void navigate(paths.commission(land));
  return (
    <Page title={t('common:nav.commissions')} layout="flush">
      <PageHeader title={t('common:nav.commissions')} count={query.data && t('list.count', { count: query.data.length })} subtitle={t('list.subtitle')} />
      <QueryView query={query} loading="table" errorTitle={t('list.notLoaded')} isEmpty={(all) => all.length === 0} empty={<EmptyState why="start" icon={IconBuildingBank} title={t('common:empty.commissions')} />}>
        {(all) => (
          <ListTable<CommissionSummary>
            label={t('common:nav.commissions')}
            rows={all}
            rowId={({ land }) => land}
            onOpen={open}
            onOpenPage={open}
            columns={[
              { id: 'land', header: t('land'), width: 190, keep: true, cell: ({ landName }) => <span className="b-strong">{landName}</span> },
              { id: 'name', header: t('commission'), width: 260, grow: true, cell: ({ name }) => <span className="b-muted">{name}</span> },
              { id: 'access', header: t('access'), width: 250, cell: ({ access }) => access.join(', ') },
              { id: 'version', header: t('version'), width: 200, cell: ({ version }) => <span className="b-num">{versionWords(t, version)}</span> },
              { id: 'checked', header: t('lastChecked'), width: 220, keep: true, cell: (row) => <CheckedChip commission={row} /> },
            ]}
            card={(row) => (
              <div className="b-list-card-lines">
                <span className="b-strong">{row.landName}</span>
                <span className="b-small b-muted">{t('accessIs', { access: row.access.join(', ') })}</span>
                <span><CheckedChip commission={row} /></span>
              </div>
            )}
          />
        )}
      </QueryView>
    </Page>
  );
}
