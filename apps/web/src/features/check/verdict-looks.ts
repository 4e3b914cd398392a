import { IconBan, IconCheck, IconHourglassHigh, IconZoomQuestion } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { BarVerdict } from '@bleibeakte/contracts';
import type { Tone } from '../../ui/tone.ts';

/** Each answer has its shape, so that it stays readable without colour. */
export const VERDICT_LOOKS: Record<BarVerdict, { tone: Extract<Tone, 'done' | 'soon' | 'over' | 'open'>; icon: Icon }> = {
  clear: { tone: 'done', icon: IconCheck },
  curable: { tone: 'soon', icon: IconHourglassHigh },
  final: { tone: 'over', icon: IconBan },
  unknown: { tone: 'open', icon: IconZoomQuestion },
};
