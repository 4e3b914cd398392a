import type {
  BarEdition,
  CalendarDate,
  ChannelCode,
  CommissionBar,
  CommissionFigures,
  CommissionPeriodFigures,
  CommissionTopic,
  Confidence,
  ContentLevelCode,
  FreshnessCode,
  Land,
  LegalFormCode,
  MajorityCode,
  OrderAuthorityCode,
  PetitionRelationCode,
  StayEffectCode,
  SubmitterCode,
} from '@bleibeakte/contracts';

export type {
  ChannelCode,
  ContentLevelCode,
  MajorityCode,
  OrderAuthorityCode,
  PetitionRelationCode,
  StayEffectCode,
  SubmitterCode,
} from '@bleibeakte/contracts';

export type ProfileBar = CommissionBar & {
  readonly scope: 'federal' | 'land';
  readonly edition: BarEdition;
  readonly validFrom: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  readonly note: string | null;
};

interface Sourced {
  readonly confidence: Confidence;
  /** Ids of `sources`, separated by ';'. */
  readonly source: string | null;
}

export interface ProfileSource {
  readonly id: string;
  readonly title: string;
  readonly address: string | null;
  readonly note: string | null;
}

/**
 * What is known about the commission of one Land. Null means: not known, and it is shown so.
 * Texts are German summaries in own words; the official wording decides.
 */
export interface CommissionProfile {
  readonly land: Land;
  readonly landName: string;
  readonly name: string;
  /** As of which day it is true, as it is shipped: 'YYYY-MM-DD'; with '.n' after the organisation's n-th correction. */
  readonly version: string;
  readonly lastChecked: CalendarDate;
  readonly legalBasis: string | null;
  readonly legalForm: LegalFormCode | null;
  readonly office: {
    readonly authority: string | null;
    readonly street: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    readonly email: string | null;
    readonly note: string | null;
  };
  readonly supervisingMinistry: string | null;
  readonly orderAuthority: OrderAuthorityCode | null;
  readonly orderAuthorityNote: string | null;
  readonly whoMaySubmit: readonly SubmitterCode[];
  readonly whoMaySubmitNote: string | null;
  readonly memberCount: number | null;
  readonly votingMemberCount: number | null;
  readonly memberCountRange: { readonly from: number; readonly to: number } | null;
  readonly membersNote: string | null;
  readonly majority: MajorityCode | null;
  readonly majorityNote: string | null;
  readonly preliminaryReview: boolean | null;
  readonly preliminaryReviewNote: string | null;
  readonly petitionRelation: PetitionRelationCode | null;
  readonly petitionNote: string | null;
  /** False: the list of bars has gaps, and no hit does not mean admissible. */
  readonly barsComplete: boolean;
  readonly bars: readonly ProfileBar[];
  readonly stayEffect: StayEffectCode | null;
  readonly stayBegins: string | null;
  readonly stayEnds: string | null;
  readonly stayForm: string | null;
  readonly stayNote: string | null;
  readonly requiredContents: readonly (Sourced & {
    readonly level: ContentLevelCode;
    readonly text: string;
  })[];
  readonly contentsNote: string | null;
  readonly channels: readonly (Sourced & {
    readonly channel: ChannelCode;
    readonly note: string | null;
  })[];
  readonly statuses: readonly { readonly code: string; readonly label: string }[];
  readonly conditions: readonly (Sourced & { readonly text: string })[];
  readonly typicalDurationMonths: number | null;
  readonly annualFigures: readonly Readonly<CommissionFigures>[];
  readonly cumulativeFigures: readonly Readonly<CommissionPeriodFigures>[];
  readonly supportContact: {
    readonly name: string;
    readonly website: string | null;
    readonly note: string | null;
  } | null;
  /** Where this Land differs from the general table: days that a paper is fresh. */
  readonly freshness: readonly { readonly code: FreshnessCode; readonly days: number }[];
  readonly openQuestions: readonly string[];
  readonly sources: readonly ProfileSource[];
  readonly confidence: Readonly<Record<CommissionTopic, Confidence>>;
}
