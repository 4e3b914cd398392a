import type {
  AsylumRegime,
  Confidence,
  CriterionRole,
  DeadlineType,
  Evaluation,
  ResidenceRoute,
  RulePeriod,
  Strictness,
} from '@bleibeakte/contracts';
import { CONFIDENCE_LABELS } from './labels.ts';

/** Words of docs/law/rules.md, for people who read it on paper. */
export const ROLE_WORDS: Record<CriterionRole, string> = {
  requirement: 'Voraussetzung',
  exclusion: 'Ausschluss',
  waiver: 'Ausnahme',
  note: 'Hinweis',
};

export const STRICTNESS_WORDS: Record<Strictness, string> = {
  must: 'zwingend',
  asARule: 'in der Regel',
  discretion: 'Ermessen',
  conditional: 'nur in dieser Lage',
  alternative: 'eigener Weg',
  strengthening: 'stärkt nur',
};

export const EVALUATION_WORDS: Record<Evaluation, string> = {
  auto: 'aus bekannten Tatsachen',
  assisted: 'Vorschlag, ein Mensch bestätigt',
  human: 'nur ein Mensch',
};

export const ROUTE_STATUS_WORDS: Record<ResidenceRoute['status'], string> = {
  current: 'gilt',
  expired: 'ausgelaufen',
  suspended: 'ausgesetzt',
  'depends on Land order': 'nur bei Anordnung des Landes',
};

export const ROUTE_CONFIDENCE_WORDS: Record<ResidenceRoute['confidence'], string> = {
  high: 'hoch',
  medium: 'mittel',
};

export const REGIME_WORDS: Record<AsylumRegime, string> = {
  asylumOld: 'Antrag vor dem 12.06.2026',
  asylumNew: 'Antrag ab dem 12.06.2026',
  none: '',
};

export const DEADLINE_TYPE_WORDS: Record<DeadlineType, string> = {
  frist: 'Frist',
  notfrist: 'Notfrist',
  wiedervorlage: 'Wiedervorlage',
  termin: 'Termin',
};

const UNITS: Record<RulePeriod['unit'], readonly [one: string, more: string]> = {
  hour: ['Stunde', 'Stunden'],
  day: ['Tag', 'Tage'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monate'],
  year: ['Jahr', 'Jahre'],
};

export const periodWords = ({ n, unit }: RulePeriod): string => `${n} ${UNITS[unit][n === 1 ? 0 : 1]}`;

export const sure = (confidence: Confidence): string =>
  confidence ? CONFIDENCE_LABELS[confidence] : 'nicht bekannt';
