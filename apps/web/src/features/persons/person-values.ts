import type {
  BirthDateCertainty,
  Gender,
  Land,
  PersonFacts,
  ResidenceStatus,
} from '@bleibeakte/contracts';
import { displayName } from '@bleibeakte/domain';
import type { TFunction } from 'i18next';
import { today } from '../../format/today.ts';

/** What is typed: every text is a string, other names stand in one line. */
export interface PersonValues {
  firstName: string;
  lastName: string;
  otherNames: string;
  birthDate: string | null;
  birthDateCertainty: BirthDateCertainty;
  gender: Gender;
  nationality: string | null;
  languages: string[];
  needsInterpreter: boolean;
  interpreterNote: string;
  phone: string;
  email: string;
  address: string;
  contactWarning: string;
  land: Land | null;
  municipality: string;
  residenceStatus: ResidenceStatus;
  residenceStatusUntil: string | null;
  enteredOn: string | null;
  authority: string;
  authorityNumber: string;
  notes: string;
}

export const emptyPerson: PersonValues = {
  firstName: '',
  lastName: '',
  otherNames: '',
  birthDate: null,
  birthDateCertainty: 'exact',
  gender: 'unknown',
  nationality: null,
  languages: [],
  needsInterpreter: false,
  interpreterNote: '',
  phone: '',
  email: '',
  address: '',
  contactWarning: '',
  land: null,
  municipality: '',
  residenceStatus: 'unknown',
  residenceStatusUntil: null,
  enteredOn: null,
  authority: '',
  authorityNumber: '',
  notes: '',
};

export function toValues(person: PersonFacts): PersonValues {
  const text = (value: string | null) => value ?? '';
  const {
    gender,
    nationality,
    languages,
    needsInterpreter,
    land,
    residenceStatus,
    residenceStatusUntil,
    enteredOn,
    birthDate,
  } = person;
  return {
    gender,
    nationality,
    languages,
    needsInterpreter,
    land,
    residenceStatus,
    residenceStatusUntil,
    enteredOn,
    birthDate,
    birthDateCertainty: birthDate ? person.birthDateCertainty : 'unknown',
    firstName: text(person.firstName),
    lastName: text(person.lastName),
    otherNames: person.otherNames.join(', '),
    interpreterNote: text(person.interpreterNote),
    phone: text(person.phone),
    email: text(person.email),
    address: text(person.address),
    contactWarning: text(person.contactWarning),
    municipality: text(person.municipality),
    authority: text(person.authority),
    authorityNumber: text(person.authorityNumber),
    notes: text(person.notes),
  };
}

export function toFacts(values: PersonValues): PersonFacts {
  const text = (value: string) => value.trim() || null;
  return {
    ...values,
    firstName: text(values.firstName),
    lastName: text(values.lastName),
    otherNames: values.otherNames
      .split(/[,;،]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    birthDateCertainty: values.birthDate ? values.birthDateCertainty : 'unknown',
    interpreterNote: text(values.interpreterNote),
    phone: text(values.phone),
    email: text(values.email),
    address: text(values.address),
    contactWarning: text(values.contactWarning),
    municipality: text(values.municipality),
    authority: text(values.authority),
    authorityNumber: text(values.authorityNumber),
    notes: text(values.notes),
  };
}

export type PersonErrors = Partial<Record<keyof PersonValues, string>>;

/** What the server would refuse, said beside the field before it is asked. */
export function checkPerson(values: PersonValues, t: TFunction): PersonErrors {
  const errors: PersonErrors = {};
  if (displayName(values.firstName, values.lastName) === '')
    errors.lastName = t('persons:errors.name');
  const isPartial =
    values.birthDateCertainty === 'monthOnly' || values.birthDateCertainty === 'yearOnly';
  if (isPartial && !values.birthDate) errors.birthDate = t('persons:errors.birthYear');
  if (values.birthDate && values.birthDate > today())
    errors.birthDate = t('persons:errors.birthDate');
  if (values.enteredOn && values.enteredOn > today())
    errors.enteredOn = t('persons:errors.enteredOn');
  if (values.email.trim() && !/^\S+@\S+\.\S+$/.test(values.email.trim()))
    errors.email = t('problems:rules.isEmail');
  return errors;
}
