import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { REQUEST_CHANNELS } from '@bleibeakte/contracts';
import type { EvidenceRequestResponse } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useRemind } from './requests.queries.ts';
import { TextActs } from './text-acts.tsx';

/** A friendly reminder, in its own words; after the second somebody calls. */
export function RemindDialog({ request, onClose }: { request: EvidenceRequestResponse; onClose: () => void }) {
  const { t } = useTranslation('requests');
  const remind = useRemind(request.id);
  const form = useForm({
    mode: 'controlled',
    initialValues: { channel: request.channel as (typeof REQUEST_CHANNELS)[number] | null, text: request.reminder?.text ?? '' },
    validate: { text: (value) => (value.trim() ? null : t('ask.textMissing')) },
  });
  return (
    <FormDialog
      opened onClose={onClose} title={t('remind.title', { count: request.reminded + 1 })} subtitle={<bdi>{request.body} · {request.title}</bdi>} form={form} submitLabel={t('remind.save')}
      footnote={t(request.reminded === 0 ? 'remind.footnote' : 'remind.last')}
      onSubmit={async ({ channel, text }) => {
        if (!channel) return false;
        await remind.mutateAsync({ channel, text, version: request.version });
        showDone(t('remind.done'));
        return true;
      }}
    >
      <SelectField label={t('ask.channel')} options={REQUEST_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} {...form.getInputProps('channel')} />
      <TextAreaField label={t('ask.text')} maxLength={5000} autosize minRows={6} maxRows={14} {...form.getInputProps('text')} />
      <TextActs subject={request.reminder?.subject ?? request.subject} text={form.getValues().text} email={request.email} />
    </FormDialog>
  );
}
