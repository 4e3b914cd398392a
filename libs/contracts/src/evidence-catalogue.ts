import type { CaseStage } from './cases.ts';
import type { Compartment, Recipient } from './consents.ts';
import type { FreshnessCode } from './commission-fields.ts';
import type { Argument } from './evidence.ts';

/** Kinds of evidence that the product knows and proposes; what is not among them is an item of its own. */
export const EVIDENCE_KINDS = [
  'identityEfforts',
  'identityPapers',
  'embassyRefusal',
  'ownStatement',
  'languageCertificate',
  'languageStatement',
  'schoolReports',
  'schoolAttendance',
  'teacherLetter',
  'trainingContract',
  'trainingPromise',
  'vocationalReport',
  'trainerLetter',
  'workContract',
  'employerConfirmation',
  'jobOffer',
  'workBan',
  'pensionRecord',
  'payslips',
  'tenancy',
  'benefitDecision',
  'declarationOfCommitment',
  'healthInsurance',
  'volunteerLetter',
  'memberLetter',
  'medicalReport',
  'therapyPlan',
  'careLevel',
  'familyPapers',
  'custody',
  'careAndContact',
  'relativesTitles',
  'curriculumVitae',
  'registrationHistory',
  'everydayPhotos',
  'counsellingReport',
  'policeReport',
  'criminalRecord',
  'probationReport',
  'supportLetter',
] as const;
export type EvidenceKindCode = (typeof EVIDENCE_KINDS)[number];

/** What has to be known of a person for a kind to make sense; each has its rule in the domain. */
export const EVIDENCE_CONDITIONS = [
  'identityOpen',
  'identityKnown',
  'languageProvable',
  'inSchool',
  'inTraining',
  'trainingPromised',
  'trainingSigned',
  'works',
  'couldWork',
  'workBanned',
  'adult',
  'onBenefits',
  'fourteen',
  'engaged',
  'ill',
  'childOfHousehold',
  'convicted',
  'onRequest',
] as const;
export type EvidenceCondition = (typeof EVIDENCE_CONDITIONS)[number];

/** German is the text that counts; English is for those who work with it. */
export interface BothLanguages {
  readonly de: string;
  readonly en: string;
}

/**
 * What is written and said to whoever owes the paper, in German. Placeholders: {person} {due} {organisation} {sender}.
 * `question` is all that somebody needs who only makes the call.
 */
export interface RequestText {
  readonly subject: string;
  readonly text: string;
  readonly question: string;
}

export interface EvidenceKind {
  readonly code: EvidenceKindCode;
  readonly argument: Argument;
  readonly title: BothLanguages;
  /** What it should show, in one sentence. */
  readonly shows: string;
  /** What it is worth to the commission, 1 to 5: judgement of practice, not law. */
  readonly weight: 1 | 2 | 3 | 4 | 5;
  /** Code of the freshness catalogue (EV_…); null = does not grow old. */
  readonly freshness: FreshnessCode | null;
  /** Who usually owes it; null = the person has it or writes it. */
  readonly owedBy: Recipient | null;
  readonly request: RequestText;
  readonly when: EvidenceCondition;
  /** One for the household, not one for each person. */
  readonly household?: true;
  /** Not before this stage: it would be too old on the day it matters. */
  readonly fromStage?: Extract<CaseStage, 'write' | 'check'>;
  /** Lies in a compartment that only a consent opens. */
  readonly compartment?: Compartment;
}

export interface ArgumentInfo {
  readonly argument: Argument;
  readonly convinces: BothLanguages;
  readonly pitfalls: BothLanguages;
  /** Norm or source in German words. */
  readonly norm: string;
  readonly source: string;
}

/** How strongly the commission of a Land asks for something. */
export type AskedLevel = 'must' | 'should' | 'recommended';
