import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncomingPaperResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { useSetting } from '../../settings/settings.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { DocumentIcon } from '../documents/document-icon.tsx';

export interface PaperListProps {
  label: string;
  papers: readonly IncomingPaperResponse[];
  openId: string | null;
  onOpen: (id: string) => void;
  /** Enter: on to the fields. */
  onEnter: () => void;
}

/** The pile. Arrows or j and k go through it, and each page opens as one passes. */
export function PaperList({ label, papers, openId, onOpen, onEnter }: PaperListProps) {
  const { t } = useTranslation('papers');
  const [letters] = useSetting('keys');
  const list = useRef<HTMLUListElement>(null);
  const place = Math.max(papers.findIndex(({ id }) => id === openId), 0);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    row?.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement)) row?.focus({ preventScroll: true });
  }, [openId]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Record<string, number> = {
      ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: papers.length - 1, ...(letters === 'on' ? { j: place + 1, k: place - 1 } : {}),
    };
    const to = steps[event.key];
    const paper = to === undefined ? undefined : papers[Math.min(Math.max(to, 0), papers.length - 1)];
    if (event.key === 'Enter') onEnter();
    else if (paper) onOpen(paper.id);
    else return;
    event.preventDefault();
  };
  return (
    <ul ref={list} role="listbox" aria-label={label} className="b-papers-list" onKeyDown={onKeyDown}>
      {papers.map((paper, at) => {
        const { id, fileName, type, receivedAt, receivedBy, overdue, suggestion } = paper;
        return (
          <li key={id} role="option" aria-selected={id === openId} tabIndex={at === place ? 0 : -1} className="b-papers-row" onClick={() => onOpen(id)}>
            <DocumentIcon type={type} />
            <span className="b-grow">
              <span className="b-papers-name"><bdi>{fileName}</bdi></span>
              <span className="b-small b-muted b-papers-line">{formatMoment(receivedAt)} · {receivedBy ?? t('scanFolder')}</span>
              {(overdue || suggestion) && (
                <span className="b-papers-chips">
                  {overdue && <StatusChip tone="over">{t('overdue')}</StatusChip>}
                  {suggestion && <StatusChip tone="neutral"><span className="b-number">{suggestion.number}</span></StatusChip>}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
