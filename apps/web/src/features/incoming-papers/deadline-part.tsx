import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeadlineProposal, ProposalsResponse } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { problemText } from '../../http/problem.ts';
import { Note } from '../../ui/note.tsx';
import { EventFields, type EventForm } from '../deadlines/event-fields.tsx';
import { toEvent } from '../deadlines/event-values.ts';
import { ProposalRows } from '../deadlines/proposal-rows.tsx';
import '../deadlines/deadlines.css';

export type Ticks = Record<string, boolean>;

export const isTicked = (ticks: Ticks, { key, suggested, dueOn }: DeadlineProposal): boolean => dueOn !== null && (ticks[key] ?? suggested);

export interface DeadlinePartProps {
  hasCase: boolean;
  query: UseQueryResult<ProposalsResponse>;
  form: EventForm;
  ticks: Ticks;
  onTick: (key: string, ticked: boolean) => void;
}

/** What the letter starts: the event, and under it the deadlines that would follow, each with its tick. */
export function DeadlinePart({ hasCase, query, form, ticks, onTick }: DeadlinePartProps) {
  const { t } = useTranslation('events');
  const event = toEvent(form.getValues());
  if (!hasCase) return <p className="b-small b-muted" role="status">{t('papers:form.caseFirst')}</p>;
  return (
    <>
      <EventFields form={form} />
      {query.error && <Note tone="over" alert>{problemText(query.error)}</Note>}
      {event && query.data?.warnings.map((warning) => <Note key={warning} tone="soon">{noBreak(warning)}</Note>)}
      {event && query.data ? <ProposalRows proposals={query.data.proposals} isTicked={(one) => isTicked(ticks, one)} onTick={onTick} /> : (
        !query.error && <div className="b-proposal b-proposal-empty b-small b-muted" role="status">{t('proposals.waiting')}</div>
      )}
    </>
  );
}
