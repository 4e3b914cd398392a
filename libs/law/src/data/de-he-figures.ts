import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2012', received: 51, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'he-19-38', note: '11 wegen Ausschluss oder Nichtzulassung zurückgewiesen' },
  { year: '2013', received: 64, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'he-19-38', note: '9 zurückgewiesen' },
  { year: '2014', received: 74, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'he-19-3337', note: '15 zurückgewiesen' },
  { year: '2015', received: 90, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'he-19-3337', note: '49 zurückgewiesen, 16 davon nach § 6a Abs. 1' },
  { year: '2016 (bis 22. April)', received: 31, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'he-19-3337', note: '10 zurückgewiesen, 5 davon nach § 6a Abs. 1' },
  { year: '2017', received: null, accepted: null, deliberated: null, ersuchen: 32, ordered: null, persons: null, approximate: false, source: 'he-ba', note: null },
  { year: '2020', received: null, accepted: null, deliberated: null, ersuchen: 7, ordered: null, persons: null, approximate: false, source: 'he-fr', note: null },
  { year: '2021', received: null, accepted: null, deliberated: null, ersuchen: 7, ordered: null, persons: null, approximate: false, source: 'he-ba', note: null },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [
  { period: '2017 bis 2021', received: null, deliberated: null, ersuchen: 109, ordered: 83, refused: 26, persons: null, source: 'he-fr' },
];
