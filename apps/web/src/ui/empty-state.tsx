import type { ReactNode } from 'react';
import { IconCheck } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import './tone.css';
import './states.css';

export interface EmptyStateProps {
  /** `done` = empty because everything is done; `start` = nothing is there yet. */
  why: 'done' | 'start';
  icon?: Icon;
  title: string;
  text?: ReactNode;
  /** The one next act; primary (`variant="filled"`, small) when `why` is `start`. */
  action?: ReactNode;
}

export function EmptyState({ why, icon, title, text, action }: EmptyStateProps) {
  const Shape = icon ?? IconCheck;
  return (
    <div className="b-empty">
      <span className={`b-empty-mark ${why === 'done' ? 'b-tone-done' : 'b-tone-plan'}`}>
        <Shape size={20} stroke={1.75} aria-hidden />
      </span>
      <p className="b-empty-title">{title}</p>
      {text !== undefined && <p className="b-small b-muted b-empty-text">{text}</p>}
      {action !== undefined && <div className="b-empty-action">{action}</div>}
    </div>
  );
}
