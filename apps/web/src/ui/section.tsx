import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Icon } from '@tabler/icons-react';
import './section.css';

export interface SectionProps {
  title: ReactNode;
  icon?: Icon;
  /** '4', '5 von 14': grey beside the title. */
  count?: ReactNode;
  /** Second half of the head: a small button, a link, a select. */
  action?: ReactNode;
  /** `over` = red edge and head (only for what is overdue). */
  tone?: 'over';
  /** `rows` = children reach the edges and bring their own lines (DeadlineRow, Row, ListTable). */
  body?: 'padded' | 'rows';
  children: ReactNode;
}

/** The white card. */
export function Section({
  title,
  icon: Shape,
  count,
  action,
  tone,
  body = 'padded',
  children,
}: SectionProps) {
  const id = useId();
  return (
    <section className={`b-section${tone ? ' b-section-over' : ''}`} aria-labelledby={id}>
      <header className="b-section-head">
        {Shape && <Shape size={18} stroke={1.75} aria-hidden />}
        <h2 id={id}>{title}</h2>
        {count !== undefined && <span className="b-section-count b-num">{count}</span>}
        {action !== undefined && <div className="b-section-action">{action}</div>}
      </header>
      <div className={body === 'rows' ? 'b-section-rows' : 'b-section-body'}>{children}</div>
    </section>
  );
}
