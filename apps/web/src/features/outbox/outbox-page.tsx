import { useQuery } from '@tanstack/react-query';
import { IconMail, IconMailForward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { useMe } from '../../login/use-me.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Item } from '../../ui/item.tsx';
import { Note } from '../../ui/note.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { AttentionList } from '../reminders/attention-list.tsx';
import { outboxQuery } from './outbox.queries.ts';
import './outbox.css';

/** The mails as they were written; without a mail server they stay here. */
export function OutboxPage() {
  const { t } = useTranslation('outbox');
  const { practice } = useMe();
  const query = useQuery(outboxQuery);
  const channel = query.data?.channel;
  return (
    <Page title={t('common:nav.outbox')}>
      <PageHeader title={t('common:nav.outbox')} />
      <div className="b-stack" style={{ gap: 16 }}>
        <AttentionList />
        {channel && <Note tone="plan">{t(channel === 'smtp' ? 'note.smtp' : practice ? 'note.practice' : 'note.folder')}</Note>}
        <QueryView
          query={query}
          errorTitle={t('notLoaded')}
          isEmpty={({ mails }) => mails.length === 0}
          empty={<EmptyState why="start" icon={IconMailForward} title={t('common:empty.outbox')} text={t(channel === 'smtp' ? 'none.smtp' : 'none.folder')} />}
        >
          {({ mails }) => (
            <Section title={t('mails')} icon={IconMail} count={mails.length} body="rows">
              {mails.map(({ id, to, subject, text, at }) => (
                <Item key={id} icon={IconMail} title={<><span className="b-strong">{subject}</span> <span className="b-muted">· {t('to', { address: to })}</span></>} second={<><time dateTime={at}>{formatMoment(at)}</time><p className="b-mail-text">{text}</p></>} />
              ))}
            </Section>
          )}
        </QueryView>
      </div>
    </Page>
  );
}
