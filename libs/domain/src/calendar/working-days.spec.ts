import { describe, expect, it } from '@jest/globals';
import { HOLIDAY_REGIONS, type HolidayRegion } from '@bleibeakte/contracts';
import { addDays, weekday } from './calendar-date.ts';
import { publicHolidays, regionName } from './public-holidays.ts';
import { holidayName, isWorkingDay, nextWorkingDay, previousWorkingDay } from './working-days.ts';

/** Easter Sundays as published. */
const EASTER: Record<number, string> = {
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
};

const BAVARIA = ['DE-BY', 'DE-BY-KATH', 'DE-BY-EVANG', 'DE-BY-A'];
const SAXONY = ['DE-SN', 'DE-SN-SORB'];
const THURINGIA = ['DE-TH', 'DE-TH-FRON'];

/** The table of holidays by Land, written down again, independently of the library. */
const FIXED: [monthAndDay: string, regions: string[]][] = [
  ['01-06', ['DE-BW', ...BAVARIA, 'DE-ST']],
  ['03-08', ['DE-BE', 'DE-MV']],
  ['08-08', ['DE-BY-A']],
  ['08-15', ['DE-SL', 'DE-BY-KATH', 'DE-BY-A']],
  ['09-20', THURINGIA],
  [
    '10-31',
    ['DE-BB', 'DE-HB', 'DE-HH', 'DE-MV', 'DE-NI', 'DE-ST', 'DE-SH', ...SAXONY, ...THURINGIA],
  ],
  ['11-01', ['DE-BW', ...BAVARIA, 'DE-NW', 'DE-RP', 'DE-SL']],
];
const NATIONWIDE = ['01-01', '05-01', '10-03', '12-25', '12-26'];
const CORPUS_CHRISTI = [
  'DE-BW',
  ...BAVARIA,
  'DE-HE',
  'DE-NW',
  'DE-RP',
  'DE-SL',
  'DE-SN-SORB',
  'DE-TH-FRON',
];

const repentanceDay = (year: number): string => {
  let day = `${year}-11-22`;
  while (weekday(day) !== 3) day = addDays(day, -1);
  return day;
};

const expected = (region: HolidayRegion, year: number): string[] => {
  const easter = EASTER[year] ?? '';
  const days = [-2, 1, 39, 50].map((offset) => addDays(easter, offset));
  for (const day of NATIONWIDE) days.push(`${year}-${day}`);
  for (const [day, regions] of FIXED) if (regions.includes(region)) days.push(`${year}-${day}`);
  if (CORPUS_CHRISTI.includes(region)) days.push(addDays(easter, 60));
  if (region === 'DE-BB') days.push(easter, addDays(easter, 49));
  if (SAXONY.includes(region)) days.push(repentanceDay(year));
  if (region === 'DE-BE' && year === 2025) days.push('2025-05-08');
  // Planned, a Saturday: it moves nothing.
  if (region === 'DE-BE' && year === 2028) days.push('2028-06-17');
  return days.sort();
};

describe.each(HOLIDAY_REGIONS)('the holidays of %s', (region) => {
  it.each(Object.keys(EASTER).map(Number))(
    'in %i are those of the law, no more and no less',
    (year) => {
      expect([...publicHolidays(region, year).keys()].sort()).toEqual(expected(region, year));
    },
  );

  it('have a place that can be named', () => {
    expect(regionName(region)).not.toContain('DE-');
  });
});

it('says which holiday it is, in German', () => {
  expect(holidayName('2026-04-03', 'DE-NI')).toBe('Karfreitag');
  expect(holidayName('2025-08-15', 'DE-BY-KATH')).toBe('Mariä Himmelfahrt');
  expect(holidayName('2025-08-15', 'DE-BY-EVANG')).toBeNull();
  expect(holidayName('2026-11-18', 'DE-SN')).toBe('Buß- und Bettag');
});

it('works on 24 and 31 December, not on weekends and holidays', () => {
  expect(isWorkingDay('2026-12-24', 'DE-BW')).toBe(true);
  expect(isWorkingDay('2026-12-31', 'DE-BW')).toBe(true);
  expect(isWorkingDay('2026-12-25', 'DE-BW')).toBe(false);
  expect(isWorkingDay('2026-11-28', 'DE-BW')).toBe(false);
});

it('finds the working day after and before Easter', () => {
  expect(nextWorkingDay('2026-04-03', 'DE-NI')).toBe('2026-04-07');
  expect(previousWorkingDay('2026-04-06', 'DE-NI')).toBe('2026-04-02');
  expect(nextWorkingDay('2026-04-07', 'DE-NI')).toBe('2026-04-07');
  expect(previousWorkingDay('2027-01-03', 'DE-HH')).toBe('2026-12-31');
});
