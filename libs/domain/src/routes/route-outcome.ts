import type {
  CalendarDate,
  Criterion,
  CriterionFinding,
  CriterionOutcome,
  QuestionCode,
  RouteOutcome,
  ThresholdFinding,
} from '@bleibeakte/contracts';
import { formatDateDe } from '../calendar/day-format.ts';

export interface Weighed {
  criterion: Criterion;
  finding: CriterionFinding;
  /** Missing, but a human may still let it pass. */
  waivable: boolean;
}

export interface Result {
  outcome: RouteOutcome;
  on: CalendarDate | null;
  onCode: string | null;
  until: CalendarDate | null;
  reason: string;
  judged: boolean;
  gaps: string[];
  toJudge: string[];
  ask: QuestionCode[];
}

/** Several criteria of which one is enough, or a single one. */
interface Unit {
  members: readonly Weighed[];
  outcome: CriterionOutcome;
  /** A statutory rule: a gap here can be argued. */
  soft: boolean;
  exclusion: boolean;
}

/** The best answer first: one met alternative is enough. */
const BEST: readonly CriterionOutcome[] = [
  'met',
  'waived',
  'openOn',
  'ask',
  'human',
  'missing',
  'note',
];

const ownOutcome = ({ finding, waivable }: Weighed): CriterionOutcome =>
  finding.outcome === 'missing' && waivable ? 'human' : finding.outcome;

function unitOf(members: readonly Weighed[]): Unit {
  const outcomes = members.map(ownOutcome);
  return {
    members,
    outcome: BEST.find((outcome) => outcomes.includes(outcome)) ?? 'note',
    soft: members.some(
      ({ criterion: { strictness } }) => strictness === 'asARule' || strictness === 'discretion',
    ),
    exclusion: members.some(({ criterion: { role } }) => role === 'exclusion'),
  };
}

function unitsOf(weighed: readonly Weighed[]): Unit[] {
  const groups = new Map<string, Weighed[]>();
  for (const one of weighed) {
    const key = one.criterion.group ?? one.criterion.code;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const units = [...groups.values()].map(unitOf);
  return units.sort((a, b) => Number(b.exclusion) - Number(a.exclusion));
}

const isDone = ({ outcome }: Unit): boolean =>
  outcome === 'met' || outcome === 'waived' || outcome === 'note';

interface Opening {
  on: CalendarDate;
  code: string;
  /** Null = the earliest application. */
  why: string | null;
}

/** Day on which the last of them is met, with what gives it. An alternative that comes sooner counts. */
function latestOpening(
  open: readonly Unit[],
  earliest: readonly ThresholdFinding[],
): Opening | null {
  let last: Opening | null = null;
  const take = (day: Opening | null) => {
    if (day && (last === null || day.on > last.on)) last = day;
  };
  for (const { members } of open) {
    let sooner: Opening | null = null;
    for (const { finding } of members) {
      const { on, code, why } = finding;
      if (on !== null && (sooner === null || on < sooner.on)) sooner = { on, code, why };
    }
    take(sooner);
  }
  for (const { on, code } of earliest) take(on === null ? null : { on, code, why: null });
  return last;
}

/** The first day on which something that is met ends. */
function firstEnd(units: readonly Unit[]): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const unit of units) {
    if (!isDone(unit)) continue;
    for (const { finding } of unit.members) {
      if (finding.until !== null && (first === null || finding.until < first))
        first = finding.until;
    }
  }
  return first;
}

/** Which questions and judgements would move what is not met. */
function leftOpen(open: readonly Unit[]): { ask: QuestionCode[]; toJudge: string[] } {
  const ask = new Set<QuestionCode>();
  const toJudge: string[] = [];
  for (const { members } of open) {
    for (const { finding } of members) {
      for (const code of finding.ask) ask.add(code);
      const { outcome, judgeable, judged } = finding;
      if (outcome === 'human' || (outcome === 'missing' && judgeable && !judged)) {
        toJudge.push(finding.code);
      }
    }
  }
  return { ask: [...ask], toJudge };
}

const count = (many: number, one: string, more: string): string =>
  many === 1 ? one : `${many} ${more}`;

/** Requirements and exclusions together; alternatives of the route are weighed one by one by the caller. */
export function weigh(weighed: readonly Weighed[], earliest: readonly ThresholdFinding[]): Result {
  const units = unitsOf(weighed);
  const open = units.filter((unit) => !isDone(unit));
  const blockers = open.filter(({ outcome, soft }) => outcome === 'missing' && !soft);
  const gaps = open.filter(({ outcome, soft }) => outcome === 'missing' && soft);
  const opening = latestOpening(
    open.filter(({ outcome }) => outcome === 'openOn'),
    earliest,
  );
  const asked = open.filter(({ outcome }) => outcome === 'ask');
  const human = open.filter(({ outcome }) => outcome === 'human');
  const { ask, toJudge } = leftOpen(open);
  const until = firstEnd(units);
  const gapCodes = gaps.flatMap(({ members }) => members.map(({ criterion }) => criterion.code));
  const result = (
    outcome: RouteOutcome,
    reason: string,
    { opened = null, judged = false }: { opened?: Opening | null; judged?: boolean } = {},
  ): Result => ({
    outcome,
    on: opened?.on ?? null,
    onCode: opened?.code ?? null,
    until,
    reason,
    judged,
    gaps: gapCodes,
    toJudge,
    ask,
  });
  if (blockers.length > 0) {
    const whys = blockers.map(({ members }) => members.at(-1)?.finding.why ?? '');
    const judged = blockers.every(({ members }) => members.some(({ finding }) => finding.judged));
    return result('notAvailable', whys[0] ?? '', { judged });
  }
  if (opening) {
    const words =
      opening.why ?? `Ein Antrag ist frühestens am ${formatDateDe(opening.on)} möglich.`;
    return result('openOn', words, { opened: opening });
  }
  const questions = `${count(ask.length, 'Eine Frage ist', 'Fragen sind')} noch offen.`;
  if (asked.some(({ soft }) => !soft)) return result('ask', questions);
  if (human.length > 0) {
    const computed = units.some(
      ({ members, outcome }) => outcome === 'met' && members.some(({ finding }) => !finding.judged),
    );
    const left = asked.length > 0 ? ` ${questions}` : '';
    return result(
      'needsHuman',
      `${computed ? 'Was sich berechnen lässt, liegt vor; das Übrige beurteilt ein Mensch.' : 'Das kann nur ein Mensch beurteilen.'}${left}`,
    );
  }
  if (asked.length > 0) return result('ask', questions);
  if (gaps.length > 0) {
    return result(
      'metExceptGaps',
      `Bis auf ${count(gaps.length, 'eine Lücke', 'Lücken')}, über die sich streiten lässt: prüfen.`,
    );
  }
  return result('met', 'Nach den Angaben liegt alles vor: prüfen.');
}
