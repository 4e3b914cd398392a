import type {
  CalendarDate,
  EmploymentValue,
  QuestionCode,
  WorkPeriod,
} from '@bleibeakte/contracts';
import { euroDe, neededDe, percentDe } from './route-words.ts';
import { monthsVerdict } from './stay-rules.ts';
import { type Chains, chainsOf } from './time-chain.ts';
import {
  ask,
  human,
  met,
  missing,
  oneOf,
  type RulesFor,
  type Subject,
  type Verdict,
  yesNo,
} from './verdict.ts';

const fitsWork = (value: EmploymentValue, period: WorkPeriod): boolean =>
  period.hoursPerWeek >= (value.hoursPerWeek ?? 0) &&
  (period.insured || !value.subjectToSocialInsurance) &&
  (!value.matching || period.level === 'adequate') &&
  (!value.qualified || period.level !== 'any');

/** Work of the wanted kind that reaches to that day; two jobs side by side are not added up. */
export const workChains = (
  periods: readonly WorkPeriod[],
  value: EmploymentValue,
  day: CalendarDate,
): Chains | null =>
  chainsOf(
    periods
      .filter((period) => fitsWork(value, period))
      .map(({ from, to }) => ({ from, to, counting: 'counts' })),
    day,
  );

function employment(value: EmploymentValue, subject: Subject): Verdict {
  const periods = subject.read('workPeriods');
  if (periods === undefined) return ask(['workPeriods']);
  const chains = workChains(periods, value, subject.knowledge.today);
  if (!chains) return missing('Derzeit keine Arbeit, die so zählt.');
  const verdict = monthsVerdict(chains, value.months, subject);
  const ends = periods.flatMap((period) =>
    fitsWork(value, period) && period.to !== null && period.to >= subject.knowledge.today
      ? [period.to]
      : [],
  );
  if (verdict.outcome === 'openOn' && ends.some((to) => to < verdict.on))
    subject.warn('Die Arbeit endet nach den Angaben vorher: Sie muss bis dahin weitergehen.');
  if (verdict.outcome !== 'met' || !value.noBenefitsLastMonths) return verdict;
  const benefits = subject.read('benefitsLastTwoYears');
  const span = `${value.noBenefitsLastMonths} Monaten`;
  if (benefits === undefined)
    return ask(
      ['benefitsLastTwoYears'],
      `${verdict.why} Ob in den letzten ${span} Leistungen bezogen wurden, ist offen.`,
    );
  return benefits
    ? human(
        `${verdict.why} Leistungsbezug in den letzten zwei Jahren: ob er in den letzten ${span} liegt und ob er schadet, ist zu beurteilen.`,
      )
    : verdict;
}

/** Both figures of the household, or which of them is not known. */
function budget({ read }: Subject): { income: number; need: number } | Verdict {
  const income = read('householdIncome');
  const need = read('householdNeed');
  const open: QuestionCode[] = [];
  if (income === undefined) open.push('householdIncome');
  if (need === undefined || need === 0) open.push('householdNeed');
  if (income === undefined || !need)
    return ask(open, 'Einkommen und Bedarf des Haushalts sind noch nicht beide bekannt.');
  return { income, need };
}

const isVerdict = (value: object): value is Verdict => 'outcome' in value;

function fullLivelihood(subject: Subject): Verdict {
  const figures = budget(subject);
  if (isVerdict(figures)) return figures;
  const { income, need } = figures;
  const words = `Einkommen ${euroDe(income)}, Bedarf ${euroDe(need)}`;
  return income >= need
    ? met(`${words}: gedeckt.`)
    : missing(`${words}: Es fehlen ${euroDe(need - income)}.`);
}

/** More than the share, so exactly half is not enough. */
function share(wanted: number, subject: Subject): Verdict {
  const figures = budget(subject);
  if (isVerdict(figures)) return figures;
  const { income, need } = figures;
  const limit = need * wanted;
  const words = `${euroDe(income)} von ${euroDe(need)} sind ${percentDe(income / need)}; nötig ist mehr als ${percentDe(wanted)}, also mehr als ${euroDe(limit)}`;
  return income > limit
    ? met(`${words}.`)
    : missing(`${words}. Es fehlen mehr als ${euroDe(limit - income)}.`);
}

