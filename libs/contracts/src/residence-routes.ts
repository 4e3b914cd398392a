import type { CalendarDate } from './calendar-date.ts';
import type { LanguageLevel } from './fact-catalogue.ts';

/** German and English of the same sentence. */
export interface TwoTongues {
  readonly de: string;
  readonly en: string;
}

type Words = readonly string[];
type WordsOrTrue = true | Words;

/** An identity clarified in time: which window of entry, and until when. */
export interface IdentityWindow {
  readonly entryFrom?: CalendarDate;
  readonly entryUntil?: CalendarDate;
  /** 'application' = until the application is filed. */
  readonly deadline?: CalendarDate | 'application';
  /** Even with an application: not later than this day. */
  readonly latest?: CalendarDate;
  readonly monthsAfterEntry?: number;
  readonly alternativeDeadline?: string;
}

export interface EmploymentValue {
  readonly months: number;
  readonly hoursPerWeek?: number;
  readonly subjectToSocialInsurance?: boolean;
  /** The work fits this degree. */
  readonly matching?: string;
  readonly qualified?: boolean;
  readonly continuous?: boolean;
  readonly noBenefitsLastMonths?: number;
  readonly exceptHousingCosts?: boolean;
}

/** What a criterion of each type compares with; the keys are all types there are. */
export interface CriterionValues {
  // ages and days
  ageRange: { readonly min: number; readonly max: number | null };
  applicationBeforeAge: number;
  applicationDateWindow: { readonly from: CalendarDate; readonly to: CalendarDate };
  enteredAfter: CalendarDate;
  enteredBefore: CalendarDate;
  formDeadline: number;
  suspendedUntil: CalendarDate;
  permitStillValid: number;
  permitValidOn: { readonly date: CalendarDate; readonly continuesUntil: CalendarDate };
  titleExtensionApplicationBeforeExpiry: true;
  // stay and status
  minMonthsInGermany: number;
  minMonthsToleration: number;
  minMonthsDeportationSuspended: number;
  minMonthsStatus: number;
  minMonthsMarriageInGermany: number;
  minMonthsLawfulStayBeforeDeparture: number;
  residenceStatusIn: Words;
  statusHeld: Words;
  enforceableObligationToLeave: boolean;
  bornInGermany: true;
  // school, training, language
  minMonthsSchool: number;
  qualificationObtained: Words;
  trainingContract: Words;
  languageLevel: LanguageLevel;
  languageLevelWritten: LanguageLevel;
  civicKnowledge: Words;
  childrenSchoolAttendance: true;
  integrationCourse: true;
  // work and livelihood
  employmentMonths: EmploymentValue;
  employmentMatchesQualification: true;
  livelihoodSecured: boolean;
  livelihoodShare: number;
  livelihoodSecuredPastMonths: number;
  livelihoodTemporaryBenefitsHarmless: Words;
  livelihoodTrainingNeed: string;
  livelihoodAndHousing: true;
  livelihoodOrDeclaration: true;
  housing: true;
  noWorkBan: Words;
  // identity
  identityClarified: true;
  identityClarifiedByDeadline: IdentityWindow;
  identityMeasuresTaken: true;
  identityMeasuresTakenInTime: true;
  passportHeld: true;
  // conduct and removal
  noConvictionAboveDays: number;
  noExpulsionInterest: Words;
  noImminentRemovalMeasures: Words;
  noRemovalDateFixed: true;
  noDeception: true;
  noExtremismLinks: true;
  noFault: true;
  noObstruction: true;
  noSeriousCrime: true;
  noOtherStateDeparture: true;
  // family and groups
  familyRelation: Words;
  sponsorFreeMovement: true;
  sponsorTitleNotIn: Words;
  memberOfGroup: WordsOrTrue;
  orderExists: true | { readonly maxMonths: number; readonly extendableTo: number };
  asylumApplicationWithdrawn: true;
  noAsylumBar: true;
  medicalCertificate: Words;
  // what only people can judge
  authorityConsentNeeded: true;
  consentException: Words;
  constitutionCommitment: true;
  crimeVictim: Words;
  departureImpossible: Words;
  dependencyOfUnionCitizenChild: true;
  exceptionalHardship: true;
  illnessOrDisabilityWaiver: WordsOrTrue;
  integrationPrognosis: true;
  landRegulation: true;
  newFacts: Words;
  noNationalTitle: true;
  otherPurpose: true;
  personalFiling: true;
  prosecutorConfirms: true;
  protectionNeed: Words;
  qualifiedEmploymentTitle: Words;
  quota: number;
  urgentHumanitarianReasons: true;
  visaProcedure: Words;
  witnessReadiness: true;
  // words to the reader
  conflictsWithHardship: true;
  generalConditionsDiscretion: true;
  notOnlyTargetStateReasons: true;
  /** Codes of criteria of other routes that hold here too. */
  criteriaOfRoute: Words;
}
export type CriterionType = keyof CriterionValues;

