import type {
  CalendarDate,
  CaseEventFacts,
  DeadlineCatalogue,
  DeadlineRule,
  DeadlineTrigger,
  FictionDays,
  HolidayRegion,
  Land,
  RulePeriod,
} from '@bleibeakte/contracts';
import type { Notification } from './notification.ts';

export interface EventContext {
  today: CalendarDate;
  /** Of the case: whose authorities and holidays when the event names none. */
  land: Land;
  region: HolidayRegion;
  /** Months of stay that the commission asks for; null = it asks for none, or that is not known. */
  minimumStayMonths: number | null;
}

/** One rule that the event starts, ready to be computed. */
export interface Start {
  rule: DeadlineRule;
  trigger: DeadlineTrigger;
  event: CaseEventFacts;
  context: EventContext;
  notification: Notification;
  region: HolidayRegion;
  fictionDays: readonly FictionDays[];
}

export type Catalogue = DeadlineCatalogue;

export const regionOf = (event: CaseEventFacts, context: EventContext): HolidayRegion =>
  event.region ?? context.region;

/** What differs for the trigger counts before the rule's own value. */
export const periodOf = ({ rule, trigger, context }: Start): RulePeriod | null => {
  const own = trigger.period ?? rule.period ?? null;
  if (rule.periodOfLand === undefined) return own;
  const { minimumStayMonths } = context;
  return minimumStayMonths === null ? null : { n: minimumStayMonths, unit: 'month' };
};
