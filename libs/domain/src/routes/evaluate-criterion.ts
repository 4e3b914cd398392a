import {
  type Criterion,
  type CriterionFinding,
  type CriterionType,
  FACT_STANDINGS,
  type FactCode,
  type FactStanding,
  type ResidenceRoute,
} from '@bleibeakte/contracts';
import { formatDateDe } from '../calendar/day-format.ts';
import { type Knowledge, type Known, valueOf } from '../knowledge/knowledge.ts';
import { CRITERION_RULES } from './criterion-rules.ts';
import type { CriterionRule, Subject, Verdict } from './verdict.ts';

/** Findings of one person, so that a criterion which several routes name is looked at once. */
export interface Sitting {
  readonly knowledge: Knowledge;
  readonly routes: readonly ResidenceRoute[];
}

const weaker = (a: FactStanding | null, b: FactStanding): FactStanding =>
  a === null || FACT_STANDINGS.indexOf(b) < FACT_STANDINGS.indexOf(a) ? b : a;

/** Other conditions than these are computed; what is not listed here needs a human, so the criterion can be judged. */
const COMPUTED_CONDITIONS: ReadonlySet<string> = new Set([
  'inEducation',
  'livesWithMinorUnmarriedChild',
  'trainingStartedAsAsylumSeeker',
  'foreignerSpecificOffence',
]);

const isJudgeable = (criterion: Criterion, verdict: Verdict): boolean =>
  criterion.role !== 'note' &&
  verdict.outcome !== 'parts' &&
  (criterion.evaluation !== 'auto' ||
    criterion.strictness === 'conditional' ||
    verdict.outcome === 'human' ||
    (criterion.alternativeCondition !== undefined &&
      !COMPUTED_CONDITIONS.has(criterion.alternativeCondition)));

/** For exclusions true means: nothing stands against it. */
function judgedVerdict({ role }: Criterion, { value, asOf }: Known<boolean>): Verdict {
  const on = `Beurteilt am ${formatDateDe(asOf)}`;
  if (role === 'exclusion')
    return value
      ? { outcome: 'met', why: `${on}: steht nicht entgegen.` }
      : { outcome: 'missing', why: `${on}: steht entgegen.` };
  return value
    ? { outcome: 'met', why: `${on}: liegt vor.` }
    : { outcome: 'missing', why: `${on}: liegt nicht vor.` };
}

/** A condition that may not apply at all never closes a way by itself. */
const conditional = (verdict: Verdict): Verdict =>
  verdict.outcome === 'missing'
    ? {
        outcome: 'human',
        why: `${verdict.why} Gilt nur in bestimmten Fällen: ob hier, ist zu beurteilen.`,
      }
    : verdict;

/** What is asked of a human only is never computed, whatever the facts say. */
function ruleVerdict(criterion: Criterion, subject: Subject): Verdict {
  // The table has, for each type, the rule of exactly this type.
  const rule = CRITERION_RULES[criterion.type] as CriterionRule<CriterionType>;
  const verdict = rule(criterion, subject);
  if (criterion.role === 'note') return { outcome: 'note', why: verdict.why };
  if (criterion.evaluation === 'human' && verdict.outcome !== 'human')
    return { outcome: 'human', why: 'Das beurteilt ein Mensch.' };
  return criterion.strictness === 'conditional' ? conditional(verdict) : verdict;
}

export function evaluateCriterion(
  criterion: Criterion,
  route: ResidenceRoute,
  sitting: Sitting,
): CriterionFinding {
  const { knowledge, routes } = sitting;
  const warnings: string[] = [];
  let standing: FactStanding | null = null;
  const subject: Subject = {
    knowledge,
    route,
    read: <Code extends FactCode>(code: Code) => {
      const known = knowledge.facts[code];
      if (known) standing = weaker(standing, known.standing);
      return valueOf(knowledge, code);
    },
    warn: (warning) => {
      if (!warnings.includes(warning)) warnings.push(warning);
    },
    findingOn: (code) => {
      for (const other of routes) {
        const found = other.criteria.find((one) => one.code === code);
        // Two criteria that name each other would never end; the data check refuses a criterion that names itself.
        if (found && found.type !== 'criteriaOfRoute')
          return evaluateCriterion(found, other, sitting);
      }
      return undefined;
    },
  };
  const proposed = ruleVerdict(criterion, subject);
  const judgeable = isJudgeable(criterion, proposed);
  const judgement = judgeable ? knowledge.judgements[criterion.code] : undefined;
  const verdict = judgement ? judgedVerdict(criterion, judgement) : proposed;
  return {
    code: criterion.code,
    outcome: verdict.outcome === 'parts' ? outcomeOfParts(verdict.parts) : verdict.outcome,
    on: verdict.outcome === 'openOn' ? verdict.on : null,
    until: verdict.outcome === 'met' ? (verdict.until ?? null) : null,
    ask: verdict.outcome === 'ask' ? [...new Set(verdict.ask)] : [],
    why: verdict.why,
    warnings,
    standing: judgement ? judgement.standing : standing,
    judgeable,
    judged: judgement !== undefined,
    parts: verdict.outcome === 'parts' ? verdict.parts : [],
  };
}

/** The one that keeps the whole from being met; the route itself weighs each part by its own strictness. */
function outcomeOfParts(parts: readonly CriterionFinding[]): CriterionFinding['outcome'] {
  for (const outcome of ['missing', 'openOn', 'ask', 'human'] as const) {
    if (parts.some((part) => part.outcome === outcome)) return outcome;
  }
  return 'met';
}
