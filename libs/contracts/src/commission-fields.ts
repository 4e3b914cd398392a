/** Which values of a commission's profile exist, and which of them an organisation may correct. */

import type { CommissionTopic } from './commission-topics.ts';

export const SUBMITTER_CODES = [
  'person',
  'representative',
  'commissionMember',
  'counsellingCentre',
  'thirdParty',
  'parliamentPetition',
] as const;
export type SubmitterCode = (typeof SUBMITTER_CODES)[number];

export const LEGAL_FORM_CODES = ['act', 'ordinance'] as const;
export type LegalFormCode = (typeof LEGAL_FORM_CODES)[number];

export const ORDER_AUTHORITY_CODES = ['ministry', 'foreignersAuthority'] as const;
export type OrderAuthorityCode = (typeof ORDER_AUTHORITY_CODES)[number];

export const STAY_EFFECT_CODES = ['statutory', 'byDecree', 'practice', 'none'] as const;
export type StayEffectCode = (typeof STAY_EFFECT_CODES)[number];

export const MAJORITY_CODES = [
  'simpleMajority',
  'simpleMajorityPresent',
  'simpleMajorityMembers',
  'twoThirds',
  'twoThirdsPresent',
  'twoThirdsMembers',
  'twoThirdsVotingMembers',
  'threeQuarters',
] as const;
export type MajorityCode = (typeof MAJORITY_CODES)[number];

export const PETITION_RELATION_CODES = [
  'mustBeClosedBefore',
  'gateway',
  'onlyViaPetitionCommitteeOncePetitioned',
  'blocksWhilePending',
] as const;
export type PetitionRelationCode = (typeof PETITION_RELATION_CODES)[number];

export const CHANNEL_CODES = [
  'post',
  'fax',
  'email',
  'portal',
  'form',
  'viaMember',
  'viaPetition',
] as const;
export type ChannelCode = (typeof CHANNEL_CODES)[number];

export const CONTENT_LEVEL_CODES = ['must', 'should', 'recommended'] as const;
export type ContentLevelCode = (typeof CONTENT_LEVEL_CODES)[number];

/** draft = not yet law; earlier = an older text, perhaps struck out; unconfirmed = practice or a text nobody has seen. */
export const BAR_EDITIONS = ['current', 'draft', 'earlier', 'unconfirmed'] as const;
export type BarEdition = (typeof BAR_EDITIONS)[number];

/** What a commission calls its steps, over all sixteen Länder. */
export const COMMISSION_STATUS_CODES = [
  'memberContacted',
  'memberReview',
  'memberDeclined',
  'informedByAuthority',
  'petitionFiled',
  'petitionClosed',
  'petitionCommittee',
  'petitionClosedNoHelp',
  'received',
  'submittedByMember',
  'preliminaryReview',
  'admissibilityCheck',
  'officeCheck',
  'officeStatement',
  'preliminaryCommittee',
  'chairCheck',
  'preliminaryPanel',
  'smallPanel',
  'authorityStatement',
  'admitted',
  'ministryStatement',
  'notAdmitted',
  'deliberation',
  'ersuchen',
  'forwardedToAuthority',
  'authorityIntention',
  'noErsuchen',
  'recommendation',
  'ordered',
  'orderRefused',
  'permitIssued',
  'settledOtherwise',
] as const;
export type CommissionStatusCode = (typeof COMMISSION_STATUS_CODES)[number];

/** Codes of the freshness catalogue. */
export const FRESHNESS_CODES = [
  'EV_PAYSLIPS', 'EV_EMPLOYER', 'EV_CONTRACT', 'EV_JOB_OFFER', 'EV_SCHOOL_CERT', 'EV_SCHOOL_REPORT', 'EV_VOLUNTEER', 'EV_LANGUAGE', 'EV_BENEFITS', 'EV_RENT',
  'EV_MEDICAL', 'EV_CRIMINAL', 'EV_LETTERS', 'EV_IDENTITY', 'EV_INSURANCE', 'EV_68',
] as const;
export type FreshnessCode = (typeof FRESHNESS_CODES)[number];

