import { FileInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentResponse } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showDone } from '../../ui/toast.tsx';
import { ACCEPTED_FILES, checkFile } from '../documents/check-file.ts';
import { DOCUMENT_STALE } from '../documents/documents.queries.ts';
import { uploadFile } from '../documents/file-transfer.ts';

interface NewVersionDialogProps {
  document: DocumentResponse;
  onClose: () => void;
}

/** A new file in the place of a paper; the one so far stays readable. */
export function NewVersionDialog({ document, onClose }: NewVersionDialogProps) {
  const { t } = useTranslation('pages');
  const client = useQueryClient();
  const repeatKey = useRef(crypto.randomUUID());
  const form = useForm<{ file: File | null }>({
    mode: 'controlled',
    initialValues: { file: null },
    validate: { file: (file) => (file ? null : t('versions.missing')) },
  });
  const submit = async ({ file }: { file: File | null }) => {
    const refusal = await checkFile(file!);
    if (refusal) throw refusal;
    const { caseId, id, version } = document;
    await uploadFile<DocumentResponse>({
      to: `/api/cases/${caseId}/documents`, file: file!, repeatKey: repeatKey.current, replaces: { id, version }, onProgress: () => undefined, signal: new AbortController().signal,
    });
    await Promise.all(DOCUMENT_STALE.map((queryKey) => client.invalidateQueries({ queryKey })));
    showDone(t('versions.done'));
  };
  return (
    <FormDialog opened onClose={onClose} title={t('versions.title')} form={form} submitLabel={t('versions.submit')} onSubmit={submit}>
      <p>{t('versions.text', { name: document.fileName })}</p>
      <FileInput
        label={t('versions.choose')}
        accept={ACCEPTED_FILES}
        {...form.getInputProps('file')}
        onChange={(file) => {
          // Another file is another upload.
          repeatKey.current = crypto.randomUUID();
          form.setFieldValue('file', file);
        }}
      />
    </FormDialog>
  );
}
