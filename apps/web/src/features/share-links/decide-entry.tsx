import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCheck, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentResponse, LinkEntryResponse, LinkResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { problemText } from '../../http/problem.ts';
import { useMay } from '../../login/may.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { showDone } from '../../ui/toast.tsx';
import { documentsQuery } from '../documents/documents.queries.ts';
import { PreviewDialog } from '../documents/preview-dialog.tsx';
import { useAcceptLink, useDeclineLink } from './share-links.queries.ts';

interface DecideEntryProps {
  link: LinkResponse;
  entry: LinkEntryResponse;
  mayDecide: boolean;
  /** In the inbox the paper is shown beside already. */
  withoutPapers?: boolean;
  onDecided?: () => void;
}

/** What came in: look at it, take it into the case, or send it away. */
export function DecideEntry({ link, entry, mayDecide, withoutPapers = false, onDecided }: DecideEntryProps) {
  const { t } = useTranslation('links');
  const mayWrite = useMay('document:write') && mayDecide;
  const accept = useAcceptLink(link.id);
  const decline = useDeclineLink(link.id);
  const documents = useQuery(documentsQuery(link.caseId)).data ?? [];
  const [looked, setLooked] = useState<DocumentResponse | null>(null);
  const [isDeclining, setDeclining] = useState(false);
  const take = async () => {
    await accept.mutateAsync({ version: link.version });
    showDone(t('accept.done'));
    onDecided?.();
  };
  return (
    <div className="b-stack" style={{ gap: 8 }}>
      {entry.signedAs && <p className="b-small">{t('signed', { name: entry.signedAs, at: formatMoment(entry.handedInAt) })}{entry.words > 0 && ` · ${t('words', { count: entry.words })}`}</p>}
      {accept.error && <Note tone="over" alert>{problemText(accept.error)}</Note>}
      {!withoutPapers && entry.documents.length > 0 && (
        <ul className="b-link-papers">
          {entry.documents.map(({ id, fileName }) => (
            <li key={id}>
              <IconFileText size={18} stroke={1.75} aria-hidden />
              <button type="button" className="b-button-link" onClick={() => setLooked(documents.find((document) => document.id === id) ?? null)}><bdi>{fileName}</bdi></button>
            </li>
          ))}
        </ul>
      )}
      {link.state === 'accepted' && entry.decidedBy && <p className="b-small b-muted">{t('accept.by', { name: entry.decidedBy.name, at: formatMoment(entry.decidedAt ?? entry.handedInAt) })}</p>}
      {entry.declinedBecause && <p className="b-small b-muted">{t('decline.because', { reason: entry.declinedBecause })}</p>}
      {link.state === 'handedIn' && mayWrite && (
        <div className="b-link-acts">
          <Button size="xs" variant="filled" loading={accept.isPending} leftSection={<IconCheck size={16} stroke={1.75} aria-hidden />} onClick={() => void take().catch(() => undefined)}>{t('accept.button')}</Button>
          <Button size="xs" onClick={() => setDeclining(true)}>{t('decline.button')}</Button>
        </div>
      )}
      {isDeclining && (
        <ConfirmDialog opened onClose={() => setDeclining(false)} title={t('decline.title')} confirmLabel={t('decline.confirm')} danger reason="required" reasonLabel={t('decline.reason')} onConfirm={async (reason) => {
          await decline.mutateAsync({ reason, version: link.version });
          showDone(t('decline.done'));
          onDecided?.();
        }}>
          <p>{t('decline.text')}</p>
        </ConfirmDialog>
      )}
      {looked && <PreviewDialog document={looked} onClose={() => setLooked(null)} />}
    </div>
  );
}
