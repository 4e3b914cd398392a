import { DatePicker, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import './calendar.css';
import 'dayjs/locale/de.js';
import 'dayjs/locale/en.js';
import { useTranslation } from 'react-i18next';
import { readSetting } from '../settings/settings.ts';
import { today } from '../format/today.ts';

export interface CalendarProps {
  value: string | null;
  onPick: (day: string) => void;
  min?: string;
  max?: string;
}

/** Loaded only when somebody opens a calendar. Monday first. */
export function Calendar({ value, onPick, min, max }: CalendarProps) {
  const { t } = useTranslation();
  const labels = {
    nextMonth: t('common:date.nextMonth'),
    previousMonth: t('common:date.previousMonth'),
    monthLevelControl: t('common:date.chooseMonth'),
    yearLevelControl: t('common:date.chooseYear'),
    nextYear: t('common:date.nextYear'),
    previousYear: t('common:date.previousYear'),
    nextDecade: t('common:date.nextDecade'),
    previousDecade: t('common:date.previousDecade'),
  };
  return (
    <DatesProvider settings={{ locale: readSetting('language'), firstDayOfWeek: 1 }}>
      <DatePicker
        hideOutsideDates
        value={value}
        defaultDate={value ?? today()}
        onChange={(day) => {
          if (day) onPick(day);
        }}
        ariaLabels={labels}
        {...(min ? { minDate: min } : {})}
        {...(max ? { maxDate: max } : {})}
      />
    </DatesProvider>
  );
}
