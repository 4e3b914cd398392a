import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  SUBMISSION_CHANNELS, type SubmissionChannel, type SubmissionResponse, type SubmissionState,
} from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { OverrideQuestion, standingBarsOf } from '../check/override-question.tsx';
import { OfficialLabel } from './official-label.tsx';
import { ProofField } from './proof-field.tsx';
import { StepConsequences } from './step-consequences.tsx';
import { stepProblem } from './step-problem.ts';
import { useRecordStep } from './submissions.queries.ts';

interface Values {
  to: SubmissionState;
  on: string | null;
  channel: SubmissionChannel | null;
  aktenzeichen: string;
  proofDocumentId: string | null;
  note: string;
  /** Asked only when the server says that a bar stands. */
  overrideReason: string;
}

export interface RecordStepDialogProps {
  submission: SubmissionResponse;
  /** The step that was chosen; can be changed in the dialog. */
  to: SubmissionState;
  onClose: () => void;
}

export function RecordStepDialog({ submission, to, onClose }: RecordStepDialogProps) {
  const { t } = useTranslation('submissions');
  const record = useRecordStep(submission.id);
  const [bars, setBars] = useState<string[] | null>(null);
  const { state, stateSince, nextStates, version, caseId } = submission;
  const previousOn = state === 'draft' ? null : stateSince;
  const asksWhy = (next: SubmissionState) => bars !== null && next === 'received';
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { to, on: today(), channel: null, aktenzeichen: submission.aktenzeichen ?? '', proofDocumentId: null, note: '', overrideReason: '' },
    validate: (values) => {
      const channel = values.to === 'received' ? values.channel : null;
      const problem = stepProblem(state, { to: values.to, on: values.on, channel }, today(), previousOn);
      return {
        ...(problem && { [problem.field]: t(`problems:${problem.code.replaceAll('.', '_')}`) }),
        ...(asksWhy(values.to) && !values.overrideReason.trim() && { overrideReason: t('check:override.missing') }),
      };
    },
  });
  const chosen = form.getValues();
  const label = nextStates.find((one) => one.state === chosen.to)?.label;
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('step.title')}
      subtitle={t('step.subtitle', { attempt: submission.attempt, number: submission.caseNumber })}
      form={form}
      submitLabel={t('step.submit')}
      onSubmit={async (values) => {
        const request = {
          to: values.to,
          on: values.on ?? '',
          channel: values.to === 'received' ? values.channel : null,
          aktenzeichen: values.aktenzeichen.trim() || null,
          proofDocumentId: values.proofDocumentId,
          note: values.note.trim() || null,
          override: asksWhy(values.to) ? { reason: values.overrideReason.trim() } : null,
          version,
        };
        try {
          await record.mutateAsync(request);
        } catch (error) {
          const standing = standingBarsOf(error);
          if (!standing || asksWhy(values.to)) throw error;
          setBars(standing);
          return false;
        }
        showDone(t('step.done'));
        return true;
      }}
      below={<StepConsequences to={chosen.to} on={chosen.on} aktenzeichen={chosen.aktenzeichen.trim()} />}
    >
      <SelectField label={t('step.to')} options={nextStates.map((step) => ({ value: step.state, label: t(`state.${step.state}`) }))} description={label && <OfficialLabel land={submission.land} state={chosen.to} label={label} />} {...form.getInputProps('to')} />
      <div className="b-columns">
        <DateField label={t('step.on')} required max={today()} {...(previousOn ? { min: previousOn } : {})} {...form.getInputProps('on')} />
        {chosen.to === 'received' && (
          <SelectField label={t('step.channel')} required placeholder={t('step.choose')} options={SUBMISSION_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} {...form.getInputProps('channel')} />
        )}
        <TextField label={t('facts.aktenzeichen')} description={t('step.aktenzeichenHint')} maxLength={100} {...form.getInputProps('aktenzeichen')} />
      </div>
      <ProofField caseId={caseId} {...form.getInputProps('proofDocumentId')} value={chosen.proofDocumentId} />
      <TextAreaField label={t('facts.note')} maxLength={4000} {...form.getInputProps('note')} />
      {bars && asksWhy(chosen.to) && <OverrideQuestion caseId={caseId} bars={bars} {...form.getInputProps('overrideReason')} />}
    </FormDialog>
  );
}
