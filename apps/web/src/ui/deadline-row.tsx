import { ActionIcon } from '@mantine/core';
import { IconCheck, IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DeadlineType } from '@bleibeakte/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { daysBetween } from '@bleibeakte/domain';
import { shortDay } from '../format/format-day.ts';
import { today as currentDay } from '../format/today.ts';
import { Avatar } from './avatar.tsx';
import { DeadlineMark } from './deadline-mark.tsx';
import { StatusChip } from './status-chip.tsx';
import { UrgencyChip } from './urgency-chip.tsx';
import './deadline-row.css';

export interface DeadlineRowProps {
  type: DeadlineType;
  title: string;
  /** In lists over several cases: 'HF-2026-0031', and what the family is called. */
  caseNumber?: string;
  caseTitle?: string;
  /** Where the title leads. */
  to?: string;
  /** One sentence: 'übergeben Do 19.11. + 4 Wochen = Do 17.12.2026; kein Feiertag in Niedersachsen'. */
  arithmetic?: ReactNode;
  /** 'YYYY-MM-DD' and 'HH:MM'. */
  day: string;
  time?: string | null;
  responsible?: { name: string; index?: number } | null;
  /** Opens "Was wurde getan?"; without it there is no button. */
  onDone?: () => void;
  /** 'gesendet · Karin Böhme, Di 24.11., 11:20': struck through, never removed. */
  finished?: ReactNode;
  /** It ended without what was due: said in words and red, never as done. */
  missed?: boolean;
  /** Its end waits for a second person. */
  waits?: boolean;
  /** Hours are left and nothing proves that it was used. */
  call?: boolean;
  today?: string;
}

const FAR_DAYS = 300;

/** So far away that the day alone would be read as one of this year. */
const isFar = (day: string, today: string): boolean => Math.abs(daysBetween(today, day)) > FAR_DAYS;

export function DeadlineRow(props: DeadlineRowProps) {
  const {
    type,
    title,
    caseNumber,
    caseTitle,
    to,
    arithmetic,
    day,
    time,
    responsible,
    onDone,
    finished,
    missed = false,
    waits = false,
    call = false,
    today,
  } = props;
  const { t } = useTranslation();
  const isFinished = finished !== undefined;
  const words = [caseTitle, title].filter(Boolean).join(' · ');
  return (
    <div className={`b-deadline${isFinished ? ' b-deadline-finished' : ''}`}>
      <DeadlineMark type={type} finished={isFinished} />
      <div className="b-deadline-text">
        <div className="b-deadline-title">
          {caseNumber && <span className="b-number">{caseNumber} </span>}
          {to ? (
            <Link to={to}>
              <bdi>{words}</bdi>
            </Link>
          ) : (
            <bdi>{words}</bdi>
          )}
        </div>
        {waits && !isFinished && <div className="b-deadline-sum">{t('events:end.waits')}</div>}
        {(isFinished ? finished : arithmetic) && (
          <div className="b-deadline-sum">{isFinished ? finished : arithmetic}</div>
        )}
      </div>
      <div className="b-deadline-when">
        <div className="b-deadline-day">
          <time dateTime={day}>{shortDay(day)}</time>
          {isFar(day, today ?? currentDay()) && <small>{day.slice(0, 4)}</small>}
          {time && <small>{time}</small>}
        </div>
        <div className="b-deadline-chip">
          {isFinished ? (
            <StatusChip tone={missed ? 'over' : 'done'}>{missed ? t('deadlines:outcome.missed') : t('common:finished')}</StatusChip>
          ) : (
            <>
              {waits && <StatusChip tone="today">{t('events:end.second')}</StatusChip>}
              {call && !waits && <StatusChip tone="over" icon={IconPhone}>{t('events:call')}</StatusChip>}
              {!waits && <UrgencyChip day={day} {...(today ? { today } : {})} />}
            </>
          )}
        </div>
      </div>
      <div className="b-deadline-who">
        {responsible && <Avatar name={responsible.name} index={responsible.index ?? 0} size={24} />}
      </div>
      <div className="b-deadline-act">
        {onDone && !isFinished && (
          <ActionIcon
            size={30}
            onClick={onDone}
            aria-label={t('common:finishDeadline', { title })}
            title={t('common:finish')}
          >
            <IconCheck size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </div>
  );
}
