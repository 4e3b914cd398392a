import type {
  CalendarDate,
  CaseEventFacts,
  DeadlineCatalogue,
  DeadlineProposal,
  DeadlineRule,
  ProposalsResponse,
} from '@bleibeakte/contracts';
import { addDays, daysBetween } from '../../calendar/calendar-date.ts';
import {
  type Draft,
  mergeEqual,
  minOf,
  withInstruction,
  withShort,
  withVariants,
} from './draft-targets.ts';
import { type EventContext, regionOf, type Start } from './event-context.ts';
import { eventWarnings } from './event-warnings.ts';
import { type Match, matchingTriggers, questionText, regimeOf } from './matching-triggers.ts';
import { notificationOf } from './notification.ts';
import { warningDay } from './office-days.ts';
import { RULE_DAYS, type RuleDays } from './rule-days.ts';

/** The rule as this trigger wants it. */
const asTriggered = ({ rule, trigger }: Match): DeadlineRule => ({
  ...rule,
  ...(trigger.rule && { rule: trigger.rule }),
  ...(trigger.norm && { norm: trigger.norm }),
});

/** Starts on the day after another period of the same event has ended. */
const afterEnd = (start: Start, other: Draft | undefined): RuleDays | null => {
  if (!other?.days.due) return null;
  const day = addDays(other.days.due, 1);
  const earliest = addDays(other.days.cautious ?? other.days.due, 1);
  const notification = {
    ...start.notification,
    event: day,
    fictionDays: null,
    counts: day,
    earliest,
  };
  return RULE_DAYS[start.rule.rule]({ ...start, notification });
};

const draftsOf = (
  event: CaseEventFacts,
  context: EventContext,
  { rules, fictionDays }: DeadlineCatalogue,
): Draft[] => {
  const land = context.land;
  const notification = notificationOf({ event, land, fictionDays });
  const known = regimeOf(event);
  const drafts: Draft[] = [];
  for (const match of matchingTriggers(event, rules)) {
    const rule = asTriggered(match);
    const { trigger } = match;
    const regime =
      trigger.regime ?? (known && match.rule.triggers.some((one) => one.regime) ? known : 'none');
    const start: Start = {
      rule,
      trigger,
      event,
      context,
      notification,
      region: regionOf(event, context),
      fictionDays,
    };
    const add = (days: RuleDays, title = rule.title, part: number | null = null) =>
      drafts.push({ match: { ...match, rule }, title, regime, days, part });
    if (trigger.afterEndOf) {
      const days = afterEnd(
        start,
        drafts.find((one) => one.match.rule.code === trigger.afterEndOf),
      );
      if (days) add(days);
    } else if (event.kind === 'hfkOrder' && rule.rule === 'FIXED') {
      (event.conditions ?? []).forEach(({ text, until }, index) =>
        add(
          RULE_DAYS.FIXED({ ...start, event: { ...event, namedOn: until } }),
          `${rule.title}: ${text}`,
          index + 1,
        ),
      );
    } else add(RULE_DAYS[rule.rule](start));
  }
  return drafts;
};

const CALL_DAYS = 2;

/** A right is lost within 48 hours and nothing proves that it was used: somebody has to be called. */
export const mustCall = (
  {
    severity,
    dueOn,
    state,
    proven,
  }: { severity: string; dueOn: CalendarDate; state: string; proven: boolean },
  today: CalendarDate,
): boolean =>
  severity === 'S1' && state === 'open' && !proven && daysBetween(today, dueOn) <= CALL_DAYS;

const keyOf = (draft: Draft, all: readonly Draft[]): string => {
  const { code } = draft.match.rule;
  if (draft.part !== null) return `${code}:${draft.part}`;
  const same = all.filter((one) => one.match.rule.code === code);
  if (same.length === 1) return code;
  const regimes = new Set(same.map(({ regime }) => regime));
  return regimes.size === same.length
    ? `${code}:${draft.regime}`
    : `${code}:${same.indexOf(draft) + 1}`;
};

const PASSED = {
  late: 'Dieser Tag ist schon vorbei.',
  lost: 'Dieser Tag ist schon vorbei: heute anwaltlich klären, ob Wiedereinsetzung möglich ist.',
} as const;

const toProposal = (
  draft: Draft,
  key: string,
  event: CaseEventFacts,
  context: EventContext,
  version: string,
): DeadlineProposal => {
  const { match, title, regime, days } = draft;
  const { rule, trigger, open } = match;
  const { due, cautious, target } = days;
  const aim = minOf([cautious, target]);
  const { severity, profile } = rule;
  const calls =
    due !== null &&
    due >= context.today &&
    mustCall(
      { severity, dueOn: minOf([due, aim]) ?? due, state: 'open', proven: false },
      context.today,
    );
  // Of several variants the earliest is ticked; the others stand beside it.
  const isLaterVariant = key !== rule.code && draft.part === null && target !== null;
  const dated = severity === 'S1' || severity === 'S2' || severity === 'S3';
  return {
    key,
    ruleCode: rule.code,
    ruleVersion: version,
    rule: rule.rule,
    title,
    kind: rule.kind,
    type: rule.type,
    severity,
    regime,
    dueOn: due,
    dueTime: days.time,
    rawEnd: days.rawEnd,
    deemed: days.deemed,
    cautiousOn: cautious,
    targetOn: target,
    warnOn: aim && warningDay(aim, severity, profile, regionOf(event, context)),
    arithmetic: days.arithmetic,
    warnings: [
      ...(due !== null && due < context.today ? [PASSED[severity === 'S1' ? 'lost' : 'late']] : []),
      ...(calls ? ['Weniger als 48 Stunden: anrufen, nicht nur schreiben.'] : []),
      ...days.warnings,
    ],
    checks: [
      ...days.checks,
      ...open.map((question) => `Offen: ${questionText(question)}`),
      ...(rule.checks ?? []),
    ],
    norm: rule.norm,
    source: rule.source,
    confidence: rule.confidence,
    note: rule.note ?? null,
    suggested: due !== null && !isLaterVariant && (trigger.suggested ?? dated),
    confidential: rule.confidential ?? false,
    profile,
    computation: days.computation,
  };
};

/**
 * The deadlines that an event starts by the catalogue, each with its days and its arithmetic. Nothing is decided here:
 * a human ticks what becomes a deadline. Throws `deadline.day-unreal` for days outside 2000–2099.
 */
export const proposeDeadlines = (
  event: CaseEventFacts,
  context: EventContext,
  catalogue: DeadlineCatalogue,
): ProposalsResponse => {
  const { warnings, checks } = notificationOf({
    event,
    land: context.land,
    fictionDays: catalogue.fictionDays,
  });
  const plain = mergeEqual(draftsOf(event, context, catalogue));
  const drafts = plain.map((draft) =>
    withInstruction(withShort(withVariants(draft, plain), plain), plain, event),
  );
  const proposals = drafts.map((draft, index) =>
    toProposal(draft, keyOf(plain[index] ?? draft, plain), event, context, catalogue.version),
  );
  return { proposals, warnings: [...eventWarnings(event, context), ...warnings, ...checks] };
};
