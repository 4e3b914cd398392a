import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseEventResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { showDone } from '../../ui/toast.tsx';
import { ChangeEventDialog } from './change-event-dialog.tsx';
import { caseEventsQuery, useWithdrawEvent } from './events.queries.ts';
import { infoOf } from './event-values.ts';
import { LetterLink } from './letter-link.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

export interface EventsSectionProps {
  caseId: string;
  mayWrite: boolean;
}

/** What happened, the newest first, each with its letter and its deadlines. */
export function EventsSection({ caseId, mayWrite }: EventsSectionProps) {
  const { t } = useTranslation('events');
  const query = useQuery(caseEventsQuery(caseId));
  const [changing, setChanging] = useState<CaseEventResponse | null>(null);
  const [withdrawing, setWithdrawing] = useState<CaseEventResponse | null>(null);
  if (query.data?.length === 0) return null;
  return (
    <Section title={t('list.title')} count={query.data?.length} body="rows">
      <QueryView query={query}>
        {(events) => (
          <ul className="b-events">
            {[...events].reverse().map((event) => (
              <Row key={event.id} event={event} {...(mayWrite && !event.withdrawnAt && { onChange: () => setChanging(event), onWithdraw: () => setWithdrawing(event) })} />
            ))}
          </ul>
        )}
      </QueryView>
      {changing && <ChangeEventDialog event={changing} onClose={() => setChanging(null)} />}
      {withdrawing && <WithdrawDialog event={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Section>
  );
}

function WithdrawDialog({ event, onClose }: { event: CaseEventResponse; onClose: () => void }) {
  const { t } = useTranslation('events');
  const withdraw = useWithdrawEvent(event.id);
  return (
    <ReasonDialog
      title={t('withdraw.title')} subtitle={`${t(`kind.${event.kind}`)}, ${formatDay(event.on)}`} text={t('withdraw.text')} label={t('withdraw.reason')}
      missing={t('withdraw.reasonMissing')} submitLabel={t('withdraw.submit')} onClose={onClose}
      onSubmit={async (reason) => {
        await withdraw.mutateAsync({ reason, version: event.version });
        showDone(t('withdraw.done'));
      }}
    />
  );
}

function Row({ event, onChange, onWithdraw }: { event: CaseEventResponse; onChange?: () => void; onWithdraw?: () => void }) {
  const { t } = useTranslation('events');
  const { kind, on, service, namedOn, note, documentId, caseId, recordedBy, recordedAt, withdrawnAt, deadlines } = event;
  const title = t(`kind.${kind}`);
  const facts = [
    infoOf(kind).served && service && t(`service.${service}`),
    namedOn && infoOf(kind).named && `${t(`named.${kind}`)} ${formatDay(namedOn)}`,
    t('list.deadlines', { count: deadlines.length }),
    t('list.by', { name: recordedBy, at: formatMoment(recordedAt) }),
  ].filter(Boolean);
  return (
    <li className={withdrawnAt ? 'b-event b-event-over' : 'b-event'}>
      <time dateTime={on}>{formatDay(on)}</time>
      <div className="b-proposal-lines">
        <strong className="b-event-title">{title}</strong>
        {withdrawnAt && <span className="b-small">{t('list.withdrawn')}</span>}
        <span className="b-small b-muted">{facts.join(' · ')}</span>
        {note && <span className="b-small"><bdi>{note}</bdi></span>}
        {documentId && <div><LetterLink caseId={caseId} documentId={documentId} /></div>}
      </div>
      <div className="b-event-acts">
        {onChange && <Button size="xs" aria-label={`${t('list.change')}: ${title}, ${formatDay(on)}`} onClick={onChange}>{t('list.change')}</Button>}
        {onWithdraw && <Button size="xs" variant="subtle" aria-label={`${t('list.withdraw')}: ${title}, ${formatDay(on)}`} onClick={onWithdraw}>{t('list.withdraw')}</Button>}
      </div>
    </li>
  );
}
