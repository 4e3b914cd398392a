import { Fragment } from 'react';
import { IconAlertOctagon, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeadlineSummary, TodayResponse } from '@bleibeakte/contracts';
import { mustCall } from '@bleibeakte/domain';
import { longDay } from '../../format/format-day.ts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { DeadlineRow } from '../../ui/deadline-row.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SectionGroup } from '../../ui/section-group.tsx';
import { Section } from '../../ui/section.tsx';
import { useColleagues } from '../cases/use-colleagues.ts';
import { blockId } from './today-tiles.tsx';

export interface TodayDeadlinesProps {
  kind: 'overdue' | 'nextSevenDays';
  today: TodayResponse;
  onDone: (deadlineId: string) => void;
}

export function TodayDeadlines({ kind, today, onDone }: TodayDeadlinesProps) {
  const { t } = useTranslation('today');
  const rows = today[kind];
  const count = today.counts[kind];
  const isOver = kind === 'overdue';
  const heading = (row: DeadlineSummary) => (row.dueOn === today.date ? t('groupToday', { day: longDay(row.dueOn) }) : longDay(row.dueOn));
  return (
    <div id={blockId(kind)} tabIndex={-1} className="b-today-block">
      <Section title={t(`block.${kind}`)} icon={isOver ? IconAlertOctagon : IconClock} count={count} body="rows" {...(isOver && count > 0 && { tone: 'over' as const })}>
        {rows.length === 0 && <EmptyState why="done" title={t(`empty.${kind}`)} />}
        {rows.map((row, place) => (
          <Fragment key={row.id}>
            {!isOver && rows[place - 1]?.dueOn !== row.dueOn && <SectionGroup>{heading(row)}</SectionGroup>}
            <Row row={row} today={today.date} onDone={onDone} />
          </Fragment>
        ))}
        {count > rows.length && <Link to={paths.deadlines} className="b-today-more">{t('allDeadlines', { count })}</Link>}
      </Section>
    </div>
  );
}

function Row({ row, today, onDone }: { row: DeadlineSummary; today: string; onDone: TodayDeadlinesProps['onDone'] }) {
  const mayFinish = useMay('deadline:write');
  const { place } = useColleagues();
  const { responsible } = row;
  return (
    <DeadlineRow
      type={row.type} title={row.title} caseNumber={row.caseNumber} caseTitle={row.caseTitle} to={paths.case(row.caseId, 'fristen')}
      arithmetic={row.arithmetic} day={row.dueOn} time={row.dueTime} today={today}
      responsible={responsible && { name: responsible.name, index: place(responsible.id) }}
      waits={row.endAsked !== null} call={mustCall({ severity: row.severity, dueOn: row.dueOn, state: row.state, proven: false }, today)}
      {...(mayFinish && !row.endAsked && { onDone: () => onDone(row.id) })}
    />
  );
}
