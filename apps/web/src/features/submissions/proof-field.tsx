import { Button, FileButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconUpload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../../http/problem.ts';
import { plainDay } from '../../format/format-day.ts';
import { dayOfMoment } from '../../format/today.ts';
import { useMay } from '../../login/may.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { caseDocumentsQuery, useUploadProof } from './submissions.queries.ts';

export interface ProofFieldProps {
  caseId: string;
  value: string | null;
  onChange: (documentId: string | null) => void;
  error?: ReactNode;
}

/** A document of the case, or a new file that becomes one; spread `form.getInputProps('proofDocumentId')` into it. */
export function ProofField({ caseId, value, onChange, error }: ProofFieldProps) {
  const { t } = useTranslation('submissions');
  const mayUpload = useMay('document:write');
  const { data } = useQuery(caseDocumentsQuery(caseId));
  const upload = useUploadProof(caseId);
  const take = async (file: File | null) => {
    if (!file) return;
    const document = await upload.mutateAsync(file).catch(() => null);
    if (document) onChange(document.id);
  };
  return (
    <div className="b-sub-proof-field">
      <SelectField
        label={t('proof.label')}
        description={t('proof.hint')}
        placeholder={data?.length === 0 ? t('proof.noDocuments') : t('proof.choose')}
        options={(data ?? []).map((one) => ({ value: one.id, label: `${one.fileName} · ${plainDay(one.datedOn ?? dayOfMoment(one.uploadedAt))}` }))}
        searchable
        clearable
        value={value}
        onChange={onChange}
        error={error ?? (upload.error ? problemText(upload.error) : null)}
      />
      {mayUpload && (
        <FileButton onChange={(file) => void take(file)} accept="application/pdf,image/jpeg,image/png,.docx">
          {(props) => (
            <Button {...props} loading={upload.isPending} leftSection={<IconUpload size={18} stroke={1.75} aria-hidden />}>{t('proof.upload')}</Button>
          )}
        </FileButton>
      )}
    </div>
  );
}
