import type { ReactNode } from 'react';
import type { Icon } from '@tabler/icons-react';
import './section.css';

export interface ItemProps {
  icon?: Icon;
  /** Instead of the icon: Avatar, DeadlineMark … */
  mark?: ReactNode;
  title: ReactNode;
  second?: ReactNode;
  /** One small button (`size="xs"`), a chip, or both. */
  end?: ReactNode;
}

/** One row of a Section with `body="rows"`: mark, title, second line, act. */
export function Item({ icon: Shape, mark, title, second, end }: ItemProps) {
  return (
    <div className="b-item">
      {mark ?? (Shape && <Shape size={18} stroke={1.75} aria-hidden />)}
      <div className="b-item-text">
        <div className="b-item-title">{title}</div>
        {second !== undefined && <div className="b-item-second">{second}</div>}
      </div>
      {end !== undefined && <div className="b-item-end">{end}</div>}
    </div>
  );
}
