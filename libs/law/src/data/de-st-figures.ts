import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2022', received: null, accepted: null, deliberated: 23, ersuchen: 12, ordered: 12, persons: null, approximate: false, source: 'st-2022; st-vs', note: '25 Personen erhielten eine Erlaubnis; 3 abgelehnt, 7 zurückgenommen' },
  { year: '2023', received: null, accepted: null, deliberated: null, ersuchen: 5, ordered: 8, persons: null, approximate: false, source: 'st-2023; st-ez2023', note: 'unter den 8 Anordnungen sind drei Ersuchen von 2022; 13 Personen erhielten eine Erlaubnis' },
  { year: '2024', received: 27, accepted: null, deliberated: 16, ersuchen: 11, ordered: 11, persons: null, approximate: false, source: 'st-2024', note: 'nach der Presse wurde „über 27 vorgelegte Anträge entschieden“, über 16 abschließend, 15 übertragen' },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [
  { period: '2005 bis Anfang 2025', received: 377, deliberated: null, ersuchen: 173, ordered: null, refused: null, persons: 'Anträge für 1.022 Personen (432 Kinder); Ersuchen für 463 Personen; 149 Sitzungen', source: 'st-20j' },
];
