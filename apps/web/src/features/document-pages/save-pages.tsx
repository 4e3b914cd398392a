import { Radio } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { DocumentResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { FormErrors } from '../../ui/form-errors.tsx';
import { Note } from '../../ui/note.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface SaveValues {
  as: 'new' | 'version';
  fileName: string;
}

interface SavePagesProps {
  form: UseFormReturnType<SaveValues>;
  problem: unknown;
  document: DocumentResponse;
  hasBars: boolean;
  /** A part of a paper never takes the place of the whole. */
  isPart: boolean;
}

/** The last step: as what the pages are kept. Blacked out pages never replace their original without being told so. */
export function SavePages({ form, problem, document, hasBars, isPart }: SavePagesProps) {
  const { t } = useTranslation('pages');
  const { as } = form.getValues();
  return (
    <div className="b-dialog-body">
      <FormErrors form={form} problem={problem} />
      {hasBars && <Note tone="plan">{t('save.aboutBars')}</Note>}
      {isPart ? <p>{t('save.part')}</p> : (
        <Radio.Group label={t('save.as')} {...form.getInputProps('as')}>
          <div className="b-stack b-save-ways">
            <Radio value="new" label={t('save.new')} description={t('save.newHelp')} />
            <Radio value="version" label={t('save.version', { name: document.fileName })} description={t(hasBars ? 'save.versionHelpBars' : 'save.versionHelp', { day: formatDay(document.uploadedAt.slice(0, 10)) })} />
          </div>
        </Radio.Group>
      )}
      <TextField label={t('save.name')} maxLength={200} {...form.getInputProps('fileName')} key={as} />
    </div>
  );
}
