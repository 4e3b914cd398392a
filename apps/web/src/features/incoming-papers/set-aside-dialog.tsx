import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { type IncomingPaperResponse, SET_ASIDE_DAYS, SET_ASIDE_REASONS, type SetAsideReason } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useSetPaperAside, useTakePaperBack } from './papers.queries.ts';

export interface SetAsideDialogProps {
  paper: IncomingPaperResponse;
  onClose: () => void;
  onDone: () => void;
}

/** Advertising, twice, not for us: off the pile with a reason, and back within a month. */
export function SetAsideDialog({ paper: { id, version }, onClose, onDone }: SetAsideDialogProps) {
  const { t } = useTranslation('papers');
  const setAside = useSetPaperAside();
  const takeBack = useTakePaperBack();
  const form = useForm<{ reason: SetAsideReason; note: string }>({ mode: 'controlled', initialValues: { reason: 'advertising', note: '' } });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('setAside.title')}
      subtitle={t('setAside.text', { days: SET_ASIDE_DAYS })}
      form={form}
      submitLabel={t('setAside.open')}
      onSubmit={async ({ reason, note }) => {
        const aside = await setAside.mutateAsync({ id, request: { reason, note: note.trim() || null, version } });
        showDone(t('setAside.done'), () => void takeBack.mutateAsync({ id, version: aside.version }).catch(() => undefined));
        onDone();
      }}
    >
      <SelectField label={t('setAside.reason')} options={SET_ASIDE_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))} {...form.getInputProps('reason')} />
      <TextField label={t('setAside.note')} maxLength={500} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
