import type {
  CalendarDate,
  CommissionResponse,
  CommissionSummary,
  Land,
} from '@bleibeakte/contracts';
import type { CommissionProfile, SubmitterCode } from './commission-profile.ts';
import {
  CHANNEL_LABELS,
  CONTENT_LEVEL_LABELS,
  MAJORITY_LABELS,
  ORDER_AUTHORITY_LABELS,
  PETITION_RELATION_LABELS,
  STAY_EFFECT_LABELS,
  SUBMITTER_LABELS,
} from './labels.ts';
import { commissionProfile, commissionProfiles } from './profiles.ts';
import { commonStateOf } from './status-codes.ts';

/** How a case reaches the commission, in German. */
const ACCESS_LABELS: Record<SubmitterCode, string> = {
  person: 'direkt',
  representative: 'direkt',
  counsellingCentre: 'direkt',
  thirdParty: 'direkt',
  commissionMember: 'über ein Kommissionsmitglied',
  parliamentPetition: 'über eine Petition',
};

const labelOf = <Code extends string>(
  labels: Record<Code, string>,
  code: Code | null,
): string | null => (code === null ? null : labels[code]);

/** Facts about law age: a year after the last check they are shown as outdated. */
export const isOutdated = (lastChecked: CalendarDate, today: CalendarDate): boolean =>
  `${Number(lastChecked.slice(0, 4)) + 1}${lastChecked.slice(4)}` < today;

const toSummary = (profile: CommissionProfile, today: CalendarDate): CommissionSummary => ({
  land: profile.land,
  landName: profile.landName,
  name: profile.name,
  version: profile.version,
  lastChecked: profile.lastChecked,
  outdated: isOutdated(profile.lastChecked, today),
  access: [...new Set(profile.whoMaySubmit.map((code) => ACCESS_LABELS[code]))],
});

const toResponse = (profile: CommissionProfile, today: CalendarDate): CommissionResponse => ({
  ...toSummary(profile, today),
  legalBasis: profile.legalBasis,
  office: { ...profile.office },
  supervisingMinistry: profile.supervisingMinistry,
  orderAuthority: labelOf(ORDER_AUTHORITY_LABELS, profile.orderAuthority),
  whoMaySubmit: profile.whoMaySubmit.map((code) => SUBMITTER_LABELS[code]),
  whoMaySubmitNote: profile.whoMaySubmitNote,
  memberCount: profile.memberCount,
  majority: labelOf(MAJORITY_LABELS, profile.majority),
  preliminaryReview: profile.preliminaryReview,
  petitionRelation: labelOf(PETITION_RELATION_LABELS, profile.petitionRelation),
  barsComplete: profile.barsComplete,
  bars: profile.bars.map((bar) => ({ ...bar })),
  stayEffect: labelOf(STAY_EFFECT_LABELS, profile.stayEffect),
  stayNote: profile.stayNote,
  requiredContents: profile.requiredContents.map((item) => ({
    ...item,
    level: CONTENT_LEVEL_LABELS[item.level],
  })),
  channels: profile.channels.map((item) => ({ ...item, channel: CHANNEL_LABELS[item.channel] })),
  statuses: profile.statuses.map(({ code, label }) => ({
    code,
    label,
    common: commonStateOf(code),
  })),
  conditions: profile.conditions.map((condition) => ({ ...condition })),
  supportContact: profile.supportContact && { ...profile.supportContact },
  openQuestions: [...profile.openQuestions],
  sources: profile.sources.map((source) => ({ ...source })),
});

/** Everything known about the commission of a Land; texts and labels in German. */
export const commission = (land: Land, today: CalendarDate): CommissionResponse =>
  toResponse(commissionProfile(land), today);

/** All sixteen, in the order of `LANDS`. */
export const commissions = (today: CalendarDate): CommissionResponse[] =>
  commissionProfiles().map((profile) => toResponse(profile, today));

export const commissionSummary = (land: Land, today: CalendarDate): CommissionSummary =>
  toSummary(commissionProfile(land), today);

/** All sixteen for lists and choices, in the order of `LANDS`. */
export const commissionSummaries = (today: CalendarDate): CommissionSummary[] =>
  commissionProfiles().map((profile) => toSummary(profile, today));
