import type { CommissionStatusCode, SubmissionState } from '@bleibeakte/contracts';

interface StatusMeaning {
  /** Null = outside the common procedure. */
  common: SubmissionState | null;
  /** True = its words stand for the whole common state; false = it is only a part of it. */
  whole: boolean;
}

const same = (common: SubmissionState): StatusMeaning => ({ common, whole: true });
const part = (common: SubmissionState): StatusMeaning => ({ common, whole: false });

/** Every status code of the sixteen Länder. A code that is missing here belongs to no common state. */
const MEANINGS: Record<CommissionStatusCode, StatusMeaning> = {
  // Before anything is handed in: finding a member, a petition, the notice of the authority.
  memberContacted: part('draft'),
  memberReview: part('draft'),
  memberDeclined: part('draft'),
  informedByAuthority: part('draft'),
  petitionFiled: part('draft'),
  petitionClosed: part('draft'),
  petitionCommittee: part('draft'),
  // The parliament ends it; the commission has never seen the case.
  petitionClosedNoHelp: { common: null, whole: false },

  received: same('received'),
  submittedByMember: same('received'),

  preliminaryReview: same('preliminaryReview'),
  admissibilityCheck: same('preliminaryReview'),
  officeCheck: part('preliminaryReview'),
  officeStatement: part('preliminaryReview'),
  preliminaryCommittee: part('preliminaryReview'),
  chairCheck: part('preliminaryReview'),
  preliminaryPanel: part('preliminaryReview'),
  smallPanel: part('preliminaryReview'),
  authorityStatement: part('preliminaryReview'),

  admitted: same('admitted'),
  ministryStatement: part('admitted'),
  notAdmitted: same('notAdmitted'),
  deliberation: same('deliberation'),
  ersuchen: same('ersuchen'),
  forwardedToAuthority: part('ersuchen'),
  authorityIntention: part('ersuchen'),
  noErsuchen: same('noErsuchen'),
  recommendation: same('recommendation'),
  ordered: same('ordered'),
  orderRefused: same('orderRefused'),
  permitIssued: same('permitIssued'),
  settledOtherwise: same('settledOtherwise'),
};

/** By any code that a profile may name. */
export const STATUS_MEANINGS: Readonly<Record<string, StatusMeaning>> = MEANINGS;

/** The common state to which a Land's status belongs; null = none or unknown. */
export const commonStateOf = (code: string): SubmissionState | null =>
  STATUS_MEANINGS[code]?.common ?? null;
