import { Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { PROCEDURE_OUTCOMES, type ProcedureOutcome, type ProcedureResponse } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useEndProcedure } from './procedures.queries.ts';

/** How it ended; afterwards the check is asked for again. */
export function EndProcedureDialog({ procedure, onClose }: { procedure: ProcedureResponse; onClose: () => void }) {
  const { t } = useTranslation('procedures');
  const end = useEndProcedure(procedure.id);
  const form = useForm<{ endedOn: string | null; outcome: ProcedureOutcome | null; note: string }>({
    mode: 'controlled',
    initialValues: { endedOn: today(), outcome: null, note: '' },
    validate: {
      endedOn: (day) => (day ? null : t('dialog.dayMissing')),
      outcome: (outcome) => (outcome ? null : t('dialog.outcomeMissing')),
    },
  });
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t('dialog.end', { kind: t(`kind.${procedure.kind}`) })} submitLabel={t('dialog.saveEnd')} footnote={t('dialog.endFootnote')}
      onSubmit={async ({ endedOn, outcome, note }) => {
        await end.mutateAsync({ endedOn: endedOn!, outcome: outcome!, note: note.trim() || null, version: procedure.version });
        showDone(t('dialog.endedDone'));
      }}
    >
      <DateField label={t('dialog.endedOn')} min={procedure.startedOn} max={today()} required {...form.getInputProps('endedOn')} />
      <Radio.Group label={t('dialog.outcome')} required {...form.getInputProps('outcome')}>
        <div className="b-stack" style={{ gap: 8, paddingTop: 6 }}>
          {PROCEDURE_OUTCOMES.map((value) => <Radio key={value} value={value} label={t(`outcome.${value}`)} />)}
        </div>
      </Radio.Group>
      <TextAreaField label={t('dialog.note')} maxLength={2000} autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
