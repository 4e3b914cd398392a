import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2014', received: 14, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'sn-2018', note: null },
  { year: '2015', received: 10, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'sn-2018', note: null },
  { year: '2016', received: 28, accepted: null, deliberated: null, ersuchen: 8, ordered: 7, persons: 93, approximate: false, source: 'sn-2016', note: null },
  { year: '2017', received: 53, accepted: null, deliberated: null, ersuchen: 23, ordered: 23, persons: 161, approximate: false, source: 'sn-sz', note: null },
  { year: '2018', received: 59, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: 149, approximate: false, source: 'sn-2018', note: null },
  { year: '2020', received: 63, accepted: null, deliberated: null, ersuchen: 38, ordered: 33, persons: null, approximate: false, source: 'sn-2020', note: null },
  { year: '2023', received: 44, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'sn-2024', note: null },
  { year: '2024', received: 43, accepted: null, deliberated: 43, ersuchen: 21, ordered: 17, persons: 77, approximate: false, source: 'sn-2024; sn-mz2025', note: '13 zurückgenommen, 2 absolute Ausschlussgründe; 17 der 21 Ersuchen bis Januar 2025 gefolgt, vier noch offen; 23 Personen erhielten eine Erlaubnis' },
  { year: '2025', received: 50, accepted: null, deliberated: null, ersuchen: 14, ordered: 9, persons: 102, approximate: false, source: 'sn-2025', note: '22 nicht behandelt (zurückgenommen oder ausgeschlossen); 4 Ersuchen noch offen, 1 zurückgenommen' },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [];
