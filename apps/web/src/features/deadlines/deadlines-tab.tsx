import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCalendarEvent, IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineSummary } from '@bleibeakte/contracts';
import { mustCall } from '@bleibeakte/domain';
import { today } from '../../format/today.ts';
import { useMay } from '../../login/may.ts';
import { DeadlineRow } from '../../ui/deadline-row.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { useKey } from '../../ui/use-key.ts';
import { CreateDeadlineDialog } from './create-deadline-dialog.tsx';
import { DeadlineDetails } from './deadline-details.tsx';
import { caseDeadlinesQuery, caseOfDeadlinesQuery } from './deadlines.queries.ts';
import { EventsSection } from './events-section.tsx';
import { FinishDeadlineDialog } from './finish-deadline-dialog.tsx';
import { LastReview } from './last-review.tsx';
import './deadlines.css';

export interface DeadlinesTabProps {
  caseId: string;
}

/** All deadlines of a case: open ones by day, then what is over. */
export function DeadlinesTab({ caseId }: DeadlinesTabProps) {
  const { t } = useTranslation('deadlines');
  const query = useQuery(caseDeadlinesQuery(caseId));
  const { data: caseFile } = useQuery(caseOfDeadlinesQuery(caseId));
  const mayWrite = useMay('deadline:write') && caseFile?.closed === false;
  const [isCreating, setCreating] = useState(false);
  const [finishing, setFinishing] = useState<string | null>(null);
  useKey('n', () => setCreating(true), { enabled: mayWrite });
  const icon = <IconCalendarPlus size={16} stroke={1.75} aria-hidden />;
  const create = mayWrite && <Button size="xs" leftSection={icon} onClick={() => setCreating(true)}>{t('act.create')}</Button>;
  return (
    <>
      <QueryView
        query={query}
        errorTitle={t('notLoaded')}
        isEmpty={(all) => all.length === 0}
        empty={<EmptyState why="start" icon={IconCalendarEvent} title={t('tab.none')} text={t('tab.noneText')} action={mayWrite && <Button size="xs" variant="filled" leftSection={icon} onClick={() => setCreating(true)}>{t('act.create')}</Button>} />}
      >
        {(all) => {
          const open = all.filter(({ state }) => state === 'open');
          const over = all.filter(({ state }) => state !== 'open');
          return (
            <div className="b-stack" style={{ gap: 16 }}>
              <Section title={t('tab.open')} count={open.length} body="rows" action={create}>
                {open.map((one) => <Row key={one.id} deadline={one} {...(mayWrite ? { onDone: () => setFinishing(one.id) } : {})} />)}
                {open.length === 0 && <EmptyState why="done" title={t('tab.nothingOpen')} />}
              </Section>
              {over.length > 0 && (
                <Section title={t('tab.over')} count={over.length} body="rows">
                  {over.map((one) => <Row key={one.id} deadline={one} />)}
                </Section>
              )}
              <EventsSection caseId={caseId} mayWrite={mayWrite} />
              <LastReview caseId={caseId} />
            </div>
          );
        }}
      </QueryView>
      {isCreating && <CreateDeadlineDialog caseId={caseId} opened onClose={() => setCreating(false)} />}
      {finishing && <FinishDeadlineDialog deadlineId={finishing} opened onClose={() => setFinishing(null)} />}
    </>
  );
}

function Row({ deadline, onDone }: { deadline: DeadlineSummary; onDone?: () => void }) {
  const { t } = useTranslation('deadlines');
  const [isOpen, setOpen] = useState(false);
  const { id, type, title, dueOn, dueTime, arithmetic, responsible, state, outcome, severity, finishedBy, endAsked } = deadline;
  const ended = [t(`state.${state}`), finishedBy, arithmetic].filter(Boolean).join(' · ');
  return (
    <div>
      <DeadlineRow
        type={type}
        title={title}
        day={dueOn}
        time={dueTime}
        arithmetic={arithmetic}
        responsible={responsible}
        waits={endAsked !== null}
        call={mustCall({ severity, dueOn, state, proven: false }, today())}
        {...(onDone && !endAsked ? { onDone } : {})}
        {...(state === 'open' ? {} : { finished: ended, missed: outcome === 'missed' })}
      />
      <details className="b-deadline-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('tab.details')}<span className="b-hidden">: {title}</span></summary>
        <div className="b-deadline-more-body">{isOpen && <DeadlineDetails id={id} />}</div>
      </details>
    </div>
  );
}
