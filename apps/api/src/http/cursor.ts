import { isUUID } from 'class-validator';
import { isRealDay } from '@bleibeakte/domain';
import { InvalidFields } from './validation.pipe.ts';

type Value = string | null;
type Kind = 'day' | 'dayOrNever' | 'moment' | 'id' | 'caseNumber' | 'digest';

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{1,6}Z$/;

const FITS: Record<Kind, (value: Value) => boolean> = {
  day: (value) => value !== null && isRealDay(value),
  // What has no day stands after all that have one.
  dayOrNever: (value) => value === '9999-12-31' || (value !== null && isRealDay(value)),
  moment: (value) => value !== null && moment.test(value) && !Number.isNaN(Date.parse(value)),
  id: (value) => isUUID(value),
  caseNumber: (value) => value !== null && /^HF-\d{4}-\d{1,9}$/.test(value),
  digest: (value) => value !== null && /^[0-9a-f]{64}$/.test(value),
};

/** Where a page ended, as a text that says nothing: the values that the list is sorted by. */
export function toCursor(values: Value[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Each value is checked, since it goes into a statement. @throws InvalidFields when toCursor cannot have made it */
export function fromCursor(cursor: string | undefined, kinds: Kind[]): Value[] | null {
  if (cursor === undefined) return null;
  const values = read(cursor);
  const fits = Array.isArray(values) && values.length === kinds.length && kinds.every((kind, place) => FITS[kind](values[place] as Value));
  if (!fits) throw new InvalidFields([{ pointer: '/cursor', rules: ['isCursor'] }]);
  return values as Value[];
}

function read(cursor: string): unknown {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) && values.every((value) => value === null || typeof value === 'string') ? values : null;
  } catch {
    return null;
  }
}
