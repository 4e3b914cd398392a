import { NumberInput, Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ComputeDeadlineRequest, type DeadlineResponse, PERIOD_UNITS, type PeriodUnit } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { caseOfDeadlinesQuery, deadlineQuery, proposalQuery, useMoveDeadline } from './deadlines.queries.ts';
import { ReminderLine } from './reminder-line.tsx';
import './deadlines.css';

export interface MoveDeadlineDialogProps {
  deadlineId: string;
  opened: boolean;
  onClose: () => void;
}

/** Old and new side by side; the old day stays in the history with the reason. */
export function MoveDeadlineDialog({ deadlineId, opened, onClose }: MoveDeadlineDialogProps) {
  const { data } = useQuery({ ...deadlineQuery(deadlineId), enabled: opened });
  if (!opened || !data) return null;
  return <MoveForm deadline={data} onClose={onClose} />;
}

interface Values {
  mode: 'day' | 'compute';
  dueOn: string | null;
  event: string | null;
  length: number | null;
  unit: PeriodUnit;
  reason: string;
}

function MoveForm({ deadline, onClose }: { deadline: DeadlineResponse; onClose: () => void }) {
  const { t } = useTranslation('deadlines');
  const move = useMoveDeadline(deadline.id);
  const { computation: old, kind, type, dueTime, caseId, version } = deadline;
  const { data: caseFile } = useQuery(caseOfDeadlinesQuery(caseId));
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { mode: 'day', dueOn: null, event: old?.event ?? null, length: old?.length ?? null, unit: old?.unit ?? 'week', reason: '' },
    validate: {
      dueOn: (day, { mode }) => (mode === 'day' && !day ? t('missing.dueOn') : null),
      event: (day, { mode }) => (mode === 'compute' && !day ? t('missing.event') : null),
      length: (length, { mode }) => (mode === 'compute' && !length ? t('missing.length') : null),
      reason: (reason) => (reason.trim() ? null : t('move.reasonMissing')),
    },
  });
  const { mode, dueOn, event, length, unit } = form.getValues();
  const computation: ComputeDeadlineRequest | null = mode === 'compute' && old && event && length ? { ...old, event, length, unit } : null;
  const { data: computed } = useQuery(proposalQuery(computation && { ...computation, kind }));
  const next = mode === 'day' ? dueOn : computation ? (computed?.due ?? null) : null;
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('move.title')}
      subtitle={<><span className="b-number">{deadline.caseNumber}</span> · <bdi>{deadline.title}</bdi></>}
      form={form}
      submitLabel={t('move.submit')}
      footnote={t('move.footnote')}
      onSubmit={async (values) => {
        const day = computation ? { computation } : { dueOn: values.dueOn! };
        const moved = await move.mutateAsync({ ...day, reason: values.reason.trim(), version });
        showDone(t('move.done', { day: formatDay(moved.dueOn) }));
      }}
    >
      {old && (
        <Radio.Group aria-label={t('mode.label')} className="b-mode" {...form.getInputProps('mode')}>
          <div className="b-persons-choice">
            <Radio value="day" label={t('move.byDay')} />
            <Radio value="compute" label={t('move.byEvent')} />
          </div>
        </Radio.Group>
      )}
      {mode === 'day' ? <DateField label={t('move.newDay')} required {...form.getInputProps('dueOn')} /> : (
        <div className="b-columns">
          <DateField label={t(old?.fictionDays == null ? 'event.arrived' : 'event.posted')} required {...form.getInputProps('event')} />
          <NumberInput label={t('length.label')} hideControls min={1} max={1000} allowDecimal={false} value={length ?? ''} error={form.errors['length']} onChange={(value) => form.setFieldValue('length', typeof value === 'number' ? value : null)} />
          <SelectField label={t('length.unit')} options={PERIOD_UNITS.map((value) => ({ value, label: t(`unit.${value}`) }))} {...form.getInputProps('unit')} />
        </div>
      )}
      <div className="b-sides">
        <div className="b-side">
          <span className="b-label b-muted">{t('move.old')}</span>
          <time className="b-side-day" dateTime={deadline.dueOn}>{formatDay(deadline.dueOn)}</time>
          <span className="b-small b-muted">{deadline.arithmetic ?? t('proposal.byHand')}</span>
        </div>
        <div className="b-side b-side-new" role="status">
          <span className="b-label b-muted">{t('move.new')}</span>
          {next ? <time className="b-side-day" dateTime={next}>{formatDay(next)}</time> : <span className="b-side-day">{t('move.open')}</span>}
          {mode === 'compute' && computed && computation && <span className="b-small b-muted">{computed.arithmetic}</span>}
          <ReminderLine plan={next && caseFile ? { dueOn: next, dueTime, kind, type, region: caseFile.region } : null} />
        </div>
      </div>
      {computation && computed?.warnings.map((warning) => <Note key={warning} tone="soon">{warning}</Note>)}
      <TextAreaField label={t('move.reason')} description={t('move.reasonHint')} required maxLength={1000} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
