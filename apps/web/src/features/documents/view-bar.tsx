import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

interface ViewBarProps {
  /** Of the width of the field; 1 = fits. */
  zoom: number;
  onZoom: (zoom: number) => void;
  page?: number;
  pages?: number;
  onPage?: (page: number) => void;
  actions: ReactNode;
}

const step = (zoom: number, by: 1 | -1) => ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, ZOOMS.indexOf(zoom) + by))] ?? 1;

/** Keys of the field below: arrows and page keys turn pages, plus and minus zoom. */
export function onViewKey(event: KeyboardEvent, { zoom, onZoom, page = 1, pages = 1, onPage }: Omit<ViewBarProps, 'actions'>): void {
  const turn = { ArrowLeft: page - 1, PageUp: page - 1, ArrowRight: page + 1, PageDown: page + 1, Home: 1, End: pages }[event.key];
  const zoomTo = { '+': step(zoom, 1), '-': step(zoom, -1), '0': 1 }[event.key];
  if (event.ctrlKey || event.metaKey || event.altKey || (turn === undefined && zoomTo === undefined)) return;
  if (turn !== undefined && !onPage) return;
  event.preventDefault();
  if (turn !== undefined) onPage?.(Math.min(pages, Math.max(1, turn)));
  if (zoomTo !== undefined) onZoom(zoomTo);
}

export function ViewBar({ zoom, onZoom, page = 1, pages = 1, onPage, actions }: ViewBarProps) {
  const { t } = useTranslation('documents');
  return (
    <div className="b-view-bar" role="toolbar" aria-label={t('preview.tools')}>
      {onPage && (
        <>
          <ActionIcon size={30} disabled={page <= 1} onClick={() => onPage(page - 1)} aria-label={t('preview.previous')}><IconChevronLeft size={18} stroke={1.75} aria-hidden /></ActionIcon>
          <span className="b-small b-num" role="status">{t('preview.page', { page, pages })}</span>
          <ActionIcon size={30} disabled={page >= pages} onClick={() => onPage(page + 1)} aria-label={t('preview.next')}><IconChevronRight size={18} stroke={1.75} aria-hidden /></ActionIcon>
        </>
      )}
      <ActionIcon size={30} disabled={zoom === ZOOMS[0]} onClick={() => onZoom(step(zoom, -1))} aria-label={t('preview.smaller')}><IconZoomOut size={18} stroke={1.75} aria-hidden /></ActionIcon>
      <span className="b-small b-num b-view-zoom">{Math.round(zoom * 100)} %</span>
      <ActionIcon size={30} disabled={zoom === ZOOMS.at(-1)} onClick={() => onZoom(step(zoom, 1))} aria-label={t('preview.larger')}><IconZoomIn size={18} stroke={1.75} aria-hidden /></ActionIcon>
      <span className="b-grow" />
      {actions}
    </div>
  );
}
