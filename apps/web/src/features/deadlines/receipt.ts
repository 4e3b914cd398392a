import type { ComputeDeadlineRequest, HolidayRegion, Land, PeriodUnit, StartMode } from '@bleibeakte/contracts';

export const RECEIPTS = ['handed', 'letter', 'served', 'other'] as const;
/** How a letter reached the client: handed over, ordinary letter, served with a yellow envelope, otherwise. */
export type Receipt = (typeof RECEIPTS)[number];

/** Länder for whose authorities four days were found; for the others three are the cautious count: it never loses a right. */
const FOUR_DAYS: readonly Land[] = ['DE-BE', 'DE-BB', 'DE-HB', 'DE-NI', 'DE-NW', 'DE-RP'];
/** Before it three days held everywhere. */
const FOUR_DAYS_SINCE = '2025-01-01';

export const areFourDaysFound = (land: Land): boolean => FOUR_DAYS.includes(land);

/** Days from the post until an ordinary letter of the authority counts as notified. */
export const proposedFiction = (land: Land, postedOn: string | null): number =>
  areFourDaysFound(land) && (postedOn === null || postedOn >= FOUR_DAYS_SINCE) ? 4 : 3;

export interface Computing {
  event: string | null;
  receipt: Receipt;
  /** Of an ordinary letter, or what was typed for 'other'. */
  fictionDays: number | null;
  length: number | null;
  unit: PeriodUnit;
  startMode: StartMode;
  shift: boolean;
  region: HolidayRegion;
}

/** Null while something is missing. */
export function toComputation(values: Computing): ComputeDeadlineRequest | null {
  const { event, receipt, length, unit, startMode, shift, region } = values;
  if (!event || !length || !Number.isInteger(length) || length < 1) return null;
  const counts = receipt === 'letter' || receipt === 'other';
  if (counts && values.fictionDays === null) return null;
  return { event, fictionDays: counts ? values.fictionDays : null, startMode, length, unit, region, shift };
}
