import type { CommissionProfile } from './commission-profile.ts';
import { fieldsOf, fieldText, readField } from './profile-fields.ts';

export interface FieldDifference {
  field: string;
  before: string | null;
  after: string | null;
}

/** Lists that are corrected by a new shipped profile only; each is compared as a whole, one line per entry. */
const LISTS: Record<string, (profile: CommissionProfile) => string[]> = {
  requiredContents: ({ requiredContents }) => requiredContents.map(({ text }) => text),
  conditions: ({ conditions }) => conditions.map(({ text }) => text),
  statuses: ({ statuses }) => statuses.map(({ label }) => label),
  openQuestions: ({ openQuestions }) => [...openQuestions],
};

const linesOf = (lines: string[]): string | null => (lines.length === 0 ? null : lines.join('\n'));

/** Field by field, only what differs, in the order of the page; texts in German, null = not known or not there. */
export const compareProfiles = (
  from: CommissionProfile,
  to: CommissionProfile,
): FieldDifference[] => {
  const fields = [...new Set([...fieldsOf(from), ...fieldsOf(to)])];
  const ofFields = fields.map((field) => ({
    field,
    before: fieldText(field, readField(from, field)),
    after: fieldText(field, readField(to, field)),
  }));
  const ofLists = Object.entries(LISTS).map(([field, read]) => ({
    field,
    before: linesOf(read(from)),
    after: linesOf(read(to)),
  }));
  return [...ofFields, ...ofLists].filter(({ before, after }) => before !== after);
};
