import { ActionIcon, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field.tsx';

interface Span {
  from: string;
  to: string | null;
}

export interface PeriodListProps<Period extends Span> {
  label: string;
  periods: readonly Period[] | null;
  onChange: (periods: readonly Period[] | null) => void;
  /** A further period; begins after the last one. */
  begin: (from: string) => Period;
  today: string;
  children: (period: Period, change: (part: Partial<Period>) => void) => ReactNode;
}

/** Periods one under the other, the oldest first; the last one may still be running. */
export function PeriodList<Period extends Span>({ label, periods, onChange, begin, today, children }: PeriodListProps<Period>) {
  const { t } = useTranslation('facts');
  const all = periods ?? [];
  const replace = (index: number, part: Partial<Period>) => onChange(all.map((period, place) => (place === index ? { ...period, ...part } : period)));
  const remove = (index: number) => {
    const rest = all.filter((_, place) => place !== index);
    onChange(rest.length === 0 ? null : rest);
  };
  return (
    <fieldset className="b-fact-periods">
      <legend className="b-label">{label}</legend>
      {all.map((period, index) => (
        <fieldset key={index} className="b-fact-period" aria-label={t('period.number', { number: index + 1 })}>
          {children(period, (part) => replace(index, part))}
          <DateField label={t('period.from')} max={today} value={period.from || null} onChange={(from) => replace(index, { from: from ?? '' } as Partial<Period>)} />
          <DateField label={t('period.to')} description={t('period.toHint')} value={period.to} onChange={(to) => replace(index, { to } as Partial<Period>)} />
          <ActionIcon className="b-fact-remove" size={36} aria-label={t('period.remove', { number: index + 1 })} title={t('period.remove', { number: index + 1 })} onClick={() => remove(index)}>
            <IconTrash size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </fieldset>
      ))}
      <Button size="xs" leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={() => onChange([...all, begin(all.at(-1)?.to ?? '')])}>{t('period.add')}</Button>
    </fieldset>
  );
}
