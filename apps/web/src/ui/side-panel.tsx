import { ActionIcon } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { IconArrowsDiagonal, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListState } from './list-place.ts';
import './side-panel.css';

export interface SidePanelProps {
  /** For screen readers: 'Akte HF-2026-0031'. */
  label: string;
  /** A change of it gives the focus to the panel. */
  id: string;
  onClose: () => void;
  /** Head: number, chip. */
  head?: ReactNode;
  /** More icon buttons in the head, in front of "open". */
  headActions?: ReactNode;
  /** Address of the full page. */
  pageTo?: string;
  /** What the page may know of the list: `useListState`. */
  pageState?: ListState;
  children: ReactNode;
  /** One or two buttons; they share the width. */
  footer?: ReactNode;
}

/** The one side panel, 520 px. Esc closes it; the list gives the focus back to the row. */
export function SidePanel({
  label,
  id,
  onClose,
  head,
  headActions,
  pageTo,
  pageState,
  children,
  footer,
}: SidePanelProps) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, [id]);
  // On the document, since the focus falls to the page when what had it is replaced by what has been loaded.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOurs =
        event.target === document.body || panel.current?.contains(event.target as Node);
      if (event.key !== 'Escape' || event.defaultPrevented || !isOurs) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <aside ref={panel} className="b-panel" aria-label={label} tabIndex={-1}>
      <header className="b-panel-head">
        <div className="b-row b-grow">{head}</div>
        {headActions}
        {pageTo && (
          <ActionIcon
            variant="subtle"
            component={Link}
            to={pageTo}
            state={pageState}
            aria-label={t('common:openPage')}
            title={t('common:openPage')}
          >
            <IconArrowsDiagonal size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          onClick={onClose}
          aria-label={t('common:close')}
          title={t('common:close')}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </header>
      <div className="b-panel-body">{children}</div>
      {footer !== undefined && <footer className="b-panel-foot">{footer}</footer>}
    </aside>
  );
}
