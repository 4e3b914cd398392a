import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InboxDocument, UpdateDocumentRequest } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { fileSize } from '../../format/numbers.ts';
import { problemText } from '../../http/problem.ts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { showDone } from '../../ui/toast.tsx';
import { DocumentChip } from '../documents/document-chip.tsx';
import { DocumentPreview } from '../documents/document-preview.tsx';
import { useChangeDocument } from '../documents/documents.queries.ts';
import { evidenceQuery } from '../evidence/evidence.queries.ts';
import { DecideEntry } from '../share-links/decide-entry.tsx';
import { linksQuery } from '../share-links/share-links.queries.ts';
import '../share-links/share-links.css';

interface InboxPanelProps {
  document: InboxDocument;
  onClose: () => void;
  /** It has been looked at and leaves the list. */
  onReviewed: () => void;
}

export function InboxPanel({ document, onClose, onReviewed }: InboxPanelProps) {
  const { t } = useTranslation('inbox');
  const mayWrite = useMay('document:write');
  const evidence = useQuery(evidenceQuery(document.caseId));
  const links = useQuery({ ...linksQuery(document.caseId), enabled: document.linkId !== null });
  const waiting = links.data?.find(({ id, state }) => id === document.linkId && state === 'handedIn');
  const save = useChangeDocument();
  // Where the panel covers the list, it is the page.
  const Heading = useMediaQuery('(max-width: 899.98px)', undefined, { getInitialValueInEffect: false }) ? 'h1' : 'h2';
  const change = (part: Omit<UpdateDocumentRequest, 'version'>) => save.mutateAsync({ id: document.id, change: { ...part, version: document.version } });
  const assign = async (evidenceItemId: string | null) => {
    await change({ evidenceItemId });
    showDone(t(evidenceItemId ? 'assigned' : 'unassigned'));
  };
  const review = async () => {
    await change({ reviewed: true });
    showDone(t('reviewed'));
    onReviewed();
  };
  const options = (evidence.data ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const buttons = mayWrite && (!document.linkId || (links.data && !waiting)) && (
    <Button variant="filled" loading={save.isPending} onClick={() => void review().catch(() => undefined)} leftSection={<IconCheck size={18} stroke={1.75} aria-hidden />}>{t('review')}</Button>
  );
  return (
    <SidePanel
      id={document.id}
      label={t('panel', { number: document.caseNumber })}
      onClose={onClose}
      head={<span className="b-number">{document.caseNumber}</span>}
      pageTo={paths.case(document.caseId, 'dokumente')}
      {...(buttons ? { footer: buttons } : {})}
    >
      <div>
        <Heading className="b-inbox-name"><bdi>{document.fileName}</bdi></Heading>
        <p className="b-small b-muted">
          <Link to={paths.case(document.caseId)}><bdi>{document.caseTitle}</bdi></Link> · {formatMoment(document.uploadedAt)} · {document.uploadedBy ?? t('common:throughLink')} · {fileSize(document.size)}
        </p>
        <DocumentChip status={document.status} />
      </div>
      {save.error && <Note tone="over" alert>{problemText(save.error)}</Note>}
      {waiting?.entry && (
        <Section title={t('links:inbox.title')} action={<Link to={paths.case(document.caseId, 'schreiben')} className="b-small">{t('links:inbox.toTab')}</Link>}>
          <DecideEntry link={waiting} entry={waiting.entry} mayDecide withoutPapers onDecided={onReviewed} />
        </Section>
      )}
      {mayWrite && !document.linkId && (
        <SelectField
          label={t('assign')}
          placeholder={t(options.length > 0 ? 'assignChoose' : 'assignNone')}
          searchable
          clearable
          disabled={options.length === 0}
          options={options}
          value={document.evidenceItemId}
          onChange={(id) => void assign(id).catch(() => undefined)}
        />
      )}
      <div className="b-inbox-preview"><DocumentPreview document={document} /></div>
    </SidePanel>
  );
}
