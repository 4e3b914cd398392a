import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { type CaseResponse, PROCEDURE_KINDS, type ProcedureKind, type ProcedureResponse } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { ChipChoice } from '../../ui/chip-choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { CommissionHints } from '../commissions/commission-hints.tsx';
import { useChangeProcedure, useEnterProcedure } from './procedures.queries.ts';

interface ProcedureDialogProps {
  file: CaseResponse;
  /** Without it a new one is entered. */
  procedure?: ProcedureResponse;
  onClose: () => void;
}

interface Values {
  kind: ProcedureKind | null;
  personIds: string[];
  startedOn: string | null;
  body: string;
  reference: string;
  note: string;
}

/** Court, petition, application: which, for whom, since when, where. */
export function ProcedureDialog({ file, procedure, onClose }: ProcedureDialogProps) {
  const { t } = useTranslation('procedures');
  const enter = useEnterProcedure(file.id);
  const change = useChangeProcedure(procedure?.id ?? '');
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: {
      kind: procedure?.kind ?? null, personIds: procedure?.personIds ?? file.people.map(({ id }) => id), startedOn: procedure?.startedOn ?? null,
      body: procedure?.body ?? '', reference: procedure?.reference ?? '', note: procedure?.note ?? '',
    },
    validate: {
      kind: (kind) => (kind ? null : t('dialog.kindMissing')),
      startedOn: (day) => (day ? null : t('dialog.dayMissing')),
      personIds: (ids) => (ids.length > 0 ? null : t('dialog.personMissing')),
    },
  });
  const { personIds, kind: chosen } = form.getValues();
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t(procedure ? 'dialog.change' : 'dialog.enter')} submitLabel={t(procedure ? 'dialog.saveChange' : 'dialog.save')}
      onSubmit={async ({ kind, startedOn, ...values }) => {
        const request = { ...values, kind: kind!, startedOn: startedOn! };
        await (procedure ? change.mutateAsync({ ...request, version: procedure.version }) : enter.mutateAsync(request));
        showDone(t(procedure ? 'dialog.changed' : 'dialog.entered'));
      }}
    >
      <SelectField<ProcedureKind> label={t('dialog.kind')} required options={PROCEDURE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} {...form.getInputProps('kind')} />
      {chosen === 'petition' && <CommissionHints land={file.land} version={file.commissionVersion} when="beforePetition" />}
      <div className="b-columns">
        <DateField label={t('dialog.startedOn')} required max={today()} {...form.getInputProps('startedOn')} />
        <TextField label={t('dialog.reference')} maxLength={100} {...form.getInputProps('reference')} />
      </div>
      <TextField label={t('dialog.body')} description={t('dialog.bodyHint')} maxLength={200} {...form.getInputProps('body')} />
      {file.people.length > 1 && (
        <ChipChoice
          label={t('dialog.people')} values={personIds} options={file.people.map(({ id, name }) => ({ value: id, label: name }))} error={form.errors['personIds']}
          onChange={(ids) => form.setFieldValue('personIds', ids)}
        />
      )}
      <TextAreaField label={t('dialog.note')} maxLength={2000} autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
