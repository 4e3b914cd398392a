import type { CalendarDate, CriterionOf, CriterionOutcome, CriterionType, FactCode, ResidenceRoute, StayKind, StayPeriod, WorkPeriod } from '@bleibeakte/contracts';
import { addDays, addMonths, type Knowledge } from '@bleibeakte/domain';
import { known, type Told } from './reference-family.ts';

export const TODAY: CalendarDate = '2026-11-25';

export type Patch = Partial<Knowledge>;
/** What has to be known so that the criterion comes out like this. */
export type Answers = Partial<Record<CriterionOutcome, Patch>>;
export type AnswersOf<Type extends CriterionType> = (criterion: CriterionOf<Type>, route: ResidenceRoute) => Answers;

export const facts = (told: Told): Patch => ({ facts: known(told, TODAY) });
export const bornOn = (birthDate: CalendarDate): Patch => ({ birthDate, birthDateCertainty: 'exact' });
export const aged = (years: number): Patch => bornOn(addMonths(TODAY, -12 * years - 1));
export const ago = (months: number): CalendarDate => addMonths(TODAY, -months);
export const since = (kind: StayKind, months: number): StayPeriod[] => [{ kind, from: ago(months), to: null }];
export const NOTHING: Patch = {};

export const yesNo = (code: FactCode, metBy = true): Answers => ({
  ask: NOTHING,
  met: facts({ [code]: metBy }),
  missing: facts({ [code]: !metBy }),
});
export const oneOf = (code: FactCode, value: readonly string[]): Answers => ({
  ask: NOTHING,
  met: facts({ [code]: [value[0]] } as Told),
  missing: facts({ [code]: [] } as Told),
});
export const human: AnswersOf<CriterionType> = () => ({ human: NOTHING });
export const note: AnswersOf<CriterionType> = () => ({ note: NOTHING });

/** In months: enough, not yet, a gap in between that only a human can weigh, nothing that counts. */
export const stay = (kind: StayKind, months: number): Answers => ({
  ask: NOTHING,
  met: facts({ stayPeriods: since(kind, months + 1) }),
  openOn: facts({ stayPeriods: since(kind, 1) }),
  human: facts({
    stayPeriods: [
      { kind, from: ago(months + 6), to: ago(3) },
      { kind, from: addDays(ago(2), 0), to: null },
    ],
  }),
  missing: facts({ stayPeriods: since('none', months + 12) }),
});

export const work = ({ value }: CriterionOf<'employmentMonths'>): Answers => {
  const fits: Omit<WorkPeriod, 'from' | 'to'> = {
    hoursPerWeek: 40,
    insured: true,
    level: 'adequate',
  };
  const enough: Told = { workPeriods: [{ ...fits, from: ago(value.months + 1), to: null }] };
  return {
    ask: value.noBenefitsLastMonths ? facts(enough) : NOTHING,
    met: facts({ ...enough, benefitsLastTwoYears: false }),
    openOn: facts({ workPeriods: [{ ...fits, from: ago(1), to: null }] }),
    missing: facts({ workPeriods: [] }),
    human: value.noBenefitsLastMonths
      ? facts({ ...enough, benefitsLastTwoYears: true })
      : facts({
          workPeriods: [
            { ...fits, from: ago(value.months + 6), to: ago(3) },
            { ...fits, from: ago(2), to: null },
          ],
        }),
  };
};

export const identityInTime = ({ value }: CriterionOf<'identityClarifiedByDeadline'>): Answers => {
  const entered = value.entryFrom ?? '2015-06-01';
  const told = (identity: 'clarified' | 'unclear', on: CalendarDate): Patch => ({
    enteredOn: entered,
    ...facts({ identity, identityClarifiedOn: on }),
  });
  const recent: Patch = { enteredOn: ago(2), ...facts({ identity: 'unclear' }) };
  return {
    ask: NOTHING,
    met: told('clarified', addDays(entered, 30)),
    missing: told('unclear', entered),
    ...(value.monthsAfterEntry !== undefined && { human: recent }),
  };
};

export const deadlines: Record<string, (months: number) => Answers> = {
  monthsFromKnowledge: (months) => ({
    ask: NOTHING,
    met: facts({ newEvidenceKnownOn: ago(months - 1) }),
    missing: facts({ newEvidenceKnownOn: ago(months + 1) }),
  }),
  monthsFromReceipt: (months) => ({
    ask: NOTHING,
    met: facts({ paternityConsentReceivedOn: ago(months + 1) }),
    openOn: facts({ paternityConsentReceivedOn: ago(months - 1) }),
  }),
  monthsFromBirth: (months) => ({
    ask: NOTHING,
    met: bornOn(ago(months - 1)),
    missing: bornOn(ago(months + 1)),
  }),
};

export const statusKind: Record<string, StayKind> = {
  DULDUNG: 'duldung',
  AUFENTHG_60C: 'AUFENTHG_60C',
  AUFENTHG_104C: 'AUFENTHG_104C',
  FAMILY_PERMIT: 'familyPermit',
};
export const money = (householdIncome: number, householdNeed = 1000): Told => ({
  householdIncome,
  householdNeed,
});
