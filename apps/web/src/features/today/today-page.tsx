import { useMediaQuery } from '@mantine/hooks';
import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { TodayResponse } from '@bleibeakte/contracts';
import { longDay } from '../../format/format-day.ts';
import { today as currentDay } from '../../format/today.ts';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { FinishDeadlineDialog } from '../deadlines/finish-deadline-dialog.tsx';
import { UnscannedList } from '../documents/unscanned-list.tsx';
import { OverduePapers } from '../incoming-papers/overdue-papers.tsx';
import { TodayCameIn } from './today-came-in.tsx';
import { TodayDeadlines } from './today-deadlines.tsx';
import { TodayRequests } from './today-requests.tsx';
import { TodayStart } from './today-start.tsx';
import { TodayStepless } from './today-stepless.tsx';
import { TodayTiles } from './today-tiles.tsx';
import { TodayWaiting } from './today-waiting.tsx';
import { todayQuery } from './today.queries.ts';
import './today.css';

export function TodayPage() {
  const { t } = useTranslation('today');
  const [params, setParams] = useSearchParams();
  const whose = params.get('wessen') === 'meine' ? 'mine' : 'all';
  const query = useQuery(todayQuery(whose));
  const isPhone = useMediaQuery('(max-width: 599.98px)', undefined, { getInitialValueInEffect: false });
  const choose = (next: string) => setParams((before) => {
    if (next === 'mine') before.set('wessen', 'meine');
    else before.delete('wessen');
    return before;
  }, { replace: true });
  return (
    <Page title={t('common:nav.today')}>
      <PageHeader
        title={longDay(query.data?.date ?? currentDay(), isPhone)}
        subtitle={query.data && t('openCases', { count: query.data.counts.openCases })}
        actions={<SegmentedControl aria-label={t('whose.label')} value={whose} onChange={choose} data={[{ value: 'all', label: t('whose.all') }, { value: 'mine', label: t('whose.mine') }]} />}
      />
      <QueryView query={query} errorTitle={t('notLoaded')}>{(data) => <TodayContent today={data} />}</QueryView>
    </Page>
  );
}

function TodayContent({ today }: { today: TodayResponse }) {
  const [finishing, setFinishing] = useState<string | null>(null);
  return (
    <>
      {today.counts.openCases === 0 && <TodayStart />}
      <TodayTiles counts={today.counts} />
      <UnscannedList />
      <OverduePapers />
      <div className="b-today">
        <div className="b-stack">
          <TodayDeadlines kind="overdue" today={today} onDone={setFinishing} />
          <TodayDeadlines kind="nextSevenDays" today={today} onDone={setFinishing} />
        </div>
        <div className="b-stack">
          <TodayStepless today={today} />
          <TodayCameIn today={today} />
          <TodayRequests />
          <TodayWaiting today={today} />
        </div>
      </div>
      {finishing && <FinishDeadlineDialog key={finishing} deadlineId={finishing} opened onClose={() => setFinishing(null)} />}
    </>
  );
}
