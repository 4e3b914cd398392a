import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconArrowBackUp, IconCalendarRepeat, IconCheck, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineResponse } from '@bleibeakte/contracts';
import { needsSecondPerson } from '@bleibeakte/domain';
import { formatDay } from '../../format/format-day.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { noBreak } from '../../format/no-break.ts';
import { problemText } from '../../http/problem.ts';
import { useMay } from '../../login/may.ts';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Note } from '../../ui/note.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { deadlineQuery, useReopenDeadline } from './deadlines.queries.ts';
import { CreateDeadlineDialog } from './create-deadline-dialog.tsx';
import { EndAsked } from './end-asked.tsx';
import { useDeleteDeadline } from './events.queries.ts';
import { FinishDeadlineDialog } from './finish-deadline-dialog.tsx';
import { LetterLink } from './letter-link.tsx';
import { MoveDeadlineDialog } from './move-deadline-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import './deadlines.css';

/** Everything about one deadline, and what can be done with it; in the panel and inside the tab of a case. */
export function DeadlineDetails({ id }: { id: string }) {
  const query = useQuery(deadlineQuery(id));
  return <QueryView query={query} loading="text" notFound>{(deadline) => <Details deadline={deadline} />}</QueryView>;
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return <><dt>{label}</dt><dd>{children}</dd></>;
}

function Details({ deadline }: { deadline: DeadlineResponse }) {
  const { t } = useTranslation('deadlines');
  const place = useFocusKept<HTMLDivElement>('.b-deadline-buttons button');
  const { arithmetic, warnings, checks, ruleVersion, responsible, note, moves, reminders, outcome, outcomeNote, finishedAt, finishedBy, state, severity, cautiousOn, warnOn, norm, dueOn, documentId, caseId } = deadline;
  return (
    <div ref={place} className="b-stack" style={{ gap: 12 }}>
      {state === 'open' && <EndAsked deadline={deadline} />}
      {state === 'open' && warnings.map((warning) => <Note key={warning} tone="soon">{noBreak(warning)}</Note>)}
      {state === 'open' && checks.length > 0 && (
        <details className="b-small">
          <summary>{t('events:proposals.checks')}</summary>
          <ul>{checks.map((check) => <li key={check}>{noBreak(check)}</li>)}</ul>
        </details>
      )}
      <dl className="b-deadline-facts b-small">
        <Fact label={t('facts.arithmetic')}>{arithmetic ?? t('proposal.byHand')}{ruleVersion && ` · ${t('proposal.rule', { version: ruleVersion })}`}</Fact>
        {norm && <Fact label={t('events:facts.norm')}>{noBreak(norm)}</Fact>}
        {warnOn && <Fact label={t('events:facts.warn')}>{formatDay(warnOn)}</Fact>}
        {cautiousOn && cautiousOn !== dueOn && <Fact label={t('events:facts.cautious')}>{formatDay(cautiousOn)}</Fact>}
        {documentId && <Fact label={t('events:facts.letter')}><LetterLink caseId={caseId} documentId={documentId} /></Fact>}
        <Fact label={t('facts.severity')}>{t(`severity.${severity}`)}</Fact>
        <Fact label={t('facts.responsible')}>{responsible ? <PersonName name={responsible.name} /> : t('facts.nobody')}</Fact>
        {note && <Fact label={t('facts.note')}><bdi>{note}</bdi></Fact>}
        {finishedAt && <Fact label={t(`state.${state}`)}>{[outcome && t(`outcome.${outcome}`), finishedBy, formatMoment(finishedAt)].filter(Boolean).join(' · ')}{outcomeNote && <><br /><bdi>{outcomeNote}</bdi></>}</Fact>}
        {moves.length > 0 && (
          <Fact label={t('facts.moves')}>
            <ul className="b-deadline-list">
              {moves.map(({ at, by, from, to, reason }) => <li key={at}>{formatDay(from)} → {formatDay(to)}: <bdi>{reason}</bdi> <span className="b-muted">({by}, {formatMoment(at)})</span></li>)}
            </ul>
          </Fact>
        )}
        <Fact label={t('facts.reminders')}>
          <ul className="b-deadline-list">
            {reminders.filter((one) => one.state !== 'cancelled').map(({ at, state: told, late }) => <li key={at}>{formatMoment(at)} <span className="b-muted">· {t(`reminders.state.${told}`)}{late && told === 'delivered' ? `, ${t('reminders.late')}` : ''}</span></li>)}
            {reminders.every((one) => one.state === 'cancelled') && <li className="b-muted">{t('reminders.none')}</li>}
          </ul>
        </Fact>
      </dl>
      <Actions deadline={deadline} />
    </div>
  );
}

