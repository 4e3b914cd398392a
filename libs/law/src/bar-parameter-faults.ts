import { PROCEDURE_KINDS, type BarParameters } from '@bleibeakte/contracts';
import type { Report } from './profile-faults.ts';

const yesNo = (value: unknown) => (typeof value === 'boolean' ? null : 'is neither yes nor no');
const count = (max: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= max
    ? null
    : `is not a whole number from 1 to ${max}`;
const codes = (known: readonly string[]) => (value: unknown) => {
  const unknown = [value].flat().find((code) => !known.includes(code as string));
  return unknown === undefined ? null : `unknown code ${String(unknown)}`;
};

/** One rule for each parameter that a bar can have; null = it fits. */
const RULES: Record<keyof BarParameters, (value: unknown) => string | null> = {
  months: count(600),
  weeks: count(52),
  pastDayCounts: yesNo,
  bookingNeeded: yesNo,
  unknownWhereaboutsCount: yesNo,
  dublinCounts: yesNo,
  procedures: codes(PROCEDURE_KINDS),
  otherTitle: codes(['obtained', 'refusalNeeded']),
  newFactsReopen: yesNo,
  onlyIfDealtWith: yesNo,
  expires: yesNo,
  onlyGravity54: yesNo,
  presumedAfterBenefits: yesNo,
};

export function barParameterFaults(parameters: BarParameters, path: string, report: Report): void {
  for (const [name, value] of Object.entries(parameters)) {
    const rule = Object.hasOwn(RULES, name) ? RULES[name as keyof BarParameters] : null;
    const fault = rule ? rule(value) : 'unknown parameter';
    if (fault) report(`${path}.${name}`, fault);
  }
}
