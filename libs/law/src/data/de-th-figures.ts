import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2016', received: 206, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: 721, approximate: false, source: 'th-24', note: null },
  { year: '2017 (bis Mitte August)', received: 109, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: 368, approximate: false, source: 'th-24', note: null },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [
  { period: '2005 bis April 2019', received: null, deliberated: null, ersuchen: null, ordered: null, refused: null, persons: '1.727 Personen erhielten eine Erlaubnis', source: 'th-welt' },
  { period: '2005 bis Oktober 2020', received: null, deliberated: null, ersuchen: null, ordered: null, refused: null, persons: 'fast 2.100 Personen erhielten eine Erlaubnis, im Schnitt 129 im Jahr', source: 'th-tlz2020' },
  { period: '2021 bis 2023', received: null, deliberated: null, ersuchen: null, ordered: null, refused: null, persons: 'etwa 500 Personen erhielten eine Erlaubnis', source: 'th-mdr2025' },
];
