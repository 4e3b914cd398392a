import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { plainDay } from '../../format/format-day.ts';
import { dayOfMoment } from '../../format/today.ts';
import { useMay } from '../../login/may.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { caseDocumentsQuery } from './deadlines.queries.ts';

export interface DocumentFieldProps {
  label: string;
  description?: string;
  caseId: string;
  value?: string | null;
  onChange: (documentId: string | null) => void;
  error?: ReactNode;
}

/** A document of the case; spread `form.getInputProps('documentId')` into it. */
export function DocumentField({ caseId, ...props }: DocumentFieldProps) {
  const { t } = useTranslation('deadlines');
  const { data = [] } = useQuery({ ...caseDocumentsQuery(caseId), enabled: useMay('document:read') });
  return (
    <SelectField
      placeholder={t(data.length === 0 ? 'document.none' : 'document.choose')}
      options={data.map(({ id, fileName, datedOn, uploadedAt }) => ({ value: id, label: `${fileName} · ${plainDay(datedOn ?? dayOfMoment(uploadedAt))}` }))}
      searchable
      clearable
      {...props}
    />
  );
}
