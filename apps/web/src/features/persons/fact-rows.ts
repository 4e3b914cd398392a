import { LAND_NAMES } from '@bleibeakte/contracts';
import type { PersonResponse } from '@bleibeakte/contracts';
import type { TFunction } from 'i18next';
import { plainDay } from '../../format/format-day.ts';
import type { FactGroup } from './fact-groups.ts';
import { ageText, birthText, countryName, languageName } from './person-words.ts';

export interface FactRow {
  /** Key below `persons:fields`. */
  field: string;
  /** Null = not known. */
  text: string | null;
  /** A name, or a text in whatever script: keeps its own direction. */
  own?: boolean;
}

/** What is shown of each group, in order. The contact warning is not among them: it stands above the group. */
export function factRows(person: PersonResponse, group: FactGroup, t: TFunction): FactRow[] {
  const day = (value: string | null) => (value ? plainDay(value) : null);
  switch (group) {
    case 'names':
      return [
        { field: 'firstName', text: person.firstName, own: true },
        { field: 'lastName', text: person.lastName, own: true },
        { field: 'otherNames', text: person.otherNames.join(', ') || null, own: true },
      ];
    case 'origin':
      return [
        { field: 'born', text: birthText(person, t) || null },
        {
          field: 'age',
          text: person.age === null ? null : ageText(person.age, person.birthDateCertainty, t),
        },
        {
          field: 'nationality',
          text: person.nationality ? countryName(person.nationality, t) : null,
        },
        {
          field: 'gender',
          text: person.gender === 'unknown' ? null : t(`persons:gender.${person.gender}`),
        },
      ];
    case 'language':
      return [
        { field: 'languages', text: person.languages.map(languageName).join(', ') || null },
        { field: 'interpreter', text: interpreterText(person, t) },
        { field: 'interpreterNote', text: person.interpreterNote, own: true },
      ];
    case 'place':
      return [
        { field: 'municipality', text: person.municipality, own: true },
        { field: 'land', text: person.land ? LAND_NAMES[person.land] : null },
      ];
    case 'residence':
      return [
        {
          field: 'residenceStatus',
          text:
            person.residenceStatus === 'unknown'
              ? null
              : t(`persons:residence.${person.residenceStatus}`),
        },
        { field: 'residenceStatusUntil', text: day(person.residenceStatusUntil) },
        { field: 'enteredOn', text: day(person.enteredOn) },
        { field: 'authority', text: person.authority, own: true },
        { field: 'authorityNumber', text: person.authorityNumber, own: true },
      ];
    case 'contact':
      return [
        { field: 'phone', text: person.phone },
        { field: 'email', text: person.email },
        { field: 'address', text: person.address, own: true },
      ];
    case 'notes':
      return [{ field: 'notes', text: person.notes, own: true }];
  }
}

/** Without a word about languages nobody has asked yet. */
function interpreterText(
  { needsInterpreter, languages }: PersonResponse,
  t: TFunction,
): string | null {
  if (needsInterpreter) return t('persons:interpreterYes');
  return languages.length > 0 ? t('persons:interpreterNo') : null;
}
