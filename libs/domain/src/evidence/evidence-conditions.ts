import type { EvidenceCondition } from '@bleibeakte/contracts';
import { ageOn } from '../calendar/calendar-date.ts';
import { valueOf, type Knowledge } from '../knowledge/knowledge.ts';

/** unknown = a fact is missing that decides it: nobody guesses. */
export type Applies = 'yes' | 'no' | 'unknown';

const whether = (answer: boolean | undefined): Applies => (answer === undefined ? 'unknown' : answer ? 'yes' : 'no');

const ageOf = ({ birthDate, today }: Knowledge): number | undefined => (birthDate === null ? undefined : ageOn(birthDate, today));

const atLeast = (knowledge: Knowledge, years: number): Applies => {
  const age = ageOf(knowledge);
  return whether(age === undefined ? undefined : age >= years);
};

/** Years that somebody is usually asked to work (§ 235 SGB VI ends at 67). */
const isOfWorkingAge = (knowledge: Knowledge): boolean | undefined => {
  const age = ageOf(knowledge);
  return age === undefined ? undefined : age >= 16 && age < 67;
};

const worksNow = (knowledge: Knowledge): boolean | undefined => {
  const periods = valueOf(knowledge, 'workPeriods');
  return periods?.some(({ to }) => to === null || to >= knowledge.today);
};

const isIn = (knowledge: Knowledge, contract: 'promised' | 'signed'): Applies => {
  if (ageOf(knowledge) !== undefined && ageOf(knowledge)! < 15) return 'no';
  const value = valueOf(knowledge, 'trainingContract');
  // Who is not asked about training has none until somebody says so: it is no question for a pensioner or a toddler.
  return value === undefined ? 'no' : whether(value === contract);
};

const RULES: Record<EvidenceCondition, (knowledge: Knowledge) => Applies> = {
  identityOpen: (knowledge) => {
    const identity = valueOf(knowledge, 'identity');
    if (identity !== undefined) return whether(identity !== 'clarified');
    return valueOf(knowledge, 'passportHeld') === true ? 'no' : 'unknown';
  },
  identityKnown: (knowledge) => {
    if (valueOf(knowledge, 'passportHeld') === true) return 'yes';
    const identity = valueOf(knowledge, 'identity');
    return whether(identity === undefined ? undefined : identity === 'clarified');
  },
  // Pupils prove it by their reports; from 65 on age excuses from the test (§ 25b Abs. 3 AufenthG).
  languageProvable: (knowledge) => {
    const age = ageOf(knowledge);
    if (age !== undefined && (age < 16 || age >= 65)) return 'no';
    if (valueOf(knowledge, 'inEducation') === true) return 'no';
    return age === undefined ? 'unknown' : 'yes';
  },
  inSchool: (knowledge) => {
    const learns = valueOf(knowledge, 'inEducation');
    const age = ageOf(knowledge);
    if (learns !== undefined) return whether(learns && (age === undefined || age >= 6));
    // Of school age, school is the rule: § 65 NSchG and its sisters.
    if (age !== undefined) return age >= 6 && age < 16 ? 'yes' : age < 6 || age >= 25 ? 'no' : 'unknown';
    return 'unknown';
  },
  inTraining: (knowledge) => {
    const start = valueOf(knowledge, 'trainingStart');
    const completed = valueOf(knowledge, 'trainingCompletedOn');
    if (isIn(knowledge, 'signed') !== 'yes' || start === undefined) return 'no';
    return whether(start <= knowledge.today && (completed === undefined || completed > knowledge.today));
  },
  trainingPromised: (knowledge) => isIn(knowledge, 'promised'),
  trainingSigned: (knowledge) => isIn(knowledge, 'signed'),
  works: (knowledge) => {
    const now = worksNow(knowledge);
    if (now !== undefined) return whether(now);
    if (valueOf(knowledge, 'inEducation') === true || isOfWorkingAge(knowledge) === false) return 'no';
    return 'unknown';
  },
  couldWork: (knowledge) => {
    if (valueOf(knowledge, 'inEducation') === true || isOfWorkingAge(knowledge) === false) return 'no';
    const now = worksNow(knowledge);
    // Whether somebody works at all is asked once, with the contract.
    return now === undefined ? 'no' : whether(!now && isOfWorkingAge(knowledge));
  },
  workBanned: (knowledge) => (valueOf(knowledge, 'workBan') === true ? 'yes' : 'no'),
  adult: (knowledge) => atLeast(knowledge, 18),
  onBenefits: (knowledge) => (atLeast(knowledge, 18) === 'no' ? 'no' : whether(valueOf(knowledge, 'benefitsLastTwoYears'))),
  fourteen: (knowledge) => atLeast(knowledge, 14),
  // There is no fact for it: an item says that there is something to prove.
  engaged: (knowledge) => (atLeast(knowledge, 14) === 'no' ? 'no' : 'unknown'),
  // Nobody is asked for an illness by a list; who tells of one gets the report proposed.
  ill: (knowledge) => {
    const certificate = valueOf(knowledge, 'medicalCertificate');
    return certificate !== undefined && certificate.length > 0 ? 'yes' : 'no';
  },
  childOfHousehold: (knowledge) => {
    const age = ageOf(knowledge);
    return whether(age === undefined ? undefined : age < 18);
  },
  convicted: (knowledge) => {
    if (atLeast(knowledge, 14) === 'no') return 'no';
    const fines = valueOf(knowledge, 'dayFines');
    const prison = valueOf(knowledge, 'prisonSentence');
    if (fines === undefined && prison === undefined) return 'unknown';
    return whether((fines ?? 0) > 0 || prison === true);
  },
  onRequest: () => 'no',
};

/** Whether a kind of evidence makes sense for this person, as far as is known. */
export const appliesTo = (condition: EvidenceCondition, knowledge: Knowledge): Applies => RULES[condition](knowledge);
