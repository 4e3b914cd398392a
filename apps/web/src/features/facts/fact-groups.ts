import { FACTS, type FactCode } from '@bleibeakte/contracts';

export const FACT_GROUPS = ['stay', 'identity', 'education', 'work', 'conduct', 'family', 'procedure', 'commission'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

/** Under which heading a question stands; a new fact does not compile until it has one. */
const GROUP_OF: Record<FactCode, FactGroup> = {
  stayPeriods: 'stay', enforceablyObliged: 'stay', reachable: 'stay', wanted: 'stay', detentionOrdered: 'stay', removalDateFixed: 'stay',
  removalDate: 'stay', removalPreparation: 'stay', dublinCase: 'stay', expelled: 'stay', entryBan: 'stay', deportationOrder58a: 'stay',
  titleRefused5Abs4: 'stay', noTitleBarAsylum: 'stay',
  identity: 'identity', identityClarifiedOn: 'identity', passportHeld: 'identity', identityStepsTaken: 'identity', deceived: 'identity',
  languageLevel: 'education', languageWritten: 'education', civicProof: 'education', schoolSince: 'education', schoolUntil: 'education',
  schoolSuccessful: 'education', inEducation: 'education', qualifications: 'education', trainingKind: 'education', trainingContract: 'education',
  trainingStart: 'education', trainingCompletedOn: 'education', trainingStartedAsAsylumSeeker: 'education', childrenAttendSchool: 'education',
  integrationCourse: 'education',
  workPeriods: 'work', jobMatchesQualification: 'work', workBan: 'work', livelihoodSecuredMonths: 'work', benefitsLastTwoYears: 'work',
  temporaryBenefitsGroup: 'work', trainingNeedCovered: 'work', housingSufficient: 'work', householdIncome: 'work', householdNeed: 'work',
  dayFines: 'conduct', dayFinesForeignersLaw: 'conduct', prisonSentence: 'conduct', criminalProceedings: 'conduct', expulsionInterests: 'conduct',
  securityConcern: 'conduct',
  familyTies: 'family', anchorChildBirthDate: 'family', sponsorTitle: 'family', sponsorFreeMovement: 'family', bornInGermany: 'family',
  marriedInGermanySince: 'family', paternityConsentReceivedOn: 'family',
  protectionGroup: 'procedure', protectionPermitOnCutoff: 'procedure', permit104cIssuedOn: 'procedure', permit104cFollowUpFiledInTime: 'procedure',
  longTermResidentOtherEUState: 'procedure', lawfulMonthsBeforeDeparture: 'procedure', asylumApplicationWithdrawn: 'procedure',
  asylumAppliedOn: 'procedure', newEvidenceKnownOn: 'procedure', victimIndicationKnownOn: 'procedure', medicalCertificate: 'procedure',
  landOrderExists: 'procedure', otherTitleRefused: 'procedure', firstDecisionIssued: 'procedure',
  reasonsBeyondAsylum: 'commission', particularHardshipShown: 'commission', memberFound: 'commission', otherExclusionKnown: 'commission',
  newFactsSinceLastAttempt: 'commission',
};

export const groupOf = (code: FactCode): FactGroup => GROUP_OF[code];

export const isOfCase = (code: FactCode): boolean => FACTS[code].of === 'case';

/** The questions of a heading about a person or about the household, in the order of the catalogue. */
export const codesOf = (group: FactGroup, of: 'person' | 'case'): FactCode[] =>
  (Object.keys(GROUP_OF) as FactCode[]).filter((code) => GROUP_OF[code] === group && FACTS[code].of === of);
