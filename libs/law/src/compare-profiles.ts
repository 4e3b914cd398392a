import type { CommissionProfile } from './commission-profile.ts';
import { fieldsOf, fieldText, readField } from './profile-fields.ts';

interface FieldDifference {
  field: string;
  before: string | null;
  after: string | null;
}

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
  return ofFields.filter(({ before, after }) => before !== after);
};
