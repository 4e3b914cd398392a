import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [
  { year: '2005', received: 820, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'bw-jum2025', note: null },
  { year: '2014', received: null, accepted: null, deliberated: null, ersuchen: 52, ordered: null, persons: null, approximate: false, source: 'bw-rnz2015', note: '209 Eingaben behandelt, 60 unzulässig, 68 nicht ausreichend begründet' },
  { year: '2016', received: 610, accepted: null, deliberated: null, ersuchen: 36, ordered: null, persons: null, approximate: false, source: 'bw-jum2025; bw-im2016', note: '197 unzulässig, 189 offensichtlich unbegründet; allen Ersuchen bis auf eines gefolgt, einigen durch eine Ausbildungsduldung' },
  { year: '2017', received: 350, accepted: null, deliberated: null, ersuchen: 42, ordered: 26, persons: null, approximate: false, source: 'bw-mm2018; eingegangen: bw-im2018', note: '520 Eingaben behandelt' },
  { year: '2018', received: 171, accepted: null, deliberated: 144, ersuchen: 62, ordered: 35, persons: null, approximate: false, source: 'bw-frbw; eingegangen: bw-jum2025; bw-im2018', note: '355 Entscheidungen insgesamt' },
  { year: '2019', received: 139, accepted: null, deliberated: null, ersuchen: 39, ordered: 32, persons: null, approximate: false, source: 'bw-swr', note: null },
  { year: '2020', received: 302, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'bw-16tb', note: '76 % der Ersuchen umgesetzt' },
  { year: '2021', received: 450, accepted: null, deliberated: 108, ersuchen: 75, ordered: null, persons: null, approximate: false, source: 'bw-ez2022; bw-16tb', note: '218 Eingaben entschieden, 109 aus rechtlichen Gründen nicht behandelt; 88 % der Ersuchen umgesetzt' },
  { year: '2022', received: 417, accepted: null, deliberated: 208, ersuchen: 125, ordered: null, persons: null, approximate: false, source: 'bw-ez2022; bw-17tb; bw-17sum', note: '503 Eingaben entschieden, 295 aus rechtlichen Gründen nicht behandelt; 75 % der Ersuchen umgesetzt' },
  { year: '2023 (erstes Halbjahr)', received: 105, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: false, source: 'bw-ez2022', note: null },
  { year: '2024', received: 300, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: true, source: 'bw-ez2025; bw-24stun', note: '„rund 300 Personen“; schwache Quelle: 24 % mehr als 2023, 244 abschließende Entscheidungen, 143 Personen bekamen während des Verfahrens ein anderes Bleiberecht' },
];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [];
