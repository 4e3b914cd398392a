import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommissionResponse } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { useIsNow } from './is-now.ts';

export interface CorrectButtonProps {
  commission: CommissionResponse;
  /** Codes of the fields of `COMMISSION_FIELDS` or of a bar; the dialog asks which when there are several. */
  fields: readonly string[];
  /** What is corrected: 'Mehrheit'. */
  label: string;
}

/** For coordination, and only where the version that holds now is shown. */
export function CorrectButton({ commission, fields, label }: CorrectButtonProps) {
  const { t } = useTranslation('commissions');
  const mayCorrect = useMay('commission:write');
  const isNow = useIsNow();
  const [isOpen, setOpen] = useState(false);
  if (!mayCorrect || !isNow) return null;
  return (
    <>
      <ActionIcon variant="subtle" size={28} className="b-correct" onClick={() => setOpen(true)} aria-label={t('correct.label', { what: label })} title={t('correct.label', { what: label })}>
        <IconPencil size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      {isOpen && <CorrectDialog commission={commission} fields={fields} subtitle={label} onClose={() => setOpen(false)} />}
    </>
  );
}
