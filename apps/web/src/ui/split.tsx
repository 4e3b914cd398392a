import type { ReactNode } from 'react';
import './side-panel.css';

export interface SplitProps {
  /** The list with its head. */
  children: ReactNode;
  /** `<SidePanel …>` while a row is open, else null. */
  panel: ReactNode;
}

/** List and side panel beside each other; under 900 px the panel covers the list. */
export function Split({ children, panel }: SplitProps) {
  return (
    <div className={panel ? 'b-split b-split-open' : 'b-split'}>
      <div className="b-split-list">{children}</div>
      {panel}
    </div>
  );
}
