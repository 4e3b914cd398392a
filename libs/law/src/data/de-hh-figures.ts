import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2024', received: null, accepted: null, deliberated: 25, ersuchen: null, ordered: null, persons: null, approximate: true, source: 'hh-taz2024', note: '„mindestens 25 Fälle im Jahr“, etwa 40 % positiv entschieden: Schätzung des Vorsitzes, keine Statistik' },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [];
