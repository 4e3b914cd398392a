import { useQuery } from '@tanstack/react-query';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
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
import { DocumentRow } from './document-row.tsx';
import { documentsQuery, useRemoveDocument } from './documents.queries.ts';
import { EditDocumentDialog } from './edit-document-dialog.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { UploadArea } from './upload-area.tsx';
import { useUploads } from './use-uploads.ts';
import './documents.css';

/** All documents of a case: photograph, drop or choose; look, rename, assign, remove. */
export function DocumentsTab({ file }: { file: CaseResponse }) {
  const caseId = file.id;
  const { t } = useTranslation('documents');
  const mayWrite = useMay('document:write');
  const query = useQuery(documentsQuery(caseId));
  const evidence = useQuery(evidenceQuery(caseId));
  const uploads = useUploads({ caseId });
  const remove = useRemoveDocument();
  const [opened, setOpened] = useState<{ act: 'look' | 'edit' | 'remove'; document: DocumentResponse } | null>(null);
  const close = () => setOpened(null);
  const titleOf = (id: string | null) => evidence.data?.find((item) => item.id === id)?.title;
  return (
    <div className="b-stack">
      {mayWrite && <UploadArea {...uploads} pastes />}
      <Section title={t('title')} icon={IconFileText} count={query.data?.length} body="rows">
        <QueryView
          query={query}
          errorTitle={t('notLoaded')}
          isEmpty={(documents) => documents.length === 0}
          empty={<EmptyState why="start" icon={IconFileText} title={t('empty.title')} text={t('empty.text')} />}
        >
          {(documents) => withTranslations(documents).map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              evidenceTitle={titleOf(document.evidenceItemId)}
              originalName={documents.find(({ id }) => id === document.translationOfId)?.fileName}
              onOpen={() => setOpened({ act: 'look', document })}
              onEdit={() => setOpened({ act: 'edit', document })}
              onRemove={() => setOpened({ act: 'remove', document })}
            />
          ))}
        </QueryView>
      </Section>
      <OriginalsSection file={file} />
      {opened?.act === 'look' && <PreviewDialog document={opened.document} onClose={close} />}
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
        </ConfirmDialog>
      )}
    </div>
  );
}

/** Each translation directly under its original. */
function withTranslations(documents: readonly DocumentResponse[]): DocumentResponse[] {
  const known = new Set(documents.map(({ id }) => id));
  const hangs = ({ translationOfId }: DocumentResponse) => translationOfId !== null && known.has(translationOfId);
  return documents.filter((one) => !hangs(one)).flatMap((original) => [original, ...documents.filter(({ translationOfId }) => translationOfId === original.id)]);
}
