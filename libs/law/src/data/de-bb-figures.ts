import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2015', received: 12, accepted: null, deliberated: null, ersuchen: 6, ordered: null, persons: null, approximate: false, source: 'bb-nd', note: null },
  { year: '2016 (erstes Halbjahr)', received: 12, accepted: null, deliberated: null, ersuchen: 2, ordered: null, persons: null, approximate: false, source: 'bb-nd', note: 'vier zurückgenommen' },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [];
