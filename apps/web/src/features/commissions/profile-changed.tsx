import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { Note } from '../../ui/note.tsx';
import { showDone } from '../../ui/toast.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { useTakeCommissionVersion } from './commissions.queries.ts';
import './commissions.css';

/** A running case keeps its version until somebody has looked at what is different. */
export function ProfileChanged({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('commissions');
  const mayWrite = useMay('case:write') && !file.closed;
  const take = useTakeCommissionVersion(file.id);
  const [isOpen, setOpen] = useState(false);
  const { land, commissionVersion: from, commissionCurrentVersion: to } = file;
  if (from === to) return null;
  const takeOver = async () => {
    await take.mutateAsync({ commissionVersion: to, version: file.version });
    showDone(t('changed.taken'));
    setOpen(false);
  };
  return (
    <>
      <Note tone="soon" title={t('changed.title')} action={<Button size="xs" onClick={() => setOpen(true)}>{t('changed.compare')}</Button>}>{t('changed.text')}</Note>
      {isOpen && (
        <CompareDialog
          land={land} from={from} to={to} onClose={() => setOpen(false)}
          action={mayWrite && <Button variant="filled" loading={take.isPending} onClick={() => void takeOver()}>{t('changed.take')}</Button>}
        />
      )}
    </>
  );
}
