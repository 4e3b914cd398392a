import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { FindPapers } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { paperOverviewQuery } from '../incoming-papers/papers.queries.ts';
import { PapersView } from '../incoming-papers/papers-view.tsx';
import { inboxQuery } from './inbox.queries.ts';
import { ReviewView } from './review-view.tsx';

const SHOWN: Partial<Record<string, NonNullable<FindPapers['show']>>> = { 'ohne-akte': 'waiting', laenger: 'overdue', beiseite: 'setAside' };

/** Everything that comes in: post that belongs to no case yet, and documents of cases that nobody has looked at. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const mayAssign = useMay('paper:write');
  const [params] = useSearchParams();
  const view = mayAssign ? params.get('ansicht') : null;
  const show = view === null ? null : SHOWN[view];
  if (!show) return <Page title={t('title')} layout="flush"><ReviewView choice={mayAssign && <Choice />} /></Page>;
  return (
    <Page title={t('title')} layout="flush">
      <PageHeader title={t('title')} subtitle={t(`papers:subtitle.${show}`)} actions={<Choice />} />
      <PapersView
        key={show}
        show={show}
        foot={<Link to={show === 'waiting' ? paths.papersAside : paths.papers}>{t(show === 'waiting' ? 'papers:toAside' : 'papers:toWaiting')}</Link>}
      />
    </Page>
  );
}

/** 'Ohne Akte (7) · Zu prüfen (3)'. */
function Choice() {
  const { t } = useTranslation('inbox');
  const [params, setParams] = useSearchParams();
  const papers = useQuery(paperOverviewQuery);
  const documents = useQuery(inboxQuery);
  const words = (key: string, count: number | undefined) => (count === undefined ? t(key) : `${t(key)} (${count})`);
  return (
    <SegmentedControl
      aria-label={t('choice.label')}
      value={params.has('ansicht') ? 'papers' : 'review'}
      onChange={(next) => setParams(next === 'papers' ? { ansicht: 'ohne-akte' } : {}, { replace: true })}
      data={[
        { value: 'papers', label: words('choice.papers', papers.data?.waiting) },
        { value: 'review', label: words('choice.review', documents.data?.length) },
      ]}
    />
  );
}
