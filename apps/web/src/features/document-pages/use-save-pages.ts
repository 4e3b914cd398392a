import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentResponse } from '@bleibeakte/contracts';
import { showDone } from '../../ui/toast.tsx';
import type { DeskPage } from './page-desk.ts';
import { useComposePages } from './pages.queries.ts';
import type { SaveValues } from './save-pages.tsx';

interface SavingPages {
  form: UseFormReturnType<SaveValues>;
  problem: unknown;
  isSaving: boolean;
  /** Proposes as what these pages are kept. */
  propose: (pages: readonly DeskPage[], isPart: boolean) => void;
  /** @returns whether it went well */
  save: (pages: readonly DeskPage[]) => Promise<boolean>;
}

const stemOf = (fileName: string) => fileName.replace(/\.(?:pdf|jpe?g|png)$/i, '');

/** Names the result, asks the server for it and tells that it is there. */
export function useSavePages(document: DocumentResponse): SavingPages {
  const { t } = useTranslation('pages');
  const compose = useComposePages(document.caseId);
  const [problem, setProblem] = useState<unknown>(null);
  const nameFor = (values: Pick<SaveValues, 'as'>, suffix: string | null) =>
    values.as === 'version' || !suffix ? stemOf(document.fileName) : `${stemOf(document.fileName)} (${suffix})`;
  const form = useForm<SaveValues>({
    mode: 'controlled',
    initialValues: { as: 'new', fileName: '' },
    validate: { fileName: (value) => (value.trim() === '' ? t('save.nameMissing') : null) },
  });
  const propose = (pages: readonly DeskPage[], isPart: boolean) => {
    const hasBars = pages.some(({ bars }) => bars.length > 0);
    const isWhole = !isPart && pages.some(({ documentId }) => documentId === document.id);
    const as = hasBars || !isWhole ? 'new' : 'version';
    setProblem(null);
    form.setValues({ as, fileName: nameFor({ as }, t(hasBars ? 'save.suffix.bars' : isPart ? 'save.suffix.part' : 'save.suffix.new')) });
  };
  const save = async (pages: readonly DeskPage[]) => {
    if (compose.isPending || form.validate().hasErrors) return false;
    const { as, fileName } = form.getValues();
    setProblem(null);
    try {
      await compose.mutateAsync({
        pages: pages.map(({ documentId, page, turn, bars }) => ({ documentId, page, turn, bars: [...bars] })),
        fileName: fileName.trim(),
        replaces: as === 'version' ? { id: document.id, version: document.version } : null,
      });
      showDone(t(as === 'version' ? 'save.doneVersion' : 'save.doneNew'));
      return true;
    } catch (error) {
      setProblem(error);
      return false;
    }
  };
  return { form, problem, isSaving: compose.isPending, propose, save };
}
