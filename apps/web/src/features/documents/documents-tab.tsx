import { useQuery } from '@tanstack/react-query';
import { IconFileText } from '@tabler/icons-react';
import { Fragment, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, DocumentResponse } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { showDone } from '../../ui/toast.tsx';
import { evidenceQuery } from '../evidence/evidence.queries.ts';
import { OriginalsSection } from '../original-papers/originals-section.tsx';
import { ScanButton } from '../scans/scan-button.tsx';
import { NewVersionDialog } from '../document-pages/new-version-dialog.tsx';
import { DocumentRow } from './document-row.tsx';
import { documentsQuery, useRemoveDocument } from './documents.queries.ts';
import { DocumentSearch } from './document-search.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { EditDocumentDialog } from './edit-document-dialog.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { UploadArea } from './upload-area.tsx';
import { useUploads } from './use-uploads.ts';
import './documents.css';

const PagesDialog = lazy(async () => ({ default: (await import('../document-pages/pages-dialog.tsx')).PagesDialog }));

/** All documents of a case: photograph, drop or choose; look, rename, assign, remove. */
export function DocumentsTab({ file }: { file: CaseResponse }) {
  const caseId = file.id;
  const { t } = useTranslation('documents');
  const mayWrite = useMay('document:write');
  const query = useQuery(documentsQuery(caseId));
  const evidence = useQuery(evidenceQuery(caseId));
  const uploads = useUploads({ caseId });
  const remove = useRemoveDocument();
  const [opened, setOpened] = useState<{ act: 'look' | 'edit' | 'pages' | 'version' | 'remove'; document: DocumentResponse; page?: number } | null>(null);
  const close = () => setOpened(null);
  const titleOf = (id: string | null) => evidence.data?.find((item) => item.id === id)?.title;
  return (
    <div className="b-stack">
      {mayWrite && <UploadArea {...uploads} pastes more={<ScanButton caseId={caseId} />} />}
      {query.data && query.data.length > 0 && (
        <DocumentSearch
          caseId={caseId}
          onOpen={({ documentId, page }) => {
            const document = query.data.find(({ id }) => id === documentId);
            if (document) setOpened({ act: 'look', document, page });
          }}
        />
      )}
      <Section title={t('title')} icon={IconFileText} count={query.data?.length} body="rows">
        <QueryView
          query={query}
          errorTitle={t('notLoaded')}
          isEmpty={(documents) => documents.length === 0}
          empty={<EmptyState why="start" icon={IconFileText} title={t('empty.title')} text={t('empty.text')} />}
        >
          {(documents) => withTranslations(documents).map((document) => (
            <Fragment key={document.id}>
              <DocumentRow
                document={document}
                evidenceTitle={titleOf(document.evidenceItemId)}
                originalName={documents.find(({ id }) => id === document.translationOfId)?.fileName}
                onOpen={() => setOpened({ act: 'look', document })}
                onEdit={() => setOpened({ act: 'edit', document })}
                onPages={() => setOpened({ act: 'pages', document })}
                onNewVersion={() => setOpened({ act: 'version', document })}
                onRemove={() => setOpened({ act: 'remove', document })}
              />
              {document.replacesId !== null && (
                <EarlierVersions document={document} onOpen={(earlier) => setOpened({ act: 'look', document: earlier })} onRemove={(earlier) => setOpened({ act: 'remove', document: earlier })} />
              )}
            </Fragment>
          ))}
        </QueryView>
      </Section>
      <OriginalsSection file={file} />
      {opened?.act === 'look' && <PreviewDialog document={opened.document} page={opened.page ?? 1} onClose={close} />}
      {opened?.act === 'pages' && <Suspense><PagesDialog document={opened.document} onClose={close} /></Suspense>}
      {opened?.act === 'version' && <NewVersionDialog document={opened.document} onClose={close} />}
      {opened?.act === 'edit' && <EditDocumentDialog document={opened.document} onClose={close} />}
      {opened?.act === 'remove' && (
        <ConfirmDialog
          opened
          danger
          onClose={close}
          title={t('remove.title')}
          confirmLabel={t('remove.confirm')}
          onConfirm={async () => {
            await remove.mutateAsync(opened.document.id);
            showDone(t('remove.done'));
          }}
        >
          <p>{t('remove.text', { name: opened.document.fileName })}</p>
          {isNewest(opened.document, query.data) && opened.document.replacesId !== null && <p>{t('remove.before')}</p>}
        </ConfirmDialog>
      )}
    </div>
  );
}

const isNewest = ({ id }: DocumentResponse, newest: readonly DocumentResponse[] = []) => newest.some((one) => one.id === id);

/** Each translation directly under its original. */
function withTranslations(documents: readonly DocumentResponse[]): DocumentResponse[] {
  const known = new Set(documents.map(({ id }) => id));
  const hangs = ({ translationOfId }: DocumentResponse) => translationOfId !== null && known.has(translationOfId);
  return documents.filter((one) => !hangs(one)).flatMap((original) => [original, ...documents.filter(({ translationOfId }) => translationOfId === original.id)]);
}
