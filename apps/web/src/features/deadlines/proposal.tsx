import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, ComputeDeadlineRequest, DeadlineKindResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { problemText } from '../../http/problem.ts';
import { DeadlineMark } from '../../ui/deadline-mark.tsx';
import { Note } from '../../ui/note.tsx';
import { proposalQuery } from './deadlines.queries.ts';
import { type DeadlineValues, readTime } from './deadline-values.ts';
import { ReminderLine } from './reminder-line.tsx';
import './deadlines.css';

export interface ProposalProps {
  values: DeadlineValues;
  kind: DeadlineKindResponse;
  region: CaseResponse['region'];
  computation: ComputeDeadlineRequest | null;
}

/** What would be entered: the day, how it came about, what to mind and when somebody is reminded. */
export function Proposal({ values, kind, region, computation }: ProposalProps) {
  const { t } = useTranslation('deadlines');
  const query = useQuery(proposalQuery(computation && { ...computation, kind: values.kind }));
  const computed = computation ? query.data : undefined;
  const due = values.mode === 'letter' ? values.dueOn : (computed?.due ?? null);
  const title = values.title.trim() || t(`kind.${values.kind}`);
  if (query.error) return <Note tone="over" alert>{problemText(query.error)}</Note>;
  if (!due) return <div className="b-proposal b-proposal-empty b-small b-muted" role="status">{t(`proposal.waiting.${values.mode}`)}</div>;
  const dueTime = values.type === 'termin' ? readTime(values.dueTime) : null;
  return (
    <>
      <div className="b-proposal" role="status">
        <DeadlineMark type={values.type} />
        <div className="b-proposal-lines">
          <strong><bdi>{title}</bdi></strong>
          <span className="b-small">{computed ? computed.arithmetic : t('proposal.byHand')}</span>
          {kind.source && <span className="b-small b-muted">{noBreak(kind.source)}{computed && ` · ${t('proposal.rule', { version: computed.ruleVersion })}`}</span>}
          <ReminderLine plan={{ dueOn: due, dueTime, kind: values.kind, type: values.type, region }} />
        </div>
        <div className="b-proposal-day">
          <time dateTime={due}>{formatDay(due)}</time>{dueTime && <>, {dueTime}</>}
          {computed && computed.rawEnd !== computed.due && <div className="b-small b-muted">{t('proposal.shifted', { day: formatDay(computed.rawEnd) })}</div>}
        </div>
      </div>
      {computed?.warnings.map((warning) => <Note key={warning} tone="soon">{noBreak(warning)}</Note>)}
    </>
  );
}
