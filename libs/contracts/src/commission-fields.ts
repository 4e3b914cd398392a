/** Which values of a commission's profile exist, and which of them an organisation may correct. */

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

/** Parts of a profile that carry a confidence of their own. */
export const COMMISSION_TOPICS = [
  'name',
  'legalBasis',
  'office',
  'supervisingMinistry',
  'orderAuthority',
  'whoMaySubmit',
  'memberCount',
  'members',
  'majority',
  'preliminaryReview',
  'petitionRelation',
  'bars',
  'stay',
  'requiredContents',
  'channels',
  'statuses',
  'conditions',
  'duration',
  'figures',
  'supportContact',
] as const;
export type CommissionTopic = (typeof COMMISSION_TOPICS)[number];

/** Required: the value cannot be "not known". */
export type CommissionFieldShape = {
  readonly topic: CommissionTopic | null;
  readonly required?: true;
} & (
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'number'; readonly max: number }
  | { readonly kind: 'yesNo' | 'day' }
  | { readonly kind: 'choice' | 'choices'; readonly choices: readonly string[] }
);

interface TextShape {
  readonly kind: 'text';
  readonly topic: CommissionTopic | null;
  readonly max: number;
}
// Typed in full: the generator of the schemas infers nothing.
const text = (topic: CommissionTopic | null, max: number | undefined = 500): TextShape => ({ kind: 'text', topic, max });

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
  contentsNote: text('requiredContents', 1000),
  channels: { kind: 'choices', topic: 'channels', choices: CHANNEL_CODES, required: true },
  typicalDurationMonths: { kind: 'number', topic: 'duration', max: 120 },
  'supportContact.name': text('supportContact', 200),
  'supportContact.website': text('supportContact', 300),
  'supportContact.note': text('supportContact', 1000),
} as const satisfies Record<string, CommissionFieldShape>;

export type CommissionField = keyof typeof COMMISSION_FIELDS;
export const COMMISSION_FIELD_CODES = Object.keys(COMMISSION_FIELDS) as CommissionField[];

/** What may be corrected in one bar; the field is called 'bars.<code of the bar>.<one of these>'. */
export const COMMISSION_BAR_FIELDS = {
  inForce: { kind: 'yesNo', topic: 'bars' },
  hard: { kind: 'yesNo', topic: 'bars', required: true },
  text: { kind: 'text', topic: 'bars', max: 1000, required: true },
  norm: text('bars', 300),
  exception: text('bars', 500),
  validFrom: { kind: 'day', topic: 'bars' },
  validUntil: { kind: 'day', topic: 'bars' },
  months: { kind: 'number', topic: 'bars', max: 600 },
} as const satisfies Record<string, CommissionFieldShape>;

export type CommissionBarField = keyof typeof COMMISSION_BAR_FIELDS;
