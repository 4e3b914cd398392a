import type { Criterion, CriterionOutcome, CriterionType, ResidenceRoute } from '@bleibeakte/contracts';
import { addDays, addMonths } from '@bleibeakte/domain';
import type { Told } from './reference-family.ts';
import {
  type AnswersOf,
  type Patch,
  TODAY,
  facts,
  aged,
  ago,
  since,
  NOTHING,
  yesNo,
  oneOf,
  human,
  note,
  stay,
  work,
  identityInTime,
  deadlines,
  statusKind,
  money,
} from './answer-shapes.ts';

const ANSWERS: { [Type in CriterionType]: AnswersOf<Type> } = {
  ageRange: ({ value: { min, max } }) => ({
    ask: NOTHING,
    met: aged(min),
    ...(min > 0 && { openOn: aged(min - 1) }),
    ...(max !== null && { missing: aged(max + 1) }),
  }),
  applicationBeforeAge: ({ value }) => ({
    ask: NOTHING,
    met: aged(value - 1),
    missing: aged(value),
  }),
  applicationDateWindow: ({ value: { from, to } }) => ({
    met: { today: to },
    openOn: { today: addDays(from, -1) },
    missing: { today: addDays(to, 1) },
  }),
  enteredAfter: ({ value }) => ({
    ask: NOTHING,
    met: { enteredOn: value },
    missing: { enteredOn: addDays(value, -1) },
  }),
  enteredBefore: ({ value }) => ({
    ask: NOTHING,
    met: { enteredOn: value },
    missing: { enteredOn: addDays(value, 1) },
  }),
  formDeadline: ({ value, unit }) => deadlines[unit]!(value),
  suspendedUntil: ({ value }) => ({ openOn: { today: value }, met: { today: addDays(value, 1) } }),
  permitStillValid: ({ value }) => ({
    ask: NOTHING,
    met: facts({ permit104cIssuedOn: ago(value - 1) }),
    missing: facts({ permit104cIssuedOn: ago(value + 1) }),
  }),
  permitValidOn: () => yesNo('protectionPermitOnCutoff'),
  titleExtensionApplicationBeforeExpiry: () => yesNo('permit104cFollowUpFiledInTime'),
  minMonthsInGermany: ({ value, unit }) => {
    const day = unit.split(':')[1];
    if (!day) return stay('gestattung', value);
    const from = (months: number): Patch => facts({ stayPeriods: [{ kind: 'gestattung', from: addMonths(day, -months), to: null }] });
    return { ask: NOTHING, met: from(value + 1), missing: from(value - 1) };
  },
  minMonthsToleration: ({ value, alternativeCondition }) => ({
    ...stay('duldung', value),
    ...(alternativeCondition && {
      missing: facts({ stayPeriods: since('none', value), trainingStartedAsAsylumSeeker: false }),
    }),
  }),
  minMonthsDeportationSuspended: ({ value }) => stay('duldung', value),
  minMonthsStatus: ({ value }) => stay('AUFENTHG_60D', value),
  minMonthsMarriageInGermany: ({ value }) => ({
    ask: NOTHING,
    met: facts({ marriedInGermanySince: ago(value + 1) }),
    openOn: facts({ marriedInGermanySince: ago(1) }),
  }),
  minMonthsLawfulStayBeforeDeparture: ({ value }) => ({
    ask: NOTHING,
    met: facts({ lawfulMonthsBeforeDeparture: value }),
    missing: facts({ lawfulMonthsBeforeDeparture: value - 1 }),
  }),
  residenceStatusIn: ({ value }) => {
    const other: Patch = { residenceStatus: 'none' };
    return {
      ask: NOTHING,
      met: facts({ stayPeriods: since(statusKind[value[0]!]!, 1) }),
      ...(value.includes('DULDUNGSANSPRUCH') ? { human: other } : { missing: other }),
    };
  },
  statusHeld: ({ value }) => {
    if (value.includes('longTermResidentOtherEUState')) return yesNo('longTermResidentOtherEUState');
    const stayPeriods = since(statusKind[value[0]!]!, 12);
    return {
      ask: facts({ stayPeriods }),
      missing: facts({ stayPeriods: since('duldung', 12) }),
      met: facts({ stayPeriods, trainingCompletedOn: TODAY }),
      openOn: facts({ stayPeriods, trainingCompletedOn: addDays(TODAY, 1) }),
    };
  },
  enforceableObligationToLeave: ({ value }) => yesNo('enforceablyObliged', value),
  bornInGermany: () => yesNo('bornInGermany'),
  minMonthsSchool: ({ value }) => ({
    ask: NOTHING,
    met: facts({ schoolSince: ago(value + 1), schoolSuccessful: true }),
    openOn: facts({ schoolSince: ago(1), schoolSuccessful: true }),
    missing: facts({ schoolSince: ago(value + 1), schoolSuccessful: false }),
  }),
  qualificationObtained: ({ value }) => oneOf('qualifications', value),
  trainingContract: ({ value }) => {
    const trainingKind = value[0] as 'qualifiedTraining2Years';
    return {
      ask: facts({ trainingKind }),
      met: facts({ trainingKind, trainingContract: 'signed' }),
      human: facts({ trainingKind, trainingContract: 'promised' }),
      missing: facts({ trainingKind: 'other', trainingContract: 'signed' }),
    };
  },
  languageLevel: ({ value }) => ({
    ask: NOTHING,
    met: facts({ languageLevel: value }),
    missing: facts({ languageLevel: 'none' }),
  }),
  languageLevelWritten: ({ value }) => ({
    ask: NOTHING,
    met: facts({ languageWritten: value }),
    missing: facts({ languageWritten: 'none' }),
  }),
  civicKnowledge: ({ value }) => oneOf('civicProof', value),
  childrenSchoolAttendance: () => yesNo('childrenAttendSchool'),
  integrationCourse: () => ({
    ask: NOTHING,
    met: facts({ integrationCourse: 'passed' }),
    missing: facts({ integrationCourse: 'notPassed' }),
  }),
  employmentMonths: work,
  employmentMatchesQualification: () => yesNo('jobMatchesQualification'),
  livelihoodSecured: () => ({
    ask: NOTHING,
    met: facts(money(1000)),
    missing: facts({ ...money(999), inEducation: false }),
  }),
  livelihoodShare: ({ value }) => ({
    ask: facts({ householdIncome: 1 }),
    met: facts(money(1000 * value + 1)),
    missing: facts(money(1000 * value)),
  }),
  livelihoodSecuredPastMonths: ({ value }) => ({
    ask: NOTHING,
    met: facts({ livelihoodSecuredMonths: value }),
    missing: facts({ livelihoodSecuredMonths: value - 1 }),
  }),
  livelihoodTemporaryBenefitsHarmless: ({ value }) => oneOf('temporaryBenefitsGroup', value),
  livelihoodTrainingNeed: () => yesNo('trainingNeedCovered'),
  livelihoodAndHousing: () => ({
    ask: facts(money(1000)),
    met: facts({ ...money(1000), housingSufficient: true }),
    missing: facts({ ...money(1000), housingSufficient: false }),
  }),
  livelihoodOrDeclaration: () => ({
    ask: NOTHING,
    met: facts(money(1000)),
    human: facts(money(1)),
  }),
  housing: () => yesNo('housingSufficient'),
  noWorkBan: () => yesNo('workBan', false),
  identityClarified: () => ({
    ask: NOTHING,
    met: facts({ identity: 'clarified', passportHeld: true }),
    missing: facts({ identity: 'clarified', passportHeld: false }),
  }),
  identityClarifiedByDeadline: identityInTime,
  identityMeasuresTaken: human,
  identityMeasuresTakenInTime: human,
  passportHeld: () => yesNo('passportHeld'),
  noConvictionAboveDays: ({ value, alternativeValue }) => {
    const special = typeof alternativeValue === 'object' ? alternativeValue.value : value;
    const fines = (dayFines: number, dayFinesForeignersLaw: number): Patch => facts({ dayFines, dayFinesForeignersLaw, prisonSentence: false });
    return {
      ask: NOTHING,
      met: fines(special, special),
      missing: fines(value + 1, 0),
      ...(value > 0 && { human: fines(value + 10, 10) }),
    };
  },
  noExpulsionInterest: ({ value }) => ({
    ask: NOTHING,
    met: facts({ expulsionInterests: [] }),
    missing: facts({ expulsionInterests: [value[0] as 'other'] }),
  }),
  noImminentRemovalMeasures: ({ value }) => ({
    ask: NOTHING,
    met: facts({ removalPreparation: [] }),
    missing: facts({ removalPreparation: [value[0]] } as Told),
  }),
  noRemovalDateFixed: () => yesNo('removalDateFixed', false),
  noDeception: human,
  noExtremismLinks: human,
  noFault: human,
  noObstruction: human,
  noSeriousCrime: human,
  noOtherStateDeparture: human,
  familyRelation: ({ value }) => oneOf('familyTies', value),
  sponsorFreeMovement: () => yesNo('sponsorFreeMovement'),
  sponsorTitleNotIn: ({ value }) => ({
    ask: NOTHING,
    met: facts({ sponsorTitle: 'other' }),
    missing: facts({ sponsorTitle: value[0] as 'other' }),
  }),
  memberOfGroup: ({ value }) => (value === true ? { human: NOTHING } : oneOf('protectionGroup', value)),
  orderExists: ({ value }) => (value === true ? yesNo('landOrderExists') : { human: NOTHING }),
  asylumApplicationWithdrawn: () => yesNo('asylumApplicationWithdrawn'),
  noAsylumBar: () => yesNo('noTitleBarAsylum', false),
  medicalCertificate: ({ value }) => ({
    ask: NOTHING,
    met: facts({ medicalCertificate: value } as Told),
    missing: facts({ medicalCertificate: value.slice(1) } as Told),
  }),
  authorityConsentNeeded: human,
  consentException: human,
  constitutionCommitment: human,
  crimeVictim: human,
  departureImpossible: human,
  dependencyOfUnionCitizenChild: human,
  exceptionalHardship: human,
  illnessOrDisabilityWaiver: human,
  integrationPrognosis: human,
  landRegulation: human,
  newFacts: human,
  noNationalTitle: human,
  otherPurpose: human,
  personalFiling: human,
  prosecutorConfirms: human,
  protectionNeed: human,
  qualifiedEmploymentTitle: human,
  quota: human,
  urgentHumanitarianReasons: human,
  visaProcedure: human,
  witnessReadiness: human,
  conflictsWithHardship: note,
  generalConditionsDiscretion: note,
  notOnlyTargetStateReasons: note,
  criteriaOfRoute: () => ({}),
};

