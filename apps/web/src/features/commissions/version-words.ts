import type { TFunction } from 'i18next';
import { plainDay } from '../../format/format-day.ts';

/** '31.01.2026', '31.01.2026, Berichtigung 2' */
export const versionWords = (t: TFunction, version: string): string => {
  const [base = '', number] = version.split('.');
  return number === undefined ? plainDay(base) : t('commissions:versions.corrected', { day: plainDay(base), number });
};
