import type {
  CalendarDate,
  CommissionBarField,
  CommissionChange,
  CommissionField,
  CommissionTopic,
  CommissionValue,
} from '@bleibeakte/contracts';
import { copyOf } from './copy-of.ts';
import type { CommissionProfile, ProfileBar } from './commission-profile.ts';
import { profileFaults, type ProfileFault } from './profile-faults.ts';
import { barFieldOf, fieldShape, isBarParameter, isCommissionField, readField } from './profile-fields.ts';
import { isRowsField, writtenRows } from './profile-rows.ts';
import { valueFault } from './value-fault.ts';

/** What an organisation has corrected at one time. */
export interface ProfileCorrection {
  /** The shipped version it was made on, and the number of this correction in the organisation and the Land. */
  base: string;
  number: number;
  changes: readonly CommissionChange[];
}

/** A change whose version is known, as it holds in the effective profile. */
export interface HoldingChange extends CommissionChange {
  number: number;
}

type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;
type ProfileDraft = Draft<CommissionProfile>;
type BarDraft = Draft<ProfileBar>;

const numberOf = (version: string): number => Number(version.split('.')[1] ?? 0);
export const baseOf = (version: string): string => version.split('.')[0] ?? version;

/**
 * Changes that hold over this shipped profile, oldest first. When a newer profile is shipped, a correction made on the older
 * one holds on only if somebody looked after the newer one was last checked: the younger knowledge wins.
 */
const holding = (
  shipped: CommissionProfile,
  corrections: readonly ProfileCorrection[],
): HoldingChange[] =>
  [...corrections]
    .sort((a, b) => a.number - b.number)
    .flatMap(({ base, number, changes }) =>
      changes
        .filter(({ checkedOn }) => base === shipped.version || checkedOn > shipped.lastChecked)
        .map((change) => ({ ...change, number })),
    )
    .filter(({ field, value }) => {
      const shape = fieldShape(field);
      return shape !== null && readField(shipped, field) !== undefined && valueFault(shape, value) === null;
    });

/** The organisation's version of today: 'base' or 'base.n'. */
export const currentVersion = (
  shipped: CommissionProfile,
  corrections: readonly ProfileCorrection[],
): string => {
  const newest = holding(shipped, corrections).at(-1);
  return newest ? `${shipped.version}.${newest.number}` : shipped.version;
};

/** The profile of one version; `shipped` is the one it rests on. Null = the organisation has no such version. */
export const effectiveProfile = (
  shipped: CommissionProfile,
  corrections: readonly ProfileCorrection[],
  version: string,
): CommissionProfile | null => {
  const number = numberOf(version);
  const changes = holding(shipped, corrections).filter((change) => change.number <= number);
  if (version === shipped.version) return shipped;
  if (changes.at(-1)?.number !== number || baseOf(version) !== shipped.version) return null;
  const draft = copyOf(shipped) as ProfileDraft;
  for (const change of changes) apply(draft, change);
  draft.version = version;
  return draft;
};

/** The newest change of each field in this version. */
export const provenance = (
  shipped: CommissionProfile,
  corrections: readonly ProfileCorrection[],
  version: string,
): HoldingChange[] => {
  const newest = new Map<string, HoldingChange>();
  for (const change of holding(shipped, corrections)) {
    if (change.number <= numberOf(version)) newest.set(change.field, change);
  }
  return [...newest.values()];
};

/** Why these changes cannot be made; empty = they can. `today`: nobody has looked in the future. */
export const correctionFaults = (
  before: CommissionProfile,
  changes: readonly CommissionChange[],
  today: CalendarDate,
): ProfileFault[] => {
  const faults = changes.flatMap(({ field, value, checkedOn }): ProfileFault[] => {
    const shape = fieldShape(field);
    if (!shape || readField(before, field) === undefined) return [{ path: field, reason: 'unknown field' }];
    const fault = valueFault(shape, value);
    if (fault) return [{ path: field, reason: fault }];
    const future = checkedOn > today || (field === 'lastChecked' && String(value) > today);
    return future ? [{ path: field, reason: 'day in the future' }] : [];
  });
  const fields = changes.map(({ field }) => field);
  const twice = fields.find((field, place) => fields.indexOf(field) !== place);
  if (twice) faults.push({ path: twice, reason: 'is there twice' });
  if (faults.length > 0) return faults;
  const draft = copyOf(before) as ProfileDraft;
  for (const change of changes) apply(draft, { ...change, number: 0 });
  return profileFaults(draft);
};