export const LIVELIHOOD_RULES: RulesFor<
  | 'employmentMonths'
  | 'employmentMatchesQualification'
  | 'livelihoodSecured'
  | 'livelihoodShare'
  | 'livelihoodSecuredPastMonths'
  | 'livelihoodTemporaryBenefitsHarmless'
  | 'livelihoodTrainingNeed'
  | 'livelihoodAndHousing'
  | 'livelihoodOrDeclaration'
  | 'housing'
  | 'noWorkBan'
> = {
  employmentMonths: ({ value }, subject) => employment(value, subject),
  employmentMatchesQualification: yesNo('jobMatchesQualification', {
    met: 'Die Arbeit passt zum Abschluss.',
    missing: 'Die Arbeit passt nicht zum Abschluss.',
  }),
  livelihoodSecured: ({ alternativeCondition }, subject) => {
    if (alternativeCondition !== 'inEducation') return fullLivelihood(subject);
    const inEducation = subject.read('inEducation');
    if (inEducation)
      return met(
        'In Schule, Ausbildung oder Studium: Der Lebensunterhalt muss nicht gesichert sein.',
      );
    const verdict = fullLivelihood(subject);
    if (verdict.outcome === 'met' || inEducation === false) return verdict;
    const open: readonly QuestionCode[] = verdict.outcome === 'ask' ? verdict.ask : [];
    return ask(
      ['inEducation', ...open],
      `${verdict.why} Ob die Person in Schule, Ausbildung oder Studium ist, ist offen.`,
    );
  },
  livelihoodShare: ({ value }, subject) => share(value, subject),
  livelihoodSecuredPastMonths: ({ value }, { read }) => {
    const months = read('livelihoodSecuredMonths');
    if (months === undefined) return ask(['livelihoodSecuredMonths']);
    const words = `Gesichert seit ${neededDe(months)}; nötig sind ${neededDe(value)}.`;
    return months >= value ? met(words) : missing(words);
  },
  livelihoodTemporaryBenefitsHarmless: oneOf('temporaryBenefitsGroup', {
    met: 'Gehört zu einer der Gruppen, bei denen vorübergehender Leistungsbezug in der Regel nicht schadet.',
    missing:
      'Gehört zu keiner der Gruppen, bei denen vorübergehender Leistungsbezug nicht schadet.',
  }),
  livelihoodTrainingNeed: yesNo('trainingNeedCovered', {
    met: 'Der Bedarf während der Ausbildung ist gedeckt.',
    missing: 'Der Bedarf während der Ausbildung ist nicht gedeckt.',
  }),
  livelihoodAndHousing: (_criterion, subject) => {
    const money = fullLivelihood(subject);
    const housing = subject.read('housingSufficient');
    if (money.outcome === 'missing') return money;
    if (housing === false) return missing('Der Wohnraum reicht nicht.');
    const open: QuestionCode[] = money.outcome === 'ask' ? [...money.ask] : [];
    if (housing === undefined) open.push('housingSufficient');
    return open.length > 0 ? ask(open) : met(`${money.why} Der Wohnraum reicht.`);
  },
  livelihoodOrDeclaration: (_criterion, subject) => {
    const money = fullLivelihood(subject);
    return money.outcome === 'missing'
      ? human(`${money.why} Eine Verpflichtungserklärung (§ 68) kann das ausgleichen.`)
      : money;
  },
  housing: yesNo('housingSufficient', {
    met: 'Der Wohnraum reicht.',
    missing: 'Der Wohnraum reicht nicht.',
  }),
  noWorkBan: yesNo(
    'workBan',
    {
      met: 'Kein Arbeitsverbot nach § 60a Abs. 6.',
      missing: 'Ein Arbeitsverbot nach § 60a Abs. 6 besteht.',
    },
    () => false,
  ),
};
