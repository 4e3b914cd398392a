import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2013', received: 33, accepted: null, deliberated: 29, ersuchen: 18, ordered: 18, persons: null, approximate: false, source: 'rp-lnp', note: 'eingegangen: zulässige Anträge; 41 Personen erhielten eine Erlaubnis' },
  { year: '2015', received: null, accepted: null, deliberated: 32, ersuchen: null, ordered: null, persons: 125, approximate: false, source: 'rp-17-1458', note: 'entscheidungsreife Anträge' },
  { year: '2016', received: null, accepted: null, deliberated: 43, ersuchen: 32, ordered: null, persons: null, approximate: false, source: 'rp-welt2017', note: null },
  { year: '2022', received: null, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'rp-ez3', note: '31 Anträge erfolgreich, 93 Personen begünstigt' },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [];
