import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [
  { period: '2006 bis Mitte 2016', received: 1210, deliberated: 545, ersuchen: 462, ordered: null, refused: null, persons: '991 Personen beraten, 848 von einem Ersuchen erfasst; 820 Personen erhielten ein Bleiberecht', source: 'by-welt; by-10jahre' },
];
