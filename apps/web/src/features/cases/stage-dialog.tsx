import { Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CASE_STAGE_ORDER } from '@bleibeakte/domain';
import type { CaseResponse, CaseStage } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { showDone } from '../../ui/toast.tsx';
import { CloseCaseDialog } from './close-case-dialog.tsx';
import { useUpdateCase } from './cases.queries.ts';

export interface StageDialogProps {
  file: CaseResponse;
  /** The step that was clicked. */
  to: CaseStage;
  onClose: () => void;
}

type OpenStage = Exclude<CaseStage, 'closed'>;
const OPEN_STAGES = CASE_STAGE_ORDER.filter((stage): stage is OpenStage => stage !== 'closed');

/** What the stages mean and what is still missing; "Abschluss" asks for the reason. */
export function StageDialog({ file, to, onClose }: StageDialogProps) {
  const { t } = useTranslation('cases');
  const save = useUpdateCase(file.id);
  const form = useForm<{ stage: CaseStage }>({ mode: 'controlled', initialValues: { stage: to } });
  if (to === 'closed') return <CloseCaseDialog file={file} onClose={onClose} />;
  const { stage } = form.values;
  const missing = file.evidenceAll - file.evidenceDone;
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t('stageDialog.title')} submitLabel={t('stageDialog.save')}
      blocked={stage === file.stage ? t('stageDialog.same') : null}
      onSubmit={async () => {
        if (stage === 'closed') return false;
        await save.mutateAsync({ stage, version: file.version });
        showDone(t('stageDialog.done', { stage: t(`stage.${stage}`) }));
        return true;
      }}
    >
      <Radio.Group label={t('stageDialog.label')} {...form.getInputProps('stage')}>
        <div className="b-stage-list">
          {OPEN_STAGES.map((one) => <Radio key={one} value={one} label={t(`stage.${one}`)} description={t(`stageText.${one}`)} />)}
        </div>
      </Radio.Group>
      {missing > 0 && OPEN_STAGES.indexOf(stage as OpenStage) >= OPEN_STAGES.indexOf('check') && <Note tone="soon">{t('stageDialog.missing', { count: missing })}</Note>}
    </FormDialog>
  );
}
