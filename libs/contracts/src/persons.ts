import type { CalendarDate } from './calendar-date.ts';
import type { Land } from './lands.ts';

export const BIRTH_DATE_CERTAINTIES = [
  'exact',
  'monthOnly',
  'yearOnly',
  'estimated',
  'unknown',
] as const;
export type BirthDateCertainty = (typeof BIRTH_DATE_CERTAINTIES)[number];

export const GENDERS = ['female', 'male', 'diverse', 'unknown'] as const;
export type Gender = (typeof GENDERS)[number];

export const RESIDENCE_STATUSES = [
  'duldung',
  'aufenthaltsgestattung',
  'grenzuebertrittsbescheinigung',
  'aufenthaltserlaubnis',
  'none',
  'unknown',
] as const;
export type ResidenceStatus = (typeof RESIDENCE_STATUSES)[number];

/** 'parent' reads: the other person is the parent of this person. */
export const RELATION_KINDS = [
  'parent',
  'child',
  'spouse',
  'partner',
  'sibling',
  'grandparent',
  'grandchild',
  'guardian',
  'ward',
  'other',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** The ten facts that are enough to begin; everything but a name may stay unknown (null). */
export interface PersonFacts {
  /** At least one of the two names is there; people with one name only are people too. */
  firstName: string | null;
  lastName: string | null;
  /** Other spellings and former names; found by the search as well. */
  otherNames: string[];
  birthDate: CalendarDate | null;
  birthDateCertainty: BirthDateCertainty;
  gender: Gender;
  /** ISO 3166-1 alpha-2; 'XX' = stateless; null = not known. */
  nationality: string | null;
  /** ISO 639 codes, mother tongue first. */
  languages: string[];
  needsInterpreter: boolean;
  /** Which language or dialect, wish as to gender; free text. */
  interpreterNote: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  /** 'Do not write to the shelter'; shown before phone and address. */
  contactWarning: string | null;
  land: Land | null;
  municipality: string | null;
  residenceStatus: ResidenceStatus;
  residenceStatusUntil: CalendarDate | null;
  enteredOn: CalendarDate | null;
  /** Name of the Ausländerbehörde and the number of the file there. */
  authority: string | null;
  authorityNumber: string | null;
  notes: string | null;
}

export interface CreatePersonRequest extends Partial<PersonFacts> {
  /** Joins the household of this person; without it a new household begins. */
  householdOf?: string | null;
}

export interface UpdatePersonRequest extends Partial<PersonFacts> {
  /** Moves into the household of this person; null = into a household of its own; left out = stays. */
  householdOf?: string | null;
  version: number;
}

export interface RelationResponse {
  id: string;
  kind: RelationKind;
  personId: string;
  name: string;
}

export interface PersonCaseResponse {
  id: string;
  number: string;
  open: boolean;
}

export interface PersonSummary {
  id: string;
  name: string;
  birthDate: CalendarDate | null;
  birthDateCertainty: BirthDateCertainty;
  /** In full years today; null when the birth date is not known. */
  age: number | null;
  nationality: string | null;
  land: Land | null;
  residenceStatus: ResidenceStatus;
  residenceStatusUntil: CalendarDate | null;
  cases: PersonCaseResponse[];
}

export interface PersonResponse extends PersonFacts {
  id: string;
  name: string;
  age: number | null;
  householdId: string;
  household: { id: string; name: string; age: number | null }[];
  relations: RelationResponse[];
  cases: PersonCaseResponse[];
  createdAt: string;
  version: number;
}

export interface SearchPersonsRequest {
  /** Any part of a name in any order and script; 1 to 200 characters. */
  query: string;
  birthDate?: CalendarDate | null;
}

export interface PersonHit extends PersonSummary {
  /** Why it is shown: 'name' = same or similar sound, 'birthDate' = same day of birth. */
  reasons: ('name' | 'birthDate')[];
}

export interface AddRelationRequest {
  otherId: string;
  kind: RelationKind;
}
