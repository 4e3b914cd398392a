import type { ReactNode } from 'react';

export interface ListColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Least width in px. What does not fit is left out, from the right; text never shrinks. */
  width: number;
  /** Stays whatever happens (number, name, next date). */
  keep?: boolean;
  /** Takes the room that is left. */
  grow?: boolean;
  align?: 'right';
}

/** The columns that fit into `room` px. */
export function fittingColumns<Row>(
  columns: readonly ListColumn<Row>[],
  room: number,
): ListColumn<Row>[] {
  const shown = [...columns];
  const needed = () => shown.reduce((sum, column) => sum + column.width, 0);
  for (let place = shown.length - 1; place >= 0 && needed() > room; place -= 1) {
    if (!shown[place]?.keep) shown.splice(place, 1);
  }
  return shown;
}
