import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { IconChevronLeft, IconMailOpened, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignedPaperResponse, FindPapers, IncomingPaperResponse } from '@bleibeakte/contracts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { useKey } from '../../ui/use-key.ts';
import { usePanel } from '../../ui/use-panel.ts';
import { UploadArea } from '../documents/upload-area.tsx';
import { useFileUploads } from '../documents/use-uploads.ts';
import { PaperForm } from './paper-form.tsx';
import { PaperList } from './paper-list.tsx';
import { PaperPage } from './paper-page.tsx';
import { PAPER_STALE, PAPERS_AT, paperListQuery, paperOverviewQuery, useAfterAssigning } from './papers.queries.ts';
import { SetAsideDialog } from './set-aside-dialog.tsx';
import { SetAsideFacts } from './set-aside-facts.tsx';
import { useFocusOnNext } from './use-focus-on-next.ts';
import './papers.css';

export interface PapersViewProps {
  show: NonNullable<FindPapers['show']>;
  /** Under the list. */
  foot: ReactNode;
}

/** The pile at the left, its page in the middle, three fields at the right; on a phone one after the other. */
export function PapersView({ show, foot }: PapersViewProps) {
  const { t } = useTranslation('papers');
  const query = useInfiniteQuery(paperListQuery(show));
  const papers = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const isNarrow = useMediaQuery('(max-width: 899.98px)', undefined, { getInitialValueInEffect: false });
  const uploads = useFileUploads<IncomingPaperResponse>({ to: PAPERS_AT, stale: PAPER_STALE });
  const panel = usePanel();
  // Where the page stands beside the list, one is always open.
  const open = papers.find(({ id }) => id === panel.id) ?? (isNarrow ? undefined : papers[0]);
  const first = !open ? '.b-papers-upload button, .b-papers-more a' : isNarrow ? '.b-papers-title' : '[data-next-field]';
  const box = useFocusKept<HTMLDivElement>(first);
  useFocusOnNext(box, first, open?.id ?? null);
  const isWaiting = show !== 'setAside';
  return (
    <div ref={box} className={open ? (isNarrow ? 'b-papers b-papers-open' : 'b-papers') : 'b-papers b-papers-alone'}>
      <div className="b-papers-pile">
        {isWaiting && (
          <div className="b-papers-upload">
            <UploadArea {...uploads} uploads={uploads.uploads.filter(({ state }) => state !== 'done')} pastes compact={papers.length > 0} />
          </div>
        )}
        <QueryView
          query={query}
          loading="rows"
          errorTitle={t('notLoaded')}
          isEmpty={() => papers.length === 0}
          empty={<EmptyState why="done" icon={isWaiting ? IconMailOpened : IconTrash} title={t(isWaiting ? 'empty.title' : 'empty.noneAside')} text={t(isWaiting ? 'empty.text' : 'empty.asideText')} />}
        >
          {() => <PaperList label={t(isWaiting ? 'list' : 'listAside')} papers={papers} openId={open?.id ?? null} onOpen={panel.open} onEnter={() => focusFields(box.current)} />}
        </QueryView>
        <div className="b-papers-more b-small b-muted"><MoreButton query={query} />{foot}</div>
      </div>
      {open && <OpenPaper key={open.id} paper={open} papers={papers} isNarrow={isNarrow} panel={panel} />}
    </div>
  );
}

const focusFields = (box: HTMLElement | null) => box?.querySelector<HTMLElement>('[data-next-field]')?.focus();

interface OpenPaperProps {
  paper: IncomingPaperResponse;
  papers: readonly IncomingPaperResponse[];
  isNarrow: boolean;
  panel: ReturnType<typeof usePanel>;
}

function OpenPaper({ paper, papers, isNarrow, panel }: OpenPaperProps) {
  const { t } = useTranslation('papers');
  const overview = useQuery(paperOverviewQuery);
  const after = useAfterAssigning();
  const [setsAside, setSetsAside] = useState(false);
  const isWaiting = paper.state === 'waiting';
  useKey('Delete', () => setSetsAside(true), { enabled: isWaiting });
  /** The one below it, else the one above; the list itself is read again afterwards. */
  const openNext = () => {
    const at = papers.findIndex(({ id }) => id === paper.id);
    const next = papers[at + 1] ?? papers[at - 1];
    if (next) panel.open(next.id);
    else panel.close();
  };
  const assigned = ({ case: file, deadlines }: AssignedPaperResponse) => {
    showDone(deadlines > 0 ? t('assignedWith', { number: file.number, count: deadlines }) : t('assigned', { number: file.number }));
    openNext();
    after();
  };
  return (
    <>
      <div className="b-papers-middle">
        {isNarrow && <Button size="xs" mb={8} leftSection={<IconChevronLeft size={18} stroke={1.75} aria-hidden />} onClick={panel.close}>{t('toList')}</Button>}
        <PaperPage paper={paper} />
      </div>
      <div className="b-papers-fields">
        {isWaiting ? <PaperForm paper={paper} recent={overview.data?.recentCases ?? []} onAssigned={assigned} onSetAside={() => setSetsAside(true)} /> : <SetAsideFacts paper={paper} onDone={openNext} />}
      </div>
      {setsAside && <SetAsideDialog paper={paper} onClose={() => setSetsAside(false)} onDone={openNext} />}
    </>
  );
}
