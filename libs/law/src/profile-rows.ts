import {
  type ChannelCode,
  COMMISSION_FIELDS,
  type CommissionField,
  type CommissionRow,
  type CommissionStatusCode,
  type CommissionValue,
  type ContentLevelCode,
  type FreshnessCode,
} from '@bleibeakte/contracts';
import type { CommissionProfile } from './commission-profile.ts';
import { CHANNEL_LABELS, CONTENT_LEVEL_LABELS } from './labels.ts';
import { FRESHNESS_LABELS } from './deadlines/evidence-freshness.ts';
import { STATUS_LABELS } from './status-code-labels.ts';

type FieldOfKind<Kind> = { [Field in CommissionField]: (typeof COMMISSION_FIELDS)[Field] extends { kind: Kind } ? Field : never }[CommissionField];

/** Lists with several columns. */
export type RowsField = FieldOfKind<'rows'>;

type Cell = CommissionRow[string];
type Entry = Readonly<Record<string, unknown>>;

interface Rows {
  entries: (profile: CommissionProfile) => readonly object[];
  /** What an entry has beside its columns, when it is new. `source` is the id of the correction. */
  fresh: (source: string) => Entry;
  put: (entries: readonly object[]) => Partial<Record<keyof CommissionProfile, unknown>>;
  text: (row: CommissionRow) => string;
}

const sourced = (source: string): Entry => ({ confidence: 'sourced', source });
const own = (source: string): Entry => ({ source });
const nothing = (): Entry => ({});
const words = (parts: readonly (string | null | false)[], between = '; '): string => parts.filter(Boolean).join(between);
const counted = (label: string, value: Cell | undefined): string | null => (typeof value === 'number' ? `${label} ${value}` : null);

const COUNT_LABELS = {
  received: 'Eingegangen',
  accepted: 'Angenommen',
  deliberated: 'Beraten',
  ersuchen: 'Ersuchen',
  ordered: 'Anordnungen',
  refused: 'Abgelehnt',
} as const;
const counts = (row: CommissionRow): (string | null)[] =>
  Object.entries(COUNT_LABELS).map(([column, label]) => counted(label, row[column]));

const ROWS: Record<RowsField, Rows> = {
  memberCountRange: {
    entries: ({ memberCountRange }) => (memberCountRange ? [{ ...memberCountRange }] : []),
    fresh: nothing,
    put: ([range = null]) => ({ memberCountRange: range }),
    text: ({ from, to }) => `${from ?? '?'} bis ${to ?? '?'}`,
  },
  requiredContents: {
    entries: ({ requiredContents }) => requiredContents,
    fresh: sourced,
    put: (requiredContents) => ({ requiredContents }),
    text: ({ level, text }) => `${CONTENT_LEVEL_LABELS[level as ContentLevelCode]}: ${text}`,
  },
  channels: {
    entries: ({ channels }) => channels,
    fresh: sourced,
    put: (channels) => ({ channels }),
    text: ({ channel, note }) => words([CHANNEL_LABELS[channel as ChannelCode], note as string | null], ': '),
  },
  statuses: {
    entries: ({ statuses }) => statuses,
    fresh: nothing,
    put: (statuses) => ({ statuses }),
    text: ({ code, label }) => `${label} (${STATUS_LABELS[code as CommissionStatusCode]})`,
  },
  conditions: {
    entries: ({ conditions }) => conditions,
    fresh: sourced,
    put: (conditions) => ({ conditions }),
    text: ({ text }) => String(text),
  },
  annualFigures: {
    entries: ({ annualFigures }) => annualFigures,
    fresh: own,
    put: (annualFigures) => ({ annualFigures }),
    text: (row) => `${row['year']}: ${words([...counts(row), counted('Personen', row['persons']), row['approximate'] === true && 'ungefähr', row['note'] as string | null]) || 'keine Zahl'}`,
  },
  cumulativeFigures: {
    entries: ({ cumulativeFigures }) => cumulativeFigures,
    fresh: own,
    put: (cumulativeFigures) => ({ cumulativeFigures }),
    text: (row) => `${row['period']}: ${words([...counts(row), row['persons'] as string | null]) || 'keine Zahl'}`,
  },
  freshness: {
    entries: ({ freshness }) => freshness,
    fresh: nothing,
    put: (freshness) => ({ freshness }),
    text: ({ code, days }) => `${FRESHNESS_LABELS[code as FreshnessCode]}: ${days} Tage`,
  },
  openQuestions: {
    entries: ({ openQuestions }) => openQuestions.map((text) => ({ text })),
    fresh: nothing,
    put: (entries) => ({ openQuestions: entries.map((entry) => (entry as Entry)['text']) }),
    text: ({ text }) => String(text),
  },
};

export const isRowsField = (field: string): field is RowsField => Object.hasOwn(ROWS, field);

const columnsOf = (field: RowsField): string[] => Object.keys(COMMISSION_FIELDS[field].columns);

const rowOf = (field: RowsField, entry: object): CommissionRow =>
  Object.fromEntries(columnsOf(field).map((column) => [column, ((entry as Entry)[column] ?? null) as Cell]));

/** Null = no entry is known. */
export const readRows = (profile: CommissionProfile, field: RowsField): readonly CommissionRow[] | null => {
  const rows = ROWS[field].entries(profile).map((entry) => rowOf(field, entry));
  return rows.length === 0 ? null : rows;
};

/** The part of the profile that changes: an entry that stays as it is keeps its own source, a new or changed one gets this one. */
export const writtenRows = (
  profile: CommissionProfile,
  field: RowsField,
  value: CommissionValue,
  source: string,
): Partial<Record<keyof CommissionProfile, unknown>> => {
  const { entries, fresh, put } = ROWS[field];
  const before = entries(profile).map((entry) => [JSON.stringify(rowOf(field, entry)), entry] as const);
  const rows = (Array.isArray(value) ? (value as readonly CommissionRow[]) : []).map((row) => rowOf(field, row));
  return put(rows.map((row) => before.find(([text]) => text === JSON.stringify(row))?.[1] ?? { ...row, ...fresh(source) }));
};

/** One entry in German. */
export const rowText = (field: RowsField, row: CommissionRow): string => ROWS[field].text(row);
