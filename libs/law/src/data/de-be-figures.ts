import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2020', received: null, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'be-2023', note: '72,4 % der Ersuchen wurde gefolgt' },
  { year: '2021', received: null, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'be-2023', note: '76,7 % der Ersuchen wurde gefolgt' },
  { year: '2022', received: null, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'be-2023', note: '96,0 % der Ersuchen wurde gefolgt' },
  { year: '2023', received: 278, accepted: null, deliberated: 191, ersuchen: 158, ordered: 143, persons: 427, approximate: false, source: 'be-2023', note: 'Ersuchen: im Jahr von der Senatorin oder dem Senator entschieden' },
  { year: '2024', received: 283, accepted: null, deliberated: 227, ersuchen: 211, ordered: 189, persons: 435, approximate: false, source: 'be-2024', note: 'Ersuchen: im Jahr von der Senatorin oder dem Senator entschieden' },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [];
