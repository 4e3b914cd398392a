import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useSetting } from '../settings/settings.ts';

interface ListKeysInput<Row> {
  rows: readonly Row[];
  rowId: (row: Row) => string;
  onOpen: (id: string) => void;
  onOpenPage?: (id: string) => void;
  openId: string | null;
  onClose?: () => void;
}

interface ListKeys {
  rowRef: (id: string) => (row: HTMLTableRowElement | null) => void;
  tabIndex: (id: string, place: number) => 0 | -1;
  onRowFocus: (id: string) => void;
  onRowClick: (event: MouseEvent, id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One row of the list can be reached by Tab, the keys move from there. */
export function useListKeys<Row>({
  rows,
  rowId,
  onOpen,
  onOpenPage,
  openId,
  onClose,
}: ListKeysInput<Row>): ListKeys {
  const elements = useRef(new Map<string, HTMLTableRowElement>());
  const [activeId, setActiveId] = useState<string | null>(openId);
  const [letters] = useSetting('keys');
  const lastOpen = useRef(openId);
  useEffect(() => {
    const closed = openId === null ? lastOpen.current : null;
    lastOpen.current = openId;
    if (closed) elements.current.get(closed)?.focus();
  }, [openId]);

  const ids = rows.map(rowId);
  const active = activeId !== null && ids.includes(activeId) ? activeId : ids[0];
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ...(letters === 'on' ? { j: 1, k: -1 } : {}),
  };

  const focusAt = (place: number) => {
    const id = ids[Math.min(Math.max(place, 0), ids.length - 1)];
    if (id) elements.current.get(id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && openId !== null) onClose?.();
    const isOnRow = event.target instanceof HTMLTableRowElement;
    if (!isOnRow || !active) return;
    const step = steps[event.key];
    if (step !== undefined && !event.ctrlKey) focusAt(ids.indexOf(active) + step);
    else if (event.key === 'Home') focusAt(0);
    else if (event.key === 'End') focusAt(ids.length - 1);
    else if (event.key === 'Enter')
      (event.ctrlKey || event.metaKey ? (onOpenPage ?? onOpen) : onOpen)(active);
    else return;
    event.preventDefault();
  };
  return {
    rowRef: (id) => (row) => {
      if (row) elements.current.set(id, row);
      else elements.current.delete(id);
    },
    tabIndex: (id) => (id === active ? 0 : -1),
    onRowFocus: setActiveId,
    onRowClick: (event, id) => {
      const isControl =
        event.target instanceof Element && event.target.closest('a, button, input, label');
      const isMarking = (window.getSelection()?.toString() ?? '') !== '';
      if (!isControl && !isMarking) onOpen(id);
    },
    onKeyDown,
  };
}
