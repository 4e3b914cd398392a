import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2005 (Januar bis Mitte August)', received: 720, accepted: null, deliberated: null, ersuchen: 75, ordered: null, persons: null, approximate: false, source: 'nw-taz2005', note: '431 Fälle abgeschlossen' },
  { year: '2015 (erstes Halbjahr)', received: 115, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'nw-fp2016', note: null },
  { year: '2016 (erstes Halbjahr)', received: 229, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'nw-fp2016', note: null },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [];
