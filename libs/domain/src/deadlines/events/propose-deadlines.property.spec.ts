import { describe, it } from '@jest/globals';
import {
  CASE_EVENT_KINDS,
  type CaseEventFacts,
  EVENT_QUESTIONS,
  type EventAnswers,
  EVENT_SENDERS,
  HOLIDAY_REGIONS,
  INSTRUCTIONS,
  LANDS,
  PERIOD_UNITS,
  SERVICE_MODES,
} from '@bleibeakte/contracts';
import { DEADLINE_CATALOGUE } from '@bleibeakte/law';
import fc from 'fast-check';
import { addDays } from '../../calendar/calendar-date.ts';
import { isWorkingDay } from '../../calendar/working-days.ts';
import { computeDeadline } from '../compute-deadline.ts';
import type { EventContext } from './event-context.ts';
import { proposeDeadlines } from './propose-deadlines.ts';

const RUNS = { numRuns: 250 };
const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2010-01-01', days));
const region = fc.constantFrom(...HOLIDAY_REGIONS);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const answers = fc.record(
  Object.fromEntries(
    Object.entries(EVENT_QUESTIONS).map(([question, values]) => [
      question,
      maybe(fc.constantFrom(...values)),
    ]),
  ),
) as fc.Arbitrary<EventAnswers>;
const period = fc.record({
  length: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom(...PERIOD_UNITS.filter((unit) => unit !== 'year')),
});

const event: fc.Arbitrary<CaseEventFacts> = fc.record({
  kind: fc.constantFrom(...CASE_EVENT_KINDS),
  on: day,
  service: maybe(fc.constantFrom(...SERVICE_MODES)),
  postedOn: maybe(day),
  letterDatedOn: maybe(day),
  sender: maybe(fc.constantFrom(...EVENT_SENDERS)),
  senderLand: maybe(fc.constantFrom(...LANDS)),
  region: maybe(region),
  alsoAt: maybe(region),
  instruction: maybe(fc.constantFrom(...INSTRUCTIONS)),
  instructionSays: maybe(period),
  asylumAppliedOn: maybe(day),
  period: maybe(period),
  namedOn: maybe(day),
  namedTime: maybe(fc.constantFrom('00:00', '09:30', '23:59')),
  servedOn: maybe(day),
  answers,
});
const context: fc.Arbitrary<EventContext> = fc.record({
  today: day,
  land: fc.constantFrom(...LANDS),
  region,
  minimumStayMonths: maybe(fc.integer({ min: 1, max: 60 })),
});
/** Easter Sunday after Gauss: written here once more, so that the calendar is not only compared with itself. */
const easter = (year: number): string => {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const d = (19 * a + 24) % 30;
  const e = (2 * b + 4 * c + 6 * d + 5) % 7;
  const late = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10);
  return addDays(`${year}-03-22`, d + e - (late ? 7 : 0));
};
/** Saturday, Sunday, or one of the nine days that are holidays everywhere. */
const isFreeEverywhere = (on: string): boolean => {
  const sunday = easter(Number(on.slice(0, 4)));
  return (
    [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay()) ||
    ['01-01', '05-01', '10-03', '12-25', '12-26'].includes(on.slice(5)) ||
    [-2, 1, 39, 50].some((days) => addDays(sunday, days) === on)
  );
};
const rules = new Map(DEADLINE_CATALOGUE.rules.map((rule) => [rule.code, rule]));
const propose = (given: CaseEventFacts, around: EventContext) =>
  proposeDeadlines(given, around, DEADLINE_CATALOGUE).proposals;

describe('for any day and region', () => {
  it('a period ends on its raw end or later, and when it moves never on a free day', () => {
    fc.assert(
      fc.property(
        day,
        region,
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom(...PERIOD_UNITS),
        fc.boolean(),
        maybe(fc.constantFrom(3, 4)),
        fc.constantFrom('event' as const, 'dayStart' as const),
        (start, where, n, unit, shift, fictionDays, startMode) => {
          const length = unit === 'year' ? Math.min(n, 20) : n;
          const { due, rawEnd } = computeDeadline({
            event: start,
            fictionDays,
            startMode,
            length,
            unit,
            region: where,
            shift,
          });
          if (!shift) return due === rawEnd;
          return due >= rawEnd && isWorkingDay(due, where) && !isFreeEverywhere(due);
        },
      ),
      RUNS,
    );
  });

  it('every proposal: due ≥ raw end, cautious ≤ due, target < due, the warning not after them', () => {
    fc.assert(
      fc.property(event, context, (given, around) =>
        propose(given, around).every(({ dueOn, rawEnd, cautiousOn, targetOn, warnOn }) => {
          if (dueOn === null) return rawEnd === null && cautiousOn === null && warnOn === null;
          const aim = targetOn !== null && targetOn < cautiousOn! ? targetOn : cautiousOn!;
          return (
            dueOn >= rawEnd! &&
            cautiousOn! <= dueOn &&
            (targetOn === null || targetOn < dueOn) &&
            warnOn! <= aim &&
            isWorkingDay(warnOn!, given.region ?? around.region)
          );
        }),
      ),
      RUNS,
    );
  });

  it('a computed proposal that moves ends on no Saturday, Sunday or holiday of the receiving body', () => {
    fc.assert(
      fc.property(event, context, (given, around) =>
        propose(given, around).every(
          ({ dueOn, ruleCode, computation }) =>
            computation === null ||
            dueOn === null ||
            !rules.get(ruleCode)?.shift ||
            (isWorkingDay(dueOn, given.region ?? around.region) && !isFreeEverywhere(dueOn)),
        ),
      ),
      RUNS,
    );
  });

  it('an event gives the same days whatever else is in the file, and every key once: adding one removes none', () => {
    fc.assert(
      fc.property(event, event, context, (first, second, around) => {
        const before = propose(first, around);
        const file = [...before.map(({ key, dueOn }) => `1 ${key} ${dueOn}`)];
        const after = [
          ...file,
          ...propose(second, around).map(({ key, dueOn }) => `2 ${key} ${dueOn}`),
        ];
        const again = propose(first, around).map(({ key, dueOn }) => `1 ${key} ${dueOn}`);
        return again.every((one) => after.includes(one)) && new Set(after).size === after.length;
      }),
      { numRuns: 80 },
    );
  });

  it('answering a question takes away only what the answer excludes', () => {
    fc.assert(
      fc.property(event, context, (given, around) => {
        const open = new Set(
          propose({ ...given, answers: {} }, around).map(({ ruleCode }) => ruleCode),
        );
        const certain = new Set(
          DEADLINE_CATALOGUE.rules
            .filter(({ triggers }) => triggers.some((one) => one.certain))
            .map(({ code }) => code),
        );
        return propose(given, around).every(
          ({ ruleCode }) => open.has(ruleCode) || certain.has(ruleCode),
        );
      }),
      { numRuns: 80 },
    );
  });
});
