import {
  BAR_CODES,
  COMMISSION_BAR_FIELDS,
  COMMISSION_FIELD_CODES,
  COMMISSION_FIELDS,
  type BarCode,
  type CommissionBarField,
  type CommissionField,
  type CommissionFieldShape,
  type CommissionValue,
} from '@bleibeakte/contracts';
import type { CommissionProfile, ProfileBar } from './commission-profile.ts';
import {
  CHANNEL_LABELS,
  LEGAL_FORM_LABELS,
  MAJORITY_LABELS,
  ORDER_AUTHORITY_LABELS,
  PETITION_RELATION_LABELS,
  STAY_EFFECT_LABELS,
  SUBMITTER_LABELS,
} from './labels.ts';

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

const readBar = (bar: ProfileBar, part: CommissionBarField): CommissionValue =>
  part === 'months' ? (bar.parameters?.months ?? null) : (bar[part] ?? null);

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
  if (field === 'channels') return profile.channels.map(({ channel }) => channel);
  const [first = '', second] = field.split('.');
  const value = (profile as unknown as Record<string, unknown>)[first];
  if (second === undefined) return value as CommissionValue;
  return ((value as Record<string, unknown> | null)?.[second] ?? null) as CommissionValue;
};

/** All fields that this profile has, in the order of the page. */
export const fieldsOf = (profile: CommissionProfile): string[] => [
  ...COMMISSION_FIELD_CODES,
  ...profile.bars.flatMap(({ code }) =>
    Object.keys(COMMISSION_BAR_FIELDS).map((part) => `bars.${code}.${part}`),
  ),
];

export const fieldValues = (profile: CommissionProfile): Record<string, CommissionValue> =>
  Object.fromEntries(fieldsOf(profile).map((field) => [field, readField(profile, field) ?? null]));

/** Words for the codes of a field with choices. */
const CHOICE_LABELS: Partial<Record<CommissionField, Record<string, string>>> = {
  legalForm: LEGAL_FORM_LABELS,
  orderAuthority: ORDER_AUTHORITY_LABELS,
  whoMaySubmit: SUBMITTER_LABELS,
  majority: MAJORITY_LABELS,
  petitionRelation: PETITION_RELATION_LABELS,
  stayEffect: STAY_EFFECT_LABELS,
  channels: CHANNEL_LABELS,
};

/** The words to choose from, by code; empty for a field that has no choices. */
export const choiceLabels = (field: string): Record<string, string> =>
  (isCommissionField(field) && CHOICE_LABELS[field]) || {};

const germanDay = (day: string): string => day.split('-').reverse().join('.');

/** The value in German; null = not known. */
export const fieldText = (field: string, value: CommissionValue | undefined): string | null => {
  if (value === null || value === undefined) return null;
  const labels = choiceLabels(field);
  const word = (code: unknown) => labels[String(code)] ?? String(code);
  if (Array.isArray(value)) return value.map(word).join(', ');
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return fieldShape(field)?.kind === 'day' ? germanDay(String(value)) : word(value);
};
