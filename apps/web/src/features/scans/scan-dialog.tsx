import { Button, Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BegunScanResponse, DocumentResponse } from '@bleibeakte/contracts';
import { time } from '../../format/format-moment.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Note } from '../../ui/note.tsx';
import { DOCUMENT_STALE, documentsQuery } from '../documents/documents.queries.ts';
import { PreviewDialog } from '../documents/preview-dialog.tsx';
import { QrCode } from '../share-links/qr-code.tsx';
import { CopyLink } from '../staff/copy-link.tsx';
import { ScanArrived } from './scan-arrived.tsx';
import { endScan, scanQuery } from './scans.queries.ts';
import '../staff/staff.css';
import '../share-links/share-links.css';
import './scans.css';

/** Names by which a computer calls itself; a phone that is sent there looks for itself. */
const LOCAL = new Set(['localhost', '127.0.0.1']);

interface ScanDialogProps {
  begun: BegunScanResponse;
  /** Of the item; null = the pages are for the case. */
  title: string | null;
  onClose: () => void;
}

/** The address as a picture for the phone's camera, and what has arrived from it. Closing the window ends the link. */
export function ScanDialog({ begun, title, onClose }: ScanDialogProps) {
  const { t } = useTranslation('scans');
  const client = useQueryClient();
  const { data: scan } = useQuery(scanQuery(begun.scan));
  const arrived = scan.documents.length;
  const documents = useQuery(documentsQuery(scan.caseId)).data ?? [];
  const [looked, setLooked] = useState<DocumentResponse | null>(null);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (arrived > 0) for (const queryKey of DOCUMENT_STALE) void client.invalidateQueries({ queryKey });
  }, [arrived, client]);
  const end = () => {
    void endScan(scan.id).catch(() => undefined);
    onClose();
  };
  const close = () => (scan.pagesWaiting > 0 && !scan.ended ? setAsking(true) : end());
  return (
    <Modal.Root opened onClose={close} closeOnClickOutside={false} closeOnEscape={looked === null} size={720}>
      <DialogFrame title={t('title')} subtitle={title === null ? t('forCase') : <bdi>{title}</bdi>} onClose={close}>
        <div className="b-dialog-body">
          {scan.ended ? <Note tone="neutral">{t('ended')}</Note> : (
            <div className="b-made-link">
              <div className="b-stack">
                <ol className="b-scan-steps">
                  <li>{t('step1')}</li>
                  <li>{t('step2')}</li>
                  <li>{t('step3')}</li>
                </ol>
                {LOCAL.has(window.location.hostname) && <Note tone="today">{t('local')}</Note>}
                <CopyLink path={begun.path} />
                <p className="b-small b-muted">{t('ends', { at: time(scan.expiresAt) })}</p>
              </div>
              <QrCode text={new URL(begun.path, window.location.origin).href} label={t('qr')} />
            </div>
          )}
          <ScanArrived scan={scan} onLook={(id) => setLooked(documents.find((one) => one.id === id) ?? null)} />
        </div>
        <div className="b-dialog-foot">
          {isAsking ? (
            <>
              <p className="b-grow" role="alert">{t('leave', { count: scan.pagesWaiting })}</p>
              <Button onClick={() => setAsking(false)}>{t('wait')}</Button>
              <Button variant="filled" onClick={end}>{t('endAnyway')}</Button>
            </>
          ) : <Button variant={arrived > 0 ? 'filled' : 'default'} onClick={close}>{t(arrived > 0 ? 'done' : 'close')}</Button>}
        </div>
      </DialogFrame>
      {looked && <PreviewDialog document={looked} onClose={() => setLooked(null)} />}
    </Modal.Root>
  );
}
