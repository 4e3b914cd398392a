import { Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useRecordFacts } from './facts.queries.ts';

export interface JudgementDialogProps {
  personId: string;
  /** Code of the criterion or bar. */
  about: string;
  /** Its text, as the law has it. */
  question: string;
  onClose: () => void;
}

/** What only a human can judge: yes or no with the reason; both stay visible by name. */
export function JudgementDialog({ personId, about, question, onClose }: JudgementDialogProps) {
  const { t } = useTranslation('facts');
  const record = useRecordFacts();
  const form = useForm<{ answer: 'yes' | 'no' | null; reason: string }>({
    mode: 'controlled',
    initialValues: { answer: null, reason: '' },
    validate: {
      answer: (answer) => (answer ? null : t('judgement.answerMissing')),
      reason: (reason) => (reason.trim() ? null : t('judgement.reasonMissing')),
    },
  });
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t('judgement.title')} subtitle={question} submitLabel={t('judgement.submit')}
      onSubmit={async ({ answer, reason }) => {
        await record.mutateAsync([{ owner: { personId }, request: { code: 'judgement', about, value: answer === 'yes', standing: 'checked', source: reason.trim() } }]);
        showDone(t('judgement.saved'));
      }}
    >
      <Radio.Group label={t('judgement.answer')} required {...form.getInputProps('answer')}>
        <div className="b-row" style={{ gap: 16, paddingTop: 6 }}>
          <Radio value="yes" label={t('yes')} />
          <Radio value="no" label={t('no')} />
        </div>
      </Radio.Group>
      <TextAreaField label={t('judgement.reason')} description={t('judgement.reasonHint')} maxLength={500} autosize minRows={3} required {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
