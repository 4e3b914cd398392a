import { useTranslation } from 'react-i18next';
import type { IncomingPaperResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { fileSize } from '../../format/numbers.ts';
import { DocumentChip } from '../documents/document-chip.tsx';
import { DocumentPreview } from '../documents/document-preview.tsx';
import { paperFile } from './papers.queries.ts';

/** The page in the middle. */
export function PaperPage({ paper }: { paper: IncomingPaperResponse }) {
  const { t } = useTranslation('papers');
  const { id, fileName, receivedAt, receivedBy, size, status } = paper;
  return (
    <section className="b-papers-page" aria-label={t('page')}>
      <header>
        <h2 className="b-papers-title" tabIndex={-1}><bdi>{fileName}</bdi></h2>
        <p className="b-small b-muted">{formatMoment(receivedAt)} · {receivedBy ?? t('scanFolder')} · {fileSize(size)} <DocumentChip status={status} /></p>
      </header>
      <DocumentPreview document={paper} address={paperFile(id)} />
    </section>
  );
}
