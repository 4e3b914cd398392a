import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format-day.ts';
import { parseDay } from '../format/parse-day.ts';
import { today } from '../format/today.ts';
import { fieldError } from './field-error.tsx';

const Calendar = lazy(async () => ({ default: (await import('./calendar.tsx')).Calendar }));

export interface DateFieldProps {
  label: string;
  /** 'YYYY-MM-DD' or null; optional only because `getInputProps` says so. */
  value?: string | null;
  onChange: (value: string | null) => void;
  description?: ReactNode;
  error?: ReactNode;
  /** First and last possible day; outside of it the field says so. */
  min?: string;
  max?: string;
  required?: boolean;
  disabled?: boolean;
  onFocus?: () => void;
  onBlur?: () => void;
  'data-path'?: string;
}

/**
 * What cannot be read as a day is never saved as none: the form looks for `data-unreadable` before it sends anything.
 * Takes '14.3.', '14.03.2026', '140326', 'heute', '+14'; shows the weekday after leaving the field. Calendar beside it.
 */
export function DateField({
  value = null,
  onChange,
  error,
  min,
  max,
  onBlur,
  ...props
}: DateFieldProps) {
  const { t } = useTranslation();
  /** What is being typed; null = show the value. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const day = typed === null ? value : parseDay(typed, today());
  const isUnreadable = typed !== null && typed.trim() !== '' && day === null;
  const [wasLeft, setLeft] = useState(false);

  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    onChange(parseDay(text, today()));
  };
  const leave = () => {
    setLeft(true);
    if (!isUnreadable) setTyped(null);
    onBlur?.();
  };
  const outOfRange = (): string | undefined => {
    if (!day || (typed !== null && !wasLeft)) return undefined;
    if (min && day < min) return t('common:date.from', { day: formatDay(min) });
    if (max && day > max) return t('common:date.to', { day: formatDay(max) });
    return undefined;
  };
  const ownError = isUnreadable && wasLeft ? t('common:date.unreadable') : outOfRange();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && event.altKey) setOpen(true);
  };
  return (
    <TextInput
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      placeholder={t('common:date.placeholder')}
      value={typed ?? (value ? formatDay(value) : '')}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={onKeyDown}
      error={fieldError(ownError ?? error)}
      data-unreadable={isUnreadable || undefined}
      rightSectionWidth={40}
      rightSection={
        <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              size={28}
              className="b-field-icon"
              disabled={props.disabled ?? false}
              onClick={() => setOpen(!isOpen)}
              aria-label={t('common:date.calendar', { label: props.label })}
            >
              <IconCalendarEvent size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={props.label}>
            <Suspense fallback={<div style={{ width: 252, height: 270 }} />}>
              {isOpen && (
                <Calendar
                  value={day}
                  {...(min ? { min } : {})}
                  {...(max ? { max } : {})}
                  onPick={(picked) => {
                    setTyped(null);
                    onChange(picked);
                    setOpen(false);
                  }}
                />
              )}
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
      {...props}
    />
  );
}
