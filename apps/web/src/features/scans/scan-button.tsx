import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDeviceMobile } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BegunScanResponse, EvidenceResponse } from '@bleibeakte/contracts';
import { problemText } from '../../http/problem.ts';
import { Note } from '../../ui/note.tsx';
import { ScanDialog } from './scan-dialog.tsx';
import { useBeginScan } from './scans.queries.ts';

interface ScanButtonProps {
  caseId: string;
  /** Where the pages go; without one they are documents of the case. */
  item?: EvidenceResponse;
}

/** The own phone becomes the scanner. Who sits at a phone already has its camera and no need of this. */
export function ScanButton({ caseId, item }: ScanButtonProps) {
  const { t, i18n } = useTranslation('scans');
  const isPhone = useMediaQuery('(pointer: coarse), (max-width: 599.98px)', undefined, { getInitialValueInEffect: false });
  const begin = useBeginScan(caseId);
  const [begun, setBegun] = useState<BegunScanResponse | null>(null);
  if (isPhone) return null;
  const open = () =>
    begin.mutate({ evidenceItemId: item?.id ?? null, language: i18n.language.startsWith('en') ? 'en' : 'de' }, { onSuccess: setBegun });
  return (
    <>
      <Button {...(item && { size: 'xs' })} leftSection={<IconDeviceMobile size={18} stroke={1.75} aria-hidden />} loading={begin.isPending} onClick={open}>{t('open')}</Button>
      {begin.error && <Note tone="over" alert>{problemText(begin.error)}</Note>}
      {begun && <ScanDialog begun={begun} title={item?.title ?? null} onClose={() => setBegun(null)} />}
    </>
  );
}
