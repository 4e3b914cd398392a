import { daysBetween } from './calendar.ts';
import { today as currentDay } from './today.ts';

export type Urgency = 'over' | 'today' | 'soon' | 'plan';

/** Past, today, within seven days, later. */
export function urgencyOf(day: string, today: string = currentDay()): Urgency {
  const days = daysBetween(today, day);
  if (days < 0) return 'over';
  if (days === 0) return 'today';
  return days <= 7 ? 'soon' : 'plan';
}
