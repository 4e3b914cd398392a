import type { CommissionProfile } from './commission-profile.ts';
import { sourceIds, type Report } from './profile-faults.ts';

const COUNTS = ['received', 'accepted', 'deliberated', 'ersuchen', 'ordered', 'persons'] as const;
const PERIOD_COUNTS = ['received', 'deliberated', 'ersuchen', 'ordered', 'refused'] as const;

const isCount = (value: unknown): boolean =>
  value === null || (Number.isInteger(value) && (value as number) >= 0);

/** Of the figures by year and by period: real years, no year twice, whole numbers, a known source. */
export function figureFaults(
  { annualFigures, cumulativeFigures }: CommissionProfile,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const sourced = (source: string | null, path: string) => {
    if (!source) report(`${path}.source`, 'source is missing');
    for (const id of source ? sourceIds(source) : []) {
      if (!known.has(id)) report(`${path}.source`, `unknown source ${id}`);
    }
  };
  const seen = new Set<string>();
  annualFigures.forEach((row, place) => {
    const path = `annualFigures[${place}] (${row.year})`;
    if (!/^20\d{2}( \(.+\))?$/.test(row.year)) report(`${path}.year`, `no such year: ${row.year}`);
    if (seen.has(row.year)) report(`${path}.year`, 'this year is there twice');
    seen.add(row.year);
    for (const column of COUNTS) {
      if (!isCount(row[column])) report(`${path}.${column}`, 'is not a whole number');
    }
    sourced(row.source, path);
  });
  cumulativeFigures.forEach((row, place) => {
    const path = `cumulativeFigures[${place}]`;
    if (!row.period.trim()) report(`${path}.period`, 'text is missing');
    for (const column of PERIOD_COUNTS) {
      if (!isCount(row[column])) report(`${path}.${column}`, 'is not a whole number');
    }
    sourced(row.source, path);
  });
}