/** The field that a topic's confidence stands for; a corrected note alone makes nothing certain. */
const MAIN_FIELDS: Partial<Record<CommissionField, CommissionTopic>> = {
  name: 'name',
  legalBasis: 'legalBasis',
  supervisingMinistry: 'supervisingMinistry',
  orderAuthority: 'orderAuthority',
  whoMaySubmit: 'whoMaySubmit',
  memberCount: 'memberCount',
  memberCountRange: 'memberCount',
  membersNote: 'members',
  majority: 'majority',
  preliminaryReview: 'preliminaryReview',
  petitionRelation: 'petitionRelation',
  stayEffect: 'stay',
  requiredContents: 'requiredContents',
  channels: 'channels',
  statuses: 'statuses',
  conditions: 'conditions',
  annualFigures: 'figures',
  cumulativeFigures: 'figures',
  typicalDurationMonths: 'duration',
  'supportContact.name': 'supportContact',
};

function apply(draft: ProfileDraft, change: HoldingChange): void {
  const { field, value, number } = change;
  const source = `berichtigt-${number}-${field}`;
  const ref = barFieldOf(field);
  const bar = ref && draft.bars.find(({ code }) => code === ref.bar);
  if (ref && bar) {
    writeBar(bar, ref.part, value);
    bar.source = bar.source ? `${bar.source}; ${source}` : source;
  } else if (isRowsField(field)) {
    Object.assign(draft, writtenRows(draft, field, value, source));
  } else if (isCommissionField(field)) {
    writePlain(draft, field, value);
  }
  const topic = isCommissionField(field) ? MAIN_FIELDS[field] : undefined;
  if (topic) draft.confidence[topic] = value === null ? null : 'sourced';
  draft.sources = [
    ...draft.sources.filter(({ id }) => id !== source),
    { id: source, title: change.source, address: /^https?:\/\/\S+$/.test(change.source) ? change.source : null, note: null },
  ];
}

function writePlain(draft: ProfileDraft, field: CommissionField, value: CommissionValue): void {
  const [first = '', second] = field.split('.');
  const target = draft as unknown as Record<string, unknown>;
  if (second === undefined) {
    target[first] = value;
    return;
  }
  if (field === 'supportContact.name' && value === null) {
    draft.supportContact = null;
    return;
  }
  const whole = (target[first] ?? { name: '', website: null, note: null }) as Record<string, unknown>;
  target[first] = { ...whole, [second]: value };
}

/** Parts of a bar that say what holds, beside its parameters; the others only describe it. */
const SETTLES: readonly CommissionBarField[] = ['inForce', 'edition', 'hard', 'text'];

function writeBar(bar: BarDraft, part: CommissionBarField, value: CommissionValue): void {
  if (isBarParameter(part)) {
    const others = Object.fromEntries(Object.entries(bar.parameters ?? {}).filter(([name]) => name !== part));
    bar.parameters = value === null ? others : { ...others, [part]: value };
  } else if (part === 'exception') {
    if (value === null) delete bar.exception;
    else bar.exception = value as string;
  } else {
    (bar as unknown as Record<string, unknown>)[part] = value;
  }
  // The two say the same thing in two ways, whichever of them was corrected.
  if (part === 'inForce') {
    if (value === true) bar.edition = 'current';
    else if (bar.edition === 'current') bar.edition = value === false ? 'earlier' : 'unconfirmed';
  }
  if (part === 'edition' && (value === 'current') !== (bar.inForce === true)) bar.inForce = value === 'current' ? true : null;
  if (SETTLES.includes(part) || isBarParameter(part)) bar.confidence = value === null ? bar.confidence : 'sourced';
}
