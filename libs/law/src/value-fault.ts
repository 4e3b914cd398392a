import type { CommissionColumn, CommissionFieldShape, CommissionValue } from '@bleibeakte/contracts';
import { isRealDay } from './real-day.ts';

type Kind = CommissionFieldShape['kind'];
type Value = NonNullable<CommissionValue>;
interface Limits {
  max: number;
  choices: readonly string[];
  columns: Readonly<Record<string, CommissionColumn>>;
  maxRows: number;
}

/** Each kind of field has exactly one rule; null = the value fits. */
const RULES: Record<Kind, (value: Value, limits: Limits) => string | null> = {
  text: (value, { max }) => {
    if (typeof value !== 'string' || value.trim() === '') return 'text is missing';
    return value.length > max ? `has more than ${max} characters` : null;
  },
  number: (value, { max }) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max
      ? null
      : `is not a whole number from 0 to ${max}`,
  yesNo: (value) => (typeof value === 'boolean' ? null : 'is neither yes nor no'),
  day: (value) => (isRealDay(value) ? null : `no such day: ${String(value)}`),
  choice: (value, { choices }) =>
    choices.includes(value as string) ? null : `unknown code ${String(value)}`,
  choices: (value, { choices }) => {
    if (!Array.isArray(value) || value.length === 0) return 'names nothing';
    const codes = value as readonly unknown[];
    const unknown = codes.find((code) => !choices.includes(code as string));
    if (unknown !== undefined) return `unknown code ${String(unknown)}`;
    return new Set(codes).size === codes.length ? null : 'names a code twice';
  },
  rows: (value, { columns, maxRows }) => {
    if (!Array.isArray(value) || value.length === 0) return 'names nothing';
    if (value.length > maxRows) return `has more than ${maxRows} entries`;
    const faults = (value as readonly unknown[]).map((row) => rowFault(row, columns));
    const place = faults.findIndex((fault) => fault !== null);
    return place < 0 ? null : `entry ${place + 1}: ${faults[place]}`;
  },
};

function rowFault(row: unknown, columns: Limits['columns']): string | null {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'is no entry';
  const unknown = Object.keys(row).find((column) => !Object.hasOwn(columns, column));
  if (unknown !== undefined) return `unknown column ${unknown}`;
  for (const [column, shape] of Object.entries(columns)) {
    const fault = valueFault({ topic: null, ...shape }, (row as Record<string, unknown>)[column] ?? null);
    if (fault) return `${column}: ${fault}`;
  }
  return null;
}

/** Why the value does not fit the field; null when it does. Not known (null) fits unless a value is required. */
export const valueFault = (shape: CommissionFieldShape, value: unknown): string | null => {
  if (value === null) return shape.required ? 'value is missing' : null;
  if (value === undefined) return 'field is missing';
  return RULES[shape.kind](value as Value, { max: 0, choices: [], columns: {}, maxRows: 0, ...shape });
};
