import type { ReactNode } from 'react';
import './section.css';

export interface SectionGroupProps {
  children: ReactNode;
}

/** Grey line inside a Section with `body="rows"`: 'Freitag, 27. November'. */
export function SectionGroup({ children }: SectionGroupProps) {
  return <h3 className="b-section-group">{children}</h3>;
}
