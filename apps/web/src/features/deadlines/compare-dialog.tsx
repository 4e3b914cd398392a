import { Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { ChangedEventResponse, EventComparison } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useApplyEvent } from './events.queries.ts';
import './deadlines.css';

export interface CompareDialogProps {
  changed: ChangedEventResponse;
  onClose: () => void;
}

interface Values {
  ids: string[];
  keys: string[];
  reason: string;
}

/** Old and new day of each deadline side by side: what is ticked moves, with one reason. */
export function CompareDialog({ changed, onClose }: CompareDialogProps) {
  const { t } = useTranslation('events');
  const { event, comparisons } = changed;
  const further = changed.further.filter(({ dueOn, suggested }) => dueOn !== null && suggested);
  const apply = useApplyEvent(event.id);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { ids: [], keys: [], reason: '' },
    validate: { reason: (reason, { ids, keys }) => (ids.length + keys.length === 0 || reason.trim() ? null : t('compare.reasonMissing')) },
  });
  const { ids, keys } = form.getValues();
  const count = ids.length + keys.length;
  const nothing = comparisons.every(({ moves, proposal }) => !moves && proposal !== null) && further.length === 0;
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="wide"
      title={t('compare.title')}
      form={form}
      submitLabel={count > 0 ? t('compare.submit', { count }) : t('compare.close')}
      onSubmit={async ({ reason }) => {
        if (count === 0) return;
        const moves = comparisons.flatMap(({ deadline: { id, version }, proposal }) => (proposal && ids.includes(id) ? [{ deadlineId: id, version, key: proposal.key }] : []));
        await apply.mutateAsync({ moves, take: keys, reason: reason.trim(), version: event.version });
        showDone(t('compare.done'));
      }}
    >
      <Note tone="plan">{nothing ? t('compare.none') : t('compare.text')}</Note>
      <Checkbox.Group aria-label={t('compare.title')} value={ids} onChange={(next) => form.setFieldValue('ids', next)}>
        <div className="b-stack" style={{ gap: 12 }}>{comparisons.map((one) => <Sides key={one.deadline.id} comparison={one} />)}</div>
      </Checkbox.Group>
      {further.length > 0 && (
        <Checkbox.Group value={keys} onChange={(next) => form.setFieldValue('keys', next)}>
          <div className="b-stack" style={{ gap: 8 }}>
            {further.map(({ key, title, dueOn }) => <Checkbox key={key} value={key} label={`${t('compare.further', { title })}, ${formatDay(dueOn!)}`} />)}
          </div>
        </Checkbox.Group>
      )}
      {count > 0 && <TextAreaField label={t('compare.reason')} description={t('compare.reasonHint')} required maxLength={1000} {...form.getInputProps('reason')} />}
    </FormDialog>
  );
}

function Sides({ comparison: { deadline, proposal, moves } }: { comparison: EventComparison }) {
  const { t } = useTranslation('events');
  return (
    <div className="b-stack" style={{ gap: 6 }}>
      {moves ? <Checkbox value={deadline.id} label={<bdi>{t('compare.move', { title: deadline.title })}</bdi>} /> : <strong><bdi>{deadline.title}</bdi></strong>}
      <div className="b-sides">
        <div className="b-side">
          <span className="b-label b-muted">{t('compare.old')}</span>
          <time className="b-side-day" dateTime={deadline.dueOn}>{formatDay(deadline.dueOn)}</time>
          {deadline.arithmetic && <span className="b-small b-muted">{deadline.arithmetic}</span>}
        </div>
        <div className={moves ? 'b-side b-side-new' : 'b-side'}>
          <span className="b-label b-muted">{t('compare.new')}</span>
          {proposal?.dueOn ? <time className="b-side-day" dateTime={proposal.dueOn}>{formatDay(proposal.dueOn)}</time> : <span>{t('compare.gone')}</span>}
          {proposal?.dueOn === deadline.dueOn && <span className="b-small b-muted">{t('compare.same')}</span>}
          {moves && proposal && <span className="b-small b-muted">{proposal.arithmetic}</span>}
        </div>
      </div>
    </div>
  );
}