function Actions({ deadline }: { deadline: DeadlineResponse }) {
  const { t } = useTranslation('deadlines');
  const mayWrite = useMay('deadline:write');
  const reopen = useReopenDeadline(deadline.id);
  const remove = useDeleteDeadline(deadline.id);
  const [offer] = deadline.offers;
  const [dialog, setDialog] = useState<'finish' | 'move' | 'delete' | 'next' | null>(null);
  if (!mayWrite) return null;
  const close = () => setDialog(null);
  return (
    <>
      {reopen.error && <Note tone="over" alert>{problemText(reopen.error)}</Note>}
      <div className="b-deadline-buttons">
        {offer && <Button size="xs" variant="filled" onClick={() => setDialog('next')}>{t(`events:offer.${offer}`, t('events:offer.other'))}</Button>}
        {deadline.state === 'open' && !deadline.endAsked && (
          <>
            <Button size="xs" leftSection={<IconCheck size={16} stroke={1.75} aria-hidden />} onClick={() => setDialog('finish')}>{t('act.finish')}</Button>
            <Button size="xs" leftSection={<IconCalendarRepeat size={16} stroke={1.75} aria-hidden />} onClick={() => setDialog('move')}>{t('act.move')}</Button>
            <Button size="xs" variant="subtle" leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />} onClick={() => setDialog('delete')}>{t('events:end.delete')}</Button>
          </>
        )}
        {deadline.state !== 'open' && (
          <BusyButton size="xs" loading={reopen.isPending} leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />} onClick={() => reopen.mutate(deadline.version, { onSuccess: () => showDone(t('act.reopened')) })}>{t('act.reopen')}</BusyButton>
        )}
      </div>
      {dialog === 'finish' && <FinishDeadlineDialog deadlineId={deadline.id} opened onClose={close} />}
      {dialog === 'next' && offer && (
        <CreateDeadlineDialog
          caseId={deadline.caseId} opened onClose={close}
          start={{ kind: offer, servedOn: deadline.deemed ?? deadline.computation?.event ?? null, documentId: deadline.documentId, personIds: deadline.personIds, ...(offer === 'lawsuitFiled' && { answers: { asylum: 'yes' } }) }}
        />
      )}
      {dialog === 'delete' && (
        <ReasonDialog
          title={t('events:end.deleteTitle')} subtitle={<bdi>{deadline.title}</bdi>} text={needsSecondPerson(deadline.type) ? t('events:end.askFootnote') : t('events:end.deleteText')}
          label={t('events:end.reason')} missing={t('events:end.reasonMissing')} submitLabel={needsSecondPerson(deadline.type) ? t('events:end.askSubmit') : t('events:end.deleteSubmit')} onClose={close}
          onSubmit={async (reason) => {
            const { state } = await remove.mutateAsync({ reason, version: deadline.version });
            showDone(t(state === 'open' ? 'events:end.askDone' : 'events:end.deleted'));
          }}
        />
      )}
      {dialog === 'move' && <MoveDeadlineDialog deadlineId={deadline.id} opened onClose={close} />}
    </>
  );
}
