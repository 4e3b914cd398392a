import {
  BAR_CODES,
  COMMISSION_BAR_FIELDS,
  COMMISSION_FIELD_CODES,
  COMMISSION_FIELDS,
  type BarCode,
  type BarParameters,
  type CommissionBarField,
  type CommissionField,
  type CommissionFieldShape,
  type CommissionRow,
  type CommissionValue,
} from '@bleibeakte/contracts';
import type { CommissionProfile, ProfileBar } from './commission-profile.ts';
import { FRESHNESS_LABELS } from './deadlines/evidence-freshness.ts';
import {
  BAR_EDITION_LABELS,
  CHANNEL_LABELS,
  CONTENT_LEVEL_LABELS,
  LEGAL_FORM_LABELS,
  MAJORITY_LABELS,
  ORDER_AUTHORITY_LABELS,
  PETITION_RELATION_LABELS,
  PROCEDURE_LABELS,
  STAY_EFFECT_LABELS,
  SUBMITTER_LABELS,
} from './labels.ts';
import { isRowsField, readRows, rowText } from './profile-rows.ts';
import { STATUS_LABELS } from './status-code-labels.ts';

type BarRef = { bar: BarCode; part: CommissionBarField };

const isOwnKey = <Key extends string>(table: Record<Key, unknown>, key: string): key is Key =>
  Object.hasOwn(table, key);

export const isCommissionField = (field: string): field is CommissionField =>
  isOwnKey(COMMISSION_FIELDS, field);

/** 'bars.minimumStay.months' → its parts; null for anything else. */
export const barFieldOf = (field: string): BarRef | null => {
  const [bars, bar = '', part = '', ...rest] = field.split('.');
  const fits =
    bars === 'bars' &&
    rest.length === 0 &&
    (BAR_CODES as readonly string[]).includes(bar) &&
    isOwnKey(COMMISSION_BAR_FIELDS, part);
  return fits ? { bar: bar as BarCode, part: part as CommissionBarField } : null;
};

/** Null = no such field. */
export const fieldShape = (field: string): CommissionFieldShape | null => {
  if (isCommissionField(field)) return COMMISSION_FIELDS[field];
  const bar = barFieldOf(field);
  return bar && COMMISSION_BAR_FIELDS[bar.part];
};

/** Which numbers and switches the rule of a bar looks at. */
const PARAMETERS_OF: Partial<Record<BarCode, readonly (keyof BarParameters)[]>> = {
  notInGermany: ['unknownWhereaboutsCount'],
  otherLandResponsible: ['dublinCounts'],
  minimumStay: ['months'],
  removalDateFixed: ['weeks', 'pastDayCounts', 'bookingNeeded'],
  expelled: ['onlyGravity54'],
  petitionPending: ['procedures'],
  petitionNotClosed: ['procedures'],
  otherProcedurePending: ['procedures'],
  remediesNotExhausted: ['procedures'],
  otherTitlePossible: ['otherTitle'],
  repeatedWithoutNewFacts: ['newFactsReopen', 'onlyIfDealtWith'],
  criminalOffence: ['expires'],
  livelihood: ['presumedAfterBenefits'],
};

/** Everything that a bar can have; typed in full so that a new parameter is not forgotten. */
const PARAMETERS: Record<keyof BarParameters, true> = {
  months: true,
  weeks: true,
  pastDayCounts: true,
  bookingNeeded: true,
  unknownWhereaboutsCount: true,
  dublinCounts: true,
  procedures: true,
  otherTitle: true,
  newFactsReopen: true,
  onlyIfDealtWith: true,
  expires: true,
  onlyGravity54: true,
  presumedAfterBenefits: true,
};

export const isBarParameter = (part: CommissionBarField): part is CommissionBarField & keyof BarParameters =>
  isOwnKey(PARAMETERS, part);

export const readBar = (bar: ProfileBar, part: CommissionBarField): CommissionValue =>
  isBarParameter(part) ? (bar.parameters?.[part] ?? null) : (bar[part] ?? null);

/** What can be corrected in this bar, in the order of the page. */
export const barFields = ({ code, parameters }: Pick<ProfileBar, 'code' | 'parameters'>): string[] =>
  (Object.keys(COMMISSION_BAR_FIELDS) as CommissionBarField[])
    .filter((part) => !isBarParameter(part) || PARAMETERS_OF[code]?.includes(part) || parameters?.[part] !== undefined)
    .map((part) => `bars.${code}.${part}`);

/** Undefined = the profile has no such field, for example no such bar. */
export const readField = (
  profile: CommissionProfile,
  field: string,
): CommissionValue | undefined => {
  const ref = barFieldOf(field);
  if (ref) {
    const bar = profile.bars.find(({ code }) => code === ref.bar);
    return bar && readBar(bar, ref.part);
  }
  if (!isCommissionField(field)) return undefined;
  if (isRowsField(field)) return readRows(profile, field);
  const [first = '', second] = field.split('.');
  const value = (profile as unknown as Record<string, unknown>)[first];
  if (second === undefined) return value as CommissionValue;
  return ((value as Record<string, unknown> | null)?.[second] ?? null) as CommissionValue;
};

/** All fields that this profile has, in the order of the page. */
export const fieldsOf = (profile: CommissionProfile): string[] => [
  ...COMMISSION_FIELD_CODES,
  ...profile.bars.flatMap(barFields),
];

export const fieldValues = (profile: CommissionProfile): Record<string, CommissionValue> =>
  Object.fromEntries(fieldsOf(profile).map((field) => [field, readField(profile, field) ?? null]));

/** Words for the codes of a field, of a column ('statuses.code') or of a part of a bar. */
const CHOICE_LABELS: Record<string, Record<string, string>> = {
  legalForm: LEGAL_FORM_LABELS,
  orderAuthority: ORDER_AUTHORITY_LABELS,
  whoMaySubmit: SUBMITTER_LABELS,
  majority: MAJORITY_LABELS,
  petitionRelation: PETITION_RELATION_LABELS,
  stayEffect: STAY_EFFECT_LABELS,
  'channels.channel': CHANNEL_LABELS,
  'requiredContents.level': CONTENT_LEVEL_LABELS,
  'statuses.code': STATUS_LABELS,
  'freshness.code': FRESHNESS_LABELS,
};
const BAR_CHOICE_LABELS: Partial<Record<CommissionBarField, Record<string, string>>> = {
  edition: BAR_EDITION_LABELS,
  procedures: PROCEDURE_LABELS,
  otherTitle: { obtained: 'Nur ein schon erteilter Titel', refusalNeeded: 'Ablehnung des Antrags wird verlangt' },
};

/** The words to choose from, by code; empty for what has no choices. A column is asked for as 'field.column'. */
export const choiceLabels = (field: string): Record<string, string> => {
  const bar = barFieldOf(field);
  return (bar ? BAR_CHOICE_LABELS[bar.part] : isOwnKey(CHOICE_LABELS, field) && CHOICE_LABELS[field]) || {};
};

const germanDay = (day: string): string => day.split('-').reverse().join('.');

/** The value in German, of a list one line per entry; null = not known. */
export const fieldText = (field: string, value: CommissionValue | undefined): string | null => {
  if (value === null || value === undefined) return null;
  if (isRowsField(field)) return (value as readonly CommissionRow[]).map((row) => rowText(field, row)).join('\n');
  const labels = choiceLabels(field);
  const word = (code: unknown) => labels[String(code)] ?? String(code);
  if (Array.isArray(value)) return value.map(word).join(', ');
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return fieldShape(field)?.kind === 'day' ? germanDay(String(value)) : word(value);
};
