import { NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type CaseResponse, EFFORT_KINDS, type EffortKind, type EffortResponse } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { useMay } from '../../login/may.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { UploadArea } from '../documents/upload-area.tsx';
import { useUploads } from '../documents/use-uploads.ts';
import { useChangeEffort, useRecordEffort } from './efforts.queries.ts';

interface EffortDialogProps {
  file: CaseResponse;
  /** Without it a new one is entered. */
  effort?: EffortResponse;
  onClose: () => void;
}

interface Values {
  personId: string | null;
  kind: EffortKind | null;
  on: string | null;
  body: string;
  what: string;
  result: string;
  cost: number | string;
  unreasonableBecause: string;
  source: string;
  nextOn: string | null;
  next: string;
  documents: { id: string; fileName: string }[];
}

/** A visit, call, letter: on the way home a day, a kind and a photo are enough. */
export function EffortDialog({ file, effort, onClose }: EffortDialogProps) {
  const { t } = useTranslation('efforts');
  const record = useRecordEffort(file.id);
  const change = useChangeEffort(effort?.id ?? '');
  const mayUpload = useMay('document:write');
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: {
      personId: effort?.personId ?? (file.people.length === 1 ? file.people[0]!.id : null), kind: effort?.kind ?? 'visit', on: effort?.on ?? today(),
      body: effort?.body ?? '', what: effort?.what ?? '', result: effort?.result ?? '', cost: effort?.cost ?? '', source: effort?.source ?? '',
      unreasonableBecause: effort?.unreasonableBecause ?? '', nextOn: null, next: '', documents: effort?.documents ?? [],
    },
    validate: {
      personId: (value) => (value ? null : t('dialog.personMissing')),
      kind: (value) => (value ? null : t('dialog.kindMissing')),
      on: (value) => (value ? null : t('dialog.dayMissing')),
      nextOn: (value, { next }) => (next.trim() && !value ? t('dialog.nextOnMissing') : null),
      source: (value, { unreasonableBecause }) => (unreasonableBecause.trim() && !value.trim() ? t('dialog.sourceMissing') : null),
    },
  });
  const { setFieldValue } = form;
  const keep = useCallback(
    ({ id, fileName }: { id: string; fileName: string }) => setFieldValue('documents', (before) => [...before, { id, fileName }]),
    [setFieldValue],
  );
  const uploads = useUploads({ caseId: file.id, onDone: keep });
  const sending = uploads.uploads.some(({ state }) => state === 'sending' || state === 'waiting' || state === 'checking');
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t(effort ? 'dialog.change' : 'dialog.enter')} submitLabel={t(effort ? 'dialog.saveChange' : 'dialog.save')}
      blocked={sending ? t('dialog.sending') : null}
      onSubmit={async ({ personId, kind, on, cost, nextOn, next, documents: proofs, ...texts }) => {
        if (!personId || !kind || !on) return false;
        const request = { ...texts, personId, kind, on, cost: cost === '' ? null : Number(cost), documentIds: proofs.map(({ id }) => id) };
        await (effort ? change.mutateAsync({ ...request, version: effort.version }) : record.mutateAsync({ ...request, nextOn, next }));
        showDone(t(effort ? 'dialog.changed' : 'dialog.saved'));
        return true;
      }}
    >
      {file.people.length > 1 && (
        <SelectField label={t('dialog.person')} required options={file.people.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('personId')} />
      )}
      <div className="b-columns">
        <SelectField<EffortKind> label={t('dialog.kind')} required options={EFFORT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} {...form.getInputProps('kind')} />
        <DateField label={t('dialog.on')} required max={today()} {...form.getInputProps('on')} />
      </div>
      <TextField label={t('dialog.body')} maxLength={200} {...form.getInputProps('body')} />
      {mayUpload && <UploadArea {...uploads} compact />}
      {effort && effort.documents.length > 0 && <ul className="b-small">{effort.documents.map(({ id, fileName }) => <li key={id}><bdi>{fileName}</bdi></li>)}</ul>}
      <TextAreaField label={t('dialog.what')} maxLength={2000} autosize minRows={2} {...form.getInputProps('what')} />
      <TextAreaField label={t('dialog.result')} maxLength={2000} autosize minRows={2} {...form.getInputProps('result')} />
      <details open={Boolean(effort?.unreasonableBecause)}>
        <summary>{t('dialog.more')}</summary>
        <div className="b-stack" style={{ gap: 12, paddingTop: 12 }}>
          <NumberInput label={t('dialog.cost')} min={0} max={100_000} decimalScale={2} decimalSeparator="," hideControls suffix=" €" {...form.getInputProps('cost')} />
          <TextAreaField label={t('dialog.unreasonable')} description={t('dialog.unreasonableHint')} maxLength={2000} autosize minRows={2} {...form.getInputProps('unreasonableBecause')} />
          <TextField label={t('dialog.source')} maxLength={500} {...form.getInputProps('source')} />
        </div>
      </details>
      {!effort && (
        <div className="b-columns">
          <TextField label={t('dialog.next')} description={t('dialog.nextHint')} maxLength={200} {...form.getInputProps('next')} />
          <DateField label={t('dialog.nextOn')} min={today()} {...form.getInputProps('nextOn')} />
        </div>
      )}
    </FormDialog>
  );
}