export type CriterionRole = 'requirement' | 'exclusion' | 'waiver' | 'note';
/**
 * must = hard; asARule, discretion = a gap that can be argued; conditional = only if the stated situation exists;
 * alternative = a way of its own to the same route; strengthening = improves the position only.
 */
export type Strictness =
  'must' | 'asARule' | 'discretion' | 'conditional' | 'alternative' | 'strengthening';
/** auto = from what is known; assisted = proposed, confirmed by a human; human = judged by a human only. */
export type Evaluation = 'auto' | 'assisted' | 'human';

export interface CriterionOf<Type extends CriterionType> {
  readonly code: string;
  readonly type: Type;
  readonly value: CriterionValues[Type];
  readonly unit: string;
  readonly alternativeValue?:
    | number
    | string
    | { readonly value: number; readonly unit: string; readonly appliesTo?: string };
  readonly alternativeCondition?: string;
  readonly role: CriterionRole;
  readonly strictness: Strictness;
  /** Criteria of one group are alternatives: one is enough. */
  readonly group?: string;
  readonly evaluation: Evaluation;
  readonly text: TwoTongues;
  readonly norm: string;
  readonly confidence?: string;
}
export type Criterion = { [Type in CriterionType]: CriterionOf<Type> }[CriterionType];

export const THRESHOLD_BASES = [
  'birthDate',
  'anchorChildBirthDate',
  'germanChildBirthDate',
  'continuousStayStart',
  'tolerationStart',
  'deportationSuspendedSince',
  'status60dStart',
  'employmentStart',
  'adequateEmploymentStart',
  'qualifiedEmploymentStart',
  'maritalCohabitationStart',
  'trainingStart',
  'trainingCompletedOn',
  'newEvidenceKnownOn',
  'victimIndicationKnown',
  'paternityConsentApplicationReceived',
] as const;
export type ThresholdBasis = (typeof THRESHOLD_BASES)[number];

export const THRESHOLD_KINDS = [
  'opens', // met from that day
  'lastDayBefore', // the last day on which it is possible
  'deadline',
  'earliestApplication',
  'fictionDate',
  'minimumDepartureDeadline',
  'fixedDay', // the same for everybody
] as const;
export type ThresholdKind = (typeof THRESHOLD_KINDS)[number];

interface ThresholdHead {
  readonly code: string;
  readonly condition?: string;
  readonly leadsTo?: string;
  readonly note?: string;
}
/** A threshold of the residence law is never moved off a Sunday or a holiday. */
export type OpportunityThreshold = ThresholdHead &
  (
    | { readonly date: CalendarDate }
    | {
        readonly basis: ThresholdBasis;
        readonly months?: number;
        readonly years?: number;
        readonly kind?: Exclude<ThresholdKind, 'opens' | 'fixedDay'>;
      }
  );

export interface RouteSource {
  readonly title: string;
  readonly url: string;
  readonly kind: 'statute' | 'authority' | 'counselling' | 'commentary' | 'case law';
  readonly norm?: string;
  readonly asOf?: CalendarDate;
  readonly note?: TwoTongues;
}

export interface ResidenceRoute {
  readonly code: string;
  readonly norm: string;
  readonly title: TwoTongues;
  readonly kind: 'residencePermit' | 'toleration' | 'procedure' | 'euRight';
  readonly legalEffect: string;
  readonly status: 'current' | 'expired' | 'suspended' | 'depends on Land order';
  /** 1 = look at it first; null = closed. */
  readonly priorityBefore23a: number | null;
  readonly criteria: readonly Criterion[];
  readonly opportunityThresholds: readonly OpportunityThreshold[];
  readonly notes?: TwoTongues;
  readonly validFrom: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  readonly sources: readonly RouteSource[];
  readonly confidence: 'high' | 'medium';
}

/** § 23a itself, the gate that the routes come before. */
export type GateRoute = Pick<
  ResidenceRoute,
  'code' | 'norm' | 'title' | 'criteria' | 'sources' | 'validFrom' | 'validUntil' | 'confidence'
> & { readonly legalNature: TwoTongues };

/** A rule of the general part that plays into all routes; shown beside them, not computed. */
export interface GeneralCondition {
  readonly code: string;
  readonly norm: string;
  readonly text: TwoTongues;
  readonly waiver?: TwoTongues;
  readonly note?: TwoTongues;
  readonly source: RouteSource;
}
