import type { ReactNode } from 'react';
import type { Icon } from '@tabler/icons-react';
import { toneIcons } from './tone.ts';
import type { Tone } from './tone.ts';
import './tone.css';
import './chip.css';

export interface StatusChipProps {
  tone: Tone;
  /** Another shape than the tone's own, for example IconBan for 'endgültig', IconHourglassHigh for 'behebbar'. */
  icon?: Icon;
  children: ReactNode;
}

/** Icon and word on a tint. Every chip has a word. */
export function StatusChip({ tone, icon, children }: StatusChipProps) {
  const Shape = icon ?? toneIcons[tone];
  return (
    <span className={`b-chip b-tone-${tone}`}>
      {Shape && <Shape size={14} stroke={1.75} aria-hidden />}
      <span>{children}</span>
    </span>
  );
}
