import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LinkReminderText, LinkResponse } from '@bleibeakte/contracts';
import { MOST_REMINDERS } from '@bleibeakte/domain';
import { problemText } from '../../http/problem.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { TextActs } from '../evidence-requests/text-acts.tsx';
import { reminderTextQuery, useRemindWriter } from './share-links.queries.ts';

interface RemindWriterDialogProps {
  link: LinkResponse;
  onClose: () => void;
}

/** Ready words for a writer from whom nothing has come; sent by the counsellor, then recorded here. */
export function RemindWriterDialog(props: RemindWriterDialogProps) {
  const { t } = useTranslation('links');
  const query = useQuery(reminderTextQuery(props.link.id));
  if (query.isError) return <ConfirmDialog opened onClose={props.onClose} title={t('remind.title_1')} confirmLabel={t('common:tryAgain')} onConfirm={() => query.refetch({ throwOnError: true })}><p>{problemText(query.error)}</p></ConfirmDialog>;
  return query.data ? <RemindForm {...props} words={query.data} /> : null;
}

function RemindForm({ link, words, onClose }: RemindWriterDialogProps & { words: LinkReminderText }) {
  const { t } = useTranslation('links');
  const remind = useRemindWriter(link.id);
  const form = useForm({ mode: 'controlled', initialValues: { text: words.text } });
  const isLast = link.reminded + 1 >= MOST_REMINDERS;
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t(isLast ? 'remind.title_2' : 'remind.title_1')} subtitle={<bdi>{link.writer}</bdi>} submitLabel={t('remind.save')}
      footnote={t(isLast ? 'remind.last' : 'remind.footnote')}
      onSubmit={async () => {
        await remind.mutateAsync(link.version);
        showDone(t('remind.done'));
        return true;
      }}
    >
      <TextAreaField label={t('remind.text')} description={t('remind.textHint')} maxLength={5000} autosize minRows={8} maxRows={16} {...form.getInputProps('text')} />
      <TextActs subject={words.subject} text={form.getValues().text} email={null} />
    </FormDialog>
  );
}