/** One column of a list. */
export type CommissionColumn = {
  readonly required?: true;
} & (
  | { readonly kind: 'text' | 'number'; readonly max: number }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
);

/** Required: the value cannot be "not known". */
export type CommissionFieldShape = {
  readonly topic: CommissionTopic | null;
  readonly required?: true;
} & (
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'number'; readonly max: number }
  | { readonly kind: 'yesNo' | 'day' }
  | { readonly kind: 'choice' | 'choices'; readonly choices: readonly string[] }
  /** A list with several columns, corrected as a whole. */
  | { readonly kind: 'rows'; readonly columns: Readonly<Record<string, CommissionColumn>>; readonly maxRows: number }
);

interface TextShape {
  readonly kind: 'text';
  readonly topic: CommissionTopic | null;
  readonly max: number;
}
// Typed in full: the generator of the schemas infers nothing.
const text = (topic: CommissionTopic | null, max: number | undefined = 500): TextShape => ({ kind: 'text', topic, max });

interface CountColumn {
  readonly kind: 'number';
  readonly max: number;
}
const count = (max: number | undefined = 100000): CountColumn => ({ kind: 'number', max });

/** What an organisation may correct in a profile. Texts are German. */
export const COMMISSION_FIELDS = {
  lastChecked: { kind: 'day', topic: null, required: true },
  name: { kind: 'text', topic: 'name', max: 300, required: true },
  legalBasis: text('legalBasis', 2000),
  legalForm: { kind: 'choice', topic: 'legalBasis', choices: LEGAL_FORM_CODES },
  'office.authority': text('office'),
  'office.street': text('office'),
  'office.postalCode': text('office', 10),
  'office.city': text('office', 100),
  'office.email': text('office', 200),
  'office.note': text('office', 1000),
  supervisingMinistry: text('supervisingMinistry'),
  orderAuthority: { kind: 'choice', topic: 'orderAuthority', choices: ORDER_AUTHORITY_CODES },
  orderAuthorityNote: text('orderAuthority', 1000),
  whoMaySubmit: {
    kind: 'choices',
    topic: 'whoMaySubmit',
    choices: SUBMITTER_CODES,
    required: true,
  },
  whoMaySubmitNote: text('whoMaySubmit', 1000),
  memberCount: { kind: 'number', topic: 'memberCount', max: 100 },
  votingMemberCount: { kind: 'number', topic: 'memberCount', max: 100 },
  memberCountRange: {
    kind: 'rows',
    topic: 'memberCount',
    maxRows: 1,
    columns: {
      from: { kind: 'number', max: 100, required: true },
      to: { kind: 'number', max: 100, required: true },
    },
  },
  membersNote: text('members', 2000),
  majority: { kind: 'choice', topic: 'majority', choices: MAJORITY_CODES },
  majorityNote: text('majority', 1000),
  preliminaryReview: { kind: 'yesNo', topic: 'preliminaryReview' },
  preliminaryReviewNote: text('preliminaryReview', 1000),
  petitionRelation: { kind: 'choice', topic: 'petitionRelation', choices: PETITION_RELATION_CODES },
  petitionNote: text('petitionRelation', 1000),
  barsComplete: { kind: 'yesNo', topic: 'bars', required: true },
  stayEffect: { kind: 'choice', topic: 'stay', choices: STAY_EFFECT_CODES },
  stayBegins: text('stay'),
  stayEnds: text('stay'),
  stayForm: text('stay'),
  stayNote: text('stay', 2000),
  requiredContents: {
    kind: 'rows',
    topic: 'requiredContents',
    maxRows: 60,
    columns: {
      level: { kind: 'choice', choices: CONTENT_LEVEL_CODES, required: true },
      text: { kind: 'text', max: 1000, required: true },
    },
  },
  contentsNote: text('requiredContents', 1000),
  channels: {
    kind: 'rows',
    topic: 'channels',
    maxRows: 10,
    required: true,
    columns: {
      channel: { kind: 'choice', choices: CHANNEL_CODES, required: true },
      note: { kind: 'text', max: 1000 },
    },
  },
  statuses: {
    kind: 'rows',
    topic: 'statuses',
    maxRows: 40,
    columns: {
      code: { kind: 'choice', choices: COMMISSION_STATUS_CODES, required: true },
      label: { kind: 'text', max: 300, required: true },
    },
  },
  conditions: {
    kind: 'rows',
    topic: 'conditions',
    maxRows: 40,
    columns: { text: { kind: 'text', max: 1000, required: true } },
  },
  freshness: {
    kind: 'rows',
    topic: null,
    maxRows: 16,
    columns: {
      code: { kind: 'choice', choices: FRESHNESS_CODES, required: true },
      days: { kind: 'number', max: 3660, required: true },
    },
  },
  typicalDurationMonths: { kind: 'number', topic: 'duration', max: 120 },
  annualFigures: {
    kind: 'rows',
    topic: 'figures',
    maxRows: 60,
    columns: {
      year: { kind: 'text', max: 40, required: true },
      received: count(),
      accepted: count(),
      deliberated: count(),
      ersuchen: count(),
      ordered: count(),
      persons: count(),
      approximate: { kind: 'yesNo', required: true },
      note: { kind: 'text', max: 1000 },
    },
  },
  cumulativeFigures: {
    kind: 'rows',
    topic: 'figures',
    maxRows: 30,
    columns: {
      period: { kind: 'text', max: 100, required: true },
      received: count(),
      deliberated: count(),
      ersuchen: count(),
      ordered: count(),
      refused: count(),
      persons: { kind: 'text', max: 300 },
    },
  },
  'supportContact.name': text('supportContact', 200),
  'supportContact.website': text('supportContact', 300),
  'supportContact.note': text('supportContact', 1000),
  openQuestions: {
    kind: 'rows',
    topic: null,
    maxRows: 40,
    columns: { text: { kind: 'text', max: 1000, required: true } },
  },
} as const satisfies Record<string, CommissionFieldShape>;

