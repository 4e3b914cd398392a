import type { CommissionFigures, CommissionPeriodFigures } from '@bleibeakte/contracts';

export const annualFigures: readonly CommissionFigures[] = [];

export const cumulativeFigures: readonly CommissionPeriodFigures[] = [];
