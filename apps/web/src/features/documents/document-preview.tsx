import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentResponse } from '@bleibeakte/contracts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingSkeleton } from '../../ui/loading-skeleton.tsx';
import { Note } from '../../ui/note.tsx';
import { documentFile } from './documents.queries.ts';
import { ImageView } from './image-view.tsx';
import { useDocumentFile } from './use-document-file.ts';
import './documents.css';

const PdfView = lazy(async () => ({ default: (await import('./pdf-view.tsx')).PdfView }));

export type PreviewedDocument = Pick<DocumentResponse, 'id' | 'fileName' | 'type' | 'status'>;

const addressOf = ({ document, address }: DocumentPreviewProps): string => address ?? documentFile(document.id);

export interface DocumentPreviewProps {
  document: PreviewedDocument;
  /** Where its file is, when it is no document of a case. */
  address?: string;
  /** Where a PDF is opened; from 1. */
  page?: number;
}

/** The pages of a PDF or a picture; for Word a download. Nothing of it is kept in the browser. */
export function DocumentPreview(props: DocumentPreviewProps) {
  const { document } = props;
  const { t } = useTranslation('documents');
  switch (document.status) {
    case 'quarantined':
      return <Note tone="soon">{t('preview.quarantined')}</Note>;
    case 'infected':
      return <Note tone="over">{t('preview.infected')}</Note>;
    case 'clean':
    case 'notScanned':
      return document.type === 'docx' ? <WordNote address={addressOf(props)} /> : <FileView key={document.id} {...props} />;
  }
}

function FileView(props: DocumentPreviewProps) {
  const { document } = props;
  const { blob, problem, retry } = useDocumentFile(addressOf(props));
  const { t } = useTranslation('documents');
  if (problem) return <ErrorState problem={problem} title={t('preview.notLoaded')} onRetry={retry} />;
  if (!blob) return <LoadingSkeleton shape="text" count={6} />;
  const download = <DownloadButton address={addressOf(props)} />;
  if (document.type !== 'pdf') return <ImageView blob={blob} name={document.fileName} actions={download} />;
  return (
    <Suspense fallback={<LoadingSkeleton shape="text" count={6} />}>
      <PdfView blob={blob} name={document.fileName} actions={download} startAt={props.page ?? 1} />
    </Suspense>
  );
}

function WordNote({ address }: { address: string }) {
  const { t } = useTranslation('documents');
  return <Note tone="plan" action={<DownloadButton address={address} />}>{t('preview.word')}</Note>;
}

function DownloadButton({ address }: { address: string }) {
  const { t } = useTranslation('documents');
  return (
    <Button component="a" href={address} download size="xs" leftSection={<IconDownload size={18} stroke={1.75} aria-hidden />}>{t('download')}</Button>
  );
}
