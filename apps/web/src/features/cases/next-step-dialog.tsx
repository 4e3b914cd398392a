import { SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { CaseResponse } from '@bleibeakte/contracts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useSetNextStep } from './cases.queries.ts';

export interface NextStepDialogProps {
  file: Pick<CaseResponse, 'id' | 'number' | 'title' | 'version' | 'nextStep' | 'noNextStepBecause'>;
  onClose: () => void;
}

interface Values {
  kind: 'step' | 'none';
  text: string;
  dueOn: string | null;
  because: string;
}

/** What is next and by when, or why nothing is. */
export function NextStepDialog({ file, onClose }: NextStepDialogProps) {
  const { t } = useTranslation('cases');
  const save = useSetNextStep(file.id);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: {
      kind: file.noNextStepBecause ? 'none' : 'step',
      text: file.nextStep?.text ?? '', dueOn: file.nextStep?.dueOn ?? null, because: file.noNextStepBecause ?? '',
    },
    validate: {
      text: (value, { kind }) => (kind === 'step' && !value.trim() ? t('nextStep.textMissing') : null),
      because: (value, { kind }) => (kind === 'none' && !value.trim() ? t('nextStep.reasonMissing') : null),
    },
  });
  const { kind } = form.values;
  const submit = async ({ text, dueOn, because }: Values) => {
    const step = kind === 'step' ? { nextStep: { text: text.trim(), dueOn } } : { nextStep: null, noneNeededBecause: because.trim() };
    await save.mutateAsync({ ...step, version: file.version });
    showDone(t('nextStep.done'));
  };
  return (
    <FormDialog opened onClose={onClose} form={form} title={t('nextStep.title')} subtitle={<>{file.number} · <bdi>{file.title}</bdi></>} submitLabel={t('nextStep.save')} onSubmit={submit}>
      <SegmentedControl
        fullWidth aria-label={t('nextStep.title')} value={kind} onChange={(next) => form.setFieldValue('kind', next as Values['kind'])}
        data={[{ value: 'step', label: t('nextStep.isStep') }, { value: 'none', label: t('nextStep.isNone') }]}
      />
      {kind === 'step' ? (
        <>
          <TextField label={t('nextStep.text')} placeholder={t('nextStep.example')} maxLength={500} required data-autofocus {...form.getInputProps('text')} data-path="text" />
          <DateField label={t('nextStep.dueOn')} description={t('nextStep.dueHelp')} {...form.getInputProps('dueOn')} data-path="dueOn" />
        </>
      ) : (
        <TextAreaField label={t('nextStep.because')} maxLength={2000} required {...form.getInputProps('because')} data-path="because" />
      )}
    </FormDialog>
  );
}
