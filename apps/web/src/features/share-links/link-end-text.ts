import type { LinkResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { formatMoment } from '../../format/format-moment.ts';

/** A letter's link ends with a day, an upload's after 72 hours with a time. */
export function linkEndText({ purpose, expiresAt }: Pick<LinkResponse, 'purpose' | 'expiresAt'>): string {
  if (purpose === 'upload') return formatMoment(expiresAt);
  const last = new Date(Date.parse(expiresAt) - 1);
  return formatDay(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(last));
}
