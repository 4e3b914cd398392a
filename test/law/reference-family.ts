import type { CalendarDate, FactCode, FactStanding, FactValueOf, StayPeriod } from '@bleibeakte/contracts';
import { addDays, addMonths, type KnownFacts, type Knowledge } from '@bleibeakte/domain';

export type Told = { [Code in FactCode]?: FactValueOf<Code> };

export const known = (told: Told, asOf: CalendarDate, standing: FactStanding = 'claimed'): KnownFacts =>
  Object.fromEntries(Object.entries(told).map(([code, value]) => [code, { value, standing, asOf }]));

/** Nothing is known but the day. */
export const nobody = (today: CalendarDate): Knowledge => ({
  today,
  personId: 'person',
  birthDate: null,
  birthDateCertainty: 'unknown',
  enteredOn: null,
  land: 'DE-NI',
  caseLand: 'DE-NI',
  residenceStatus: 'unknown',
  residenceStatusUntil: null,
  childrenInHousehold: [],
  facts: {},
  judgements: {},
  procedures: [],
  noticesOn: [],
  earlierAttempts: [],
});

/** Turns `age` on the day that lies so many days from day 0. */
const born = (day0: CalendarDate, age: number, turnsInDays: number): CalendarDate => addMonths(addDays(day0, turnsInDays), -12 * age);

const nextFirstOfAugust = (day0: CalendarDate): CalendarDate => {
  const year = Number(day0.slice(0, 4));
  return day0 < `${year}-08-01` ? `${year}-08-01` : `${year + 1}-08-01`;
};

export interface ReferenceFamily {
  mother: Knowledge;
  son: Knowledge;
  daughter: Knowledge;
  grandmother: Knowledge;
}

/** What is known about the family of the reference case on day 0, looked at on `today`. */
export function referenceFamily(day0: CalendarDate, today: CalendarDate = day0): ReferenceFamily {
  const entered = addMonths(day0, -74);
  const rejectedOn = addDays(day0, -400);
  const sinceEntry: StayPeriod[] = [
    { kind: 'gestattung', from: entered, to: rejectedOn },
    { kind: 'duldung', from: addDays(rejectedOn, 1), to: null },
  ];
  const everybody: Told = {
    enforceablyObliged: true,
    reachable: true,
    removalDateFixed: false,
    dayFines: 0,
    prisonSentence: false,
    householdIncome: 1140,
    householdNeed: 2310,
  };
  const daughterBorn = born(day0, 11, -60);
  const sonBorn = born(day0, 18, 70);
  const person = (birthDate: CalendarDate, enteredOn: CalendarDate, told: Told, children: CalendarDate[] = []): Knowledge => ({
    ...nobody(today),
    birthDate,
    birthDateCertainty: 'exact',
    enteredOn,
    residenceStatus: 'duldung',
    residenceStatusUntil: addDays(day0, 41),
    childrenInHousehold: children,
    facts: known({ ...everybody, ...told }, day0),
  });
  const grandmotherEntered = addMonths(day0, -11);
  return {
    mother: person(
      born(day0, 38, -120),
      entered,
      {
        stayPeriods: sinceEntry,
        languageLevel: 'B1',
        passportHeld: false,
        identity: 'unclear',
        childrenAttendSchool: true,
        workPeriods: [{ from: addMonths(day0, -26), to: null, hoursPerWeek: 25, insured: true, level: 'any' }],
      },
      [sonBorn, daughterBorn],
    ),
    son: person(sonBorn, entered, {
      stayPeriods: sinceEntry,
      schoolSince: addMonths(day0, -60),
      schoolSuccessful: true,
      inEducation: true,
      trainingKind: 'qualifiedTraining2Years',
      trainingContract: 'promised',
      trainingStart: nextFirstOfAugust(day0),
    }),
    daughter: person(daughterBorn, entered, {
      stayPeriods: sinceEntry,
      schoolSince: addMonths(day0, -64),
      schoolSuccessful: true,
      inEducation: true,
    }),
    grandmother: person(born(day0, 67, -200), grandmotherEntered, {
      stayPeriods: [{ kind: 'duldung', from: grandmotherEntered, to: null }],
    }),
  };
}
