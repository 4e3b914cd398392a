import { SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconMailQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { FindEvidenceRequests } from '@bleibeakte/contracts';
import { seesAllCases } from '@bleibeakte/domain';
import { useMe } from '../../login/use-me.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingSkeleton } from '../../ui/loading-skeleton.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AssignedRequests } from './assigned-requests.tsx';
import { RequestGroupCard } from './request-group.tsx';
import { groupsQuery } from './requests.queries.ts';
import './requests.css';

const VIEWS = ['offen', 'erinnern', 'mir'] as const;
type View = (typeof VIEWS)[number];

/** What others owe us, over all files, by the body that owes it; and what I have been asked to call about. */
export function RequestsPage() {
  const { t } = useTranslation('requests');
  const [params, setParams] = useSearchParams();
  // Who sees only some cases comes for the calls that were handed over.
  const usual: View = seesAllCases(useMe().role) ? 'offen' : 'mir';
  const view = VIEWS.find((one) => one === params.get('ansicht')) ?? usual;
  return (
    <Page title={t('common:nav.requests')}>
      <PageHeader title={t('common:nav.requests')} subtitle={t('page.subtitle')} />
      <div className="b-stack">
        <SegmentedControl
          className="b-screen-only b-req-views" aria-label={t('page.view')} value={view} onChange={(value) => setParams({ ansicht: value as View }, { replace: true })}
          data={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        />
        {view === 'mir' ? <AssignedRequests /> : <Groups key={view} show={view === 'offen' ? 'open' : 'due'} />}
      </div>
    </Page>
  );
}

function Groups({ show }: { show: NonNullable<FindEvidenceRequests['show']> }) {
  const { t } = useTranslation('requests');
  const query = useInfiniteQuery(groupsQuery(show));
  const groups = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (query.isPending) return <LoadingSkeleton shape="rows" />;
  if (query.isError && groups.length === 0) return <ErrorState problem={query.error} title={t('notLoaded')} onRetry={() => void query.refetch()} />;
  if (groups.length === 0) return <EmptyState why={show === 'due' ? 'done' : 'start'} icon={IconMailQuestion} title={t(`page.empty.${show}`)} text={t(`page.emptyText.${show}`)} />;
  return (
    <>
      <div className="b-stack b-req-groups">{groups.map((group) => <RequestGroupCard key={group.requests[0]?.id} group={group} />)}</div>
      <MoreButton query={query} />
    </>
  );
}
