import type { AsylumRegime, CalendarDate, CaseEventFacts } from '@bleibeakte/contracts';
import { formatDayDe } from '../../calendar/day-format.ts';
import { periodDe } from '../deadline-arithmetic.ts';
import { periodEnd } from '../period-end.ts';
import type { Match } from './matching-triggers.ts';
import type { RuleDays } from './rule-days.ts';

/** A rule of the event with its days, before the others of the same event have been looked at. */
export interface Draft {
  match: Match;
  /** Of several conditions of one order: its text. */
  title: string;
  regime: AsylumRegime;
  days: RuleDays;
  part: number | null;
}

export const minOf = (days: readonly (CalendarDate | null | undefined)[]): CalendarDate | null =>
  days.filter((day): day is CalendarDate => !!day).sort()[0] ?? null;

/** Under both laws the same day by the same rule is one deadline, with both norms. */
export const mergeEqual = (drafts: readonly Draft[]): Draft[] => {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const { rule } = draft.match;
    const at = merged.findIndex(
      ({ match, days, part }) =>
        match.rule.code === rule.code &&
        part === null &&
        draft.part === null &&
        days.due === draft.days.due &&
        days.rawEnd === draft.days.rawEnd,
    );
    const same = merged[at];
    if (!same) merged.push(draft);
    else if (same.match.rule.norm !== rule.norm) {
      const norm = `${same.match.rule.norm}; ${rule.norm}`;
      const match = { ...same.match, rule: { ...same.match.rule, norm } };
      merged[at] = { ...same, match, regime: 'none' };
    }
  }
  return merged;
};

/** The same rule in several variants (unknown law, open question): the earlier day is the target of all. */
export const withVariants = (draft: Draft, all: readonly Draft[]): Draft => {
  const { code } = draft.match.rule;
  const same = all.filter((one) => one.match.rule.code === code && one.part === null);
  const first = minOf(same.map(({ days }) => days.due));
  if (draft.part !== null || same.length < 2 || !first) return draft;
  const reason =
    new Set(same.map(({ regime }) => regime)).size > 1
      ? 'Der Tag des Asylantrags fehlt: Beide Rechtslagen sind gerechnet, die frühere ist das Ziel.'
      : 'Mehrere Fassungen kommen in Frage: Die frühere ist das Ziel.';
  return aimAt(draft, first, [reason]);
};

const aimAt = (draft: Draft, day: CalendarDate, warnings: string[]): Draft => ({
  ...draft,
  days: {
    ...draft.days,
    target: minOf([draft.days.target, draft.days.due && day < draft.days.due ? day : null]),
    warnings: [...warnings, ...draft.days.warnings],
  },
});

/** A long period is never shown alone: the short one is its target. */
export const withShort = (draft: Draft, all: readonly Draft[]): Draft => {
  const { targetOf } = draft.match.rule;
  if (!targetOf) return draft;
  const short = minOf(
    all.filter(({ match }) => targetOf.includes(match.rule.code)).map(({ days }) => days.due),
  );
  if (!short) return draft;
  return aimAt(draft, short, [
    `Verlassen Sie sich nicht auf die lange Frist: Handeln Sie bis ${formatDayDe(short)}.`,
  ]);
};

/** What the instruction says and what the law says have to agree; otherwise the shorter one is the target. */
export const withInstruction = (
  draft: Draft,
  all: readonly Draft[],
  event: CaseEventFacts,
): Draft => {
  const says = event.instructionSays;
  const { rule } = draft.match;
  if (!says || !rule.inInstruction) return draft;
  const agrees = all.some(
    ({ match }) =>
      match.rule.inInstruction &&
      match.rule.period?.n === says.length &&
      match.rule.period.unit === says.unit,
  );
  const counts = draft.days.deemed ?? draft.days.computation?.event;
  if (agrees || !counts) return draft;
  const bySays = periodEnd(counts, says.length, says.unit, 'event');
  return aimAt(draft, bySays, [
    `Die Belehrung nennt ${periodDe(says.length, says.unit)}, das Gesetz ${rule.period ? periodDe(rule.period.n, rule.period.unit as 'day') : 'etwas anderes'}: heute anwaltlich klären, bis dahin gilt die kürzere Frist.`,
  ]);
};
