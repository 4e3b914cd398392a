import type {
  CalendarDate,
  CommissionCorrection,
  CommissionResponse,
  CommissionSummary,
  Land,
} from '@bleibeakte/contracts';
import { behaviours } from './behaviours.ts';
import { copyOf } from './copy-of.ts';
import type { CommissionProfile, SubmitterCode } from './commission-profile.ts';
import {
  CHANNEL_LABELS,
  CONTENT_LEVEL_LABELS,
  LEGAL_FORM_LABELS,
  MAJORITY_LABELS,
  ORDER_AUTHORITY_LABELS,
  PETITION_RELATION_LABELS,
  STAY_EFFECT_LABELS,
  SUBMITTER_LABELS,
} from './labels.ts';
import { baseOf } from './corrections.ts';
import { fieldValues } from './profile-fields.ts';
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

export const toCommissionSummary = (
  profile: CommissionProfile,
  today: CalendarDate,
): CommissionSummary => ({
  land: profile.land,
  landName: profile.landName,
  name: profile.name,
  version: profile.version,
  lastChecked: profile.lastChecked,
  outdated: isOutdated(profile.lastChecked, today),
  access: [...new Set(profile.whoMaySubmit.map((code) => ACCESS_LABELS[code]))],
});

/** What the API answers for a profile, shipped or corrected; codes become German words. */
export const toCommissionResponse = (
  profile: CommissionProfile,
  today: CalendarDate,
  corrections: CommissionCorrection[] = [],
): CommissionResponse => {
  const { whoMaySubmit, bars, requiredContents, channels, statuses, ...rest } = profile;
  return {
    ...copyOf(rest),
    ...toCommissionSummary(profile, today),
    base: baseOf(profile.version),
    legalForm: labelOf(LEGAL_FORM_LABELS, profile.legalForm),
    orderAuthority: labelOf(ORDER_AUTHORITY_LABELS, profile.orderAuthority),
    whoMaySubmit: whoMaySubmit.map((code) => SUBMITTER_LABELS[code]),
    majority: labelOf(MAJORITY_LABELS, profile.majority),
    petitionRelation: labelOf(PETITION_RELATION_LABELS, profile.petitionRelation),
    stayEffect: labelOf(STAY_EFFECT_LABELS, profile.stayEffect),
    bars: bars.map((bar) => ({ ...bar })),
    requiredContents: requiredContents.map((item) => ({
      ...item,
      level: CONTENT_LEVEL_LABELS[item.level],
    })),
    channels: channels.map((item) => ({ ...item, channel: CHANNEL_LABELS[item.channel] })),
    statuses: statuses.map(({ code, label }) => ({ code, label, common: commonStateOf(code) })),
    annualFigures: profile.annualFigures.map((row) => ({ ...row })),
    cumulativeFigures: profile.cumulativeFigures.map((row) => ({ ...row })),
    conditions: profile.conditions.map((condition) => ({ ...condition })),
    freshness: profile.freshness.map((row) => ({ ...row })),
    openQuestions: [...profile.openQuestions],
    sources: profile.sources.map((source) => ({ ...source })),
    behaviours: behaviours(profile),
    values: fieldValues(profile),
    corrections,
  };
};

/** Everything known about the commission of a Land; texts and labels in German. */
export const commission = (land: Land, today: CalendarDate): CommissionResponse =>
  toCommissionResponse(commissionProfile(land), today);

/** All sixteen, in the order of `LANDS`. */
export const commissions = (today: CalendarDate): CommissionResponse[] =>
  commissionProfiles().map((profile) => toCommissionResponse(profile, today));

export const commissionSummary = (land: Land, today: CalendarDate): CommissionSummary =>
  toCommissionSummary(commissionProfile(land), today);

/** All sixteen for lists and choices, in the order of `LANDS`. */
export const commissionSummaries = (today: CalendarDate): CommissionSummary[] =>
  commissionProfiles().map((profile) => toCommissionSummary(profile, today));
