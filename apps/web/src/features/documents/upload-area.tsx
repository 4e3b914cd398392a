import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCamera, IconFileUpload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ChangeEvent, DragEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../../ui/leave-guard.tsx';
import { ACCEPTED_FILES, ACCEPTED_PHOTOS } from './check-file.ts';
import { UploadRow } from './upload-row.tsx';
import type { Uploads } from './use-uploads.ts';
import './documents.css';

interface UploadAreaProps extends Uploads {
  /** Takes files from the clipboard (Strg+V) of the whole page; one area per page. */
  pastes?: boolean;
  /** Inside a card: without the large field. */
  compact?: boolean;
  /** Another way in, beside the buttons. */
  more?: ReactNode;
}

/** Drop, paste, choose, photograph; below it what is on its way. */
export function UploadArea({ uploads, add, retry, dismiss, pastes = false, compact = false, more }: UploadAreaProps) {
  const { t } = useTranslation('documents');
  const hasCamera = useMediaQuery('(pointer: coarse), (max-width: 599.98px)', undefined, { getInitialValueInEffect: false });
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!pastes) return undefined;
    const paste = (event: ClipboardEvent) => {
      const pasted = [...(event.clipboardData?.files ?? [])];
      if (pasted.length === 0 || document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      event.preventDefault();
      add(pasted);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [pastes, add]);

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    add(event.currentTarget.files ?? []);
    // The same file may be chosen again after it was mended.
    event.currentTarget.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  const running = uploads.filter(({ state }) => state !== 'done' && state !== 'failed').length;
  const size = compact ? { size: 'xs' as const } : {};
  return (
    <div className="b-stack" style={{ gap: 8 }}>
      <div
        className={`b-drop${isOver ? ' b-drop-over' : ''}${compact ? ' b-drop-compact' : ''}`}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {!compact && <p className="b-drop-words b-screen-only">{t(hasCamera ? 'upload.hintPhone' : 'upload.hint')}</p>}
        <div className="b-drop-acts">
          {hasCamera && (
            <Button {...size} leftSection={<IconCamera size={18} stroke={1.75} aria-hidden />} onClick={() => camera.current?.click()}>{t('upload.takePhoto')}</Button>
          )}
          <Button {...size} leftSection={<IconFileUpload size={18} stroke={1.75} aria-hidden />} onClick={() => files.current?.click()}>{t('upload.choose')}</Button>
          {more}
        </div>
        {!compact && <p className="b-tiny b-faint">{t('upload.limits')}</p>}
        <input ref={files} type="file" multiple hidden accept={ACCEPTED_FILES} onChange={choose} aria-label={t('upload.choose')} />
        <input ref={camera} type="file" hidden accept={ACCEPTED_PHOTOS} capture="environment" onChange={choose} aria-label={t('upload.takePhoto')} />
      </div>
      {running > 0 && <LeaveGuard title={t('upload.leave.title', { count: running })}><p>{t('upload.leave.text')}</p></LeaveGuard>}
      {uploads.length > 0 && (
        <ul className="b-uploads" aria-label={t('upload.list')}>
          {uploads.map((upload) => <UploadRow key={upload.id} upload={upload} retry={retry} dismiss={dismiss} />)}
        </ul>
      )}
    </div>
  );
}
