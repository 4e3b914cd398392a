import {
  CASE_STAGES,
  type CalendarDate,
  type CaseStage,
  type HolidayRegion,
  type Land,
} from '@bleibeakte/contracts';
import { addMonths, compareDays, reachesAgeOn } from '../calendar/calendar-date.ts';
import { RuleViolation } from '../rule-violation.ts';
import { displayName } from '../persons/person-name.ts';

/** The stages in the order in which a case usually goes; steps back are normal. */
export const CASE_STAGE_ORDER: readonly CaseStage[] = CASE_STAGES;

/** Negative, 0 or positive, for sorting. */
export const compareStages = (a: CaseStage, b: CaseStage): number =>
  CASE_STAGE_ORDER.indexOf(a) - CASE_STAGE_ORDER.indexOf(b);

export interface NamedPerson {
  firstName: string | null;
  lastName: string | null;
}

/** What a case is called in lists: 'Familie Al-Amin', 'Familie Al-Amin / Haddad' (two names at most), or the name of its only person. */
export const caseTitle = (persons: readonly NamedPerson[]): string => {
  const [first] = persons;
  if (!first) throw new RuleViolation('case.person-missing');
  if (persons.length === 1) return displayName(first.firstName, first.lastName);
  const names = persons.map(
    ({ firstName, lastName }) => lastName?.trim() || firstName?.trim() || '',
  );
  const different = [...new Set(names.filter((name) => name !== ''))];
  return `Familie ${different.slice(0, 2).join(' / ')}`;
};

/**
 * The day of the 18th birthday when it lies within the next twelve months, else null: the person then needs own
 * powers of attorney and consents.
 */
export const turns18On = (
  birthDate: CalendarDate | null,
  today: CalendarDate,
): CalendarDate | null => {
  if (birthDate === null) return null;
  const day = reachesAgeOn(birthDate, 18);
  const soon = compareDays(day, today) > 0 && compareDays(day, addMonths(today, 12)) <= 0;
  return soon ? day : null;
};

/** Throws `case.region-not-in-land`. */
export const assertRegionInLand = (region: HolidayRegion, land: Land): void => {
  if (region !== land && !region.startsWith(`${land}-`)) {
    throw new RuleViolation('case.region-not-in-land', { region, land });
  }
};

/** A case without next step needs the reason; throws `case.reason-missing`. */
export const assertNextStepOrReason = (
  nextStep: { text: string } | null,
  noneNeededBecause: string | null | undefined,
): void => {
  if (!nextStep?.text.trim() && !noneNeededBecause?.trim()) {
    throw new RuleViolation('case.reason-missing');
  }
};
