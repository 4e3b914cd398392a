import { ActionIcon, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconChevronLeft, IconChevronRight, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Avatar } from './avatar.tsx';
import { useKey } from './use-key.ts';

export interface RecordHeadProps {
  /** Where "back" leads. */
  backTo: string;
  /** 'HF-2026-0031' */
  number?: string;
  /** Name of the family or person; wrap in `PersonName`. */
  title: ReactNode;
  /** Name of the Land. */
  land?: string;
  /** The next date: `<UrgencyChip show="full" …>`. Never dropped. */
  nextDate?: ReactNode;
  /** Place in the list one came from: walks with Strg+← and Strg+→. */
  place?: { text: string; onPrevious?: () => void; onNext?: () => void };
  responsible?: { name: string; index?: number } | null;
  /** Count of people who can open it; opens "Wer kann das sehen?". */
  lock?: { count: number; onClick: () => void };
  /** A Mantine `Menu` with the rest. */
  menu?: ReactNode;
  /** The one primary button. */
  primary?: ReactNode;
}

export function RecordHead({
  backTo,
  number,
  title,
  land,
  nextDate,
  place,
  responsible,
  lock,
  menu,
  primary,
}: RecordHeadProps) {
  const { t } = useTranslation();
  useKey('ArrowLeft', () => place?.onPrevious?.(), {
    ctrl: true,
    enabled: place?.onPrevious !== undefined,
  });
  useKey('ArrowRight', () => place?.onNext?.(), {
    ctrl: true,
    enabled: place?.onNext !== undefined,
  });
  return (
    <header className="b-record-head">
      <ActionIcon
        component={Link}
        to={backTo}
        size={30}
        aria-label={t('common:back')}
        title={t('common:back')}
      >
        <IconChevronLeft size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <div className="b-record-names">
        {number && <span className="b-number b-small">{number}</span>}
        <h1 className="b-cut">{title}</h1>
        {land && <span className="b-chip b-tone-neutral b-record-land">{land}</span>}
      </div>
      {nextDate}
      <div className="b-record-head-end">
        {place && (
          <div className="b-record-place">
            <span className="b-small b-muted b-num">{place.text}</span>
            <ActionIcon
              size={30}
              disabled={!place.onPrevious}
              onClick={place.onPrevious}
              aria-label={t('common:previous')}
            >
              <IconChevronLeft size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size={30}
              disabled={!place.onNext}
              onClick={place.onNext}
              aria-label={t('common:next')}
            >
              <IconChevronRight size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </div>
        )}
        {responsible && (
          <span className="b-row b-record-who">
            <Avatar name={responsible.name} index={responsible.index ?? 0} />
            <span className="b-small b-muted b-record-who-name" aria-hidden>
              {responsible.name}
            </span>
          </span>
        )}
        {lock && (
          <Button
            size="xs"
            onClick={lock.onClick}
            leftSection={<IconLock size={16} stroke={1.75} aria-hidden />}
            aria-label={t('common:whoCanSee', { count: lock.count })}
            title={t('common:whoCanSee', { count: lock.count })}
          >
            {lock.count}
          </Button>
        )}
        {menu}
        {primary !== undefined && <span className="b-record-primary">{primary}</span>}
      </div>
    </header>
  );
}
