import { useQuery } from '@tanstack/react-query';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { InboxDocument } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { fileSize } from '../../format/numbers.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListTable } from '../../ui/list-table.tsx';
import type { ListColumn } from '../../ui/list-columns.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Split } from '../../ui/split.tsx';
import { usePanel } from '../../ui/use-panel.ts';
import { InboxPanel } from './inbox-panel.tsx';
import { inboxQuery } from './inbox.queries.ts';
import './inbox.css';

/** Documents of cases that nobody has looked at: read them beside the list, assign them, take them off. */
export function ReviewView({ choice }: { choice: ReactNode }) {
  const { t } = useTranslation('inbox');
  const query = useQuery(inboxQuery);
  const panel = usePanel();
  const navigate = useNavigate();
  const documents = query.data ?? [];
  const opened = documents.find(({ id }) => id === panel.id);
  /** The next one in the list, so that a pile is worked through without closing and opening. */
  const openNext = (id: string) => {
    const at = documents.findIndex((document) => document.id === id);
    const next = documents[at + 1] ?? documents[at - 1];
    if (next) panel.open(next.id);
    else panel.close();
  };
  const openCase = (id: string) => {
    const found = documents.find((document) => document.id === id);
    if (found) void navigate(paths.case(found.caseId, 'dokumente'));
  };
  const columns: ListColumn<InboxDocument>[] = [
    { id: 'number', header: t('column.number'), width: 128, keep: true, cell: ({ caseNumber }) => <span className="b-number">{caseNumber}</span> },
    { id: 'name', header: t('column.name'), width: 220, keep: true, grow: true, cell: ({ fileName }) => <span className="b-strong b-inbox-file"><bdi>{fileName}</bdi></span> },
    { id: 'case', header: t('column.case'), width: 180, cell: ({ caseTitle }) => <bdi>{caseTitle}</bdi> },
    { id: 'at', header: t('column.at'), width: 150, cell: ({ uploadedAt }) => <time dateTime={uploadedAt}>{formatMoment(uploadedAt)}</time> },
    { id: 'by', header: t('column.by'), width: 140, cell: ({ uploadedBy }) => uploadedBy ?? t('common:throughLink') },
    { id: 'size', header: t('column.size'), width: 90, align: 'right', cell: ({ size }) => fileSize(size) },
  ];
  const card = ({ caseNumber, caseTitle, fileName, uploadedAt, uploadedBy }: InboxDocument) => (
    <div className="b-list-card-lines">
      <div className="b-strong b-inbox-file"><bdi>{fileName}</bdi></div>
      <div className="b-small"><span className="b-number">{caseNumber}</span> <bdi>{caseTitle}</bdi></div>
      <div className="b-small b-muted">{formatMoment(uploadedAt)} · {uploadedBy ?? t('common:throughLink')}</div>
    </div>
  );
  return (
    <Split panel={opened ? <InboxPanel key={opened.id} document={opened} onClose={panel.close} onReviewed={() => openNext(opened.id)} /> : null}>
      <PageHeader title={t('title')} subtitle={t('subtitle')} {...(query.data ? { count: t('count', { count: documents.length }) } : {})} actions={choice} />
      <QueryView
        query={query}
        loading="table"
        errorTitle={t('notLoaded')}
        isEmpty={(all) => all.length === 0}
        empty={<EmptyState why="done" icon={IconInbox} title={t('empty.title')} text={t('empty.text')} />}
      >
        {(all) => <ListTable label={t('title')} rows={all} rowId={({ id }) => id} columns={columns} card={card} openId={panel.id} onOpen={panel.open} onClose={panel.close} onOpenPage={openCase} />}
      </QueryView>
    </Split>
  );
}
