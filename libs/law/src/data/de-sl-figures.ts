import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [
  { period: '2005 bis 2016', received: null, deliberated: null, ersuchen: null, ordered: null, refused: null, persons: 'Eingaben für 1.265 Personen, beraten für 583, Ersuchen für 457', source: 'sl-liga' },
];
