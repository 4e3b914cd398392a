import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconCheck,
  IconCircle,
  IconClockHour4,
  IconZoomQuestion,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';

/** Urgency and certainty. `accent` and `neutral` say neither and have no icon. */
export type Tone = 'over' | 'today' | 'soon' | 'plan' | 'done' | 'open' | 'accent' | 'neutral';

/** Never colour alone: each tone has its shape. */
export const toneIcons: Record<Tone, Icon | null> = {
  over: IconAlertOctagon,
  today: IconAlertTriangle,
  soon: IconClockHour4,
  plan: IconCircle,
  done: IconCheck,
  open: IconZoomQuestion,
  accent: null,
  neutral: null,
};
