import { Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DEADLINE_OUTCOMES, type DeadlineOutcome, type DeadlineResponse } from '@bleibeakte/contracts';
import { needsSecondPerson, outcomeNeedsNote } from '@bleibeakte/domain';
import { formatDay } from '../../format/format-day.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { DocumentField } from './document-field.tsx';
import { deadlineQuery, useFinishDeadline, useReopenDeadline } from './deadlines.queries.ts';

export interface FinishDeadlineDialogProps {
  deadlineId: string;
  opened: boolean;
  onClose: () => void;
}

/** 'Was wurde getan?': a deadline is never just ticked off. */
export function FinishDeadlineDialog({ deadlineId, opened, onClose }: FinishDeadlineDialogProps) {
  const { data } = useQuery({ ...deadlineQuery(deadlineId), enabled: opened });
  if (!opened || !data) return null;
  return <FinishForm deadline={data} onClose={onClose} />;
}

interface Values {
  outcome: DeadlineOutcome | null;
  note: string;
  proofDocumentId: string | null;
}

function FinishForm({ deadline, onClose }: { deadline: DeadlineResponse; onClose: () => void }) {
  const { t } = useTranslation('deadlines');
  const finish = useFinishDeadline(deadline.id);
  const reopen = useReopenDeadline(deadline.id);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { outcome: deadline.type === 'termin' ? 'attended' : null, note: '', proofDocumentId: null },
    validate: {
      outcome: (outcome) => (outcome ? null : t('finish.outcomeMissing')),
      note: (note, { outcome }) => (outcome && outcomeNeedsNote(outcome) && !note.trim() ? t('finish.noteMissing') : null),
    },
  });
  const { outcome } = form.getValues();
  const asks = needsSecondPerson(deadline.type);
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('finish.title')}
      subtitle={<><span className="b-number">{deadline.caseNumber}</span> · <bdi>{deadline.title}</bdi>, {formatDay(deadline.dueOn)}</>}
      form={form}
      submitLabel={asks ? t('events:end.askSubmit') : t('finish.submit')}
      footnote={asks ? t('events:end.askFootnote') : t('finish.footnote')}
      onSubmit={async (values) => {
        const request = { outcome: values.outcome!, note: values.note.trim() || null, proofDocumentId: values.proofDocumentId };
        const { version } = await finish.mutateAsync({ ...request, version: deadline.version });
        if (asks) showDone(t('events:end.askDone'));
        else showDone(t('finish.done', { title: deadline.title }), () => void reopen.mutateAsync(version));
      }}
    >
      <Radio.Group label={t('finish.outcome')} required {...form.getInputProps('outcome')}>
        <div className="b-stack" style={{ gap: 8, paddingTop: 6 }}>
          {DEADLINE_OUTCOMES.map((value) => <Radio key={value} value={value} label={t(`outcome.${value}`)} />)}
        </div>
      </Radio.Group>
      <TextAreaField label={t('finish.note')} maxLength={2000} required={outcome !== null && outcomeNeedsNote(outcome)} {...form.getInputProps('note')} />
      <DocumentField label={t('finish.proof')} description={t('finish.proofHint')} caseId={deadline.caseId} {...form.getInputProps('proofDocumentId')} />
    </FormDialog>
  );
}
