import type { DeadlineCatalogue, DeadlineRule } from '@bleibeakte/contracts';
import { ASYLUM_RULES } from './asylum.ts';
import { DOCUMENT_RULES } from './documents.ts';
import { DUTY_TO_LEAVE_RULES } from './duty-to-leave.ts';
import { FICTION_DAYS } from './fiction-days.ts';
import { HARDSHIP_RULES } from './hardship.ts';
import { OFFICE_RULES } from './office.ts';
import { REMEDY_RULES } from './remedies.ts';
import { STATUS_RULES } from './status.ts';
import { THRESHOLD_RULES } from './thresholds.ts';

const RULES: readonly DeadlineRule[] = [
  ...ASYLUM_RULES, ...DUTY_TO_LEAVE_RULES, ...REMEDY_RULES, ...DOCUMENT_RULES, ...STATUS_RULES, ...HARDSHIP_RULES, ...THRESHOLD_RULES, ...OFFICE_RULES,
];

/** All rules by which events become deadlines. */
export const DEADLINE_CATALOGUE: DeadlineCatalogue = { version: '2026-08', rules: RULES, fictionDays: FICTION_DAYS };

const byCode = new Map(RULES.map((rule) => [rule.code, rule]));

/** Null for a code of another catalogue (a route, a bar) or of an older version. */
export const deadlineRule = (code: string | null): DeadlineRule | null => (code === null ? null : (byCode.get(code) ?? null));
