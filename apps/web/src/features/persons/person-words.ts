import type { BirthDateCertainty, PersonFacts } from '@bleibeakte/contracts';
import type { TFunction } from 'i18next';
import { monthOf, plainDay } from '../../format/format-day.ts';
import { readSetting } from '../../settings/settings.ts';

/** Contracts say 'XX' for people without a nationality. */
export const STATELESS = 'XX';

/** Codes that Intl has a name for and that are no nationality: unions, reserved codes, islands without people of their own. */
const NO_NATIONALITY = [
  'AC',
  'AQ',
  'BV',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'HM',
  'IC',
  'QO',
  'TA',
  'TF',
  'UM',
  'UN',
  'XA',
  'XB',
  'ZZ',
];

/** Spoken by those who come to the centres, and the languages of the offices; others can be added as they come. */
const LANGUAGES = [
  'am',
  'ar',
  'az',
  'bm',
  'bn',
  'bg',
  'bs',
  'ce',
  'ckb',
  'de',
  'dyu',
  'el',
  'en',
  'es',
  'fa',
  'ff',
  'fr',
  'ha',
  'hi',
  'hr',
  'hu',
  'hy',
  'id',
  'ig',
  'it',
  'ka',
  'kk',
  'kmr',
  'ku',
  'ky',
  'ln',
  'man',
  'mk',
  'mn',
  'my',
  'ne',
  'nl',
  'om',
  'pa',
  'pl',
  'prs',
  'ps',
  'pt',
  'ro',
  'rom',
  'ru',
  'rw',
  'si',
  'so',
  'sq',
  'sr',
  'su',
  'sw',
  'ta',
  'tg',
  'th',
  'ti',
  'tk',
  'tl',
  'tr',
  'uk',
  'ur',
  'uz',
  'vi',
  'wo',
  'yo',
  'zh',
];

const locale = (): string => (readSetting('language') === 'de' ? 'de-DE' : 'en-GB');
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

interface Option {
  value: string;
  label: string;
}

export function countryName(code: string, t: TFunction): string {
  if (code === STATELESS) return t('persons:stateless');
  return new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code;
}

/** Every country by its name, 'staatenlos' first. */
export function countryOptions(t: TFunction): Option[] {
  const names = new Intl.DisplayNames([locale()], { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const options = codes.flatMap((value) => {
    const label =
      NO_NATIONALITY.includes(value) || value === STATELESS ? undefined : names.of(value);
    // Codes of states that are no more mean their successor: 'DD' is 'DE'.
    return label && new Intl.Locale(`und-${value}`).region === value ? [{ value, label }] : [];
  });
  return [{ value: STATELESS, label: t('persons:stateless') }, ...options.sort(byLabel)];
}

export function languageName(code: string): string {
  return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
}

export function languageOptions(chosen: readonly string[]): Option[] {
  const codes = [...new Set([...LANGUAGES, ...chosen])];
  return codes.map((value) => ({ value, label: languageName(value) })).sort(byLabel);
}

function byLabel(a: Option, b: Option): number {
  return a.label.localeCompare(b.label, locale());
}

/** '01.06.1988', 'Juni 1988 (Tag unbekannt)', '1988 (Tag und Monat unbekannt)', 'etwa 01.06.1988'. Empty without a date. */
export function birthText(
  { birthDate, birthDateCertainty }: Pick<PersonFacts, 'birthDate' | 'birthDateCertainty'>,
  t: TFunction,
): string {
  if (!birthDate) return '';
  switch (birthDateCertainty) {
    case 'exact':
      return plainDay(birthDate);
    case 'monthOnly':
      return t('persons:birth.month', { month: monthOf(birthDate) });
    case 'yearOnly':
      return t('persons:birth.year', { year: birthDate.slice(0, 4) });
    case 'estimated':
    case 'unknown':
      return t('persons:birth.about', { day: plainDay(birthDate) });
  }
}

/** '38' or 'etwa 38'; '–' without a date. */
export function ageText(age: number | null, certainty: BirthDateCertainty, t: TFunction): string {
  if (age === null) return '–';
  return certainty === 'exact' || certainty === 'monthOnly'
    ? String(age)
    : t('persons:birth.about', { day: age });
}
