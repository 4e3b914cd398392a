import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

export interface GridPlace {
  row: number;
  column: number;
}

interface GridKeys {
  tabIndex: (place: GridPlace) => 0 | -1;
  cellRef: (place: GridPlace) => (cell: HTMLButtonElement | null) => void;
  onFocus: (place: GridPlace) => void;
  onKeyDown: (event: KeyboardEvent, place: GridPlace) => void;
  focus: (place: GridPlace) => void;
}

const nameOf = ({ row, column }: GridPlace): string => `${row}/${column}`;

/** One cell can be reached by Tab; arrows, Home and End move from there, with Ctrl to the corners. */
export function useGridKeys(rows: number, columns: number): GridKeys {
  const cells = useRef(new Map<string, HTMLButtonElement>());
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const inside = { row: Math.min(active.row, rows - 1), column: Math.min(active.column, columns - 1) };
  const focus = (place: GridPlace) => cells.current.get(nameOf(place))?.focus();
  const target = ({ key, ctrlKey }: KeyboardEvent, { row, column }: GridPlace): GridPlace | null => {
    switch (key) {
      case 'ArrowUp': return { row: Math.max(row - 1, 0), column };
      case 'ArrowDown': return { row: Math.min(row + 1, rows - 1), column };
      case 'ArrowLeft': return { row, column: Math.max(column - 1, 0) };
      case 'ArrowRight': return { row, column: Math.min(column + 1, columns - 1) };
      case 'Home': return { row: ctrlKey ? 0 : row, column: 0 };
      case 'End': return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
      default: return null;
    }
  };
  return {
    tabIndex: ({ row, column }) => (row === inside.row && column === inside.column ? 0 : -1),
    cellRef: (place) => (cell) => {
      if (cell) cells.current.set(nameOf(place), cell);
      else cells.current.delete(nameOf(place));
    },
    onFocus: setActive,
    onKeyDown: (event, place) => {
      const next = event.altKey || event.metaKey ? null : target(event, place);
      if (!next) return;
      event.preventDefault();
      focus(next);
    },
    focus,
  };
}
