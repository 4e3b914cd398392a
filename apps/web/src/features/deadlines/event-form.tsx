import { Button, Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CaseEventKind, type CaseEventResponse, type CaseResponse, type DeadlineProposal, HOLIDAY_REGIONS } from '@bleibeakte/contracts';
import { regionName } from '@bleibeakte/domain';
import { formatDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { problemText } from '../../http/problem.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { ControlPreview } from './control-preview.tsx';
import { DocumentField } from './document-field.tsx';
import { EventFields } from './event-fields.tsx';
import { besides, emptyEvent, type EventValues, missingOf, toEvent } from './event-values.ts';
import { caseEventsQuery, proposalsQuery, useRecordEvent } from './events.queries.ts';
import { ProposalRows } from './proposal-rows.tsx';
import { useWatchers } from './use-watchers.ts';

export interface EventFormProps {
  caseFile: CaseResponse;
  /** From a letter, or from what a deadline has offered. */
  start?: Partial<EventValues> & { kind: CaseEventKind };
  onClose: () => void;
  onRecorded: (event: CaseEventResponse) => void;
  onByHand: () => void;
}

/** What happened → the deadlines that follow, each with its tick. Nothing is stored before it is confirmed. */
export function EventForm({ caseFile, start, onClose, onRecorded, onByHand }: EventFormProps) {
  const { t } = useTranslation('events');
  const { id: caseId, people } = caseFile;
  const record = useRecordEvent(caseId);
  const watchers = useWatchers(caseFile);
  const [ticks, setTicks] = useState<Record<string, boolean>>({});
  const form = useForm<EventValues>({
    mode: 'controlled',
    initialValues: { ...emptyEvent(start?.kind ?? 'hfkNotice', caseFile.responsible?.id ?? null), ...start },
    validate: (values) => Object.fromEntries(missingOf(values).map((field) => [field, t(`missing.${field}`)])),
  });
  const values = form.getValues();
  const event = toEvent(values);
  const query = useQuery(proposalsQuery(caseId, event));
  const proposals = event ? (query.data?.proposals ?? []) : [];
  const isTicked = ({ key, suggested, dueOn }: DeadlineProposal) => dueOn !== null && (ticks[key] ?? suggested);
  const taken = proposals.filter(isTicked);
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="wide"
      title={t('dialog.title')}
      subtitle={<><span className="b-number">{caseFile.number}</span> · <bdi>{caseFile.title}</bdi></>}
      form={form}
      submitLabel={taken.length > 0 ? t('dialog.submit', { count: taken.length }) : t('dialog.submitNone')}
      footnote={t('dialog.footnote')}
      blocked={event && query.isFetching ? t('proposals.counting') : null}
      onSubmit={async (filled) => {
        const request = toEvent(filled);
        if (!request) return false;
        onRecorded(await record.mutateAsync({
          ...request, ...besides(filled), take: taken.map(({ key }) => key), ...(filled.responsibleId && { responsibleId: filled.responsibleId }),
        }));
        return false;
      }}
      below={<ControlPreview caseId={caseId} entries={taken.map(({ key, dueOn, type, title }) => ({ id: key, day: dueOn!, type, title, state: 'open', isNew: true }))} />}
    >
      <EventFields form={form} />
      <EarlierEvents caseId={caseId} kind={values.kind} />
      {query.error && <Note tone="over" alert>{problemText(query.error)}</Note>}
      {event && query.data?.warnings.map((warning) => <Note key={warning} tone="soon">{noBreak(warning)}</Note>)}
      {event && query.data ? <ProposalRows proposals={proposals} isTicked={isTicked} onTick={(key, ticked) => setTicks((before) => ({ ...before, [key]: ticked }))} /> : (
        !query.error && <div className="b-proposal b-proposal-empty b-small b-muted" role="status">{t('proposals.waiting')}</div>
      )}
      <div className="b-columns">
        {watchers.length > 0 && <SelectField label={t('deadlines:create.responsible')} options={watchers.map(({ id, name }) => ({ value: id, label: name }))} searchable {...form.getInputProps('responsibleId')} />}
        <DocumentField label={t('field.document')} caseId={caseId} {...form.getInputProps('documentId')} />
      </div>
      <details className="b-fold">
        <summary>{t('field.more')}</summary>
        <div className="b-fold-body">
          {people.length > 1 && (
            <Checkbox.Group label={t('deadlines:create.persons')} description={t('deadlines:create.personsHint')} {...form.getInputProps('personIds')}>
              <div className="b-persons-choice">{people.map(({ id, name }) => <Checkbox key={id} value={id} label={<bdi>{name}</bdi>} />)}</div>
            </Checkbox.Group>
          )}
          <SelectField label={t('field.region')} description={t('field.regionHint')} placeholder={regionName(caseFile.region)} clearable searchable options={HOLIDAY_REGIONS.map((value) => ({ value, label: regionName(value) }))} {...form.getInputProps('region')} />
          <TextAreaField label={t('field.note')} maxLength={2000} {...form.getInputProps('note')} />
        </div>
      </details>
      <div><Button size="xs" variant="subtle" onClick={onByHand}>{t('dialog.byHand')}</Button></div>
    </FormDialog>
  );
}

/** An earlier event of the same kind keeps its own deadline. */
function EarlierEvents({ caseId, kind }: { caseId: string; kind: CaseEventKind }) {
  const { t } = useTranslation('events');
  const { data = [] } = useQuery(caseEventsQuery(caseId));
  const same = data.filter((one) => one.kind === kind && one.withdrawnAt === null);
  const last = same.at(-1);
  if (!last) return null;
  return <Note tone="plan">{t('dialog.earlier', { count: same.length, day: formatDay(last.on) })}</Note>;
}
