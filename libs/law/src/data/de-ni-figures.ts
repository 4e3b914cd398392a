import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2013', received: 556, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'ni-epd2016', note: null },
  { year: '2014', received: 796, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'ni-epd2016', note: null },
  { year: '2015', received: 904, accepted: null, deliberated: 258, ersuchen: 188, ordered: 180, persons: 2194, approximate: false, source: 'ni-rb2015', note: '895 Entscheidungen über die Annahme, 631 davon negativ; die Ersuchen kamen 332 Personen zugute' },
  { year: '2016', received: 828, accepted: null, deliberated: 196, ersuchen: 121, ordered: null, persons: null, approximate: false, source: 'ni-epd2016', note: null },
  { year: '2017', received: 996, accepted: 487, deliberated: 227, ersuchen: 131, ordered: null, persons: null, approximate: false, source: 'ni-2017', note: 'angenommen: von 989 Entscheidungen der Vorprüfung' },
  { year: '2018', received: null, accepted: null, deliberated: 220, ersuchen: 136, ordered: 123, persons: null, approximate: false, source: 'ni-2018', note: null },
  { year: '2024', received: 1296, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'ni-2026press', note: null },
  { year: '2025 (bis September)', received: 1681, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'ni-2026press', note: '1.993 Eingaben noch nicht behandelt' },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [];
