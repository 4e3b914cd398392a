import type { CalendarDate } from './calendar-date.ts';

/** What somebody held or was during a part of the stay. Codes of titles are those of the residence routes. */
export const STAY_KINDS = [
  'duldung',
  'duldungUnclearIdentity', // § 60b: never counts
  'gestattung',
  'permit',
  'AUFENTHG_60C',
  'AUFENTHG_60D',
  'AUFENTHG_104C',
  'familyPermit',
  'none',
] as const;
export type StayKind = (typeof STAY_KINDS)[number];

/** `to` is the last day; null = still running. */
export interface StayPeriod {
  kind: StayKind;
  from: CalendarDate;
  to: CalendarDate | null;
}

export const WORK_LEVELS = ['any', 'qualified', 'adequate'] as const;

/** adequate = fits a recognised or comparable degree; qualified = work of a skilled person. */
export interface WorkPeriod {
  from: CalendarDate;
  to: CalendarDate | null;
  hoursPerWeek: number;
  insured: boolean;
  level: (typeof WORK_LEVELS)[number];
}

export const LANGUAGE_LEVELS = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

type FactShape = { readonly of: 'person' | 'case' } & (
  | { readonly kind: 'yesNo' | 'day' | 'stayPeriods' | 'workPeriods' }
  | { readonly kind: 'number'; readonly max: number; readonly unit: 'months' | 'dayFines' | 'euro' }
  | { readonly kind: 'choice' | 'choices'; readonly choices: readonly string[] }
);

const yesNo = { of: 'person', kind: 'yesNo' } as const;
const day = { of: 'person', kind: 'day' } as const;
const ofCase = { of: 'case' } as const;

/**
 * What check, routes and narrative need to know beyond the ten facts of a person, asked once. A list that was asked and is
 * empty is an empty list; what was never asked is absent. Day of birth, entry and family are taken from the person's record.
 */
