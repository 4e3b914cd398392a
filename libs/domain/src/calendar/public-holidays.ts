import { LAND_NAMES, type CalendarDate, type HolidayRegion } from '@bleibeakte/contracts';
import Holidays from 'date-holidays';

/**
 * How date-holidays calls a region. Its districts SN/BZ and TH/EIC have Fronleichnam everywhere, so they stand only
 * for the places that really have it; the rest of these districts belongs to the plain Land.
 */
const LIBRARY_REGION: Partial<Record<HolidayRegion, [state: string, region: string]>> = {
  'DE-SN-SORB': ['SN', 'BZ'],
  'DE-TH-FRON': ['TH', 'EIC'],
  'DE-BY-KATH': ['BY', 'KATH'],
  'DE-BY-EVANG': ['BY', 'EVANG'],
  'DE-BY-A': ['BY', 'A'],
};

const PART_NAMES: Partial<Record<HolidayRegion, string>> = {
  'DE-SN-SORB': 'Sachsen (sorbische katholische Gemeinden)',
  'DE-TH-FRON': 'Thüringen (Eichsfeld und Orte mit Fronleichnam)',
  'DE-BY-KATH': 'Bayern (Gemeinden mit Mariä Himmelfahrt)',
  'DE-BY-EVANG': 'Bayern (Gemeinden ohne Mariä Himmelfahrt)',
  'DE-BY-A': 'Augsburg',
};

/** German name of the place whose calendar it is. */
export const regionName = (region: HolidayRegion): string =>
  PART_NAMES[region] ?? (LAND_NAMES as Partial<Record<string, string>>)[region] ?? region;

const calendars = new Map<string, ReadonlyMap<CalendarDate, string>>();

/** Statutory holidays of one year, day → German name. 24 and 31 December are not among them. */
export const publicHolidays = (
  region: HolidayRegion,
  year: number,
): ReadonlyMap<CalendarDate, string> => {
  const key = `${region} ${year}`;
  const known = calendars.get(key);
  if (known) return known;
  const [state, part] = LIBRARY_REGION[region] ?? [region.slice(3), ''];
  const library = new Holidays('DE', state, part, { languages: ['de'], types: ['public'] });
  const calendar = new Map(
    library
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => [date.slice(0, 10), name] as const),
  );
  calendars.set(key, calendar);
  return calendar;
};
