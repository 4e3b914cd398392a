import type {
  BarCode,
  BarEdition,
  BarFinding,
  BarVerdict,
  CalendarDate,
  CommissionBar,
  Land,
  PersonCheck,
} from '@bleibeakte/contracts';
import { compareDays } from '../calendar/calendar-date.ts';
import { formatDateDe } from '../calendar/day-format.ts';
import { type Known, type Knowledge, withoutConfidential } from '../knowledge/knowledge.ts';
import type { BarAnswer, BarRule } from './bar-rule.ts';
import { BAR_LABELS } from './bar-labels.ts';
import { BAR_RULES } from './bar-rules.ts';
import { overallVerdict } from './overall-verdict.ts';

/** What the check needs of a commission's profile. */
export interface CheckedProfile {
  land: Land;
  version: string;
  bars: readonly CommissionBar[];
}

/** Under which `about` a human answers whether this bar stands (yes = it stands). */
export const judgementOfBar = (land: Land, code: BarCode): string =>
  `bar_${land.replace('-', '_')}_${code}`;

const VERIFY: Record<BarEdition, string> = {
  current: 'Bitte prüfen, ob der Grund so gilt.',
  draft: 'Der Grund steht bisher nur in einem Entwurf: bitte prüfen, ob er schon gilt.',
  earlier: 'Der Grund stammt aus einer älteren Fassung: bitte prüfen, ob er noch gilt.',
  unconfirmed:
    'Der Grund stammt aus der Praxis oder aus einem Text, der nicht vorliegt: bitte prüfen, ob er gilt.',
};
const AS_A_RULE = 'Regelgrund: Auch eine begründete Ausnahme ist möglich';

/** A human's answer goes first; what follows from the facts stays readable beside it. */
const judgedAnswer = (answer: BarAnswer, judged: Known<boolean> | undefined): BarAnswer => {
  if (!judged) return answer;
  const said = `Am ${formatDateDe(judged.asOf)} eingeschätzt: ${judged.value ? 'trifft zu' : 'trifft nicht zu'}.`;
  const why = answer.is === 'open' ? said : `${said} Nach den Angaben: ${answer.why}`;
  if (!judged.value) return { is: 'clear', why };
  return answer.is === 'stands' ? { ...answer, why } : { is: 'stands', why };
};

const cureOf = (answer: BarAnswer, rule: BarRule, asRule: boolean): string | null => {
  if (answer.is === 'clear') return null;
  if (answer.is === 'open') return answer.cure ?? null;
  const cure = answer.cure === undefined ? rule.cure : answer.cure;
  if (!asRule) return cure;
  return cure === null ? AS_A_RULE : `${cure}. ${AS_A_RULE}`;
};

/** A bar that is only known from a draft never decides; one that holds as a rule never closes the door for good. */
const verdictOf = (answer: BarAnswer, bar: CommissionBar, cure: string | null): BarVerdict => {
  if (answer.is === 'clear') return 'clear';
  if (answer.is === 'open' || bar.inForce !== true) return 'unknown';
  return cure === null ? 'final' : 'curable';
};

export const checkBar = (
  bar: CommissionBar,
  profile: Pick<CheckedProfile, 'land' | 'version'>,
  knowledge: Knowledge,
): BarFinding => {
  const rule = BAR_RULES[bar.code];
  const judgement = judgementOfBar(profile.land, bar.code);
  const judged = knowledge.judgements[judgement];
  const answer = judgedAnswer(rule.decide({ bar, knowledge }), judged);
  const stands = answer.is === 'stands';
  const curedBy = cureOf(answer, rule, !bar.hard || (stands && answer.onlyAsRule === true));
  return {
    code: bar.code,
    label: BAR_LABELS[bar.code],
    verdict: verdictOf(answer, bar, curedBy),
    text: bar.text,
    plain: answer.plain ?? rule.plain[answer.is],
    why:
      stands && bar.inForce !== true
        ? `${answer.why} ${VERIFY[bar.edition ?? 'current']}`
        : answer.why,
    curedBy,
    againOn: stands ? (answer.againOn ?? null) : null,
    exception: bar.exception ?? null,
    norm: bar.norm,
    source: bar.source,
    confidence: bar.confidence,
    hard: bar.hard,
    inForce: bar.inForce,
    profileVersion: profile.version,
    facts: answer.is === 'open' ? (answer.facts ?? []) : [],
    records: answer.is === 'open' ? (answer.records ?? []) : [],
    procedures: answer.is === 'open' ? [...(answer.procedures ?? [])] : [],
    judgement,
    judged: judged !== undefined,
  };
};

const holdsOn = ({ validFrom, validUntil }: CommissionBar, day: CalendarDate): boolean =>
  (!validFrom || compareDays(validFrom, day) <= 0) &&
  (!validUntil || compareDays(day, validUntil) <= 0);

/** A finding that would be another one without the confidential entries tells what stands in them. */
function marked(
  bar: CommissionBar,
  profile: Pick<CheckedProfile, 'land' | 'version'>,
  knowledge: Knowledge,
): BarFinding {
  const finding = checkBar(bar, profile, knowledge);
  if (!Object.values(knowledge.facts).some(({ confidential }) => confidential)) return finding;
  const open = checkBar(bar, profile, withoutConfidential(knowledge));
  const tells = finding.why !== open.why || finding.verdict !== open.verdict;
  return tells ? { ...finding, confidential: true } : finding;
}

/** All bars of the profile that hold today, in its order. */
export const checkPerson = (
  profile: CheckedProfile,
  person: { name: string; knowledge: Knowledge },
): PersonCheck => {
  const { personId, today } = person.knowledge;
  const bars = profile.bars
    .filter((bar) => holdsOn(bar, today))
    .map((bar) => marked(bar, profile, person.knowledge));
  return { personId, name: person.name, verdict: overallVerdict(bars), bars };
};

/**
 * Bars that ask for a named override before an Eingabe is handed in: those that stand, and compulsory ones in force about
 * which nothing is known. A ground that is only known from a draft asks for nothing.
 */
export const standingBars = (
  people: readonly Pick<PersonCheck, 'personId' | 'bars'>[],
): { personId: string; code: BarCode; verdict: BarVerdict }[] =>
  people.flatMap(({ personId, bars }) =>
    bars
      .filter(
        ({ verdict, hard, inForce }) =>
          verdict === 'curable' ||
          verdict === 'final' ||
          (verdict === 'unknown' && hard && inForce === true),
      )
      .map(({ code, verdict }) => ({ personId, code, verdict })),
  );

export interface LookAgain {
  personId: string;
  name: string;
  finding: BarFinding;
  on: CalendarDate;
}

/** What time alone will cure: to look at again on that day. */
export const againOn = (people: readonly PersonCheck[]): LookAgain[] =>
  people.flatMap(({ personId, name, bars }) =>
    bars.flatMap((finding) =>
      finding.againOn === null ? [] : [{ personId, name, finding, on: finding.againOn }],
    ),
  );
