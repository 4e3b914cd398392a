import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2013', received: 36, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: 81, approximate: false, source: 'sh-shz', note: null },
  { year: '2019', received: 126, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: 219, approximate: false, source: 'sh-shz', note: '56 Fälle endeten positiv (auf allen Wegen), 70 abgelehnt' },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [];