export type CommissionField = keyof typeof COMMISSION_FIELDS;
export const COMMISSION_FIELD_CODES = Object.keys(COMMISSION_FIELDS) as CommissionField[];

/** What may be corrected in one bar; the field is called 'bars.<code of the bar>.<one of these>'. */
export const COMMISSION_BAR_FIELDS = {
  inForce: { kind: 'yesNo', topic: 'bars' },
  edition: { kind: 'choice', topic: 'bars', choices: BAR_EDITIONS, required: true },
  hard: { kind: 'yesNo', topic: 'bars', required: true },
  text: { kind: 'text', topic: 'bars', max: 1000, required: true },
  norm: text('bars', 300),
  exception: text('bars', 500),
  validFrom: { kind: 'day', topic: 'bars' },
  validUntil: { kind: 'day', topic: 'bars' },
  note: text('bars', 1000),
  months: { kind: 'number', topic: 'bars', max: 600 },
  weeks: { kind: 'number', topic: 'bars', max: 52 },
  pastDayCounts: { kind: 'yesNo', topic: 'bars' },
  bookingNeeded: { kind: 'yesNo', topic: 'bars' },
  unknownWhereaboutsCount: { kind: 'yesNo', topic: 'bars' },
  dublinCounts: { kind: 'yesNo', topic: 'bars' },
  procedures: { kind: 'choices', topic: 'bars', choices: ['court', 'asylum', 'asylumFollowUp', 'petition', 'residenceApplication', 'criminal', 'other'] },
  otherTitle: { kind: 'choice', topic: 'bars', choices: ['obtained', 'refusalNeeded'] },
  newFactsReopen: { kind: 'yesNo', topic: 'bars' },
  onlyIfDealtWith: { kind: 'yesNo', topic: 'bars' },
  expires: { kind: 'yesNo', topic: 'bars' },
  onlyGravity54: { kind: 'yesNo', topic: 'bars' },
  presumedAfterBenefits: { kind: 'yesNo', topic: 'bars' },
} as const satisfies Record<string, CommissionFieldShape>;

export type CommissionBarField = keyof typeof COMMISSION_BAR_FIELDS;