const judged = (criterion: Criterion, value: boolean): Patch => ({
  judgements: { [criterion.code]: { value, standing: 'checked', asOf: TODAY } },
});

/** Each way in which the criterion can come out, with what has to be known for it. */
export function answersOf(criterion: Criterion, route: ResidenceRoute): [CriterionOutcome, Patch][] {
  const computed = (ANSWERS[criterion.type] as AnswersOf<CriterionType>)(criterion, route);
  const entries = Object.entries(computed) as [CriterionOutcome, Patch][];
  if (criterion.role === 'note') return entries.map(([, patch]) => ['note', patch]);
  const decidedByHuman: [CriterionOutcome, Patch][] = [
    ['met', judged(criterion, true)],
    ['missing', judged(criterion, false)],
  ];
  if (criterion.evaluation === 'human') return [...entries.map(([, patch]): [CriterionOutcome, Patch] => ['human', patch]), ...decidedByHuman];
  const seen =
    criterion.strictness === 'conditional' ? entries.map(([outcome, patch]): [CriterionOutcome, Patch] => [outcome === 'missing' ? 'human' : outcome, patch]) : entries;
  const asksHuman = seen
    .filter(([outcome]) => outcome === 'human')
    .flatMap(([, patch]): [CriterionOutcome, Patch][] => decidedByHuman.map(([outcome, by]) => [outcome, { ...patch, ...by }]));
  return [...seen, ...(criterion.evaluation === 'assisted' ? decidedByHuman : []), ...asksHuman];
}
