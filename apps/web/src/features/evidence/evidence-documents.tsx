import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconLinkOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentResponse, EvidenceResponse } from '@bleibeakte/contracts';
import { problemText } from '../../http/problem.ts';
import { useMay } from '../../login/may.ts';
import { Note } from '../../ui/note.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { DocumentChip } from '../documents/document-chip.tsx';
import { DocumentIcon } from '../documents/document-icon.tsx';
import { documentsQuery, useChangeDocument } from '../documents/documents.queries.ts';
import { PreviewDialog } from '../documents/preview-dialog.tsx';
import { ScanButton } from '../scans/scan-button.tsx';
import { UploadArea } from '../documents/upload-area.tsx';
import { useUploads } from '../documents/use-uploads.ts';

interface EvidenceDocumentsProps {
  item: EvidenceResponse;
  /** A document has come in for this item. */
  onArrived: () => void;
}

/** What lies behind an item: look, take away, add one that is there already, photograph or choose a new one. */
export function EvidenceDocuments({ item, onArrived }: EvidenceDocumentsProps) {
  const { t } = useTranslation('evidence');
  const mayWrite = useMay('document:write');
  const documents = useQuery(documentsQuery(item.caseId)).data ?? [];
  const change = useChangeDocument();
  const [looked, setLooked] = useState<DocumentResponse | null>(null);
  const arrived = useRef(onArrived);
  useEffect(() => {
    arrived.current = onArrived;
  });
  const [tellArrived] = useState(() => () => arrived.current());
  const uploads = useUploads({ caseId: item.caseId, evidenceItemId: item.id, onDone: tellArrived });

  const attach = ({ id, version }: DocumentResponse, evidenceItemId: string | null) => change.mutate({ id, change: { evidenceItemId, version } });
  const own = documents.filter(({ evidenceItemId }) => evidenceItemId === item.id);
  const free = documents.filter(({ evidenceItemId }) => evidenceItemId === null);
  return (
    <div className="b-stack" style={{ gap: 10 }}>
      {change.error && <Note tone="over" alert>{problemText(change.error)}</Note>}
      {own.length > 0 && (
        <ul className="b-evidence-documents" aria-label={t('documents.list', { title: item.title })}>
          {own.map((document) => (
            <li key={document.id} className="b-row">
              <DocumentIcon type={document.type} />
              <button type="button" className="b-button-link b-grow" onClick={() => setLooked(document)}><bdi>{document.fileName}</bdi></button>
              {document.status !== 'notScanned' && <DocumentChip status={document.status} />}
              {mayWrite && (
                <ActionIcon variant="subtle" size={30} onClick={() => attach(document, null)} aria-label={t('documents.detach', { name: document.fileName })} title={t('documents.detachShort')}>
                  <IconLinkOff size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && <UploadArea {...uploads} compact more={<ScanButton caseId={item.caseId} item={item} />} />}
      {mayWrite && free.length > 0 && (
        <SelectField
          label={t('documents.attach')}
          placeholder={t('documents.choose')}
          searchable
          value={null}
          options={free.map(({ id, fileName }) => ({ value: id, label: fileName }))}
          onChange={(id) => {
            const chosen = free.find((document) => document.id === id);
            if (chosen) attach(chosen, item.id);
          }}
        />
      )}
      {looked && <PreviewDialog document={looked} onClose={() => setLooked(null)} />}
    </div>
  );
}
