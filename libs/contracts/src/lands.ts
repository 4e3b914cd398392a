/** The sixteen Länder by ISO 3166-2. */
export const LANDS = [
  'DE-BW',
  'DE-BY',
  'DE-BE',
  'DE-BB',
  'DE-HB',
  'DE-HH',
  'DE-HE',
  'DE-MV',
  'DE-NI',
  'DE-NW',
  'DE-RP',
  'DE-SL',
  'DE-SN',
  'DE-ST',
  'DE-SH',
  'DE-TH',
] as const;
export type Land = (typeof LANDS)[number];

export const LAND_NAMES: Record<Land, string> = {
  'DE-BW': 'Baden-Württemberg',
  'DE-BY': 'Bayern',
  'DE-BE': 'Berlin',
  'DE-BB': 'Brandenburg',
  'DE-HB': 'Bremen',
  'DE-HH': 'Hamburg',
  'DE-HE': 'Hessen',
  'DE-MV': 'Mecklenburg-Vorpommern',
  'DE-NI': 'Niedersachsen',
  'DE-NW': 'Nordrhein-Westfalen',
  'DE-RP': 'Rheinland-Pfalz',
  'DE-SL': 'Saarland',
  'DE-SN': 'Sachsen',
  'DE-ST': 'Sachsen-Anhalt',
  'DE-SH': 'Schleswig-Holstein',
  'DE-TH': 'Thüringen',
};

/**
 * Holiday calendars: a Land, or a part of it whose holidays differ.
 * Sorbian and Catholic places of SN and TH: Fronleichnam; BY: Mariä Himmelfahrt; Augsburg: Friedensfest.
 */
export const HOLIDAY_REGIONS = [
  ...LANDS,
  'DE-SN-SORB',
  'DE-TH-FRON',
  'DE-BY-KATH',
  'DE-BY-EVANG',
  'DE-BY-A',
] as const;
export type HolidayRegion = (typeof HOLIDAY_REGIONS)[number];
