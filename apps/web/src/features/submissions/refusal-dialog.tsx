import { Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FollowUpResponse, RefusalCode, SubmissionResponse } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { followUpQuery, useEvaluateRefusal } from './after-a-no.queries.ts';

export interface RefusalDialogProps {
  submission: SubmissionResponse;
  onClose: () => void;
}

/** Why the commission or the authority said no, and whether a new Eingabe can heal it. */
export function RefusalDialog(props: RefusalDialogProps) {
  const { data } = useQuery(followUpQuery(props.submission.id));
  return data ? <RefusalForm {...props} followUp={data} /> : null;
}

interface Values {
  code: RefusalCode | null;
  curable: 'yes' | 'no' | null;
  notBefore: string | null;
  mustBeNew: string;
}

function RefusalForm({ submission, followUp, onClose }: RefusalDialogProps & { followUp: FollowUpResponse }) {
  const { t } = useTranslation('submissions');
  const evaluate = useEvaluateRefusal(submission.id);
  const { refusal } = submission;
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: {
      code: refusal?.code ?? null, curable: refusal ? (refusal.curable ? 'yes' : 'no') : null, notBefore: refusal?.notBefore ?? null, mustBeNew: refusal?.mustBeNew ?? '',
    },
    validate: {
      code: (code) => (code ? null : t('refusal.codeMissing')),
      curable: (curable) => (curable ? null : t('refusal.curableMissing')),
    },
  });
  const choose = (code: RefusalCode | null) => {
    form.setFieldValue('code', code);
    const proposed = followUp.reasons.find((reason) => reason.code === code)?.curable ?? null;
    if (proposed !== null) form.setFieldValue('curable', proposed ? 'yes' : 'no');
  };
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t('refusal.title')} subtitle={t('attempt', { attempt: submission.attempt })} submitLabel={t('refusal.submit')}
      onSubmit={async ({ code, curable, notBefore, mustBeNew }) => {
        await evaluate.mutateAsync({ code: code!, curable: curable === 'yes', notBefore, mustBeNew: mustBeNew.trim() || null, version: submission.version });
        showDone(t('refusal.done'));
      }}
    >
      <SelectField<RefusalCode> label={t('refusal.code')} required searchable options={followUp.reasons.map(({ code, text }) => ({ value: code, label: text }))} {...form.getInputProps('code')} onChange={choose} />
      <Radio.Group label={t('refusal.curable')} description={t('refusal.curableHint')} required {...form.getInputProps('curable')}>
        <div className="b-row" style={{ gap: 16, paddingTop: 6 }}>
          <Radio value="yes" label={t('refusal.yes')} />
          <Radio value="no" label={t('refusal.no')} />
        </div>
      </Radio.Group>
      <DateField label={t('refusal.notBefore')} description={t('refusal.notBeforeHint')} min={today()} {...form.getInputProps('notBefore')} />
      <TextAreaField label={t('refusal.mustBeNew')} description={t('refusal.mustBeNewHint')} maxLength={4000} autosize minRows={3} {...form.getInputProps('mustBeNew')} />
    </FormDialog>
  );
}
