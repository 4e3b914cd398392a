import { Button, Checkbox, Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type CaseResponse, DEADLINE_TYPES, type DeadlineKindResponse, type DeadlineResponse } from '@bleibeakte/contracts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ControlPreview } from './control-preview.tsx';
import { DocumentField } from './document-field.tsx';
import { proposalQuery, useCreateDeadline } from './deadlines.queries.ts';
import { computationOf, type DeadlineValues, emptyValues, missingFields, ofKind, toRequest, wantsTitle } from './deadline-values.ts';
import { EarlierNote } from './earlier-note.tsx';
import { Proposal } from './proposal.tsx';
import { proposedFiction } from './receipt.ts';
import { ReceiptFields } from './receipt-fields.tsx';
import { useWatchers } from './use-watchers.ts';

export interface CreateDeadlineFormProps {
  caseFile: CaseResponse;
  kinds: DeadlineKindResponse[];
  onClose: () => void;
  onCreated: (deadline: DeadlineResponse) => void;
  /** Back to the event that starts it. */
  onByEvent: () => void;
}

export function CreateDeadlineForm({ caseFile, kinds, onClose, onCreated, onByEvent }: CreateDeadlineFormProps) {
  const { t } = useTranslation('deadlines');
  const create = useCreateDeadline(caseFile.id);
  const watchers = useWatchers(caseFile);
  const { id: caseId, land, region, people } = caseFile;
  const form = useForm<DeadlineValues>({
    mode: 'controlled',
    initialValues: emptyValues(kinds[0]!, proposedFiction(land, null), caseFile.responsible?.id ?? null),
    validate: (values) => Object.fromEntries(missingFields(values).map((field) => [field, t(`missing.${field}`)])),
  });
  const values = form.getValues();
  const kind = kinds.find((one) => one.kind === values.kind) ?? kinds[0]!;
  const computation = computationOf(values, kind, region);
  const { data: computed } = useQuery(proposalQuery(computation && { ...computation, kind: values.kind }));
  const due = values.mode === 'letter' ? values.dueOn : computation ? (computed?.due ?? null) : null;
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="wide"
      title={t('events:dialog.byHand')}
      subtitle={<><span className="b-number">{caseFile.number}</span> · <bdi>{caseFile.title}</bdi></>}
      form={form}
      submitLabel={t(`create.submit.${values.type}`)}
      footnote={t('create.footnote')}
      onSubmit={async (filled) => {
        onCreated(await create.mutateAsync(toRequest(filled, kind, caseFile)));
        return false;
      }}
      below={<ControlPreview caseId={caseId} entries={due ? [{ id: 'new', day: due, type: values.type, title: values.title.trim() || t(`kind.${values.kind}`), state: 'open', isNew: true }] : []} />}
    >
      <div className="b-columns">
        <SelectField
          label={t('create.kindByHand')}
          options={kinds.map((one) => ({ value: one.kind, label: t(`kind.${one.kind}`) }))}
          searchable
          {...form.getInputProps('kind')}
          onChange={(chosen) => form.setValues(ofKind(kinds.find((one) => one.kind === chosen) ?? kind))}
        />
        {wantsTitle(values.kind) && <TextField label={t('create.name')} maxLength={200} placeholder={t(`kind.${values.kind}`)} {...form.getInputProps('title')} />}
        {values.kind === 'other' && <SelectField label={t('create.type')} options={DEADLINE_TYPES.map((value) => ({ value, label: t(`common:deadlineType.${value}`) }))} {...form.getInputProps('type')} />}
      </div>
      <Radio.Group aria-label={t('mode.label')} className="b-mode" {...form.getInputProps('mode')}>
        <div className="b-persons-choice">
          <Radio value="compute" label={t('mode.compute')} />
          <Radio value="letter" label={t('mode.letter')} />
        </div>
      </Radio.Group>
      {values.mode === 'compute' ? <ReceiptFields form={form} land={land} /> : (
        <div className="b-columns">
          <DateField label={t(values.type === 'termin' ? 'day.appointment' : 'day.letter')} required {...form.getInputProps('dueOn')} />
          {values.type === 'termin' && <TextField label={t('day.time')} placeholder="09:30" maxLength={5} {...form.getInputProps('dueTime')} />}
        </div>
      )}
      <EarlierNote caseId={caseId} kind={values.kind} />
      <Proposal values={values} kind={kind} region={region} computation={computation} />
      <div className="b-columns">
        {watchers.length > 0 && <SelectField label={t('create.responsible')} options={watchers.map(({ id, name }) => ({ value: id, label: name }))} searchable {...form.getInputProps('responsibleId')} />}
        <DocumentField label={t('create.document')} caseId={caseId} {...form.getInputProps('documentId')} />
      </div>
      <details className="b-fold">
        <summary>{t('create.more')}</summary>
        <div className="b-fold-body">
          {people.length > 1 && (
            <Checkbox.Group label={t('create.persons')} description={t('create.personsHint')} {...form.getInputProps('personIds')}>
              <div className="b-persons-choice">
                {people.map(({ id, name }) => <Checkbox key={id} value={id} label={<bdi>{name}</bdi>} />)}
              </div>
            </Checkbox.Group>
          )}
          <TextAreaField label={t('create.note')} maxLength={2000} {...form.getInputProps('note')} />
        </div>
      </details>
      <div><Button size="xs" variant="subtle" onClick={onByEvent}>{t('events:dialog.byEvent')}</Button></div>
    </FormDialog>
  );
}
