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