export const FACTS = {
  // stay and duty to leave
  stayPeriods: { of: 'person', kind: 'stayPeriods' },
  enforceablyObliged: yesNo,
  reachable: yesNo,
  wanted: yesNo,
  detentionOrdered: yesNo,
  removalDateFixed: yesNo,
  removalDate: day,
  removalPreparation: {
    of: 'person',
    kind: 'choices',
    choices: [
      'medicalFitnessExaminationOrdered',
      'fundedVoluntaryReturnApplied',
      'removalTransportBookingStarted',
      'comparableConcretePreparation',
      'responsibleMemberStateProcedureStarted',
    ],
  },
  dublinCase: yesNo,
  expelled: { of: 'person', kind: 'choice', choices: ['no', 'expelled', 'gravity54'] },
  entryBan: yesNo,
  deportationOrder58a: yesNo,
  titleRefused5Abs4: yesNo,
  noTitleBarAsylum: yesNo,
  // identity
  identity: { of: 'person', kind: 'choice', choices: ['clarified', 'partly', 'unclear'] },
  identityClarifiedOn: day,
  passportHeld: yesNo,
  identityStepsTaken: yesNo,
  deceived: yesNo,
  // language, school, training
  languageLevel: { of: 'person', kind: 'choice', choices: LANGUAGE_LEVELS },
  languageWritten: { of: 'person', kind: 'choice', choices: LANGUAGE_LEVELS },
  civicProof: {
    of: 'person',
    kind: 'choices',
    choices: ['LebenInDeutschlandTest', 'germanSchoolCertificate', 'relevantDegree'],
  },
  schoolSince: day,
  schoolUntil: day,
  schoolSuccessful: yesNo,
  inEducation: yesNo,
  qualifications: {
    of: 'person',
    kind: 'choices',
    choices: [
      'recognisedSchoolCertificate',
      'recognisedVocationalQualification',
      'germanVocationalQualification2Years',
      'recognisedNursingAssistantTraining',
      'germanUniversityDegree',
    ],
  },
  trainingKind: {
    of: 'person',
    kind: 'choice',
    choices: [
      'none',
      'qualifiedTraining2Years',
      'assistantTrainingWithFollowUpInShortageOccupation',
      'other',
    ],
  },
  trainingContract: { of: 'person', kind: 'choice', choices: ['none', 'promised', 'signed'] },
  trainingStart: day,
  trainingCompletedOn: day,
  trainingStartedAsAsylumSeeker: yesNo,
  childrenAttendSchool: yesNo,
  integrationCourse: {
    of: 'person',
    kind: 'choice',
    choices: ['passed', 'notObliged', 'notPassed', 'notPassedWithoutFault'],
  },
  // work and livelihood
  workPeriods: { of: 'person', kind: 'workPeriods' },
  jobMatchesQualification: yesNo,
  workBan: yesNo,
  livelihoodSecuredMonths: { of: 'person', kind: 'number', max: 600, unit: 'months' },
  benefitsLastTwoYears: yesNo,
  temporaryBenefitsGroup: {
    of: 'person',
    kind: 'choices',
    choices: [
      'student',
      'apprentice',
      'familyWithMinorChildren',
      'singleParentNoWorkReasonable',
      'carerForRelative',
    ],
  },
  trainingNeedCovered: yesNo,
  housingSufficient: yesNo,
  householdIncome: { ...ofCase, kind: 'number', max: 100_000, unit: 'euro' },
  householdNeed: { ...ofCase, kind: 'number', max: 100_000, unit: 'euro' },
  // conduct
  dayFines: { of: 'person', kind: 'number', max: 100_000, unit: 'dayFines' },
  dayFinesForeignersLaw: { of: 'person', kind: 'number', max: 100_000, unit: 'dayFines' },
  prisonSentence: yesNo,
  criminalProceedings: yesNo,
  expulsionInterests: {
    of: 'person',
    kind: 'choices',
    choices: ['§ 54 Abs. 1', '§ 54 Abs. 2 Nr. 1', '§ 54 Abs. 2 Nr. 2', 'other'],
  },
  // family and other status
  familyTies: {
    of: 'person',
    kind: 'choices',
    choices: [
      'parentOfMinor25a1Holder',
      'siblingMinorLivingWithParent',
      'spouseOf25a1Holder',
      'minorUnmarriedChildOf25a1Holder',
      'minorSiblingInHousehold',
      'spouse',
      'registeredPartner',
      'minorUnmarriedChild',
      'spouseOfGerman',
      'minorUnmarriedChildOfGerman',
      'parentWithCustodyOfMinorGerman',
      'parentWithoutCustodyLivingFamilyUnit',
      'spouseOfTitleHolder',
      'minorUnmarriedChildOfTitleHolders',
      'parentOfMinorWithProtectionTitle',
      'spouseOfEU',
      'partnerOfEU',
      'descendantUnder21OrDependent',
      'dependentAscendant',
      'closePerson§3a',
    ],
  },
  anchorChildBirthDate: day,
  sponsorTitle: {
    of: 'person',
    kind: 'choice',
    choices: [
      '§ 25 Abs. 4',
      '§ 25 Abs. 4b',
      '§ 25 Abs. 5',
      '§ 25a Abs. 2',
      '§ 25b Abs. 4',
      '§ 104c',
      'other',
    ],
  },
  sponsorFreeMovement: yesNo,
  bornInGermany: yesNo,
  marriedInGermanySince: day,
  protectionGroup: {
    of: 'person',
    kind: 'choices',
    choices: [
      'ukrainianNational',
      'protectionStatusInUkraine',
      'familyMemberOfThese',
      'permanentUkrainianResidenceTitle',
    ],
  },
  protectionPermitOnCutoff: yesNo,
  permit104cIssuedOn: day,
  permit104cFollowUpFiledInTime: yesNo,
  longTermResidentOtherEUState: yesNo,
  lawfulMonthsBeforeDeparture: { of: 'person', kind: 'number', max: 1200, unit: 'months' },
  asylumApplicationWithdrawn: yesNo,
  asylumAppliedOn: day,
  newEvidenceKnownOn: day,
  victimIndicationKnownOn: day,
  paternityConsentReceivedOn: day,
  medicalCertificate: {
    of: 'person',
    kind: 'choices',
    choices: [
      'factualBasis',
      'method',
      'diagnosis',
      'severity',
      'ICD10',
      'consequences',
      'medicationActiveIngredient',
    ],
  },
  landOrderExists: { ...ofCase, kind: 'yesNo' },
  // the commission
  reasonsBeyondAsylum: yesNo,
  particularHardshipShown: yesNo,
  memberFound: { ...ofCase, kind: 'choice', choices: ['no', 'asked', 'examining', 'declined', 'found'] },
  otherTitleRefused: yesNo,
  firstDecisionIssued: yesNo,
  securityConcern: yesNo,
  otherExclusionKnown: yesNo,
  newFactsSinceLastAttempt: { ...ofCase, kind: 'yesNo' },
} as const satisfies Record<string, FactShape>;

export type FactCode = keyof typeof FACTS;
export const FACT_CODES = Object.keys(FACTS) as FactCode[];

type ValueOf<Shape> = Shape extends { kind: 'yesNo' }
  ? boolean
  : Shape extends { kind: 'day' }
    ? CalendarDate
    : Shape extends { kind: 'number' }
      ? number
      : Shape extends { kind: 'choice'; choices: readonly (infer Choice)[] }
        ? Choice
        : Shape extends { kind: 'choices'; choices: readonly (infer Choice)[] }
          ? readonly Choice[]
          : Shape extends { kind: 'stayPeriods' }
            ? readonly StayPeriod[]
            : readonly WorkPeriod[];

export type FactValueOf<Code extends FactCode> = ValueOf<(typeof FACTS)[Code]>;
export type FactValue =
  boolean | number | string | readonly string[] | readonly StayPeriod[] | readonly WorkPeriod[];
