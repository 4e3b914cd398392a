/** The order in which facts are asked and shown. */
export const FACT_GROUPS = [
  'names',
  'origin',
  'language',
  'place',
  'residence',
  'contact',
  'notes',
] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];
