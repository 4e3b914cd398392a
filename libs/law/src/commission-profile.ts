import type { CommissionBar, CommissionResponse } from '@bleibeakte/contracts';

export type SubmitterCode =
  | 'person'
  | 'representative'
  | 'commissionMember'
  | 'counsellingCentre'
  | 'thirdParty'
  | 'parliamentPetition';
export type OrderAuthorityCode = 'ministry' | 'foreignersAuthority';
export type StayEffectCode = 'statutory' | 'byDecree' | 'practice' | 'none';
export type MajorityCode =
  | 'simpleMajority'
  | 'simpleMajorityPresent'
  | 'simpleMajorityMembers'
  | 'twoThirds'
  | 'twoThirdsPresent'
  | 'twoThirdsMembers'
  | 'twoThirdsVotingMembers'
  | 'threeQuarters';
export type PetitionRelationCode =
  | 'mustBeClosedBefore'
  | 'gateway'
  | 'onlyViaPetitionCommitteeOncePetitioned'
  | 'blocksWhilePending';
export type ChannelCode =
  'post' | 'fax' | 'email' | 'portal' | 'form' | 'viaMember' | 'viaPetition';
export type ContentLevelCode = 'must' | 'should' | 'recommended';

/**
 * What is known about the commission of one Land, as it is shipped. Null means: not known, and it is shown so.
 * Texts are summaries in own words; the official wording decides.
 */
export type CommissionProfile = Readonly<
  Omit<
    CommissionResponse,
    | 'outdated'
    | 'access'
    | 'orderAuthority'
    | 'whoMaySubmit'
    | 'majority'
    | 'petitionRelation'
    | 'bars'
    | 'stayEffect'
    | 'requiredContents'
    | 'channels'
    | 'statuses'
    | 'conditions'
    | 'openQuestions'
    | 'sources'
  >
> & {
  readonly orderAuthority: OrderAuthorityCode | null;
  readonly whoMaySubmit: readonly SubmitterCode[];
  readonly majority: MajorityCode | null;
  readonly petitionRelation: PetitionRelationCode | null;
  readonly bars: readonly CommissionBar[];
  readonly stayEffect: StayEffectCode | null;
  readonly requiredContents: readonly (CommissionResponse['requiredContents'][number] & {
    level: ContentLevelCode;
  })[];
  readonly channels: readonly (CommissionResponse['channels'][number] & {
    channel: ChannelCode;
  })[];
  readonly statuses: readonly { code: string; label: string }[];
  readonly conditions: readonly CommissionResponse['conditions'][number][];
  readonly openQuestions: readonly string[];
  readonly sources: readonly CommissionResponse['sources'][number][];
};
