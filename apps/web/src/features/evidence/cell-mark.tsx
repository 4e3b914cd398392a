import type { CellState } from '@bleibeakte/contracts';

/** Shapes, not colours, tell the states apart: disc, half disc, ring, dashed ring, dash. */
const SHAPES: Record<CellState, React.ReactNode> = {
  checked: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  onItsWay: (
    <>
      <circle cx="8" cy="8" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />
    </>
  ),
  gap: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  unknown: <circle cx="8" cy="8" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="3 2.6" />,
  none: <path d="M2.5 8h11" stroke="currentColor" strokeWidth="1.6" />,
};

export function CellMark({ state }: { state: CellState }) {
  return <svg className={`b-ev-mark b-ev-mark-${state}`} width={16} height={16} viewBox="0 0 16 16" aria-hidden>{SHAPES[state]}</svg>;
}
