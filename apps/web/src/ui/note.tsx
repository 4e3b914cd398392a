import type { ReactNode } from 'react';
import { IconInfoCircle } from '@tabler/icons-react';
import { toneIcons } from './tone.ts';
import type { Tone } from './tone.ts';
import './tone.css';
import './note.css';

export interface NoteProps {
  tone: Extract<Tone, 'over' | 'today' | 'soon' | 'plan' | 'done' | 'open' | 'neutral'>;
  /** Bold words in front. */
  title?: string;
  children?: ReactNode;
  /** At most one link or small button. */
  action?: ReactNode;
  /** Read out at once; for what appears after an act. */
  alert?: boolean;
}

export function Note({ tone, title, children, action, alert = false }: NoteProps) {
  const Shape =
    tone === 'plan' || tone === 'neutral' ? IconInfoCircle : (toneIcons[tone] ?? IconInfoCircle);
  return (
    <div className={`b-note b-tone-${tone}`} role={alert ? 'alert' : undefined}>
      <Shape size={18} stroke={1.75} aria-hidden />
      <div className="b-note-text">
        {title !== undefined && <strong>{title} </strong>}
        {children}
      </div>
      {action !== undefined && <div className="b-note-action">{action}</div>}
    </div>
  );
}
