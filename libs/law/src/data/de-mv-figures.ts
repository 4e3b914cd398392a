import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2016', received: 19, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'mv-dpa', note: null },
  { year: '2017', received: 29, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'mv-dpa', note: null },
  { year: '2018', received: 45, accepted: null, deliberated: null, ersuchen: 10, ordered: 8, persons: 131, approximate: false, source: 'mv-dpa', note: '12 Fälle abgeschlossen; 34 Personen in den 8 bewilligten Fällen' },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [];
