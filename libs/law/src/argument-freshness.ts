import type { Argument } from '@bleibeakte/contracts';

/**
 * For how many months the papers of an argument count as fresh; null = as long as nothing changes. Good practice, not law:
 * deadlines catalogue 2.6 (EV_…), to verify per Land.
 */
const MONTHS: Record<Argument, number | null> = {
  language: null,
  school: 6,
  training: null,
  work: 1,
  livelihood: 3,
  engagement: 6,
  family: null,
  health: 3,
  roots: null,
  passportEfforts: 3,
  passportUnreasonable: null,
  supportLetters: 6,
  conduct: 3,
  vulnerability: null,
};

export const freshnessOf = (argument: Argument): number | null => MONTHS[argument];
