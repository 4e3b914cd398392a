import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { EventForm } from './event-fields.tsx';

/** The conditions of an order: each becomes a deadline of its own. */
export function ConditionFields({ form }: { form: EventForm }) {
  const { t } = useTranslation('events');
  const { conditions } = form.getValues();
  const set = (index: number, change: object) =>
    form.setFieldValue('conditions', conditions.map((one, place) => (place === index ? { ...one, ...change } : one)));
  return (
    <div className="b-stack" style={{ gap: 8 }} role="group" aria-label={t('condition.label')}>
      {conditions.map(({ text, until }, index) => (
        <div className="b-columns" key={index}>
          <TextField label={t('condition.text', { number: index + 1 })} placeholder={t('condition.hint')} maxLength={200} value={text} onChange={(event) => set(index, { text: event.currentTarget.value })} />
          <DateField label={t('condition.until', { number: index + 1 })} value={until} onChange={(day) => set(index, { until: day })} />
        </div>
      ))}
      <div><Button size="xs" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={() => form.setFieldValue('conditions', [...conditions, { text: '', until: null }])}>{t('condition.add')}</Button></div>
    </div>
  );
}
