import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { setToday, today } from '../../format/today.ts';
import { meQuery, movePracticeDay } from '../../login/login.queries.ts';
import { DateField } from '../date-field.tsx';
import { FormDialog } from '../form-dialog.tsx';

/** Moves "today" of an invented organisation, to see what a case will look like in a year. */
export function PracticeDayDialog({ moved, onClose }: { moved: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useForm<{ day: string | null }>({
    mode: 'controlled',
    initialValues: { day: today() },
    validate: { day: (day) => (day ? null : t('common:practice.dialogMissing')) },
  });
  const move = async (day: string | null) => {
    const me = await movePracticeDay(day);
    setToday(me.dayMoved ? me.today : null);
    client.setQueryData(meQuery.queryKey, me);
    await client.invalidateQueries();
  };
  const reset = async () => {
    await move(null);
    onClose();
  };
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t('common:practice.dialogTitle')} submitLabel={t('common:practice.dialogSubmit')}
      onSubmit={({ day }) => move(day)}
      footnote={moved && <Button size="xs" variant="subtle" onClick={() => void reset()}>{t('common:practice.reset')}</Button>}
    >
      <p className="b-small">{t('common:practice.dialogText')}</p>
      <DateField label={t('common:practice.dialogDay')} required {...form.getInputProps('day')} />
    </FormDialog>
  );
}
