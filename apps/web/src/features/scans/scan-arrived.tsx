import { Loader } from '@mantine/core';
import { IconCircleCheck, IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ScanResponse } from '@bleibeakte/contracts';

/** Where the phone stands: not there yet, photographing, arrived. */
export function ScanArrived({ scan, onLook }: { scan: ScanResponse; onLook: (documentId: string) => void }) {
  const { t } = useTranslation('scans');
  const { documents, pagesWaiting, openedAt, ended } = scan;
  const now = pagesWaiting > 0 ? t('photographing', { count: pagesWaiting }) : openedAt ? t('opened') : t('waiting');
  const sum = documents.reduce((pages, document) => pages + (document.pages ?? 0), 0);
  return (
    <div className="b-stack b-scan-arrived">
      <div role="status" className="b-stack">
        {!ended && (
          <p className="b-row">
            {openedAt ? <IconDeviceMobile size={20} stroke={1.75} aria-hidden /> : <Loader size={16} aria-hidden />}
            <span>{now}</span>
          </p>
        )}
        {documents.length > 0 && <p className="b-row b-scan-sum"><IconCircleCheck size={20} stroke={1.75} aria-hidden /><strong>{t('arrived', { count: sum })}</strong></p>}
      </div>
      {documents.length > 0 && (
        <ul className="b-link-papers" aria-label={t('papers')}>
          {documents.map(({ id, fileName, pages }) => (
            <li key={id}>
              <button type="button" className="b-button-link b-grow" onClick={() => onLook(id)}><bdi>{fileName}</bdi></button>
              {pages !== null && <span className="b-small b-muted">{t('pages', { count: pages })}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
