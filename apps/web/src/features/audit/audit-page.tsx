import { useInfiniteQuery } from '@tanstack/react-query';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { eventIcon } from '../cases/event-icons.ts';
import { eventText } from '../cases/event-text.ts';
import { auditQuery } from './audit.queries.ts';
import '../cases/cases.css';

/** The trail of the whole office: what, when, who; what exactly stays in the cases. */
export function AuditPage() {
  const { t } = useTranslation('history');
  const query = useInfiniteQuery(auditQuery);
  const events = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('common:nav.audit')} layout="narrow">
      <PageHeader title={t('common:nav.audit')} subtitle={t('auditText')} />
      <Section title={t('auditTitle')} icon={IconHistory}>
        <QueryView query={query} loading="text" errorTitle={t('notLoaded')} isEmpty={() => events.length === 0} empty={<EmptyState why="start" icon={IconHistory} title={t('common:empty.audit')} />}>
          {() => (
            <>
              <Timeline
                label={t('auditTitle')}
                entries={events.map((event) => ({
                  id: event.id, at: event.at, icon: eventIcon(event.code), title: eventText(event).title,
                  text: event.about ? <>{t('about')} <bdi>{event.about}</bdi></> : event.caseId && <Link to={paths.case(event.caseId, 'protokoll')}>{t('toCase')}</Link>,
                  by: <bdi>{event.by ?? t('system')}</bdi>,
                }))}
              />
              <MoreButton query={query} label={t('older')} />
            </>
          )}
        </QueryView>
      </Section>
    </Page>
  );
}
