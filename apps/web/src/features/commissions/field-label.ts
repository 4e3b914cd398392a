import type { TFunction } from 'i18next';
import { barFieldOf } from '@bleibeakte/law';

/** What a field is called; of a bar only the part ('In Kraft'), the bar's own words stand beside it. */
export const fieldLabel = (t: TFunction, field: string): string => {
  const ref = barFieldOf(field);
  return t(ref ? `commissions:fields.bar.${ref.part}` : `commissions:fields.${field}`);
};
